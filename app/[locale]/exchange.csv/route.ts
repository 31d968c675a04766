import { getLocale, getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { answerTable, listedBeside } from '#app/table-file.ts'
import { readBoardFilter } from '#lib/exchange/board.ts'
import {
  type Beside,
  type Exchanged,
  listExchanged,
  readBeside,
} from '#lib/exchange/queries/list-exchanged.ts'
import { monthCell, said } from '#lib/exports/cells.ts'
import type { Cell } from '#lib/exports/table.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'

const RANKS = [1, 2, 3]

/** One line a need with the offers beside it, or an offer that nobody asked for. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const t = await getTranslations('exchange')
  const locale = await getLocale()
  const filter = readBoardFilter(Object.fromEntries(asked))
  const kind = filter.show === 'unasked' ? 'offer' : 'need'
  const cells = (row: Exchanged, { offers, introductions }: Beside): Cell[] => [
    monthCell(row.cycle, locale),
    inLanguage(row.jurisdiction, locale),
    said(kind, t(`kinds.${kind}`)),
    row.text,
    ...RANKS.flatMap((rank) => {
      const beside = row.candidates[rank - 1]
      const offer = offers.get(beside?.statementId ?? 0)
      if (!beside || !offer) return [null, null, null, null]
      const step =
        introductions.find((one) => one.needId === row.id && one.offerId === offer.id)?.step ??
        'suggested'
      return [
        inLanguage(offer.jurisdiction, locale),
        offer.text,
        Math.round(beside.score * 100) / 100,
        said(step, t(`steps.${step}`)),
      ]
    }),
  ]
  const columns = [
    said('cycle', t('columns.cycle')),
    said('jurisdiction', t('columns.jurisdiction')),
    said('kind', t('columns.kind')),
    said('statement', t('columns.statement')),
    ...RANKS.flatMap((rank) => [
      said(`of_${rank}`, t('columns.of', { rank })),
      said(`offer_${rank}`, t('columns.offer', { rank })),
      said(`score_${rank}`, t('columns.score', { rank })),
      said(`step_${rank}`, t('columns.step', { rank })),
    ]),
  ]
  const list = await listExchanged(actor, council.id, filter)
  const rows = listedBeside(list, async (some) => {
    const beside = await readBeside(actor, council.id, some)
    return some.map((row) => cells(row, beside))
  })
  const table = { columns, rows }
  return answerTable(request, { actor, council, name: 'exchange', cycle: filter.cycle, table })
}
