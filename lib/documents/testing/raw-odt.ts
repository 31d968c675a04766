import { type ZipPart, zip } from './write-zip.ts'

export const ODT = 'application/vnd.oasis.opendocument.text'

const NAMES = 'urn:oasis:names:tc:opendocument:xmlns'
const SPACES = [
  ...['office', 'style', 'text', 'table', 'form', 'script'].map(
    (name) => `xmlns:${name}="${NAMES}:${name}:1.0"`,
  ),
  `xmlns:draw="${NAMES}:drawing:1.0"`,
  `xmlns:fo="${NAMES}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${NAMES}:svg-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
].join(' ')

type Extra = {
  /** Inside the automatic styles of the content, the named styles, and the one master page. */
  automatic?: string
  named?: string
  master?: string
  prolog?: string
  manifest?: string
  parts?: ZipPart[]
  kind?: string
}

/** An OpenDocument text around the given body, written as XML, with its kind in the first part as is asked. */
export function rawOdt(body: string, extra: Extra = {}): Uint8Array {
  const { automatic = '', named = '', master = '', manifest = '', prolog = '' } = extra
  const { kind = ODT } = extra
  return zip([
    { name: 'mimetype', content: kind },
    {
      name: 'content.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?>${prolog}<office:document-content ${SPACES} office:version="1.3"><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    {
      name: 'styles.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${SPACES} office:version="1.3"><office:styles>${named}</office:styles><office:automatic-styles><style:page-layout style:name="pm1"/></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1">${master}</style:master-page></office:master-styles></office:document-styles>`,
    },
    {
      name: 'META-INF/manifest.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="${NAMES}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">${manifest}</manifest:file-entry><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    },
    ...(extra.parts ?? []),
  ])
}

export const p = (inside: string, style = '') =>
  `<text:p${style ? ` text:style-name="${style}"` : ''}>${inside}</text:p>`
export const heading = (inside: string, level = 1) =>
  `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${inside}</text:h>`
export const cell = (inside: string, attributes = '') =>
  `<table:table-cell office:value-type="string"${attributes && ` ${attributes}`}>${inside}</table:table-cell>`
export const covered = '<table:covered-table-cell/>'
export const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
export const table = (...rows: string[]) =>
  `<table:table><table:table-column table:number-columns-repeated="2"/>${rows.join('')}</table:table>`
export const wide = 'table:number-columns-spanned="2"'

/** Items each with the level it stands at, as nested lists. */
export function list(items: readonly { level: number; inside: string }[]): string {
  let out = ''
  let depth = -1
  for (const { level, inside } of items) {
    const opened = '<text:list><text:list-item>'.repeat(Math.max(0, level - depth))
    const closed = '</text:list-item></text:list>'.repeat(Math.max(0, depth - level))
    out += level > depth ? opened : `${closed}</text:list-item><text:list-item>`
    out += inside
    depth = level
  }
  return out + '</text:list-item></text:list>'.repeat(depth + 1)
}
