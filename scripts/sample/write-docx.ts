import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Laid, Line, Row } from './lay-form.ts'

const LEFT_TWIPS = 2600
const RIGHT_TWIPS = 7000

export async function writeDocx(laid: Laid): Promise<Buffer> {
  const document = new Document({
    title: laid.title,
    creator: 'ACSP – CASP',
    lastModifiedBy: 'ACSP – CASP',
    styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
    numbering: { config: lists(laid) },
    sections: [
      {
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          new Paragraph({ children: [new TextRun({ text: laid.title, bold: true, size: 28 })] }),
          new Paragraph({
            spacing: { before: 200 },
            children: [new TextRun({ text: laid.jurisdiction, bold: true })],
          }),
          new Paragraph({ spacing: { after: 200 }, text: laid.contact }),
          formTable(laid.rows),
        ],
      },
    ],
  })
  const bytes = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(laid) },
  ])
  return stampZip(bytes, laid.date)
}

function formTable(rows: readonly Row[]): Table {
  const border = { style: BorderStyle.SINGLE, size: 4, color: '808080' }
  return new Table({
    width: { size: LEFT_TWIPS + RIGHT_TWIPS, type: WidthType.DXA },
    columnWidths: [LEFT_TWIPS, RIGHT_TWIPS],
    borders: { top: border, bottom: border, left: border, right: border },
    rows: rows.map(
      ({ heading, prompt, lines }, row) =>
        new TableRow({
          children: [
            cell(LEFT_TWIPS, [
              new Paragraph({ children: [new TextRun({ text: heading, bold: true })] }),
              new Paragraph({ text: prompt }),
            ]),
            cell(
              RIGHT_TWIPS,
              lines.map((line) => answerParagraph(line, row)),
            ),
          ],
        }),
    ),
  })
}

function cell(size: number, children: Paragraph[]): TableCell {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    margins: { top: 80, bottom: 80, left: 100, right: 100 },
    children,
  })
}

function answerParagraph(line: Line, row: number): Paragraph {
  const spacing = { after: 80 }
  if (line.list === 'paragraphs' || line.list === 'dashes') {
    return new Paragraph({
      spacing,
      text: line.mark + line.text,
      indent: line.depth === 1 ? { left: 500 } : undefined,
    })
  }
  const reference = line.list === 'bullets' ? 'bullets' : `${line.list}-${row}`
  return new Paragraph({ spacing, text: line.text, numbering: { reference, level: line.depth } })
}

/** Each row counts from 1, so each has a list of its own. */
function lists(laid: Laid) {
  const indent = (left: number) => ({ paragraph: { indent: { left, hanging: 260 } } })
  const level = (
    text: string,
    format: (typeof LevelFormat)[keyof typeof LevelFormat],
    at: 0 | 1,
  ) => ({
    level: at,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: indent(at === 0 ? 360 : 760),
  })
  const numbered = laid.rows.flatMap((_, row) => [
    { reference: `numbers-${row}`, levels: [level('%1.', LevelFormat.DECIMAL, 0)] },
    { reference: `parentheses-${row}`, levels: [level('%1)', LevelFormat.DECIMAL, 0)] },
  ])
  const bullets = [level('•', LevelFormat.BULLET, 0), level('o', LevelFormat.BULLET, 1)]
  return [{ reference: 'bullets', levels: bullets }, ...numbered]
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: ['Page ', PageNumber.CURRENT] })],
  })
}

/** docx writes today’s date here; the same form has to give the same bytes. */
function coreProperties({ title, date }: Laid): string {
  const stamp = date.toISOString().replace('.000', '')
  const created = ['created', 'modified']
    .map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${stamp}</dcterms:${name}>`)
    .join('')
  return (
    '<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties ' +
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${title.replaceAll('&', '&amp;')}</dc:title><dc:creator>ACSP – CASP</dc:creator>` +
    `${created}</cp:coreProperties>`
  )
}

const END_OF_DIRECTORY = 0x06054b50

/** Sets the time of every entry of a zip, in its directory and in its own header. */
function stampZip(zip: Buffer, date: Date): Buffer {
  const day =
    ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate()
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5)
  const end = zip.length - 22
  if (zip.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('A zip with a comment')
  let entry = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const header = zip.readUInt32LE(entry + 42)
    zip.writeUInt16LE(time, entry + 12)
    zip.writeUInt16LE(day, entry + 14)
    zip.writeUInt16LE(time, header + 10)
    zip.writeUInt16LE(day, header + 12)
    entry +=
      46 +
      zip.readUInt16LE(entry + 28) +
      zip.readUInt16LE(entry + 30) +
      zip.readUInt16LE(entry + 32)
  }
  return zip
}
