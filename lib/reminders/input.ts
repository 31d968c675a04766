import { z } from 'zod'
import { REMINDER_STATES } from '#db/schema/reminders.ts'
import { readId, writtenRevision } from '#lib/councils/id.ts'
import type { Locale } from '#lib/i18n/bilingual.ts'
import type { ReminderVerdict, SeenReminder } from './commands/decide-reminder.ts'
import type { ReadLetter } from './commands/queue-reminders.ts'

const MOST_DAYS = 90
const LONGEST = { subject: 250, body: 20_000, name: 200 } as const

/** The letters of a preview that were not left out; null where one is longer than a letter is. */
export function readLetters(form: FormData): ReadLetter[] | null {
  const letters = form.getAll('letter').flatMap((written): ReadLetter[] => {
    const jurisdictionId = readId(written)
    if (jurisdictionId === null) return []
    const of = (name: string) => String(form.get(`${name}-${jurisdictionId}`) ?? '')
    const lastId = writtenRevision.safeParse(of('last'))
    if (!lastId.success) return []
    const read = { email: of('email'), subject: of('subject'), body: of('body') }
    return [{ jurisdictionId, lastId: lastId.data, ...read }]
  })
  const isLong = ({ subject, body }: ReadLetter) =>
    subject.length > LONGEST.subject || body.length > LONGEST.body
  return letters.some(isLong) ? null : letters
}

/** Who is ticked, by the keys of jurisdictions; nobody is everybody. */
export function readTicked(asked: string | string[] | undefined): string[] {
  return [asked ?? []].flat().filter((key) => key !== '')
}

export function readContact(
  form: FormData,
): { name: string; email: string; language: Locale | null } | null {
  const name = String(form.get('name') ?? '').trim()
  const email = String(form.get('email') ?? '').trim()
  const language = form.get('language')
  const isWhole = name !== '' && name.length <= LONGEST.name && z.email().safeParse(email).success
  if (!isWhole) return null
  return { name, email, language: language === 'en' || language === 'fr' ? language : null }
}

/** Days from the due date, as two lists people type: "14, 7" before it and "3" after; null where one is no day. */
export function readDays(form: FormData): number[] | null {
  const before = readList(form.get('before'))
  const after = readList(form.get('after'))
  if (!before || !after) return null
  return [...before.map((days) => (days === 0 ? 0 : -days)), ...after]
}

function readList(written: unknown): number[] | null {
  const typed = String(written ?? '')
    .split(/[\s,;]+/)
    .filter((one) => one !== '')
  const days = typed.map((one) => (/^\d{1,2}$/.test(one) ? Number(one) : MOST_DAYS + 1))
  return days.every((one) => one <= MOST_DAYS) ? days : null
}

const VERDICTS = ['sent', 'again', 'bounced'] as const

export function readDecision(
  form: FormData,
): { seen: SeenReminder; verdict: ReminderVerdict } | null {
  const id = readId(form.get('id'))
  const attempts = writtenRevision.safeParse(form.get('attempts'))
  const state = REMINDER_STATES.find((one) => one === form.get('state'))
  const verdict = VERDICTS.find((one) => one === form.get('verdict'))
  if (id === null || !attempts.success || !state || !verdict) return null
  return { seen: { id, state, attempts: attempts.data }, verdict }
}
