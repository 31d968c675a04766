import { decodePart } from '#lib/documents/read/text/decode.ts'

export type MailPart = { type: string; filename: string; bytes: Uint8Array; charset: string }
export type Mail = { subject: string; from: string; parts: MailPart[] }

const MOST_PARTS = 60
const MOST_DEPTH = 8

/** Takes a mail apart into its leaves: bodies and attachments, with their transfer encoding undone. */
export function parseMail(bytes: Uint8Array): Mail {
  const { headers, body } = split(Buffer.from(bytes).toString('latin1'))
  const parts: MailPart[] = []
  collect(headers, body, parts, 0)
  return {
    subject: words(headers.get('subject') ?? ''),
    from: words(headers.get('from') ?? ''),
    parts,
  }
}

function collect(
  headers: Map<string, string>,
  body: string,
  parts: MailPart[],
  depth: number,
): void {
  if (parts.length >= MOST_PARTS || depth > MOST_DEPTH) return
  const type = headers.get('content-type') ?? 'text/plain'
  const kind = (/^[^;\s]+/.exec(type)?.[0] ?? 'text/plain').toLowerCase()
  const boundary = parameter(type, 'boundary')
  if (kind.startsWith('multipart/') && boundary) {
    const pieces = `\n${body}`.split(`\n--${boundary}`).slice(1)
    for (const piece of pieces) {
      if (piece.startsWith('--')) break
      const inner = split(piece.replace(/^[^\n]*\n/, ''))
      collect(inner.headers, inner.body, parts, depth + 1)
    }
    return
  }
  const decoded = transferred(body, (headers.get('content-transfer-encoding') ?? '').toLowerCase())
  if (kind === 'message/rfc822') {
    const inner = split(decoded.toString('latin1'))
    collect(inner.headers, inner.body, parts, depth + 1)
    return
  }
  const disposition = headers.get('content-disposition') ?? ''
  const filename = words(parameter(disposition, 'filename') ?? parameter(type, 'name') ?? '')
  const charset = (parameter(type, 'charset') ?? 'utf-8').toLowerCase()
  parts.push({ type: kind, filename, charset, bytes: new Uint8Array(decoded) })
}

function split(text: string): { headers: Map<string, string>; body: string } {
  const lines = text.replace(/\r\n?/g, '\n').replace(/^\n+/, '')
  const end = lines.indexOf('\n\n')
  const head = (end < 0 ? lines : lines.slice(0, end)).replace(/\n[ \t]+/g, ' ')
  const headers = new Map<string, string>()
  for (const line of head.split('\n')) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (name && value !== undefined && !headers.has(name.toLowerCase()))
      headers.set(name.toLowerCase(), value)
  }
  return { headers, body: end < 0 ? '' : lines.slice(end + 2) }
}

/** A header's parameter, also in the form `filename*=UTF-8''r%C3%A9ponse.docx`. */
function parameter(header: string, name: string): string | undefined {
  const coded = new RegExp(`;\\s*${name}\\*0?\\*?=\\s*"?(?:([\\w-]*)'[\\w-]*')?([^";]+)`, 'i').exec(
    header,
  )
  if (coded?.[2] && coded[1] !== undefined) {
    const bytes = coded[2].replace(/%([\da-f]{2})/gi, (_whole, hex) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    return text(Buffer.from(bytes, 'latin1'), coded[1])
  }
  const plain = new RegExp(`;\\s*${name}=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header)
  return plain?.[1] ?? plain?.[2]
}

function transferred(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  return Buffer.from(encoding === 'quoted-printable' ? unquoted(body) : body, 'latin1')
}

// A blank before a soft line break belongs to the text; one after it was added on the way.
function unquoted(body: string): string {
  return body
    .replace(/=[ \t]*(?:\n|$)/g, '')
    .replace(/=([\da-f]{2})/gi, (_whole, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** `=?utf-8?Q?R=C3=A9union?=` as people read it. */
function words(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([\w-]+)\?([bq])\?([^?]*)\?=/gi, (_whole, charset, kind, coded) => {
      const bytes = /b/i.test(kind)
        ? Buffer.from(coded, 'base64')
        : Buffer.from(unquoted(coded.replace(/_/g, ' ')), 'latin1')
      return text(bytes, charset)
    })
}

function text(bytes: Uint8Array, charset: string): string {
  return decodePart(bytes, charset).text
}
