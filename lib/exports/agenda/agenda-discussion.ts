import { type FileChild, HeadingLevel, type Paragraph } from 'docx'
import { type Said, written } from '#lib/exports/docx/pen.ts'
import { beside, ruledTable } from '#lib/exports/docx/tables.ts'
import { each, headed, type ItemSides, itemsOf, type Side } from './sides.ts'

const SOURCE = 3_300

/** What is asked of the table under each item that says more than its title, and the few voices it shows. */
export function agendaDiscussion(sides: readonly Side[], measure: number): FileChild[] {
  const rows = itemsOf(sides).filter((row) =>
    row.some(({ item }) => item.notes !== '' || item.quotes.length > 0 || item.unquoted !== null),
  )
  if (rows.length === 0) return []
  const heads = sides.map(({ locale, words }) => [
    headed(HeadingLevel.HEADING_1, locale, words.asked),
  ])
  return [...beside(heads, measure), ...rows.flatMap((row) => discussed(row, measure))]
}

function discussed(row: ItemSides, measure: number): FileChild[] {
  const columns = row.map(({ side: { locale }, item }) => [
    headed(HeadingLevel.HEADING_2, locale, `${item.number}. ${item.title}`),
    written('Question', locale, ...question(item)),
    ...(item.unquoted ? [written('Note', locale, item.unquoted)] : []),
  ])
  const [first] = row
  const quotes = first?.item.quotes ?? []
  if (quotes.length === 0) return beside(columns, measure)
  const sides = row.map(({ side }) => side)
  const voices = ruledTable({
    widths: [measure - SOURCE, SOURCE],
    heads: [
      each(sides, 'ColumnHead', ({ words }) => words.words),
      each(sides, 'ColumnHead', ({ words }) => words.source),
    ],
    rows: quotes.map(({ text, language }, at): Paragraph[][] => [
      [written('QuoteText', language, text)],
      each(sides, 'Source', (_, of) => row[of]?.item.quotes[at]?.source ?? ''),
    ]),
  })
  return [...beside(columns, measure), voices]
}

/** "◆ Decide · Do we name a group of five?" */
function question({ purpose, notes }: ItemSides[number]['item']): Said[] {
  return [
    ...(purpose ? [`${purpose.mark} `, { text: purpose.name, bold: true }] : []),
    ...(notes ? [` · ${notes}`] : []),
  ]
}
