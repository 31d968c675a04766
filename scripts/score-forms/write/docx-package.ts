import { zip } from '#lib/documents/testing/write-zip.ts'

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** What a Word file holds besides its body, each as the XML inside its root. */
export type Parts = Partial<
  Record<'header' | 'footer' | 'footnotes' | 'comments' | 'numbering', string>
>

const ROOTS = {
  header: 'hdr',
  footer: 'ftr',
  footnotes: 'footnotes',
  comments: 'comments',
  numbering: 'numbering',
  styles: 'styles',
} as const

const STYLES = [
  ['paragraph', 'Normal', 'Normal'],
  ['paragraph', 'Heading1', 'heading 1'],
  ['paragraph', 'Heading2', 'heading 2'],
  ['paragraph', 'ListParagraph', 'List Paragraph'],
  ['character', 'PlaceholderText', 'Placeholder Text'],
  ['character', 'FootnoteReference', 'footnote reference'],
]
  .map(
    ([type, id, name]) =>
      `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('')

/** Body and parts as a Word file, with everything declared that Word wants declared. */
export function wordFile(body: string, parts: Parts): Uint8Array {
  const written = Object.entries(ROOTS).flatMap(([part, root]) => {
    const inside =
      part === 'styles' ? STYLES : Object.entries(parts).find(([key]) => key === part)?.[1]
    return typeof inside === 'string' && inside !== '' ? [{ part, root, inside }] : []
  })
  const types = written.map(
    ({ part }) => `<Override PartName="/word/${part}.xml" ContentType="${WORD}.${part}+xml"/>`,
  )
  const relations = written.map(
    ({ part }) => `<Relationship Id="${part}" Type="${OFFICE}/${part}" Target="${part}.xml"/>`,
  )
  const references = (['header', 'footer'] as const)
    .filter((part) => parts[part])
    .map((part) => `<w:${part}Reference w:type="default" r:id="${part}"/>`)
  return zip([
    {
      name: '[Content_Types].xml',
      content: `${DECLARED}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${types.join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${DECLARED}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `${DECLARED}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    },
    {
      name: 'word/document.xml',
      content: `${DECLARED}<w:document ${SPACES}><w:body>${body}<w:sectPr>${references.join('')}<w:pgSz w:w="12240" w:h="15840"/></w:sectPr></w:body></w:document>`,
    },
    ...written.map(({ part, root, inside }) => ({
      name: `word/${part}.xml`,
      content: `${DECLARED}<w:${root} ${SPACES}>${inside}</w:${root}>`,
    })),
  ])
}
