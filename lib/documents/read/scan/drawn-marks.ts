import type { PageWord } from './phrases.ts'
import type { Picture } from './picture.ts'
import type { SeenWord } from './recogniser.ts'

const DARK = 150

type Box = { left: number; top: number; right: number; bottom: number; dark: number }

/**
 * A bullet or a box to tick that stands before a word and was not taken for one: it is no letter, so whoever reads letters often
 * passes it over. Told by what is dark to the left of the word and on its line.
 */
export function markBefore(
  word: PageWord,
  picture: Picture,
  others: readonly SeenWord[],
): PageWord | null {
  const { size, left, foot } = word
  const area = {
    left: Math.max(0, Math.round(left - size * 2.6)),
    right: Math.round(left - size * 0.25),
    top: Math.max(0, Math.round(foot - size * 1.05)),
    bottom: Math.min(picture.height, Math.round(foot + size * 0.1)),
  }
  if (area.right - area.left < size * 0.3) return null
  const isTaken = others.some(
    (other) =>
      other.left < area.right &&
      other.right > area.left &&
      other.top < area.bottom &&
      other.bottom > area.top,
  )
  const box = isTaken ? null : darkBox(picture, area)
  const text = box && markOf(box, size, foot)
  if (!box || !text) return null
  return {
    ...word,
    ...{ text, left: box.left, right: box.right, top: box.top, bottom: box.bottom },
    confidence: 90,
  }
}

/** What is dark in a part of the picture, if it is one thing: nothing dark stands at the edges. */
function darkBox({ grey, width }: Picture, area: Omit<Box, 'dark'>): Box | null {
  const box = { left: area.right, right: area.left, top: area.bottom, bottom: area.top, dark: 0 }
  for (let row = area.top; row < area.bottom; row += 1)
    for (let column = area.left; column < area.right; column += 1) {
      if ((grey[row * width + column] ?? 255) >= DARK) continue
      box.left = Math.min(box.left, column)
      box.right = Math.max(box.right, column + 1)
      box.top = Math.min(box.top, row)
      box.bottom = Math.max(box.bottom, row + 1)
      box.dark += 1
    }
  const isCut = box.left === area.left || box.right === area.right || box.bottom === area.bottom
  return box.dark === 0 || isCut ? null : box
}

function markOf({ left, right, top, bottom, dark }: Box, size: number, foot: number) {
  const [width, height] = [right - left, bottom - top]
  const isSquare = width < height * 1.5 && height < width * 1.5
  if (!isSquare) return null
  const full = dark / (width * height)
  const middle = (foot - (top + bottom) / 2) / size
  if (height > size * 0.12 && height < size * 0.45 && full > 0.55 && middle > 0.12 && middle < 0.55)
    return '•'
  return null
}
