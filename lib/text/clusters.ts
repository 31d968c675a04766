import { labels, repeats } from './labels.ts'
import { byCentrality } from './middles.ts'
import { type Worded, Wording, worded } from './names.ts'
import { centroid } from './rows.ts'
import type { Bilingual } from './statement.ts'
import { themeNames } from './theme-names.ts'
import type { Compiled } from './thesaurus.ts'
import type { Read, Vectors } from './vectors.ts'

export type Cluster = {
  /** the smallest of its members' ids */
  id: string
  members: string[]
  name: Bilingual<string>
  /** what sets it apart, best first, as people wrote it */
  words: Bilingual<string[]>
  /** ids of firm statements, the one closest to all the others first */
  representatives: string[]
}

/** Why a statement is in its theme. */
export type Reason = {
  /** what it shares with the others, strongest first */
  words: Bilingual<string[]>
  /** the share of its likeness that stays inside the theme: 1 is no doubt, 0 no tie at all */
  strength: number
  /** clearly nearer to its theme than to the next or to the shelf; nothing on the shelf is */
  isFirm: boolean
}

const REPRESENTATIVES = 5
const REASON_WORDS = 4
/** What a group of statements has in common, whether or not it is a theme. */
export type Described = {
  /** undefined where no theme was wanted */
  cluster: Cluster | undefined
  /** for each row of the group, the words it shares with the others, strongest first, as written there */
  shared: Bilingual<string[]>[]
}

type Describing = {
  compiled: Compiled
  isTheme: (rows: readonly number[]) => boolean
  /** those of which some may stand for their theme */
  isFirm: (row: number) => boolean
}

/** Groups of rows, described; those that are themes get a name of their own. Rows ascend, as ids do. */
export function described(
  read: Read,
  groups: readonly number[][],
  { compiled, isTheme, isFirm }: Describing,
): Described[] {
  const labelOf = labels(read)
  const nameOf = themeNames(read, compiled)
  return groups.map((rows) => {
    const wording = new Wording(
      rows.flatMap((row) => read.statements[row] ?? []),
      rows.map((row) => read.mentionsOf[row] ?? []),
    )
    const words = { wording, compiled }
    const middle = centroid(read.vectors, rows)
    const shared = rows.map((row) => sharedWords(read.vectors, { row, middle }, words))
    if (!isTheme(rows)) return { cluster: undefined, shared }
    const label = labelOf(rows, {
      shownAs: (key) => worded(key, wording, compiled),
      isProperName: (key) => wording.isProperName(key),
    })
    const members = rows.flatMap((row) => read.statements[row]?.id ?? [])
    const cluster = {
      id: members[0] ?? '',
      members,
      name: nameOf(rows, wording),
      words: {
        en: unique(label.map(({ shown }) => shown.en)),
        fr: unique(label.map(({ shown }) => shown.fr)),
      },
      representatives: byCentrality(read, rows)
        .filter(isFirm)
        .slice(0, REPRESENTATIVES)
        .flatMap((row) => read.statements[row]?.id ?? []),
    }
    return { cluster, shared }
  })
}

function unique(terms: readonly (string | undefined)[]): string[] {
  return [...new Set(terms.filter((term) => term !== undefined))]
}

export function sharedWords(
  vectors: Vectors,
  { row, middle }: { row: number; middle: ReadonlyMap<number, number> },
  { wording, compiled }: { wording: Wording; compiled: Compiled },
): Bilingual<string[]> {
  const shared: { key: number; weight: number }[] = []
  for (let at = vectors.offsets[row] ?? 0; at < (vectors.offsets[row + 1] ?? 0); at++) {
    const key = vectors.keys[at] ?? 0
    const own = vectors.weights[at] ?? 0
    const weight = own * ((middle.get(key) ?? 0) - own)
    if (weight > 1e-9) shared.push({ key, weight })
  }
  shared.sort((left, right) => right.weight - left.weight || left.key - right.key)
  const told: Worded[] = []
  for (const { key } of shared) {
    if (told.length === REASON_WORDS) break
    const term = worded(vectors.names[key] ?? '', wording, compiled)
    if (!told.some((other) => repeats(other, term))) told.push(term)
  }
  return { en: unique(told.map(({ en }) => en)), fr: unique(told.map(({ fr }) => fr)) }
}
