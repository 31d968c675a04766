import { notFound } from 'next/navigation'
import { csvResponse, readFlavour } from '#lib/exports/csv.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { listMembers } from '#lib/membership/queries.ts'
import { openAssociation } from '../csv.ts'

export async function GET(request: Request) {
  const { actor, council, association, flavour, locale, t } = await openAssociation(request)
  if (!association) notFound()
  const members = await listMembers(actor, council.id, association.id)
  const columns = [
    t('csv.association'),
    t('register.name'),
    t('register.province'),
    t('register.since'),
    t('register.until'),
    t('claims.verdict'),
    t('claims.quote'),
  ]
  const rows = members.map(({ name, province, since, until, verdict, quote }) => [
    inLanguage(association.name, locale),
    name,
    province,
    since,
    until,
    t(`verdicts.${verdict}`),
    quote,
  ])
  return csvResponse({ columns, rows }, 'register', readFlavour(flavour, locale))
}
