import { type ZipPart, zip } from './write-zip.ts'

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const PARTS = {
  header: { root: 'hdr', name: 'header1.xml', kind: 'header' },
  footer: { root: 'ftr', name: 'footer1.xml', kind: 'footer' },
  footnotes: { root: 'footnotes', name: 'footnotes.xml', kind: 'footnotes' },
  comments: { root: 'comments', name: 'comments.xml', kind: 'comments' },
  styles: { root: 'styles', name: 'styles.xml', kind: 'styles' },
} as const

type Extra = Partial<Record<keyof typeof PARTS, string>> & { parts?: ZipPart[] }

/** A Word file around the given body, written as XML: for what the `docx` library does not write. */
export function rawDocx(body: string, extra: Extra = {}): Uint8Array {
  const parts: ZipPart[] = []
  let relations = ''
  for (const [key, { root, name, kind }] of Object.entries(PARTS)) {
    const content = Object.entries(extra).find(([given]) => given === key)?.[1]
    if (typeof content !== 'string') continue
    parts.push({ name: `word/${name}`, content: `<w:${root} ${SPACES}>${content}</w:${root}>` })
    relations += `<Relationship Id="${kind}" Type="${OFFICE}/${kind}" Target="${name}"/>`
  }
  const main = `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>`
  return zip([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>${main}</Types>`,
    },
    {
      name: '_rels/.rels',
      content: relationships(
        `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
      ),
    },
    { name: 'word/_rels/document.xml.rels', content: relationships(relations) },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?><w:document ${SPACES}><w:body>${body}</w:body></w:document>`,
    },
    ...parts,
    ...(extra.parts ?? []),
  ])
}

function relationships(inside: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
}

export const p = (inside: string) => `<w:p>${inside}</w:p>`
export const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
export const cell = (inside: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`
export const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
export const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`
