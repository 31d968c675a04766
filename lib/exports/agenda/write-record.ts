import { HeadingLevel } from 'docx'
import type { Outline } from '#lib/agendas/outline.ts'
import { sayRecord } from '#lib/agendas/say/say-record.ts'
import { measureOf, type Sheet } from '#lib/exports/docx/page.ts'
import { written } from '#lib/exports/docx/pen.ts'
import { ruledTable } from '#lib/exports/docx/tables.ts'
import { writePaper } from '#lib/exports/docx/write-paper.ts'
import { headed } from './sides.ts'
import { paperWords } from './words.ts'

const NUMBER = 560
const MINUTES = 1_300

/** What a meeting came to, in Word: each item with what was decided, who does what by when, and what it took. */
export function writeRecordDocx(
  outline: Outline,
  { sheet, now }: { sheet: Sheet; now: Date },
): Promise<Uint8Array> {
  const { locale, council, meeting } = outline
  const { title, finding, rows } = sayRecord(outline)
  const words = paperWords(locale)
  const head = (text: string) => [written('ColumnHead', locale, text)]
  const half = Math.floor((measureOf(sheet) - NUMBER - MINUTES) / 2)
  const table = ruledTable({
    widths: [NUMBER, half, half, MINUTES],
    heads: [head(words.number), head(words.outcome), head(words.actions), head(words.taken)],
    rows: rows.map((row) => [
      [written('ItemTitle', locale, row.number)],
      [
        written('ItemTitle', locale, row.title),
        written(
          'Cell',
          locale,
          { text: `${row.outcome}.`, bold: true },
          ` ${row.decision}`.trimEnd(),
        ),
      ],
      row.actions.map((action) => written('Cell', locale, action)),
      [written('Cell', locale, row.minutes)],
    ]),
  })
  return writePaper({
    locale,
    sheet,
    title,
    council,
    running: [council],
    foot: [`${title} · ${meeting}`],
    now,
    children: [
      written('Council', locale, council),
      headed(HeadingLevel.TITLE, locale, title),
      written('Meeting', locale, meeting),
      ...outline.facts.map(({ line }) => written('Fact', locale, line)),
      written('Finding', locale, finding),
      table,
    ],
  })
}
