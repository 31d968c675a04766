'use server'

import { refresh } from 'next/cache'
import { after } from 'next/server'
import { getLocale } from 'next-intl/server'
import { findOpened, forgetLink, keepOpen, momentFor } from '#app/answering.ts'
import { workSoon } from '#app/keeper.ts'
import { saveDraft } from '#lib/answers/commands/save-draft.ts'
import { sendAnswer } from '#lib/answers/commands/send-answer.ts'
import { handOver, openLink, refuseLink } from '#lib/answers/commands/use-link.ts'
import type { Holder } from '#lib/answers/holder.ts'
import { readFilled, readPerson, readRevision, readUndone } from '#lib/answers/input.ts'
import { sayChanged } from '#lib/answers/priorities.ts'
import { findLastTold } from '#lib/answers/queries/find-answer.ts'
import { findHolder } from '#lib/answers/queries/find-holder.ts'
import { answerAddress } from '#lib/answers/token.ts'
import { redirect } from '#lib/i18n/navigation.ts'

/** Only this opens a link: a press, where programs that look at mail only look. */
export async function openLinkAction(_previous: unknown, form: FormData) {
  const locale = await getLocale()
  const token = String(form.get('key') ?? '')
  const looked = await findHolder(token, new Date())
  if (looked.state !== 'good') return redirect({ href: `/answer?key=${token}`, locale })
  const found = await openLink(token, momentFor(looked.holder))
  if (found.state !== 'good') return redirect({ href: `/answer?key=${token}`, locale })
  const { id } = found.holder.link
  await keepOpen(id, token)
  return redirect({ href: `/answer/${id}`, locale })
}

/**
 * The whole page, as it was filled in: what changed is stored, and then handed in if that was pressed. It is all there is
 * where no script runs; with scripts everything is stored before.
 */
export async function answerAction(_previous: unknown, form: FormData) {
  const found = await findOpened(form.get('link'))
  const locale = await getLocale()
  if (found.state !== 'good') return redirect({ href: `/answer/${form.get('link')}`, locale })
  const { holder } = found
  const filled = readFilled(form)
  const seen = readRevision(form)
  if (!filled || seen === null) return { ok: false, reason: 'not-read' } as const
  const mine = sayChanged(filled, await findLastTold(holder), readUndone(form))
  const saved = await saveDraft(holder, { ...filled, mine }, momentFor(holder))
  if (!saved.ok && saved.reason !== 'too-long')
    return redirect({ href: `/answer/${holder.link.id}`, locale })
  if (!saved.ok) return { ok: false, reason: 'too-long' } as const
  refresh()
  if (saved.before !== seen) return { ok: false, reason: 'changed-meanwhile' } as const
  if (form.get('act') !== 'send') return { ok: true } as const
  return send(holder, saved.revision)
}

async function send(holder: Holder, revision: number) {
  const locale = await getLocale()
  const sent = await sendAnswer(holder, { revision, locale }, momentFor(holder))
  if (sent.ok) {
    after(workSoon)
    const asked = new URLSearchParams({ sent: String(sent.version) })
    return redirect({ href: `/answer/${holder.link.id}?${asked}`, locale })
  }
  const { reason } = sent
  if (reason === 'nothing-said' || reason === 'already-sent' || reason === 'changed-meanwhile')
    return { ok: false, reason } as const
  return redirect({ href: `/answer/${holder.link.id}`, locale })
}

export async function handOverAction(_previous: unknown, form: FormData) {
  const found = await findOpened(form.get('link'))
  const locale = await getLocale()
  if (found.state !== 'good') return redirect({ href: `/answer/${form.get('link')}`, locale })
  const { holder } = found
  const person = readPerson(form)
  const typed = { name: String(form.get('name') ?? ''), email: String(form.get('email') ?? '') }
  if (!person) return { ok: false, reason: 'bad-person', typed } as const
  const staysOn = form.get('access') !== 'out'
  const given = await handOver(holder, { ...person, staysOn }, momentFor(holder))
  if (given.ok) {
    // The page of whoever withdrew is theirs no longer: they pass the link on from here.
    if (staysOn) refresh()
    const address = answerAddress(locale, given.token)
    return { ok: true, name: given.link.name, email: given.link.email, address } as const
  }
  if (given.reason === 'oneself') return { ok: false, reason: 'oneself', typed } as const
  return redirect({ href: `/answer/${holder.link.id}`, locale })
}

export async function refuseLinkAction(_previous: unknown, form: FormData) {
  const found = await findOpened(form.get('link'))
  if (found.state === 'good') {
    const { holder } = found
    await refuseLink(holder, momentFor(holder))
    await forgetLink(holder.link.id)
  }
  return redirect({ href: '/answer?refused=1', locale: await getLocale() })
}
