import type { Rule } from './pdf-page.ts'

type Rules = { across: Rule[]; down: Rule[] }

const NEAR = 1.5
/** The frame of a box to tick is smaller than any cell. */
const SMALLEST_CELL = 18

/**
 * The lines of a page without the frames of a web form's fields: a printed field is a box that touches no other line
 * and stands inside a cell, and what was typed into it belongs to that cell.
 */
export function withoutInputs({ across, down }: Rules): Rules {
  const frames: Frame[] = []
  for (const left of down)
    for (const right of down) {
      if (right.at <= left.at + 2 || !isLevel(left, right)) continue
      const frame = { left: left.at, right: right.at, bottom: left.from, top: left.to }
      if (isField(frame, { across, down })) frames.push(frame)
    }
  if (frames.length === 0) return { across, down }
  const isOf = (rule: Rule, isDown: boolean) =>
    frames.some(({ left, right, bottom, top }) =>
      isDown
        ? (isNear(rule.at, left) || isNear(rule.at, right)) &&
          isNear(rule.from, bottom) &&
          isNear(rule.to, top)
        : (isNear(rule.at, bottom) || isNear(rule.at, top)) &&
          isNear(rule.from, left) &&
          isNear(rule.to, right),
    )
  return {
    across: across.filter((rule) => !isOf(rule, false)),
    down: down.filter((rule) => !isOf(rule, true)),
  }
}

type Frame = { left: number; right: number; bottom: number; top: number }

/** Closed by lines of its own, or too small for any; no other line touches it, and a cell shuts it in. */
function isField(frame: Frame, { across, down }: Rules): boolean {
  const { left, right, bottom, top } = frame
  const spans = (rule: Rule) => isNear(rule.from, left) && isNear(rule.to, right)
  const isClosed = [bottom, top].every((at) =>
    across.some((rule) => spans(rule) && isNear(rule.at, at)),
  )
  const isTiny = right - left < SMALLEST_CELL && top - bottom < SMALLEST_CELL
  if (!isClosed && !isTiny) return false
  const touches =
    across.some(
      (rule) =>
        !spans(rule) &&
        rule.at > bottom - NEAR &&
        rule.at < top + NEAR &&
        rule.from < right + NEAR &&
        rule.to > left - NEAR,
    ) ||
    down.some(
      (rule) =>
        !(isNear(rule.from, bottom) && isNear(rule.to, top)) &&
        rule.at > left - NEAR &&
        rule.at < right + NEAR &&
        rule.from < top + NEAR &&
        rule.to > bottom - NEAR,
    )
  const isHeld = (side: (at: number) => boolean) =>
    down.some(({ at, from, to }) => side(at) && from < bottom - NEAR && to > top + NEAR)
  return !touches && isHeld((at) => at < left - NEAR) && isHeld((at) => at > right + NEAR)
}

function isLevel(one: Rule, other: Rule): boolean {
  return isNear(one.from, other.from) && isNear(one.to, other.to)
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= NEAR
}
