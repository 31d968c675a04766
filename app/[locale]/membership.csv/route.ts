import { notFound } from 'next/navigation'
import { claimText } from '#app/[locale]/membership/claim-text.ts'
import { openAssociation } from '#app/[locale]/membership/csv.ts'
import { csvResponse, readFlavour } from '#lib/exports/csv.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { listGrowth } from '#lib/membership/queries.ts'

/** One line a cycle and claim; a cycle without a claim keeps its line, with the claim left empty. */
export async function GET(request: Request) {
  const { actor, council, association, flavour, locale, t } = await openAssociation(request)
  if (!association) notFound()
  const points = await listGrowth(actor, council.id, association.id)
  const columns = [
    t('csv.association'),
    t('claims.cycle'),
    t('growth.registered'),
    t('claims.figure'),
    t('csv.value'),
    t('claims.verdict'),
    t('claims.quote'),
  ]
  const rows = points.flatMap((point) => {
    const head = [
      inLanguage(association.name, locale),
      formatMonth(point, locale),
      point.registered,
    ]
    if (point.claims.length === 0) return [[...head, null, null, null, null]]
    return point.claims.map((claim) => [
      ...head,
      claimText(claim, t, locale),
      claim.value,
      t(`verdicts.${claim.verdict}`),
      claim.quote,
    ])
  })
  return csvResponse({ columns, rows }, 'membership', readFlavour(flavour, locale))
}
