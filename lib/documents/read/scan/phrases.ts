import { canonical } from '#lib/documents/read/text-builder.ts'
import { markBefore } from './drawn-marks.ts'
import type { Picture } from './picture.ts'
import type { SeenLine, SeenWord } from './recogniser.ts'

/** A word with the height its letters stand at, and how high they are from the longest foot to the highest top. */
export type PageWord = SeenWord & { foot: number; size: number }

/** Between two words of a sentence the blank is a quarter of their size; more may part two columns. */
const APART = 0.5

/** The words of a page in phrases, each without a blank wide enough to part two columns. */
export function phrasesOf(lines: readonly SeenLine[], picture: Picture): PageWord[][] {
  const others = lines.flatMap(({ words }) => words)
  return lines.flatMap((line) => {
    const phrases: PageWord[][] = []
    for (const word of wordsOf(line)) {
      const phrase = phrases.at(-1)
      const before = phrase?.at(-1)
      const isDot = isBullet(word)
      const isNear = before && word.left - before.right < word.size * APART
      if (phrase && isNear && !isDot && before.text !== '•') phrase.push(word)
      else phrases.push([isDot ? { ...word, text: '•' } : word])
    }
    return phrases.flatMap((phrase) => {
      const [first] = phrase
      const mark = first && first.text !== '•' ? markBefore(first, picture, others) : null
      return mark ? [[mark], phrase] : [phrase]
    })
  })
}

function wordsOf({ words, baseline: { x0, y0, x1, y1 }, size }: SeenLine): PageWord[] {
  const slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0
  return words.map((word) => ({
    ...word,
    text: asFigure(canonical(word.text).text),
    foot: y0 + (word.left - x0) * slope,
    size,
  }))
}

/** No word of either language is an l by itself: it is the figure that looks like one. */
function asFigure(text: string): string {
  return text.replace(/^l(?=[.)]?$)/, '1')
}

/** A bullet is a letter or a sign to whoever knows only letters: but no letter is so small, and off the line's foot. */
function isBullet({ text, left, right, top, bottom, size }: PageWord): boolean {
  const [width, height] = [right - left, bottom - top]
  if ([...text].length > 2 || height > size * 0.42 || width > size * 0.42) return false
  return width < height * 1.6 && height < width * 1.6 && /[^.,'’:;]/.test(text)
}
