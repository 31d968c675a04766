import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import type { BlankForm, LastTime } from './blank-form.ts'
import { CellControl } from './content-control.ts'
import type { Pen } from './pen.ts'
import { BULLETS } from './styles.ts'

const LEFT = 3_400
const RIGHT = 6_540
export const TABLE_WIDTH = LEFT + RIGHT

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '8C9399' }

/** What is asked on the left, an answer's control on the right, under a row of heads that comes back on each page. */
export function formTable({ sections, lastTime }: BlankForm, pen: Pen): Table {
  return new Table({
    width: { size: TABLE_WIDTH, type: WidthType.DXA },
    columnWidths: [LEFT, RIGHT],
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    margins: { top: 80, bottom: 80, left: 110, right: 110 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [
          columnHead(LEFT, pen.words.asked, pen),
          columnHead(RIGHT, pen.words.answered, pen),
        ],
      }),
      ...sections.map((section) => sectionRow(section, lastTime, pen)),
    ],
  })
}

function columnHead(size: number, words: string, pen: Pen): TableCell {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    shading: { fill: 'EEF1F2' },
    children: [new Paragraph({ style: 'ColumnHead', children: [pen.run(words)] })],
  })
}

function sectionRow(
  { kind, number, title, prompt }: BlankForm['sections'][number],
  lastTime: LastTime | null,
  pen: Pen,
): TableRow {
  const called = inLanguage(title, pen.locale)
  const asked = new TableCell({
    width: { size: LEFT, type: WidthType.DXA },
    children: [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        children: [pen.run(`${number}. ${called}`)],
      }),
      new Paragraph({ children: [pen.run(inLanguage(prompt, pen.locale))] }),
      ...(kind === 'priorities' && lastTime ? toldLastTime(lastTime, pen) : []),
    ],
  })
  const answer = new Paragraph({
    style: 'Answer',
    numbering: { reference: BULLETS, level: 0 },
    children: [new TextRun(pen.prompting(pen.words.answerPrompt))],
  })
  const answered = new CellControl(
    { title: called, tag: kind },
    { width: { size: RIGHT, type: WidthType.DXA }, children: [answer] },
  )
  return new TableRow({ children: [asked, answered] })
}

/** On the side of what is asked: it was said once, and is no answer until somebody says it again. */
function toldLastTime(lastTime: LastTime, pen: Pen): Paragraph[] {
  return [
    new Paragraph({ style: 'LastTime', children: [pen.run(pen.words.lastTime(lastTime))] }),
    ...lastTime.priorities.map(
      ({ text, language }) =>
        new Paragraph({
          style: 'LastTime',
          numbering: { reference: BULLETS, level: 0 },
          children: [pen.run(text, language)],
        }),
    ),
  ]
}
