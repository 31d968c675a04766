import type { Encoding } from '#lib/documents/encodings.ts'
import type { ReadDocument, ReadResult } from '#lib/documents/form.ts'
import { kindOfPicture, sizeOf } from '#lib/documents/read/scan/kind.ts'
import { decodePart } from '#lib/documents/read/text/decode.ts'
import type { Decoded } from '#lib/documents/read/text/mend.ts'
import { readDecoded } from '#lib/documents/read/text/read-txt.ts'
import { canonical } from '#lib/documents/read/text-builder.ts'
import { TreeWriter } from '#lib/documents/read/tree-writer.ts'
import type { FormWords } from '#lib/documents/words/form-words.ts'
import { attached, withOthers } from './attached.ts'
import { htmlTree, withoutHidden } from './html-tree.ts'
import { kindsTitled, withoutReplies } from './mail.ts'
import { type Mail, type MailPart, parseMail } from './mime.ts'

type ReadFile = (bytes: Uint8Array, filename: string) => Promise<ReadResult>
type How = { words: FormWords; encoding: Encoding | undefined }

/** A mail, or one in it: the form is in attachments of kinds we read, else in a body. `readFile` reads attachments. */
export async function readEml(
  bytes: Uint8Array,
  readFile: ReadFile,
  how: How,
): Promise<ReadResult> {
  const mail = parseMail(bytes)
  const files: { name: string; document: ReadDocument }[] = []
  let refused: ReadResult | null = null
  for (const part of attachmentsOf(mail.parts)) {
    const read = await readFile(part.bytes, part.filename)
    if (!read.ok) refused ??= read
    else files.push({ name: part.filename, document: attached(read.document, part, mail) })
  }
  const isForm = ({ document }: { document: ReadDocument }) => kindsTitled(document, how.words) >= 2
  const forms = files.filter(isForm)
  const [form] = forms
  if (form) return { ok: true, document: withOthers(form.document, forms.slice(1)) }
  const bodies = mail.messages.flatMap((_message, at) => bodyOf(mail, at, how) ?? [])
  const body = bodies.find((document) => isForm({ document })) ?? bodies[0]
  // A form that no titles tell may still be one; a body that is plainly one is more.
  const document = body && isForm({ document: body }) ? body : (files[0]?.document ?? body)
  if (!document) return refused ?? { ok: false, reason: 'empty' }
  return refused && document === body && !isForm({ document }) ? refused : { ok: true, document }
}

const ORDER = ['docx', 'odt', 'fodt', 'pdf', 'txt', 'tif', 'tiff', 'jpg', 'jpeg', 'png']
/** A page that can be read is wider than this many points; what is smaller is a sender's emblem. */
const LEAST_PAGE = 700
const TYPES: readonly [RegExp, string][] = [
  [/wordprocessingml\.document$/, 'docx'],
  [/opendocument\.text-flat-xml$/, 'fodt'],
  [/opendocument\.text$/, 'odt'],
  [/^application\/(?:x-)?pdf$/, 'pdf'],
]

/** By its name; one without a name, or with one that says nothing, by its type or the first of its bytes. */
function kindOf({ filename, type, bytes }: MailPart): string {
  const extension = /\.(\w{1,5})\s*$/.exec(filename.toLowerCase())?.[1] ?? ''
  if (ORDER.includes(extension)) return extension
  const typed = TYPES.find(([pattern]) => pattern.test(type))?.[1]
  if (typed || extension !== '' || /^(?:text|image|audio|video)\//.test(type)) return typed ?? ''
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return head.startsWith('PK\u0003\u0004') ? 'docx' : head.includes('%PDF-') ? 'pdf' : ''
}

function attachmentsOf(parts: readonly MailPart[]): MailPart[] {
  return parts
    .map((part) => ({ part, rank: ORDER.indexOf(kindOf(part)) }))
    .filter(({ part, rank }) => rank >= 0 && !isEmblem(part))
    .sort((one, other) => one.rank - other.rank)
    .map(({ part }) => part)
}

function isEmblem({ bytes }: MailPart): boolean {
  const kind = kindOfPicture(bytes)
  const size = kind === 'png' || kind === 'jpeg' ? sizeOf(bytes, kind) : null
  return size !== null && Math.min(size.width, size.height) < LEAST_PAGE
}

/** What was typed into a message, or null where nothing was. */
function bodyOf({ parts, messages }: Mail, at: number, how: How): ReadDocument | null {
  const own = parts.filter(({ message, filename }) => message === at && !filename)
  const plain = own.find((part) => part.type === 'text/plain')
  const html = own.find((part) => part.type === 'text/html')
  const body =
    html && (!plain || /<table/i.test(decodePart(html.bytes, html.charset).text))
      ? html
      : (plain ?? html)
  if (!body) return null
  const { subject = '', from = '' } = messages[at] ?? {}
  const title = `${subject}\n${from}`.trim()
  const decoded = decodePart(body.bytes, body.charset, how.encoding)
  const read =
    body.type === 'text/html'
      ? fromHtml(decoded, title, how.words)
      : fromPlain(body.flowing ? flowed(decoded) : decoded, title, how.words)
  const isEmpty = !/[\p{L}\p{N}]/u.test(read.text.slice(title.length))
  return isEmpty ? null : withoutReplies(read, how.words)
}

/** Lines that a program cut anywhere, within words too: each such cut is a blank at a line's end, which it added. */
function flowed(decoded: Decoded): Decoded {
  const text = decoded.text
    .replace(/\r\n?/g, '\n')
    .replace(/^(?!-- $)((?:>+ ?)?)(.*) (?:\n\1(?!>) ?(?=\S))/gm, '$1$2\u0000')
  return { ...decoded, text: text.replaceAll('\u0000', '') }
}

function fromPlain(decoded: Decoded, title: string, words: FormWords) {
  const read = readDecoded({ ...decoded, text: `${title}\n\n${decoded.text}` }, words)
  const blocks = read.blocks.map((block) =>
    block.span.end <= title.length ? { ...block, kind: 'header' as const } : block,
  )
  return { ...read, blocks, format: 'eml' as const, reader: `eml@4+${read.reader}` }
}

function fromHtml(
  { text: whole, warning, readings }: Decoded,
  title: string,
  words: FormWords,
): ReadDocument {
  const writer = new TreeWriter(words)
  for (const line of title.split('\n')) writer.apart(canonical(line).text, 'header')
  const shown = withoutHidden(whole)
  writer.body(htmlTree(shown))
  const { text: written, blocks } = writer
  const warnings = [
    ...(shown === whole ? [] : ['hidden-words']),
    ...(warning === null ? [] : [warning]),
  ]
  const read = { format: 'eml' as const, reader: 'eml@4+html@2', text: written, blocks, warnings }
  return readings.length > 0 ? { ...read, readings } : read
}
