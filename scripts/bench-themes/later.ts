import { compareWith, describeGroups, FLOOR, place, themes } from '#lib/text/index.ts'
import type { Pair } from './sets.ts'
import { drawn } from './speed.ts'

const NONE = -1

/**
 * One statement in ten comes after the others: how many go where `place` has them, with all of them at hand, when they are placed by
 * what was kept; and of both, how many are of the topic that most of their theme is about.
 */
export function placedLater(pairs: readonly Pair[], size: number) {
  const { statements, topics } = drawn(pairs, size)
  const topicOf = new Map(statements.map(({ id }, at) => [id, topics[at] ?? '']))
  const old = statements.filter((_, at) => at % 10 !== 0)
  const later = statements.filter((_, at) => at % 10 === 0)
  const groups = themes(old, { minimumSize: 3 }).clusters.map(({ members }) => members)
  const topicsOfGroups = groups.map((ids) => mostly(ids.map((id) => topicOf.get(id) ?? '')))
  const established = groups.map((ids, at) => ({ clusterId: String(at), statements: ids }))
  const { placed } = place(established, statements, { minimumSize: 3 })
  const { kept } = describeGroups(groups, old, { isKept: true })
  if (!kept) throw new Error('nothing was kept')
  const compared = compareWith(kept, later)
  const found = later.map(({ id }) => {
    const likenesses = compared.get(id)?.likenesses ?? new Float64Array()
    const near = likenesses.reduce(
      (best, likeness, at) => (likeness > (likenesses[best] ?? FLOOR) ? at : best),
      NONE,
    )
    const whole = Number(placed.get(id) ?? NONE)
    const isRight = (group: number) => topicsOfGroups[group] === topicOf.get(id)
    return { isSame: near === whole, isRight: isRight(near), wasRight: isRight(whole) }
  })
  return {
    later: later.length,
    same: found.filter(({ isSame }) => isSame).length,
    right: found.filter(({ isRight }) => isRight).length,
    rightWhole: found.filter(({ wasRight }) => wasRight).length,
  }
}

function mostly(topics: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0] ?? ''
}
