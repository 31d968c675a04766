import type { Candidate } from './candidates.ts'
import type { KindPlace } from './weigh.ts'
import type { Shown, Sign } from './weights.ts'

const NEXT_OVER_CHANGES = { from: 1, to: 3 }

/** What the first heading of a chain shows. */
export function startSigns({ number }: Candidate, kind: KindPlace): Sign[] {
  const first = number === null ? kind === 0 : number.number === 1
  return [
    ...(first ? (['starts-at-one'] as const) : []),
    ...(kind === 2 && number?.number !== 3 ? (['changes-first'] as const) : []),
  ]
}

/** How two neighbours in a chain look beside one another, whichever sections they are. */
export function placeSigns(before: Candidate, here: Candidate): Sign[] {
  const signs: Sign[] = []
  if (before.look === here.look) signs.push('same-look')
  if (here.at - (before.at + before.lines) < 1 && !before.holdsAnswer) signs.push('nothing-between')
  if (here.countsFrom > before.at) signs.push('continues-list')
  if (here.countsFrom > before.at && here.listFrom > before.at) signs.push('ends-list')
  if (here.number && before.number?.style !== here.number.style)
    signs.push(before.number ? 'other-style' : 'gains-number')
  return signs
}

/** How the sections of two neighbours follow one another. */
export function kindSigns(before: KindPlace, here: KindPlace): Sign[] {
  if (before < 0 || here < 0) return []
  if (here < before) return ['kind-back']
  if (here === before + 1) return ['kind-next']
  const { from, to } = NEXT_OVER_CHANGES
  return before === from && here === to ? ['kind-over-changes'] : []
}

/** A step of the count, and where the count then stands. */
export type Count = { signs: Sign[]; ordinal: number }

/** The ways to count on: a heading without a number is the next one, a wrong number may be a slip for the next. */
export function countsOf(ordinal: number, here: Candidate): Count[] {
  if (here.number === null) return [{ signs: [], ordinal: ordinal + 1 }]
  const by = here.number.number - ordinal
  const sign: Sign =
    by === 1
      ? 'counts'
      : by === 2
        ? 'jumps'
        : by > 2
          ? 'leaps'
          : by === 0
            ? 'number-again'
            : 'goes-back'
  const said: Count = { signs: [sign], ordinal: here.number.number }
  return by === 1 ? [said] : [said, { signs: ['misnumbered'], ordinal: ordinal + 1 }]
}

/** As many sections on as the number has grown, with the section about changes or without. */
export function fitsKind(by: number, before: KindPlace, here: KindPlace): boolean {
  if (before < 0 || here < 0 || by <= 0) return false
  const changes = 2
  const without = here - before - (before < changes && here > changes ? 1 : 0)
  return here - before === by || (before !== changes && here !== changes && without === by)
}

/** What the last heading of a chain shows. */
export function endSigns(kind: KindPlace): Sign[] {
  return kind === 4 ? ['ends-with-issues'] : []
}

export function asShown(signs: readonly Sign[]): Shown[] {
  return signs.map((sign) => [sign, 1])
}
