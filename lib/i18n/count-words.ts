import type { Locale } from './bilingual.ts'
import { formatNumber } from './formats.ts'

/** Below ten in words, as both languages write in running text. */
const FIRST_IN_FIGURES = 10

type Gender = 'f' | 'm'
/** The messages `numbers.word` and `numbers.doubt`, which know the words of a language. */
export type SayNumber = (
  key: 'word' | 'doubt',
  values: { n: number; gender: Gender; word: string; part: 'some' | 'only' | 'all' },
) => string

export type CountWords = ReturnType<typeof countWords>

/** How counts are said in a sentence: "four of the nine", but "4 of 11", since one comparison keeps to one way. */
export function countWords(t: SayNumber, locale: Locale) {
  const word = (n: number, gender: Gender = 'f') =>
    Number.isInteger(n) && n >= 0 && n < FIRST_IN_FIGURES
      ? t('word', { n, gender, word: '', part: 'some' })
      : formatNumber(n, locale)
  /** Nobody is always a word, "none of 11", and everybody is "all five": `isAll` is for a message to select by. */
  const pair = (count: number, of: number, gender: Gender = 'f') => {
    const areInWords = count < FIRST_IN_FIGURES && of < FIRST_IN_FIGURES
    return {
      count: count === 0 || areInWords ? word(count, gender) : formatNumber(count, locale),
      of: areInWords ? word(of, gender) : formatNumber(of, locale),
      isAll: String(count === of && of > 1),
    }
  }
  /** Of those counted, how many are heard only in doubt, to stand behind the count; nothing where none is. */
  const doubt = ({ count, doubtful: n }: { count: number; doubtful: number }) => {
    const part = n < count ? 'some' : n === 1 ? 'only' : 'all'
    return t('doubt', { n, gender: 'f', word: word(n), part })
  }
  return { word, pair, doubt }
}

/** A count may open a sentence. */
export function capital(text: string, locale: Locale): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1)
}
