import type { Encoding } from '#lib/documents/encodings.ts'
import type { ReadDocument, ReadResult } from '#lib/documents/form.ts'
import { decodePart } from '#lib/documents/read/text/decode.ts'
import type { Decoded } from '#lib/documents/read/text/mend.ts'
import { readDecoded } from '#lib/documents/read/text/read-txt.ts'
import { canonical, plainBlock } from '#lib/documents/read/text-builder.ts'
import { TreeWriter } from '#lib/documents/read/tree-writer.ts'
import { htmlTree, withoutHidden } from './html-tree.ts'
import { withoutReplies } from './mail.ts'
import { type MailPart, parseMail } from './mime.ts'

type ReadFile = (bytes: Uint8Array, filename: string) => Promise<ReadResult>

/** A mail: the form is in an attachment of a kind we read, else in its body. `readFile` reads attachments. */
export async function readEml(
  bytes: Uint8Array,
  readFile: ReadFile,
  encoding?: Encoding,
): Promise<ReadResult> {
  const mail = parseMail(bytes)
  const title = `${mail.subject}\n${mail.from}`.trim()
  let refused: ReadResult | null = null
  for (const part of attachmentsOf(mail.parts)) {
    const read = await readFile(part.bytes, part.filename)
    if (!read.ok) {
      refused ??= read
      continue
    }
    const name = part.filename.replace(/\.\w+$/, '')
    return { ok: true, document: attached(read.document, `${title}\n${name}`) }
  }
  const plain = mail.parts.find((part) => part.type === 'text/plain' && !part.filename)
  const html = mail.parts.find((part) => part.type === 'text/html' && !part.filename)
  const body =
    html && (!plain || /<table/i.test(decodePart(html.bytes, html.charset).text))
      ? html
      : (plain ?? html)
  if (!body) return refused ?? { ok: false, reason: 'empty' }
  const decoded = decodePart(body.bytes, body.charset, encoding)
  const read = body.type === 'text/html' ? fromHtml(decoded, title) : fromPlain(decoded, title)
  const isEmpty = !/[\p{L}\p{N}]/u.test(read.text.slice(title.length))
  return isEmpty
    ? (refused ?? { ok: false, reason: 'empty' })
    : { ok: true, document: withoutReplies(read) }
}

function attachmentsOf(parts: readonly MailPart[]): MailPart[] {
  const order = ['docx', 'odt', 'pdf', 'txt']
  const rank = (part: MailPart) =>
    order.indexOf(/\.(\w+)$/.exec(part.filename.toLowerCase())?.[1] ?? '')
  return parts.filter((part) => rank(part) >= 0).sort((a, b) => rank(a) - rank(b))
}

/** What was attached, and under it who sent it, about what and as which file: it may be all that names the member or the round. */
function attached(document: ReadDocument, title: string): ReadDocument {
  const blocks = [...document.blocks]
  let written = document.text
  for (const line of title.split('\n').map((one) => canonical(one).text.trim())) {
    written = `${written}\n`
    const start = written.length
    written += line
    if (line !== '') blocks.push({ ...plainBlock({ start, end: written.length }), kind: 'header' })
  }
  return {
    ...document,
    format: 'eml',
    reader: `eml@3+${document.reader}`,
    text: written,
    blocks,
    warnings: [...document.warnings, 'read-from-attachment'],
  }
}

function fromPlain(decoded: Decoded, title: string) {
  const read = readDecoded({ ...decoded, text: `${title}\n\n${decoded.text}` })
  const blocks = read.blocks.map((block) =>
    block.span.end <= title.length ? { ...block, kind: 'header' as const } : block,
  )
  return { ...read, blocks, format: 'eml' as const, reader: `eml@3+${read.reader}` }
}

function fromHtml({ text: whole, warning, readings }: Decoded, title: string): ReadDocument {
  const writer = new TreeWriter()
  for (const line of title.split('\n')) writer.apart(canonical(line).text, 'header')
  const shown = withoutHidden(whole)
  writer.body(htmlTree(shown))
  const { text: written, blocks } = writer
  const warnings = [
    ...(shown === whole ? [] : ['hidden-words']),
    ...(warning === null ? [] : [warning]),
  ]
  const read = { format: 'eml' as const, reader: 'eml@3+html@2', text: written, blocks, warnings }
  return readings.length > 0 ? { ...read, readings } : read
}
