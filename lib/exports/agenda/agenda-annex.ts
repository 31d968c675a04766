import { type FileChild, HeadingLevel, Paragraph } from 'docx'
import { runs, written } from '#lib/exports/docx/pen.ts'
import { beside, ruledTable } from '#lib/exports/docx/tables.ts'
import { each, headed, type ItemSides, itemsOf, type Side } from './sides.ts'

const NUMBER = 700
const WHO = 2_900
const PLACE = 1_700

/** Every statement behind an item, word for word, with the place where it can be found again. */
export function agendaAnnex(sides: readonly Side[], measure: number): FileChild[] {
  const rows = itemsOf(sides).filter((row) => row.some(({ item }) => item.annex.length > 0))
  if (rows.length === 0) return []
  const heads = sides.map(({ locale, words }) => [
    headed(HeadingLevel.HEADING_1, locale, words.annex),
    written('Source', locale, words.annexLede),
  ])
  let last = 0
  const items = rows.flatMap((row) => {
    const from = last
    last += row[0]?.item.annex.length ?? 0
    return evidence(row, from, measure)
  })
  const apart = new Paragraph({ pageBreakBefore: true, children: runs([''], 'en') })
  return [apart, ...beside(heads, measure), ...items]
}

/** `from` is the number of the last statement before it: a chair who says "A12" is understood. */
function evidence(row: ItemSides, from: number, measure: number): FileChild[] {
  const sides = row.map(({ side }) => side)
  const titles = row.map(({ side: { locale, words }, item }) => [
    headed(
      HeadingLevel.HEADING_2,
      locale,
      words.annexItem({ number: item.number, title: item.title, count: item.annex.length }),
    ),
  ])
  const [first] = row
  const shown = new Set(first?.item.quotes.map(({ id }) => id))
  const said = (first?.item.annex ?? []).map(({ id, text, language }, at): Paragraph[][] => [
    [written('Cell', 'en', `A${from + at + 1}${shown.has(id) ? '*' : ''}`)],
    [written('QuoteText', language, text)],
    [
      ...each(sides, 'Cell', (_, of) => row[of]?.item.annex[at]?.jurisdiction ?? ''),
      ...each(sides, 'Source', (_, of) => row[of]?.item.annex[at]?.section ?? ''),
    ],
    [
      ...each(sides, 'Cell', (_, of) => row[of]?.item.annex[at]?.cycle ?? ''),
      ...each(sides, 'Source', (_, of) => row[of]?.item.annex[at]?.place ?? ''),
    ],
  ])
  const table = ruledTable({
    widths: [NUMBER, measure - NUMBER - WHO - PLACE, WHO, PLACE],
    heads: [
      each(sides, 'ColumnHead', ({ words }) => words.number),
      each(sides, 'ColumnHead', ({ words }) => words.words),
      each(sides, 'ColumnHead', ({ words }) => words.jurisdiction),
      each(sides, 'ColumnHead', ({ words }) => words.place),
    ],
    rows: said,
  })
  return [...beside(titles, measure), table]
}
