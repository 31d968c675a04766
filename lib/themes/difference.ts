import type { Ref } from './describe.ts'

/** Where each statement stands, by its number; null is the shelf of what was raised once. */
export type Places = ReadonlyMap<number, Ref | null>

export type Difference = {
  /** those that stand elsewhere, in the order of their numbers */
  moved: { statementId: number; from: Ref | null; to: Ref | null }[]
  /** those that were not there before */
  fresh: number[]
  /** those that are in no theme and no count any more */
  gone: number[]
  /** themes that hold statements now and held none before, and the other way round */
  born: Ref[]
  emptied: Ref[]
}

/** What changed from one state of the themes to another. */
export function differenceOf(before: Places, after: Places): Difference {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort((left, right) => left - right)
  const moved = ids.flatMap((statementId) => {
    const from = before.get(statementId)
    const to = after.get(statementId)
    return from === undefined || to === undefined || from === to ? [] : [{ statementId, from, to }]
  })
  const held = (places: Places) => new Set([...places.values()].flatMap((theme) => theme ?? []))
  const [had, has] = [held(before), held(after)]
  return {
    moved,
    fresh: ids.filter((id) => !before.has(id)),
    gone: ids.filter((id) => !after.has(id)),
    born: [...has].filter((theme) => !had.has(theme)),
    emptied: [...had].filter((theme) => !has.has(theme)),
  }
}
