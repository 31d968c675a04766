import { z } from 'zod'
import { ROLES } from '#db/schema/people.ts'
import type { Role } from '#lib/auth/actor.ts'
import { fold } from '#lib/text/fold.ts'
import type { CouncilSettings } from './commands/edit-council.ts'
import { CONTACT_MONTHS } from './contact-time.ts'
import { readId } from './id.ts'
import { COUNCIL_PRESETS, type NamedCouncil } from './presets.ts'

type Fault = 'missing' | 'bad-email'
type Incomplete<Typed> = {
  ok: false
  reason: 'incomplete'
  faults: Partial<Record<keyof Typed, Fault>>
  typed: Typed
}

type TypedNames = Record<'nameEn' | 'nameFr' | 'abbreviationEn' | 'abbreviationFr', string>
type TypedSetUp = TypedNames & Record<'roster' | 'name' | 'email', string>
type TypedFounding = TypedNames & Record<'roster', string>
type TypedSettings = TypedNames & Record<'contactMonths', string>
export type PersonFaults = Partial<Record<'name' | 'email' | 'role', Fault>>

type Founding = { council: NamedCouncil; roster: 'canada' | 'empty' }
type SetUp = Founding & {
  person: { name: string; email: string }
}

type Person = { name: string; email: string; role: Role; jurisdictionId: number | null }

export function readSetUp(form: FormData): ({ ok: true } & SetUp) | Incomplete<TypedSetUp> {
  const typed = {
    ...readNames(form),
    roster: read(form, 'roster'),
    name: read(form, 'name'),
    email: read(form, 'email'),
  }
  const faults = { ...faultsOfNames(typed), ...faultsOfPerson(typed) }
  if (Object.keys(faults).length > 0) return { ok: false, reason: 'incomplete', faults, typed }
  return {
    ok: true,
    council: councilOf(typed),
    roster: rosterOf(typed),
    person: { name: typed.name, email: typed.email },
  }
}

/** A council beside those that are there, founded by somebody who has an account. */
export function readFounding(
  form: FormData,
): ({ ok: true } & Founding) | Incomplete<TypedFounding> {
  const typed = { ...readNames(form), roster: read(form, 'roster') }
  const faults = faultsOfNames(typed)
  if (Object.keys(faults).length > 0) return { ok: false, reason: 'incomplete', faults, typed }
  return { ok: true, council: councilOf(typed), roster: rosterOf(typed) }
}

/** What is not among the months to choose from is the usual time. */
export function readSettings(
  form: FormData,
): { ok: true; settings: CouncilSettings } | Incomplete<TypedSettings> {
  const typed = { ...readNames(form), contactMonths: read(form, 'contactMonths') }
  const faults = faultsOfNames(typed)
  if (Object.keys(faults).length > 0) return { ok: false, reason: 'incomplete', faults, typed }
  const { name, abbreviation } = councilOf(typed)
  const contactMonths =
    CONTACT_MONTHS.find((months) => String(months) === typed.contactMonths) ?? 24
  return { ok: true, settings: { name, abbreviation, contactMonths } }
}

const LONGEST_NAME = 200

function readNames(form: FormData): TypedNames {
  const name = (field: string) => read(form, field).replace(/\s+/g, ' ').slice(0, LONGEST_NAME)
  return {
    nameEn: name('nameEn'),
    nameFr: name('nameFr'),
    abbreviationEn: name('abbreviationEn'),
    abbreviationFr: name('abbreviationFr'),
  }
}

function faultsOfNames({ nameEn, nameFr }: TypedNames) {
  return {
    ...(nameEn === '' && { nameEn: 'missing' as const }),
    ...(nameFr === '' && { nameFr: 'missing' as const }),
  }
}

function rosterOf({ roster }: { roster: string }): Founding['roster'] {
  return roster === 'empty' ? 'empty' : 'canada'
}

/**
 * An abbreviation left out is the name itself. A council that keeps a suggested name keeps its aliases and its
 * address too; any other starts without aliases.
 */
export function councilOf(typed: TypedNames): NamedCouncil {
  const name = { en: typed.nameEn, fr: typed.nameFr }
  const abbreviation = {
    en: typed.abbreviationEn || name.en,
    fr: typed.abbreviationFr || name.fr,
  }
  const preset = COUNCIL_PRESETS.find(
    (known) => known.name.en === name.en && known.name.fr === name.fr,
  )
  if (preset) return { ...preset, abbreviation }
  return { slug: slugOf(abbreviation.en), name, abbreviation, aliases: [] }
}

/** @example slugOf('Conseil à l’écoute') // 'conseil-a-l-ecoute' */
export function slugOf(text: string): string {
  const slug = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug.slice(0, 40) || 'council'
}

export function readPerson(
  form: FormData,
): ({ ok: true } & Person) | { ok: false; reason: 'incomplete'; faults: PersonFaults } {
  const name = read(form, 'name')
  const email = read(form, 'email')
  const role = ROLES.find((known) => known === read(form, 'role'))
  const faults: PersonFaults = faultsOfPerson({ name, email })
  if (!role) return { ok: false, reason: 'incomplete', faults: { ...faults, role: 'missing' } }
  if (Object.keys(faults).length > 0) return { ok: false, reason: 'incomplete', faults }
  const jurisdictionId = readId(form.get('jurisdiction'))
  return { ok: true, name, email, role, jurisdictionId }
}

/** The milder one where the form does not say. */
export function readClosing(form: FormData): 'suspended' | 'removed' {
  return read(form, 'closing') === 'removed' ? 'removed' : 'suspended'
}

const LONGEST_REASON = 300

/** What the person concerned will read, on one line. */
export function readReason(form: FormData): string {
  return read(form, 'reason').replace(/\s+/g, ' ').slice(0, LONGEST_REASON)
}

export function readUserId(form: FormData): string {
  return read(form, 'userId')
}

/** Whom a form shows and how often their role had been written: `2:` and their id. */
export function readSeenPerson(form: FormData): { userId: string; revision: number } | null {
  const [, written, userId] = /^(\d+):(.+)$/.exec(read(form, 'seen')) ?? []
  const revision = readId(written)
  return revision !== null && userId ? { userId, revision } : null
}

export function writeSeenPerson({
  userId,
  revision,
}: {
  userId: string
  revision: number
}): string {
  return `${revision}:${userId}`
}

function read(form: FormData, field: string): string {
  return String(form.get(field) ?? '').trim()
}

function faultsOfPerson({ name, email }: { name: string; email: string }) {
  const isAddress = z.email().safeParse(email).success
  return {
    ...(name === '' && { name: 'missing' as const }),
    ...(!isAddress && { email: email === '' ? ('missing' as const) : ('bad-email' as const) }),
  }
}
