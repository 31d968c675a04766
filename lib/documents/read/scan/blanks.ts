import type { Picture } from './picture.ts'
import type { SeenWord } from './recogniser.ts'

/** A word with its letters, where they are thought to stand. */
export type SpelledWord = SeenWord & { letters: { text: string; left: number; right: number }[] }

/** As shares of the height of letters: no letters of one word stand so far apart, no two words so near. */
const WIDE = 0.2
const NARROW = 0.12

/** The words of a line as the blanks between them are: two taken for one are parted, one taken for two is joined. */
export function reparted(
  { words, size }: { words: readonly SpelledWord[]; size: number },
  picture: Picture,
): SeenWord[] {
  const parted = words.flatMap((word) => cut(word, blanksIn(word, picture, size * WIDE)))
  const joined: SeenWord[] = []
  for (const word of parted) {
    const before = joined.at(-1)
    if (before && isOne(before, word) && !isBlankBetween(before, word, picture, size * NARROW))
      joined[joined.length - 1] = union(before, word)
    else joined.push(word)
  }
  return joined
}

type Blank = { from: number; to: number }

/** Where nothing dark stands in the box of a word, from top to bottom, for at least so many points. */
function blanksIn(
  box: Omit<SeenWord, 'text' | 'confidence'>,
  picture: Picture,
  least: number,
): Blank[] {
  const { left, right, top, bottom } = box
  const { grey, width } = picture
  let [darkest, lightest] = [255, 0]
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const shade = grey[y * width + x] ?? 255
      darkest = Math.min(darkest, shade)
      lightest = Math.max(lightest, shade)
    }
  const limit = lightest - (lightest - darkest) * 0.4
  const blanks: Blank[] = []
  let from = left
  for (let x = left; x <= right; x += 1) {
    let isDark = x === right
    for (let y = top; y < bottom && !isDark; y += 1) isDark = (grey[y * width + x] ?? 255) < limit
    if (!isDark) continue
    if (from > left && x < right && x - from >= least) blanks.push({ from, to: x })
    from = x + 1
  }
  return blanks
}

/** Between two letters, or a letter and a figure: figures and signs stand wide apart in one number. */
function cut(word: SpelledWord, blanks: readonly Blank[]): SeenWord[] {
  const pieces: SeenWord[] = []
  const { letters, ...whole } = word
  let rest: SeenWord = whole
  let done = 0
  for (const { from, to } of blanks) {
    const middle = (from + to) / 2
    const at = letters.findIndex(
      (letter, index) =>
        index > done && (letter.left + (letters[index - 1]?.right ?? 0)) / 2 > middle - (to - from),
    )
    const [before, after] = [letters[at - 1]?.text ?? '', letters[at]?.text ?? '']
    if (at < 0 || !/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after)) continue
    if (/\p{N}/u.test(before) && /\p{N}/u.test(after)) continue
    const text = letters
      .slice(done, at)
      .map((one) => one.text)
      .join('')
    pieces.push({ ...rest, text, right: from })
    rest = {
      ...rest,
      text: letters
        .slice(at)
        .map((one) => one.text)
        .join(''),
      left: to,
    }
    done = at
  }
  return [...pieces, rest]
}

function isOne(before: SeenWord, after: SeenWord): boolean {
  return /\p{L}$/u.test(before.text) && /^\p{Ll}/u.test(after.text)
}

function isBlankBetween(
  before: SeenWord,
  after: SeenWord,
  picture: Picture,
  least: number,
): boolean {
  if (after.left - before.right >= least * 1.7) return true
  const box = {
    left: Math.max(before.left, before.right - Math.ceil(least * 2)),
    right: Math.min(after.right, after.left + Math.ceil(least * 2)),
    top: Math.min(before.top, after.top),
    bottom: Math.max(before.bottom, after.bottom),
  }
  return blanksIn(box, picture, least).length > 0
}

function union(one: SeenWord, other: SeenWord): SeenWord {
  return {
    text: one.text + other.text,
    left: one.left,
    right: other.right,
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
    confidence: Math.min(one.confidence, other.confidence),
  }
}
