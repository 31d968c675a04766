import type { OperatorList } from './pdf-layers.ts'
import type { Item, Operators } from './pdf-page.ts'

/** So many letters alone, one after another, are no words: an initial or two may be. */
const LEAST_ALONE = 4
/** A step between two letters of one string, in thousandths of their height: less is kerning, more may part two words. */
const KERNING = 100

/**
 * Headings are often set wide, "P R I O R I T I E S": the library puts a blank between letters that stand a tenth of
 * their height apart, and no wider one between words. The letters as the page draws them tell which blanks are its own.
 */
export function withWideWords(items: readonly Item[], list: OperatorList, ops: Operators): Item[] {
  if (!isSpaced(list, ops) && !items.some(isWide)) return [...items]
  const drawn = drawnLetters(list, ops)
  let after = 0
  return items.map((item, at) => {
    const letters = lettersOf(item.str)
    const found = letters === '' ? -1 : drawn.letters.indexOf(letters, after)
    if (found < 0) return item
    after = found + letters.length
    const isPart =
      isWide(item) || (isAlone(item) && [-1, 1].some((way) => besideWide(items, at, way)))
    const blankBefore = isPart
      ? (index: number) => drawn.blanks.has(found + index)
      : (index: number) => !drawn.joined.has(found + index)
    return { ...item, str: spelled(item.str, isPart, blankBefore) }
  })
}

const isSpaced = ({ fnArray, argsArray }: OperatorList, ops: Operators) =>
  fnArray.some((operator, index) => {
    const args = argsArray[index]
    return operator === ops.setCharSpacing && Array.isArray(args) && Number(args[0]) > 0
  })

/** Mostly letters that stand alone: figures by themselves are a row of figures. */
function isWide({ str }: Item): boolean {
  const parts = str.trim().split(/\s+/)
  const alone = parts.filter((part) => /^(?:[\p{L}\p{N}]\p{P}?|\p{P})$/u.test(part))
  const isWords = alone.filter((part) => /\p{L}/u.test(part)).length * 2 >= alone.length
  return isWords && alone.length >= LEAST_ALONE && alone.length * 4 >= parts.length * 3
}

const isAlone = ({ str }: Item) => /^\s*\S(?:\s\S){1,3}\s*$/u.test(str)

/** The next words of the same line are set wide: its number is too. */
function besideWide(items: readonly Item[], at: number, way: number): boolean {
  const here = items[at]
  for (let next = at + way; ; next += way) {
    const other = items[next]
    if (!here || !other || Math.abs(other.y - here.y) > here.fontSize / 4) return false
    if (other.str.trim() !== '') return isWide(other)
  }
}

/**
 * Every letter that the page draws, in its order; before which of them it draws a blank; and which follow the one
 * before in the same string with no more than kerning between, so that no blank is meant.
 */
function drawnLetters({ fnArray, argsArray }: OperatorList, ops: Operators) {
  const blanks = new Set<number>()
  const joined = new Set<number>()
  const letters: string[] = []
  let count = 0
  for (const [index, operator] of fnArray.entries()) {
    if (operator !== ops.showText) continue
    const args = argsArray[index]
    const glyphs: unknown[] = Array.isArray(args) && Array.isArray(args[0]) ? args[0] : []
    let follows = false
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') follows &&= Math.abs(glyph) < KERNING
      if (typeof glyph !== 'object' || glyph === null || !('unicode' in glyph)) continue
      const spoken = String(glyph.unicode)
      const seen = lettersOf(spoken)
      if (seen === '' && /\s/.test(spoken)) blanks.add(count)
      else if (follows) joined.add(count)
      follows = seen !== ''
      letters.push(seen)
      count += seen.length
    }
  }
  return { letters: letters.join(''), blanks, joined }
}

// Each letter comes apart by itself, so that a word's are those of its letters.
const lettersOf = (text: string) => text.normalize('NFKD').replace(/\s+/gu, '')

/** The words with a blank before those letters that have one; where blanks are not made anew, only of those there are. */
function spelled(str: string, isAnew: boolean, blankBefore: (index: number) => boolean): string {
  let index = 0
  let apart = ''
  let text = ''
  for (const letter of str) {
    if (/\s/u.test(letter)) {
      apart ||= letter
      continue
    }
    const blank = isAnew && index > 0 && apart === '' ? ' ' : apart
    if (index === 0) text += apart
    else if (blankBefore(index)) text += blank
    text += letter
    index += lettersOf(letter).length
    apart = ''
  }
  return text + apart
}
