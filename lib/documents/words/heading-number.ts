import { fold } from './wording.ts'

/** How a heading is counted: with digits, capital or small letters, Roman numbers, or "Part two". */
export type NumberStyle = 'digits' | 'bare' | 'letter' | 'small' | 'roman' | 'words'
/** `length` is what the number takes of its line, its mark and the blanks after it too. */
export type HeadingNumber = { number: number; style: NumberStyle; length: number }

const NOUN =
  '(?:section|part|partie|volet|question|rubrique|bloc|block|topic|item|theme|thème|sujet|point|axe|domaine|étape|step|no|n°|nº|#|q)'
/** The same where small letters and capitals count differently: "Volet III", "PART B". */
const ANY_CASE_NOUN = NOUN.replace(
  /\p{Ll}/gu,
  (letter) => `[${letter}${letter.toLocaleUpperCase('en')}]`,
)
/** Signs of emphasis in pasted mail. */
const EMPHASIS = '[*_#>]{0,3}\\s*'
const DIGITS = new RegExp(
  `^\\s*${EMPHASIS}(?:${NOUN}\\.?\\s*)?\\(?(\\d{1,2})\\s*(?:\\.0\\b|[.):\\]°/|]+|\\s?[-–—](?=\\s|$))\\s*`,
  'iu',
)
/** "4 Vitrine" counts; "3 years" goes on with the line above. */
const BARE = new RegExp(`^\\s*${EMPHASIS}(${NOUN}\\.?\\s*)?(\\d{1,2})\\s+(?=\\p{Lu})`, 'iu')
const LETTERS = new RegExp(
  `^\\s*${EMPHASIS}(?:${ANY_CASE_NOUN}\\s+)?\\(?(?:([A-H])|([IVX]{1,4})|([a-h])(?=[.)]))\\s*(?:[.):]|\\s[-–—](?=\\s|$))\\s*`,
  'u',
)
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
const ORDINALS =
  'premiere|deuxieme|troisieme|quatrieme|cinquieme|sixieme|first|second|third|fourth|fifth|sixth'.split(
    '|',
  )
const CARDINALS = ['one', 'two', 'three', 'four', 'five', 'six']
const SPELLED = new RegExp(
  `^\\W*(?:(${ORDINALS.join('|')}) (?:partie|section|question|part|volet)|(?:section|part|question) (${CARDINALS.join('|')}))\\b\\s*[.):–—-]?\\s*`,
)

/**
 * The number that a line opens with, if it could be a heading's.
 *
 * @example headingNumber('Partie 2 – Priorités') // { number: 2, style: 'digits', length: 11 }
 */
export function headingNumber(line: string): HeadingNumber | null {
  const digits = DIGITS.exec(line)
  if (digits?.[1]) return { number: Number(digits[1]), style: 'digits', length: digits[0].length }
  const bare = BARE.exec(line)
  if (bare?.[2] && /\p{Lu}/u.test(line.charAt(bare[0].length)))
    return {
      number: Number(bare[2]),
      style: bare[1] ? 'digits' : 'bare',
      length: bare[0].length,
    }
  const letters = LETTERS.exec(line)
  if (letters) return ofLetters(letters)
  const words = SPELLED.exec(fold(line.slice(0, 60)))
  const place = words?.[1] ? ORDINALS.indexOf(words[1]) % 6 : CARDINALS.indexOf(words?.[2] ?? '')
  return words && place >= 0 ? { number: place + 1, style: 'words', length: words[0].length } : null
}

/** Whether a line is counted as a title is: with a mark after its number, and not with a small letter, as items of a list are. */
export function isCounted(line: string): boolean {
  const style = headingNumber(line)?.style
  return style !== undefined && style !== 'bare' && style !== 'small'
}

function ofLetters([whole, capital, roman, small]: RegExpExecArray): HeadingNumber | null {
  const { length } = whole
  if (capital) return { number: capital.charCodeAt(0) - 64, style: 'letter', length }
  if (small) return { number: small.charCodeAt(0) - 96, style: 'small', length }
  const place = ROMAN.indexOf(roman ?? '')
  return place < 0 ? null : { number: place + 1, style: 'roman', length }
}

/** The number in a cell or on a line that holds nothing else: "1", "2.", "(IV)". */
export function numberAlone(line: string): HeadingNumber | null {
  const alone = /^\W*(\d{1,2}|[IVX]{1,4}|[A-H])\W*$/.exec(line)?.[1]
  return alone ? headingNumber(`${alone}. `) : null
}
