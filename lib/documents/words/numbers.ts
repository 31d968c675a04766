const ONES: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
}
const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  nonante: 90,
}
const SCALES: Record<string, number> = {
  hundred: 100,
  cent: 100,
  cents: 100,
  thousand: 1e3,
  mille: 1e3,
  million: 1e6,
  millions: 1e6,
  milliers: 1e3,
  m: 1e6,
  k: 1e3,
}
/** Numbers that say by their form that they are rounded. */
const ROUND: Record<string, number> = {
  dozen: 12,
  dizaine: 10,
  douzaine: 12,
  douzaines: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  centaines: 100,
  millier: 1000,
}
const SMALL = [...Object.keys(ONES), ...Object.keys(TENS)].join('|')
const LARGE = [
  ...Object.keys(ROUND),
  'hundred',
  'cents?',
  'thousand',
  'mille',
  'millions?',
  'milliers',
].join('|')
/** A part of a number in words: "et" comes only before one and eleven, "and" only after a hundred or more. */
const WORDS = `\\b(?:${SMALL}|${LARGE})(?:(?:[ -]| et |-et-(?=une?\\b|onze\\b)|(?<=hundred|thousand|million) and )(?:(?<! et )(?:${SMALL}|${LARGE})|(?<= et )(?:une?|onze)))*\\b`
const DIGITS = '\\d{1,3}(?:[ \\u00a0\\u202f,.]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?'
const MILLION = '(?:millions?|thousand|dozen|hundred|douzaine)'
/** "half a million", « un demi-million », "two and a half million", « deux millions et demi ». */
const HALVES = `(?:half[ -](?:an? )?${MILLION}|(?:une? )?demi-${MILLION}|(?:${WORDS}|\\d+|an?) and a half ${MILLION}|(?:an?|${SMALL}|\\d+) ${MILLION} (?:and a half|et demie?)|(?:three[ -]quarters of a|a quarter(?: of a)?|trois quarts d'un|(?:un )?quart de) million)\\b`

/** A number as people write it in folded text: `14 M`, `1,2 million`, `trois`, `twenty-two`, `quatre-vingt-dix`. */
export const NUMBER = `(?:${HALVES}|(?:${DIGITS})(?:[ \\u00a0\\u202f]?(?:millions?|thousand|mille|m|k)\\b)?|${WORDS})`

/** "50th", "fiftieth", « 50e », « cinquantième », in folded text. */
export const ORDINAL =
  '(?:\\d{1,4}(?:st|nd|rd|th|e|er|ieme)|(?:[a-z]+[ -])?(?:[a-z]+(?:th|ieme)|(?<=-)(?:first|second|third)))'
const LAST: Record<string, string> = {
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
  cinquieme: 'cinq',
  neuvieme: 'neuf',
}

/** The place in a row that an ordinal tells: "sixty-fifth" is 65. */
export function readOrdinal(written: string): number | null {
  const [last = ''] = /[a-z]+$/.exec(written) ?? []
  const before = written.slice(0, written.length - last.length)
  const stem = last.replace(/(?:st|nd|rd|th|ieme|er|e)$/, '')
  const cardinals = [LAST[last], last.replace(/ieth$/, 'y'), stem, `${stem}e`]
  for (const cardinal of cardinals) {
    const read = cardinal === undefined ? null : readNumber(`${before}${cardinal}`)
    if (read) return read.value
  }
  return null
}

export function readNumber(written: string): { value: number; round: boolean } | null {
  const halved = readHalves(written.trim())
  if (halved) return halved
  const digits = new RegExp(`^(${DIGITS})[ \\u00a0\\u202f]?(\\p{L}+)?$`, 'u').exec(written.trim())
  if (digits) {
    const value =
      readDigits(digits[1] ?? '', digits[2] !== undefined) *
      (digits[2] ? (SCALES[digits[2]] ?? 1) : 1)
    return Number.isFinite(value) ? { value: Math.round(value * 100) / 100, round: false } : null
  }
  let total = 0
  let part = 0
  let round = false
  for (const word of written.trim().split(/[ -]+/)) {
    if (word === 'and' || word === 'et') continue
    const one = ONES[word] ?? TENS[word]
    const scale = SCALES[word]
    if (ROUND[word] !== undefined) {
      part = (part || 1) * (ROUND[word] ?? 0)
      round = true
    } else if (/^vingts?$/.test(word) && part === 4) part = 80
    else if (one !== undefined) part += one
    else if (scale !== undefined && scale >= 1000) {
      total += (part || 1) * scale
      part = 0
    } else if (scale !== undefined) part = (part || 1) * scale
    else return null
  }
  return { value: total + part, round }
}

// "1,200" and "1 200" are thousands; "1,2 million" and "1.2 million" have a decimal.
function readDigits(digits: string, scaled: boolean): number {
  if (
    /^\d{1,3}(?:[ \u00a0\u202f,.]\d{3})+$/.test(digits) &&
    !(scaled && /^\d[.,]\d{3}$/.test(digits))
  )
    return Number(digits.replace(/[^\d]/g, ''))
  return Number(digits.replace(',', '.'))
}

function readHalves(written: string): { value: number; round: boolean } | null {
  if (!/\b(?:half|demie?|quarters?|quarts?)\b/.test(written)) return null
  const scale = /mill/.test(written)
    ? 1e6
    : /thousand/.test(written)
      ? 1e3
      : /hundred/.test(written)
        ? 100
        : 12
  const round = scale === 12
  if (/quart/.test(written))
    return { value: scale * (/^(?:three|trois)/.test(written) ? 0.75 : 0.25), round }
  if (/^(?:half|(?:une? )?demi)/.test(written)) return { value: scale / 2, round }
  const whole = /^an? /.test(written)
    ? 1
    : (readNumber(/^[\w-]+/.exec(written)?.[0] ?? '')?.value ?? 1)
  return { value: (whole + 0.5) * scale, round }
}
