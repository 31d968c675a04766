import { getLocale, getTranslations } from 'next-intl/server'
import { tallyOf } from '#app/[locale]/intake/tally.ts'
import { openCouncil } from '#app/session.ts'
import { csvResponse, readFlavour } from '#lib/exports/csv.ts'
import { listImports } from '#lib/intake/queries.ts'

export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council') ?? undefined)
  const t = await getTranslations('intake')
  const imports = await listImports(actor, council.id)
  const columns = [t('when'), t('who'), t('count'), t('result')]
  const rows = imports.map(({ startedAt, startedBy, files, counts }) => [
    startedAt.toISOString(),
    startedBy ?? t('operator'),
    files,
    tallyOf(counts, t),
  ])
  return csvResponse({ columns, rows }, 'intake', readFlavour(asked.get('csv'), await getLocale()))
}
