import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { openCycle } from '#app/[locale]/cycles/open-cycle.ts'
import { answerTable } from '#app/table-file.ts'
import { momentCell, said } from '#lib/exports/cells.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { listReminders } from '#lib/reminders/queries/list-reminders.ts'

type Context = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Context) {
  const asked = new URL(request.url).searchParams
  const opened = await openCycle((await params).id, asked.get('council'))
  if (!opened) notFound()
  const { actor, council, cycle } = opened
  const t = await getTranslations('reminders')
  const locale = await getLocale()
  const columns = [
    said('written', t('outboxPage.written')),
    said('occasion', t('outboxPage.occasion')),
    said('by', t('outboxPage.author')),
    said('jurisdiction', t('outboxPage.jurisdiction')),
    said('to', t('outboxPage.to')),
    said('address', t('outboxPage.address')),
    said('language', t('page.writtenIn')),
    said('subject', t('page.subject')),
    said('state', t('outboxPage.state')),
    said('sent', t('outboxPage.sentAt')),
    said('attempts', t('outboxPage.attempts')),
    said('reason', t('outboxPage.reason')),
    said('answer', t('outboxPage.answer')),
  ]
  const rows = (await listReminders(actor, cycle)).map((letter) => [
    momentCell(letter.queuedAt),
    said(letter.occasion, t(`outboxPage.occasions.${letter.occasion}`)),
    letter.by,
    said(letter.jurisdiction.key, inLanguage(letter.jurisdiction.name, locale)),
    letter.toName,
    letter.toEmail,
    said(letter.language, t(`page.language.${letter.language}`)),
    letter.subject,
    said(letter.state, t(`states.${letter.state}`)),
    letter.sentAt && momentCell(letter.sentAt),
    letter.attempts,
    letter.failure && said(letter.failure, t(`failures.${letter.failure}`)),
    letter.answer,
  ])
  return answerTable(request, { actor, council, name: 'outbox', table: { columns, rows }, cycle })
}
