import {
  type Bilingual,
  describeGroups,
  place,
  type Reason,
  type Statement,
  themes,
} from '#lib/text/index.ts'
import { matchByOverlap } from './overlap.ts'
import { type Rules, settle } from './rules.ts'

type Words = Bilingual<string[]>

/** A theme that stands goes by its number in the database; one just born by its smallest statement's id. */
export type Ref = number | string

/** A current statement, and what the last run said of it when it was already there. */
export type Member = Statement & {
  content: string
  before: { found: number | null; strength: number } | null
}

export type Question = {
  kind: 'continue' | 'regroup'
  members: Member[]
  rules: Rules
  resolution: number
}

export type Group = {
  theme: Ref
  name: Bilingual<string>
  words: Words
  representatives: string[]
}

export type Placed = { found: Ref | null; theme: Ref | null; strength: number; words: Words }

export type Answer = {
  groups: Group[]
  /** Without a code yet; they take the next ones in this order. */
  born: string[]
  placed: Map<string, Placed>
  figures: Record<string, number>
}

type Found = { themeOf: Map<string, Ref>; born: string[]; reasons: Map<string, Reason> }

const NO_WORDS: Words = { en: [], fr: [] }

/** The analysis itself, without a database or a clock: the same question has the same answer. */
export function analyse(question: Question): Answer {
  const { members, rules } = question
  const isFirst = members.every(({ before }) => before === null)
  const found = isFirst || question.kind === 'regroup' ? regrouped(question) : continued(question)
  const settled = new Map(
    members.map(({ id, content }) => [id, settle(found.themeOf.get(id) ?? null, content, rules)]),
  )
  const byTheme = gathered(settled, found.born)
  const { clusters, words } = describeGroups([...byTheme.values()], members)
  const groups = [...byTheme.keys()].map((theme, at) => ({
    theme,
    name: clusters[at]?.name ?? { en: '', fr: '' },
    words: clusters[at]?.words ?? NO_WORDS,
    representatives: clusters[at]?.representatives ?? [],
  }))
  const placed = new Map(
    members.map(({ id, before }) => {
      const theme = settled.get(id) ?? null
      const strength = found.reasons.get(id)?.strength ?? before?.strength ?? 0
      const own = theme === null ? NO_WORDS : (words.get(id) ?? NO_WORDS)
      return [id, { found: found.themeOf.get(id) ?? null, theme, strength, words: own }]
    }),
  )
  return { groups, born: found.born, placed, figures: figuresOf(question, found, settled) }
}

/** Themes that stand in the order they were made, then the new ones. */
function gathered(settled: ReadonlyMap<string, Ref | null>, born: readonly string[]) {
  const standing = [...new Set(settled.values())].filter((theme) => typeof theme === 'number')
  standing.sort((left, right) => left - right)
  const byTheme = new Map<Ref, string[]>([...standing, ...born].map((theme) => [theme, []]))
  for (const [id, theme] of settled) if (theme !== null) byTheme.get(theme)?.push(id)
  return byTheme
}

/** Everything anew; a cluster goes on with the code of the old theme it shares most with. */
function regrouped({ members, rules, resolution }: Question): Found {
  const { clusters, reasons } = themes(members, { resolution })
  const old = new Map<string, number>()
  for (const { id, content, before } of members) {
    const theme = before ? settle(before.found, content, rules) : null
    if (typeof theme === 'number') old.set(id, theme)
  }
  const matched = matchByOverlap(
    clusters.map((cluster) => cluster.members),
    old,
  )
  const themeOf = new Map<string, Ref>()
  const born: string[] = []
  for (const [at, cluster] of clusters.entries()) {
    const theme = matched.get(at) ?? cluster.id
    if (typeof theme === 'string') born.push(theme)
    for (const id of cluster.members) themeOf.set(id, theme)
  }
  return { themeOf, born, reasons }
}

/** The next cycle: what stands in a theme stays, only the rest moves. */
function continued({ members, rules, resolution }: Question): Found {
  const themeOf = new Map<string, Ref>()
  const established = new Map<number, string[]>()
  for (const { id, content, before } of members) {
    const found = before?.found ?? null
    if (found !== null) themeOf.set(id, found)
    const theme = settle(found, content, rules)
    if (typeof theme !== 'number') continue
    const own = established.get(theme)
    if (own) own.push(id)
    else established.set(theme, [id])
  }
  const { placed, born, reasons } = place(
    [...established].map(([theme, statements]) => ({ clusterId: String(theme), statements })),
    members,
    { resolution },
  )
  for (const [id, theme] of placed) if (!themeOf.has(id)) themeOf.set(id, Number(theme))
  for (const cluster of born)
    for (const id of cluster.members) if (!themeOf.has(id)) themeOf.set(id, cluster.id)
  const held = new Set(themeOf.values())
  return { themeOf, born: born.map(({ id }) => id).filter((id) => held.has(id)), reasons }
}

function figuresOf(
  { members }: Question,
  found: Found,
  settled: ReadonlyMap<string, Ref | null>,
): Record<string, number> {
  const standing = [...settled.values()].filter((theme) => theme !== null)
  const changed = members.filter(
    ({ id, before }) => before !== null && before.found !== (found.themeOf.get(id) ?? null),
  )
  return {
    statements: members.length,
    fresh: members.filter(({ before }) => before === null).length,
    themes: new Set(standing).size,
    born: found.born.length,
    raisedOnce: members.length - standing.length,
    changed: changed.length,
  }
}
