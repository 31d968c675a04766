import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { openAssociation } from '#app/[locale]/membership/csv.ts'
import { answerTable } from '#app/table-file.ts'
import { dayCell, said } from '#lib/exports/cells.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { listMembers } from '#lib/membership/queries.ts'

/** Who is in the register; what a form announces is not in it until somebody accepts it. */
export async function GET(request: Request) {
  const { actor, council, association, locale } = await openAssociation(request)
  if (!association) notFound()
  const t = await getTranslations('membership')
  const members = await listMembers(actor, council.id, association.id)
  const columns = [
    said('association', t('csv.association')),
    said('name', t('register.name')),
    said('province', t('register.province')),
    said('since', t('register.since')),
    said('until', t('register.until')),
    said('quote', t('claims.quote')),
  ]
  const rows = members
    .filter(({ verdict }) => verdict === 'accepted')
    .map(({ name, province, provinceName, since, until, quote }) => [
      said(association.key, inLanguage(association.name, locale)),
      name,
      provinceName ? said(province ?? '', inLanguage(provinceName, locale)) : province,
      since && dayCell(since),
      until && dayCell(until),
      quote,
    ])
  const about = inLanguage(association.abbreviation, locale)
  return answerTable(request, { actor, council, name: 'register', about, table: { columns, rows } })
}
