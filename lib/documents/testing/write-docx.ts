import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Sample, SampleSection } from './sample.ts'
import { written } from './write-txt.ts'

const numbering = {
  config: [
    {
      reference: 'bullets',
      levels: [0, 1, 2].map((level) => ({ level, format: 'bullet' as const, text: '•' })),
    },
  ],
}

function answer(section: SampleSection, lists: boolean): Paragraph[] {
  return section.lines.map((line) =>
    lists && line.mark
      ? new Paragraph({
          text: line.text,
          numbering: { reference: 'bullets', level: line.level ?? 0 },
        })
      : new Paragraph({ text: written(line), indent: { left: (line.level ?? 0) * 360 } }),
  )
}

function front(sample: Sample): Paragraph[] {
  return [
    new Paragraph({ children: [new TextRun({ text: sample.title, bold: true })] }),
    new Paragraph({ text: sample.jurisdiction.join(' ') }),
    new Paragraph({ text: sample.contact.join(' ') }),
  ]
}

/** The usual form: a table with what is asked on the left and what is answered on the right. */
export async function tableDocx(sample: Sample, lists = true): Promise<Uint8Array> {
  const rows = sample.sections.map(
    (section) =>
      new TableRow({
        children: [
          new TableCell({
            width: { size: 2800, type: WidthType.DXA },
            children: [
              new Paragraph({
                children: [new TextRun({ text: `${section.number} ${section.title}`, bold: true })],
              }),
              new Paragraph({ text: section.prompt }),
            ],
          }),
          new TableCell({
            width: { size: 6800, type: WidthType.DXA },
            children: answer(section, lists),
          }),
        ],
      }),
  )
  return pack([...front(sample), new Table({ rows })])
}

/** The same form without a table: titles as headings, each with its prompt and its answer below. */
export async function headingsDocx(sample: Sample): Promise<Uint8Array> {
  return pack([
    ...front(sample),
    ...sample.sections.flatMap((section) => [
      new Paragraph({
        text: `${section.number} ${section.title}`,
        heading: HeadingLevel.HEADING_2,
      }),
      new Paragraph({ children: [new TextRun({ text: section.prompt, italics: true })] }),
      ...answer(section, true),
    ]),
  ])
}

async function pack(children: (Paragraph | Table)[]): Promise<Uint8Array> {
  const file = new Document({ numbering, sections: [{ children }] })
  return new Uint8Array(await Packer.toBuffer(file))
}
