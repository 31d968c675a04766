import type { Month } from '#lib/cycles/cycle.ts'
import type { Locale } from '#lib/i18n/bilingual.ts'
import { fold } from '#lib/text/fold.ts'

/** Whom a reminder about one jurisdiction goes to; without an address it can only be copied. */
export type Contact = {
  name: string
  email: string | null
  /** The language that this jurisdiction last wrote in; null where nobody knows, and then both are written. */
  language: Locale | null
  from: 'given' | 'people' | 'form'
  /** Whether that address opens a session here, for its jurisdiction. */
  isMember: boolean
  /** The cycle of the form that names it. */
  cycle: Month | null
}

/** What one jurisdiction wrote of itself the last time it did. */
export type LastForm = { cycle: Month; contact: string | null; language: Locale | 'both' }

type Known = {
  /** Whom the secretariat said to write to, and in which language. */
  given?: { name: string; email: string; language: Locale | null } | undefined
  /** Those who speak for it here, by the order they were added in. */
  people: readonly { name: string; email: string }[]
  /** The newest first. */
  forms: readonly LastForm[]
}

const ADDRESS = /[^\s<>()[\],;:"«»]+@[^\s<>()[\],;:"«»]+\.[^\s<>()[\],;:"«».]+/

/**
 * Whom the secretariat said to write to. Else the person that its last form names, with the address of
 * whoever of that name speaks for it here; else whoever speaks for it. A name without an address comes last, since nothing can be sent to it.
 */
export function contactOf({ given, people, forms }: Known): Contact | null {
  const written = forms[0]?.language ?? null
  const language = given?.language ?? (written === 'both' ? null : written)
  const isMember = (email: string | null) =>
    people.some((person) => person.email.toLowerCase() === email?.toLowerCase())
  if (given) {
    const { name, email } = given
    return { name, email, language, isMember: isMember(email), from: 'given', cycle: null }
  }
  const named = forms.flatMap(({ cycle, contact }) => {
    const read = contact === null ? null : readContact(contact)
    return read ? [{ ...read, cycle }] : []
  })[0]
  const same = named && people.find(({ name }) => fold(name) === fold(named.name))
  if (named && (same || named.email !== null)) {
    const email = named.email ?? same?.email ?? null
    return { ...named, email, language, isMember: isMember(email), from: 'form' }
  }
  const [person] = people
  if (person) {
    const { name, email } = person
    return { name, email, language, isMember: true, from: 'people', cycle: null }
  }
  return named ? { ...named, language, isMember: false, from: 'form' } : null
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
