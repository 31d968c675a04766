import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { openCycle } from '#app/[locale]/cycles/open-cycle.ts'
import { answerTable } from '#app/table-file.ts'
import { may } from '#lib/auth/actor.ts'
import { dayOf, stateOn } from '#lib/cycles/cycle.ts'
import { dayCell, said } from '#lib/exports/cells.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { listRound, type RoundRow } from '#lib/rounds/queries.ts'

type Context = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Context) {
  const asked = new URL(request.url).searchParams
  const opened = await openCycle((await params).id, asked.get('council'))
  if (!opened) notFound()
  const { actor, council, cycle, today } = opened
  const t = await getTranslations('cycles')
  const locale = await getLocale()
  const isDesk = may(actor, 'administer', council.id)
  const mayReview = may(actor, 'review', council.id)
  const rounds = await getTranslations('rounds')
  const isAsked = stateOn(cycle, today) !== 'upcoming'
  // Before a cycle opens nobody is late with anything.
  const stateOf = ({ state }: RoundRow) =>
    state === 'expected' && !isAsked
      ? said('not-asked', t('call.not-asked'))
      : said(state, rounds(`states.${state}`))
  const yesOrNo = (isSo: boolean) => (isSo ? said('yes', t('yes')) : said('no', t('no')))
  const columns = [
    said('jurisdiction', t('jurisdiction')),
    said('abbreviation', t('abbreviation')),
    said('order', t('order')),
    said('state', t('state')),
    said('received_on', t('receivedOn')),
    said('is_late', t('isLate')),
    said('version', t('version')),
    said('proxy', t('proxy')),
    ...(mayReview ? [said('doubts', rounds('doubts'))] : []),
    ...(isDesk ? [said('contact', rounds('contact')), said('email', rounds('email'))] : []),
  ]
  const rows = (await listRound(actor, cycle.id)).map(({ call, ...row }) => [
    said(call.jurisdiction.key, inLanguage(call.jurisdiction.name, locale)),
    inLanguage(call.jurisdiction.abbreviation, locale),
    said(call.jurisdiction.order, t(`orders.${call.jurisdiction.order}`)),
    stateOf({ call, ...row }),
    call.receivedAt && dayCell(dayOf(call.receivedAt)),
    call.receivedAt && yesOrNo(call.isLate),
    call.version,
    call.proxy && said(call.proxy.key, inLanguage(call.proxy.name, locale)),
    ...(mayReview ? [row.doubts] : []),
    ...(isDesk ? [row.desk?.contact?.name ?? null, row.desk?.contact?.email ?? null] : []),
  ])
  return answerTable(request, { actor, council, name: 'roster', table: { columns, rows }, cycle })
}
