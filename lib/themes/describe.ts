import {
  type Bilingual,
  describeGroups,
  type Kept,
  type Read,
  type Statement,
} from '#lib/text/index.ts'
import { isLarge } from './news.ts'
import { type Past, stillHolds } from './past.ts'
import { survivor } from './rules.ts'

type Words = Bilingual<string[]>

/** A theme that stands goes by its number in the database; one just born by its smallest statement's id. */
export type Ref = number | string

/** A statement, where the run found it and where it stands, people's rules applied. */
export type Settled = Statement & {
  found: Ref | null
  theme: Ref | null
  /** a person placed it there or said that it is right */
  isDecided: boolean
  past: Past | null
}

export type Group = {
  theme: Ref
  name: Bilingual<string>
  words: Words
  representatives: string[]
  /** others it might be merged with, best first, and what they share */
  near: { theme: Ref; likeness: number; words: Words }[]
  /** its statements in finer groups, the one that heads each first */
  threads: string[][]
}

/** Why a statement is where it is, and where else it might be. */
export type Place = {
  words: Words
  likeness: number
  next: { theme: Ref; likeness: number } | null
  isDoubtful: boolean
}

export type Description = {
  groups: Group[]
  places: Map<string, Place>
  /** of a large council, what later statements are placed by; group by group as they stand first in `groups` */
  kept: Kept | undefined
}

type Rules = {
  forward: ReadonlyMap<number, number>
  excludedWords: readonly string[]
  /** themes without a code yet, in the order they will get one */
  born: readonly string[]
  /** the same statements as the run has read them, so that nothing is read twice */
  reading?: Read
}

const NO_WORDS: Words = { en: [], fr: [] }

/**
 * What every theme is about, once people's rules are applied. The same statements in the same themes are described
 * alike, whichever way they came there: that is what undoing goes back to.
 */
export function describeThemes(settled: readonly Settled[], rules: Rules): Description {
  const pasts = pastsOf(settled, rules)
  const { excludedWords, reading } = rules
  const isKept = isLarge(settled.length)
  const options = { excludedWords, reading, isKept, ...sureness(settled, pasts) }
  const byTheme = gathered(settled, rules.born, ({ theme }) => theme)
  const themes = [...byTheme.keys()]
  const described = describeGroups([...byTheme.values()], settled, options)
  const { clusters, words, near, doubts, doubtful, threads, kept } = described
  const groups = themes.map((theme, at) => ({
    theme,
    name: clusters[at]?.name ?? { en: '', fr: '' },
    words: clusters[at]?.words ?? NO_WORDS,
    representatives: clusters[at]?.representatives ?? [],
    near: (near[at] ?? []).flatMap(({ group, ...rest }) => {
      const other = themes[group]
      return other === undefined ? [] : [{ theme: other, ...rest }]
    }),
    threads: threads[at] ?? [],
  }))
  const places = new Map(
    settled.map(({ id, theme }): [string, Place] => {
      const isDoubtful = doubtful.has(id)
      const past = pasts.get(id)
      if (past) return [id, { words: words.get(id) ?? NO_WORDS, ...past, isDoubtful }]
      const doubt = doubts.get(id)
      const next = doubt?.next ? themes[doubt.next.group] : undefined
      return [
        id,
        {
          words: theme === null ? NO_WORDS : (words.get(id) ?? NO_WORDS),
          likeness: doubt?.own ?? 0,
          next: next === undefined ? null : { theme: next, likeness: doubt?.next?.likeness ?? 0 },
          isDoubtful,
        },
      ]
    }),
  )
  return { groups: [...groups, ...emptied(settled, { byTheme, ...rules })], places, kept }
}

/** What was told of statements whose cycle has ended, where it is still so. */
function pastsOf(settled: readonly Settled[], { forward }: Rules) {
  return new Map(
    settled.flatMap(({ id, theme, past }) => {
      if (!stillHolds(past, theme, forward)) return []
      const { likeness, nextThemeId, nextLikeness, isDoubtful } = past
      const next =
        nextThemeId === null
          ? null
          : { theme: survivor(nextThemeId, forward), likeness: nextLikeness }
      return [[id, { likeness, next, isDoubtful }] as const]
    }),
  )
}

/** A person’s word first, then what was told. */
function sureness(
  settled: readonly Settled[],
  pasts: ReadonlyMap<string, Pick<Place, 'isDoubtful'>>,
): { sure: Set<string>; unsure: Set<string> } {
  const sure = new Set<string>()
  const unsure = new Set<string>()
  for (const { id, isDecided } of settled) {
    const isDoubtful = pasts.get(id)?.isDoubtful
    if (isDecided || isDoubtful === false) sure.add(id)
    else if (isDoubtful) unsure.add(id)
  }
  return { sure, unsure }
}

/** A theme that people took every statement from keeps the name of what the run had found there. */
function emptied(
  settled: readonly Settled[],
  {
    byTheme,
    forward,
    excludedWords,
    born,
    reading,
  }: Rules & { byTheme: ReadonlyMap<Ref, unknown> },
): Group[] {
  const found = gathered(settled, born, (one) => {
    const isEmptied = one.found !== null && !byTheme.has(one.found)
    return isEmptied && !(typeof one.found === 'number' && forward.has(one.found))
      ? one.found
      : null
  })
  if (found.size === 0) return []
  const { clusters } = describeGroups([...found.values()], settled, { excludedWords, reading })
  return [...found.keys()].flatMap((theme, at) => {
    const cluster = clusters[at]
    if (!cluster) return []
    const { name, words } = cluster
    return [{ theme, name, words, representatives: [], near: [], threads: [] }]
  })
}

/** Themes that stand in the order they were made, then the new ones: the order that their numbers will have. */
function gathered(
  settled: readonly Settled[],
  born: readonly string[],
  themeOf: (one: Settled) => Ref | null,
): Map<Ref, string[]> {
  const byTheme = new Map<Ref, string[]>()
  for (const one of settled) {
    const theme = themeOf(one)
    if (theme === null) continue
    const own = byTheme.get(theme)
    if (own) own.push(one.id)
    else byTheme.set(theme, [one.id])
  }
  const rank = (ref: Ref) => (typeof ref === 'number' ? ref : MOST + born.indexOf(ref))
  return new Map([...byTheme].sort(([left], [right]) => rank(left) - rank(right)))
}

const MOST = Number.MAX_SAFE_INTEGER / 2
