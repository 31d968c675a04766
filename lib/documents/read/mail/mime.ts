import { decodePart } from '#lib/documents/read/text/decode.ts'

/** `message` is the one it belongs to: a mail may hold others. `flowing`: lines that end in a blank go on in the next. */
export type MailPart = {
  type: string
  filename: string
  bytes: Uint8Array
  charset: string
  flowing: boolean
  message: number
}
export type Mail = { messages: { subject: string; from: string }[]; parts: MailPart[] }

const MOST_PARTS = 60
const MOST_DEPTH = 8

/** Takes a mail apart into its leaves, those of mails in it too: bodies and attachments, with their transfer encoding undone. */
export function parseMail(bytes: Uint8Array): Mail {
  const mail: Mail = { messages: [], parts: [] }
  open(Buffer.from(bytes).toString('latin1'), mail, 0)
  return mail
}

function open(written: string, mail: Mail, depth: number): void {
  const { headers, body } = split(written)
  mail.messages.push({
    subject: words(asRead(headers.get('subject') ?? '')),
    from: words(asRead(headers.get('from') ?? '')),
  })
  collect({ headers, body }, mail, { message: mail.messages.length - 1, depth })
}

type Entity = { headers: Map<string, string>; body: string }

function collect(
  { headers, body }: Entity,
  mail: Mail,
  { message, depth }: { message: number; depth: number },
): void {
  if (mail.parts.length >= MOST_PARTS || depth > MOST_DEPTH) return
  const type = headers.get('content-type') ?? 'text/plain'
  const kind = (/^[^;\s]+/.exec(type)?.[0] ?? 'text/plain').toLowerCase()
  const boundary = parameter(type, 'boundary')
  if (kind.startsWith('multipart/') && boundary) {
    const pieces = `\n${body}`.split(`\n--${boundary}`).slice(1)
    for (const piece of pieces) {
      if (piece.startsWith('--')) break
      collect(split(piece.replace(/^[^\n]*\n/, '')), mail, { message, depth: depth + 1 })
    }
    return
  }
  const decoded = transferred(body, (headers.get('content-transfer-encoding') ?? '').toLowerCase())
  const disposition = headers.get('content-disposition') ?? ''
  const filename = words(parameter(disposition, 'filename') ?? parameter(type, 'name') ?? '')
  if (kind === 'message/rfc822' || kind === 'message/global' || /\.eml$/i.test(filename)) {
    open(decoded.toString('latin1'), mail, depth + 1)
    return
  }
  const charset = (parameter(type, 'charset') ?? 'utf-8').toLowerCase()
  const flowing = /^yes$/i.test(parameter(type, 'delsp') ?? '')
  mail.parts.push({
    type: kind,
    filename,
    charset,
    flowing,
    message,
    bytes: new Uint8Array(decoded),
  })
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

/** A header's parameter, also encoded and cut into numbered parts: `filename*0*=UTF-8''r%C3; filename*1*=%A9ponse.docx`. */
function parameter(header: string, name: string): string | undefined {
  const written = new RegExp(
    `;\\s*${name}(\\*\\d{1,2})?(\\*)?\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]*))`,
    'gi',
  )
  const found = [...header.matchAll(written)].map(([, number, star, quoted, bare = '']) => ({
    number: number ? Number(number.slice(1)) : null,
    isCoded: star !== undefined,
    value: quoted?.replace(/\\(.)/g, '$1') ?? bare,
  }))
  // What is encoded or cut was written for programs that know how to read it, and stands beside a plainer name.
  const parts = found.filter(({ number, isCoded }) => isCoded || number !== null)
  if (parts.length === 0) return found[0] && asRead(found[0].value)
  parts.sort((one, other) => (one.number ?? 0) - (other.number ?? 0))
  const [, charset, rest] = /^([\w-]*)'[\w-]*'(.*)$/s.exec(parts[0]?.value ?? '') ?? []
  const isFirst = (index: number) => index === 0 && parts[0]?.isCoded === true
  const joined = parts
    .map(({ isCoded, value }, index) => {
      const own = isFirst(index) ? (rest ?? value) : value
      return isCoded ? percentUndone(own) : own
    })
    .join('')
  return charset ? text(Buffer.from(joined, 'latin1'), charset) : asRead(joined)
}

/** Letters beyond ASCII that stand in a header as bare bytes. */
function asRead(value: string): string {
  return /[\x80-\xff]/.test(value) ? text(Buffer.from(value, 'latin1'), 'utf-8') : value
}

function percentUndone(value: string): string {
  return value.replace(/%([\da-f]{2})/gi, (_whole, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
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

/** `=?utf-8?Q?R=C3=A9union?=` as people read it; a letter's bytes may be cut over two such words. */
function words(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/(?:=\?[\w*-]+\?[bq]\?[^?]*\?=)+/gi, (run) => {
      const coded = [...run.matchAll(/=\?([\w-]+)[\w*-]*\?([bq])\?([^?]*)\?=/gi)]
      let said = ''
      let bytes: Buffer[] = []
      for (const [at, [, charset = '', kind = '', letters = '']] of coded.entries()) {
        bytes.push(
          /b/i.test(kind)
            ? Buffer.from(letters, 'base64')
            : Buffer.from(unquoted(letters.replace(/_/g, ' ')), 'latin1'),
        )
        if (coded[at + 1]?.[1]?.toLowerCase() === charset.toLowerCase()) continue
        said += text(Buffer.concat(bytes), charset)
        bytes = []
      }
      return said
    })
}

function text(bytes: Uint8Array, charset: string): string {
  return decodePart(bytes, charset).text
}
