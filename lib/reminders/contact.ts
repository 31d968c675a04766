import type { Month } from '#lib/cycles/cycle.ts'
import type { Locale } from '#lib/i18n/bilingual.ts'
import { fold } from '#lib/text/fold.ts'

/** Whom a reminder about one jurisdiction goes to; without an address it can only be copied. */
export type Contact = {
  name: string
  email: string | null
  /** The language that this jurisdiction last wrote in; null where nobody knows, and then both are written. */
  language: Locale | null
  from: 'people' | 'form'
  /** The cycle of the form that names it. */
  cycle: Month | null
}

/** What one jurisdiction wrote of itself the last time it did. */
export type LastForm = { cycle: Month; contact: string | null; language: Locale | 'both' }

type Known = {
  /** Those who speak for it here, by the order they were added in. */
  people: readonly { name: string; email: string }[]
  /** The newest first. */
  forms: readonly LastForm[]
}

const ADDRESS = /[^\s<>()[\],;:"«»]+@[^\s<>()[\],;:"«»]+\.[^\s<>()[\],;:"«».]+/

/**
 * The person that its last form names, with the address of whoever of that name speaks for it here; else whoever speaks
 * for it. A name without an address comes last, since nothing can be sent to it.
 */
export function contactOf({ people, forms }: Known): Contact | null {
  const written = forms[0]?.language ?? null
  const language = written === 'both' ? null : written
  const named = forms.flatMap(({ cycle, contact }) => {
    const read = contact === null ? null : readContact(contact)
    return read ? [{ ...read, cycle }] : []
  })[0]
  const same = named && people.find(({ name }) => fold(name) === fold(named.name))
  if (named && (same || named.email !== null))
    return { ...named, email: named.email ?? same?.email ?? null, language, from: 'form' }
  const [person] = people
  if (person) return { ...person, language, from: 'people', cycle: null }
  return named ? { ...named, language, from: 'form' } : null
}

/** "Ida Moss, Director, ida@moss.example" is Ida Moss, and her address. */
export function readContact(written: string): { name: string; email: string | null } | null {
  const email = ADDRESS.exec(written)?.[0] ?? null
  const words = email === null ? written : written.replace(email, ',')
  const name =
    /^[\s,;<(]*([^,;<(\n–—]*)/
      .exec(words)?.[1]
      ?.replace(/[\s:]+$/, '')
      .trim() ?? ''
  return name === '' && email === null ? null : { name: name || (email ?? ''), email }
}
