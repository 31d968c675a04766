import {
  type Cores,
  place,
  type Read,
  type Reason,
  type Statement,
  themes,
} from '#lib/text/index.ts'
import { type Description, describeThemes, type Ref } from './describe.ts'
import { matchByOverlap } from './overlap.ts'
import type { Past } from './past.ts'
import { settle, survivor } from './rules.ts'

/** A current statement, what the last run said of it when it was already there, and where a person put it. */
export type Member = Statement & {
  before: { found: number | null; strength: number } | null
  place: number | null | undefined
  /** the theme that a person said is right for it */
  confirmed: number | null | undefined
  /** what was told of it, where its cycle had ended before this run; a regroup says everything anew */
  past: Past | null
}

export type Question = {
  kind: 'continue' | 'regroup'
  members: Member[]
  forward: Map<number, number>
  excludedWords: string[]
  resolution: number
  /** other threads to share the work with; the answer is the same without */
  cores?: Cores
}

export type Placed = { found: Ref | null; theme: Ref | null; strength: number }

export type Answer = {
  description: Description
  /** Without a code yet; they take the next ones in this order. */
  born: string[]
  placed: Map<string, Placed>
  figures: Record<string, number>
}

type Found = { themeOf: Map<string, Ref>; born: string[]; reasons: Map<string, Reason> }
type Asked = Question & { onRead: (reading: Read) => void }

/** The analysis itself, without a database or a clock: the same question has the same answer. */
export function analyse(question: Question): Answer {
  const { members, forward } = question
  const isFirst = members.every(({ before }) => before === null)
  let reading: Read | undefined
  const asked = {
    ...question,
    onRead: (read: Read) => {
      reading = read
    },
  }
  const found = isFirst || question.kind === 'regroup' ? regrouped(asked) : continued(asked)
  const settled = members.map(({ id, language, text, place, confirmed, past }) => {
    const own = found.themeOf.get(id) ?? null
    const theme = settle(own, place, forward)
    const isRight = typeof confirmed === 'number' && survivor(confirmed, forward) === theme
    const isDecided = place !== undefined || isRight
    return { id, language, text, found: own, theme, isDecided, past }
  })
  const placed = new Map(
    settled.map(({ id, found: own, theme }, at) => {
      const before = members[at]?.before?.strength ?? 0
      return [id, { found: own, theme, strength: found.reasons.get(id)?.strength ?? before }]
    }),
  )
  const description = describeThemes(settled, { ...question, born: found.born, reading })
  return { description, born: found.born, placed, figures: figuresOf(question, found, placed) }
}

/** Two who say alike are a coincidence still, now as in the next cycle: three found a theme. */
const minimumSize = 3

/** Everything anew; a cluster goes on with the code of the old theme it shares most with. */
function regrouped({ members, forward, excludedWords, resolution, ...asked }: Asked): Found {
  const { cores, onRead } = asked
  const options = { resolution, excludedWords, minimumSize, cores, onRead }
  const { clusters, reasons } = themes(members, options)
  const old = new Map<string, number>()
  for (const { id, before, place } of members) {
    const theme = before ? settle(before.found, place, forward) : null
    if (theme !== null) old.set(id, theme)
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

/**
 * The next cycle: what stands in a theme stays, only the rest moves. What a cycle that has ended left on the shelf may
 * found a theme, of which nothing has been told yet, but joins none that stands: its figures have been read.
 */
function continued({ members, forward, excludedWords, resolution, ...asked }: Asked): Found {
  const themeOf = new Map<string, Ref>()
  const established = new Map<number, string[]>()
  const shelved = new Set<string>()
  for (const { id, before, place, past } of members) {
    const found = before?.found ?? null
    if (found !== null) themeOf.set(id, found)
    const theme = settle(found, place, forward)
    if (theme === null) {
      if (past !== null) shelved.add(id)
      continue
    }
    const own = established.get(theme)
    if (own) own.push(id)
    else established.set(theme, [id])
  }
  const { cores, onRead } = asked
  const { placed, born, reasons } = place(
    [...established].map(([theme, statements]) => ({ clusterId: String(theme), statements })),
    members,
    { resolution, excludedWords, shelved, cores, onRead },
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
  placed: ReadonlyMap<string, Placed>,
): Record<string, number> {
  const standing = [...placed.values()].flatMap(({ theme }) => theme ?? [])
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
