import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { openCycle } from '#app/[locale]/cycles/open-cycle.ts'
import { dayOf } from '#lib/cycles/cycle.ts'
import { csvResponse, readFlavour } from '#lib/exports/csv.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { listRoll } from '#lib/submissions/roll.ts'

type Context = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Context) {
  const opened = await openCycle((await params).id)
  if (!opened) notFound()
  const { actor, cycle } = opened
  const t = await getTranslations('cycles')
  const locale = await getLocale()
  const columns = [
    t('jurisdiction'),
    t('abbreviation'),
    t('order'),
    t('state'),
    t('receivedOn'),
    t('isLate'),
    t('version'),
    t('proxy'),
  ]
  const rows = (await listRoll(actor, cycle.id)).map((call) => [
    inLanguage(call.jurisdiction.name, locale),
    inLanguage(call.jurisdiction.abbreviation, locale),
    t(`orders.${call.jurisdiction.order}`),
    t(`rollStates.${call.state}`),
    call.receivedAt && dayOf(call.receivedAt),
    call.receivedAt && t(call.isLate ? 'yes' : 'no'),
    call.version,
    call.proxy && inLanguage(call.proxy.name, locale),
  ])
  const flavour = readFlavour(new URL(request.url).searchParams.get('csv'), locale)
  const month = `${cycle.year}-${String(cycle.month).padStart(2, '0')}`
  return csvResponse({ columns, rows }, `${t('rosterFile')}-${month}`, flavour)
}
