import { getLocale, getTranslations } from 'next-intl/server'
import { FIGURES } from '#app/[locale]/themes/runs/figures.ts'
import { openCouncil } from '#app/session.ts'
import { csvResponse, readFlavour } from '#lib/exports/csv.ts'
import { listRuns } from '#lib/themes/queries/list-runs.ts'

export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council') ?? undefined)
  const t = await getTranslations('runs')
  const runs = await listRuns(actor, council.id)
  const columns = [
    t('when'),
    t('by'),
    t('kind'),
    t('resolution'),
    t('state'),
    ...FIGURES.map(([, head]) => t(head)),
  ]
  const rows = runs.map((run) => [
    run.startedAt.toISOString(),
    run.author ?? t('byTerminal'),
    t(`kinds.${run.kind}`),
    Number(run.parameters.resolution),
    t(`states.${run.state}`),
    ...FIGURES.map(([figure]) => run.figures?.[figure] ?? null),
  ])
  return csvResponse({ columns, rows }, 'runs', readFlavour(asked.get('csv'), await getLocale()))
}
