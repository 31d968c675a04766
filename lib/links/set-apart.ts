import { fold, type Language, words } from '#lib/text/index.ts'

// Said in words or figures, one number is one number: "ten days", « dix jours », "10 days".
const NUMBERS: Record<Language, readonly string[]> = {
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  ),
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  ),
}
const TENS: Record<Language, Record<string, number>> = {
  en: { thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  fr: { trente: 30, quarante: 40, cinquante: 50, soixante: 60 },
}
const SPOKEN = { en: spokenNumbers('en'), fr: spokenNumbers('fr') }

function spokenNumbers(language: Language): Map<string, string> {
  const small = NUMBERS[language].map((word, at): [string, string] => [word, `${at + 2}`])
  const tens = Object.entries(TENS[language]).map(([word, value]): [string, string] => [
    word,
    `${value}`,
  ])
  return new Map([...small, ...tens])
}

const FIGURE = /\d+(?:[\s\u00a0\u202f,]\d{3})*(?:[.,]\d+)?/gu
const SPOKEN_WORD = /[\p{L}]+(?:-[\p{L}]+)*/gu
const SENTENCE_START = /(?:^|[.!?:;«“"(•]\s*|\n\s*)$/u
const NAME = /^\p{Lu}[\p{L}\p{N}]*\p{L}/u

/**
 * What sets a sentence apart from others of its matter: its numbers, and what it calls by a name, folded; in no
 * language, so that both meet. A capital that opens a sentence makes no name.
 *
 * @example setApart('Pay in ten days at Wexcombe', 'en') // numbers '10', names 'wexcombe'
 */
export function setApart(text: string, language: Language) {
  const numbers = new Set<string>()
  for (const [figure] of text.matchAll(FIGURE))
    numbers.add(figure.replace(/[\s\u00a0\u202f]|,(?=\d{3})/gu, '').replace(',', '.'))
  for (const [word] of text.toLowerCase().matchAll(SPOKEN_WORD)) {
    const value = SPOKEN[language].get(word)
    if (value !== undefined) numbers.add(value)
  }
  const names = new Set<string>()
  for (const { word, start, end } of words(text, language)) {
    const written = text.slice(start, end)
    const isName = NAME.test(written) && !SENTENCE_START.test(text.slice(0, start))
    if (isName && word.kind !== 'stop') names.add(fold(word.lower))
  }
  return { numbers, names }
}
