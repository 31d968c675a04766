import type { Locale } from './bilingual.ts'

/** From two to nine; one and none are said by the message, which knows the gender of what it counts. */
const WORDS = {
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
} as const

const FIRST = 2

/**
 * A message with its counts below ten in words, where it asks for them: ICU’s own `{n, spellout}`, which the library
 * that reads our messages does not know, or `{n, Spellout}` where the count opens a sentence.
 *
 * @example spellOut('{n, Spellout} wait', 'en') // '{n, plural, =2 {Two} =3 {Three} … =9 {Nine} other {#}} wait'
 */
export function spellOut(message: string, locale: Locale): string {
  return message.replace(/\{(\w+), ([sS])pellout\}/g, (_, count, initial) => {
    const cases = WORDS[locale].map((word, index) => {
      const said = initial === 'S' ? word.slice(0, 1).toUpperCase() + word.slice(1) : word
      return `=${index + FIRST} {${said}}`
    })
    return `{${count}, plural, ${cases.join(' ')} other {#}}`
  })
}
