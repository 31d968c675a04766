import { getTranslations } from 'next-intl/server'
import { FIGURES } from '#app/[locale]/themes/runs/figures.ts'
import { openCouncil } from '#app/session.ts'
import { answerTable } from '#app/table-file.ts'
import { momentCell, said } from '#lib/exports/cells.ts'
import { listRuns } from '#lib/themes/queries/list-runs.ts'

export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const t = await getTranslations('runs')
  const runs = await listRuns(actor, council.id)
  const columns = [
    said('started', t('when')),
    said('by', t('by')),
    said('kind', t('kind')),
    said('resolution', t('resolution')),
    said('state', t('state')),
    ...FIGURES.map(([figure, head]) => said(figure, t(head))),
    said('failure', t('failure')),
  ]
  const rows = runs.map((run) => [
    momentCell(run.startedAt),
    run.author ?? t('byTerminal'),
    said(run.kind, t(`kinds.${run.kind}`)),
    Number(run.parameters.resolution),
    said(run.state, t(`states.${run.state}`)),
    ...FIGURES.map(([figure]) => (run.figures ? (run.figures[figure] ?? 0) : null)),
    run.failure,
  ])
  return answerTable(request, { actor, council, name: 'runs', table: { columns, rows } })
}
