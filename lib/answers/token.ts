import { createHash, createHmac } from 'node:crypto'
import { baseAddress } from '#lib/auth/address.ts'
import { authSecret } from '#lib/auth/secret.ts'
import type { Bilingual, Locale } from '#lib/i18n/bilingual.ts'

/**
 * The token of a link, worked out and never kept: the installation can put it into a letter again, while the database alone,
 * which has its hash, opens nothing.
 */
export function tokenOf(linkId: number, generation: number): string {
  return createHmac('sha256', authSecret())
    .update(`answer link ${linkId} ${generation}`)
    .digest('base64url')
}

export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** Where a link opens; without a token, the place in a letter that is written before anybody holds one. */
export function answerAddress(locale: Locale, token?: string): string {
  const address = `${baseAddress()}/${locale}/answer`
  return token === undefined ? address : `${address}?key=${token}`
}

export function answerPlaces(): Bilingual {
  return { en: answerAddress('en'), fr: answerAddress('fr') }
}

/**
 * A letter as it goes: wherever it says where to answer, with the link of whom it is to. In the outbox it stands without, so
 * that nobody who reads that holds anybody's link.
 */
export function withToken(letter: string, token: string): string {
  return Object.values(answerPlaces()).reduce(
    (words, place) =>
      words.replaceAll(
        new RegExp(`${escaped(place)}(?![\\w/?#-])`, 'g'),
        () => `${place}?key=${token}`,
      ),
    letter,
  )
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
