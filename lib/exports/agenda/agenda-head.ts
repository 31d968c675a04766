import { type FileChild, HeadingLevel, type Paragraph, type Table } from 'docx'
import { type Said, written } from '#lib/exports/docx/pen.ts'
import { beside, ruledTable } from '#lib/exports/docx/tables.ts'
import { each, headed, type ItemSides, itemsOf, type Side } from './sides.ts'

/** Whose meeting it is, when and where, and what is asked of the table. */
export function agendaHead(sides: readonly Side[], measure: number): FileChild[] {
  return beside(
    sides.map(({ locale, outline }) => [
      written('Council', locale, outline.council),
      headed(HeadingLevel.TITLE, locale, outline.title),
      written('Meeting', locale, outline.meeting),
      ...outline.facts.map(({ line }) => written('Fact', locale, line)),
      ...(outline.standing ? [written('Standing', locale, outline.standing)] : []),
      ...(outline.asked ? [written('Finding', locale, outline.asked)] : []),
    ]),
    measure,
  )
}

const NUMBER = 560
const TIME = 1_260
const MINUTES = 700

/** The whole meeting, a row an item: a member who keeps one sheet keeps this one. */
export function agendaTable(sides: readonly Side[], measure: number): Table {
  const rest = measure - NUMBER - TIME - MINUTES
  const titles = sides.map(() => Math.floor(rest / sides.length))
  return ruledTable({
    widths: [NUMBER, TIME, ...titles, MINUTES],
    heads: [
      each(sides, 'ColumnHead', ({ words }) => words.number),
      each(sides, 'ColumnHead', ({ words }) => words.time),
      ...sides.map(({ locale, words }) => [written('ColumnHead', locale, words.item)]),
      each(sides, 'ColumnHead', ({ words }) => words.minutes),
    ],
    rows: itemsOf(sides).map(itemRow),
  })
}

function itemRow(row: ItemSides): Paragraph[][] {
  const sides = row.map(({ side }) => side)
  return [
    each(sides.slice(0, 1), 'ItemTitle', (_, at) => String(row[at]?.item.number ?? '')),
    each(sides, 'Cell', (_, at) => row[at]?.item.starts ?? ''),
    ...row.map(({ side: { locale }, item }) => {
      if (item.isBreak) return [written('Cell', locale, item.title)]
      const lines = [
        ...(item.reason ? [written('ItemLine', locale, item.reason)] : []),
        written('ItemLine', locale, ...purposeLine(item)),
      ]
      return [written('ItemTitle', locale, item.title), ...lines]
    }),
    each(sides.slice(0, 1), 'Cell', (_, at) => String(row[at]?.item.minutes ?? '')),
  ]
}

/** "◆ Decide · Clearcove": the shape is for the eye that looks down the column. */
export function purposeLine({ purpose, presenter }: ItemSides[number]['item']): Said[] {
  return [
    ...(purpose ? [`${purpose.mark} `, { text: purpose.name, bold: true }] : []),
    ...(presenter ? [` · ${presenter}`] : []),
  ]
}
