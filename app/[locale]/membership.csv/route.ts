import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { claimText } from '#app/[locale]/membership/claim-text.ts'
import { openAssociation } from '#app/[locale]/membership/csv.ts'
import { answerTable } from '#app/table-file.ts'
import { monthCell, said } from '#lib/exports/cells.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { listGrowth } from '#lib/membership/queries.ts'

/** One line a cycle, as on the page: its register is counted once, however many figures the form claims. */
export async function GET(request: Request) {
  const { actor, council, association, locale } = await openAssociation(request)
  if (!association) notFound()
  const t = await getTranslations('membership')
  const points = await listGrowth(actor, council.id, association.id)
  const columns = [
    said('association', t('csv.association')),
    said('cycle', t('claims.cycle')),
    said('registered', t('growth.registered')),
    said('claimed', t('growth.claimed')),
    said('claims', t('csv.claims')),
    said('quotes', t('csv.quotes')),
  ]
  const rows = points.map((point) => [
    said(association.key, inLanguage(association.name, locale)),
    monthCell(point, locale),
    point.registered,
    // The figure that the chart draws.
    point.claims[0]?.value ?? null,
    said(
      point.claims.map(({ value, verdict }) => `${value} ${verdict}`).join(' | '),
      point.claims
        .map((claim) => `${claimText(claim, t, locale)} (${t(`verdicts.${claim.verdict}`)})`)
        .join(' | '),
    ),
    point.claims.map(({ quote }) => quote).join(' | '),
  ])
  const about = inLanguage(association.abbreviation, locale)
  return answerTable(request, { actor, council, name: 'growth', about, table: { columns, rows } })
}
