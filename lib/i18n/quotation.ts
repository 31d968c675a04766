import type { Locale } from './bilingual.ts'

const HARD_SPACE = '\u00a0'

/** Any pair of double marks inside what is quoted, in either language's way or a typewriter's. */
const PAIRS = /«\s*([^«»]*?)\s*»|“([^“”]*)”|"([^"]*)"/g

const MARKS = {
  en: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  fr: {
    open: `«${HARD_SPACE}`,
    close: `${HARD_SPACE}»`,
    innerOpen: '“',
    innerClose: '”',
  },
} as const

/**
 * Words as they stand in a sentence of that language: a theme's name, a title, what somebody wrote. Marks that the
 * words bring along become those of the second level.
 *
 * @example quoted('Guichet « sans papier »', 'fr') // «\u00a0Guichet “sans papier”\u00a0»
 */
export function quoted(words: string, locale: Locale): string {
  const { open, close, innerOpen, innerClose } = MARKS[locale]
  const inner = words.trim().replace(PAIRS, (_, french = '', curly = '', straight = '') => {
    return `${innerOpen}${french}${curly}${straight}${innerClose}`
  })
  return `${open}${inner}${close}`
}

/**
 * What stands last in a sentence whose message has its own full stop: the one of an abbreviation, or of a quoted
 * sentence, is left out.
 *
 * @example beforeStop('9:00 a.m. to 12:00 p.m.') // '9:00 a.m. to 12:00 p.m'
 */
export function beforeStop(words: string): string {
  return words.replace(/(?<!\.)\.(?=[\s”’"»]*$)/u, '')
}
