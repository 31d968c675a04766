'use server'

import { refresh } from 'next/cache'
import { getLocale, getTranslations } from 'next-intl/server'
import { writeSoon } from '#app/keeper.ts'
import { tellMeanwhile, typedIn } from '#app/meanwhile.ts'
import { actingCouncil, leadTo } from '#app/session.ts'
import { readId, writtenRevision } from '#lib/councils/id.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { findCycle } from '#lib/cycles/queries.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatList } from '#lib/i18n/formats.ts'
import { type LeftOut, queueReminders } from '#lib/reminders/commands/queue-reminders.ts'
import { setContact } from '#lib/reminders/commands/set-contact.ts'
import { trustAddress } from '#lib/reminders/commands/trust-address.ts'
import { readContact, readLetters } from '#lib/reminders/input.ts'

/** The page is not laid anew where some were left out: what was seen stays what is sent, so that nothing goes twice. */
export async function queueRemindersAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const typed = typedIn(form)
  const id = readId(form.get('cycleId'))
  const cycle = id === null ? null : await findCycle(actor, id)
  if (!cycle) return { ok: false, reason: 'not-found', typed } as const
  const letters = readLetters(form)
  if (!letters) return { ok: false, reason: 'too-long', typed } as const
  if (letters.length === 0) return { ok: false, reason: 'nobody', typed } as const
  const way = form.get('way') === 'send' ? 'send' : 'draft'
  const now = momentOf(council, new Date())
  const result = await queueReminders(actor, { council, cycle, way, letters }, now)
  if (!result.ok && result.reason !== 'all-left-out') return { ...result, typed }
  const queued = result.ok ? result.queued.length : 0
  if (queued > 0 && way === 'send') void writeSoon()
  if (result.leftOut.length === 0) return leadTo(`/cycles/${cycle.id}/outbox`, { actor, council })
  const seats = await listSeats(actor, council.id)
  const told = await sayLeftOut(
    queued,
    result.leftOut,
    new Map(seats.map((seat) => [seat.id, seat])),
  )
  return { ok: false, reason: 'left-out', told, typed } as const
}

type Named = Map<number, Awaited<ReturnType<typeof listSeats>>[number]>

async function sayLeftOut(n: number, leftOut: LeftOut[], seats: Named): Promise<string> {
  const t = await getTranslations('reminders.page')
  const locale = await getLocale()
  const said = leftOut.map(({ jurisdictionId, reason }) => {
    const seat = seats.get(jurisdictionId)
    const name = seat ? inLanguage(seat.name, locale) : String(jurisdictionId)
    return t('leftOutOne', { name, reason: t(`reasons.${reason}`) })
  })
  return t('leftOut', { n, names: formatList(said, locale) })
}

export async function setContactAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const typed = typedIn(form)
  const jurisdictionId = readId(form.get('jurisdictionId'))
  const revision = writtenRevision.safeParse(form.get('revision'))
  const contact = readContact(form)
  if (jurisdictionId === null || !revision.success)
    return { ok: false, reason: 'not-there', typed } as const
  if (!contact) return { ok: false, reason: 'bad-contact', typed } as const
  const change = { councilId: council.id, jurisdictionId, revision: revision.data, ...contact }
  const result = await setContact(actor, change, momentOf(council, new Date()))
  if (!result.ok && result.reason === 'changed-meanwhile')
    return tellMeanwhile(form, { change: result.change, isText: true })
  if (!result.ok) return { ...result, typed }
  refresh()
  return result
}

export async function trustAddressAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const jurisdictionId = readId(form.get('jurisdictionId'))
  if (jurisdictionId === null) return { ok: false, reason: 'not-there' } as const
  const trusted = { councilId: council.id, jurisdictionId, email: String(form.get('email') ?? '') }
  const result = await trustAddress(actor, trusted, momentOf(council, new Date()))
  refresh()
  return result
}
