import { getLocale, getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { answerTable, listedBeside } from '#app/table-file.ts'
import type { Month } from '#lib/cycles/cycle.ts'
import { momentCell, monthCell, said } from '#lib/exports/cells.ts'
import type { Cell } from '#lib/exports/table.ts'
import { readFollowFilter } from '#lib/followthrough/filter.ts'
import {
  type Followed,
  type LaterStatement,
  laterIdsOf,
  listFollowed,
  readLater,
} from '#lib/followthrough/queries/list-followed.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { themeCode } from '#lib/themes/theme.ts'

const RANKS = [1, 2, 3]

/** One line a priority, with where it stands and the later statements proposed, each with its likelihood. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const t = await getTranslations('followthrough')
  const locale = await getLocale()
  const filter = readFollowFilter(Object.fromEntries(asked))
  const month = (cycle: Month | undefined) => (cycle ? monthCell(cycle, locale) : null)
  const cells = (row: Followed, later: Map<number, LaterStatement>): Cell[] => {
    const own = later.get(row.laterId ?? 0)
    const jurisdiction = inLanguage(row.jurisdiction, locale)
    const isOwn = row.ownAt !== null && (!row.decidedAt || row.ownAt >= row.decidedAt)
    const by = isOwn || row.saidById !== null ? jurisdiction : row.decidedBy
    const at = isOwn ? row.ownAt : row.decidedAt
    return [
      month(row.cycle),
      jurisdiction,
      row.text,
      row.themeCode === null ? null : themeCode(row.themeCode),
      said(row.state, t(`standing.${row.state}`)),
      isOwn ? null : (own?.text ?? null),
      isOwn ? null : month(own?.cycle),
      by,
      at && momentCell(at),
      ...RANKS.flatMap((rank) => {
        const proposed = row.candidates[rank - 1]
        if (!proposed) return [null, null]
        const text = later.get(proposed.statementId)?.text ?? null
        return [text, Math.round(proposed.score * 100) / 100]
      }),
    ]
  }
  const columns = [
    said('announced_in', t('columnsCsv.cycle')),
    said('jurisdiction', t('columnsCsv.jurisdiction')),
    said('priority', t('columnsCsv.priority')),
    said('theme', t('columnsCsv.theme')),
    said('state', t('columnsCsv.state')),
    said('later', t('columnsCsv.later')),
    said('later_cycle', t('columnsCsv.laterCycle')),
    said('by', t('columnsCsv.by')),
    said('when', t('columnsCsv.when')),
    ...RANKS.flatMap((rank) => [
      said(`proposed_${rank}`, t('columnsCsv.proposed', { rank })),
      said(`score_${rank}`, t('columnsCsv.score', { rank })),
    ]),
  ]
  const list = await listFollowed(actor, council.id, filter)
  const rows = listedBeside(list, async (some) => {
    const later = await readLater(actor, council.id, some.flatMap(laterIdsOf))
    return some.map((row) => cells(row, later))
  })
  const table = { columns, rows }
  return answerTable(request, { actor, council, name: 'followthrough', cycle: filter.cycle, table })
}
