import type { SeenLine, SeenWord } from './recogniser.ts'

/** A page that is straight enough reads at 85 and more; on its head, near 33. */
const READABLE = 60
/** How well a page was read: the confidence of its words, each by its letters; 0 for a page without any. */
export function confidenceOf(lines: readonly SeenLine[]): number {
  let letters = 0
  let sum = 0
  for (const { text, confidence } of wordsOf(lines)) {
    letters += text.length
    sum += confidence * text.length
  }
  return letters === 0 ? 0 : sum / letters
}

/** Letters that are read and stand upright: a page on its side is read too, its words standing on end. */
export function isUpright(lines: readonly SeenLine[]): boolean {
  const long = wordsOf(lines).filter(({ text }) => text.length > 3)
  const lying = long.filter((word) => word.right - word.left > word.bottom - word.top)
  return confidenceOf(lines) >= READABLE && lying.length * 2 >= long.length
}

function wordsOf(lines: readonly SeenLine[]): SeenWord[] {
  return lines.flatMap(({ words }) => words)
}
