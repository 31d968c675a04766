import type { FormResult, Knowledge, ReadResult, Reason } from '#lib/documents/form.ts'
import { looksLikeMail, withoutReplies } from '#lib/documents/read/mail/mail.ts'
import { kindOfPicture } from '#lib/documents/read/scan/kind.ts'
import { readTxt } from '#lib/documents/read/text/read-txt.ts'
import { type FormWords, formWords } from '#lib/documents/words/form-words.ts'
import { isPdf } from './is-pdf.ts'
import { MOST_CHARACTERS } from './text-builder.ts'
import { toldApart } from './told-apart.ts'

export const MOST_FILE_BYTES = 20_000_000

const SEEN_ONLY: readonly Reason[] = ['scan-without-text', 'garbled-text']

/** Reads what only pictures of pages tell. */
export type ReadScan = (bytes: Uint8Array, words: FormWords) => Promise<ReadResult>

/** What of a council's knowledge a reader is told: its form's words, and how letters are to be read; and whether it may look. */
export type ReadingKnowledge = Pick<Knowledge, 'encoding' | 'template'> & {
  readScan?: ReadScan | undefined
}

/** Reads a file by what its bytes are; its name only decides between kinds of plain text. */
export async function readDocument(
  bytes: Uint8Array,
  filename: string,
  known: ReadingKnowledge = {},
): Promise<ReadResult> {
  const read = await readKind(bytes, filename, known)
  if (!read.ok) return read
  if (read.document.text.length > MOST_CHARACTERS) return { ok: false, reason: 'too-large' }
  return { ok: true, document: toldApart(read.document) }
}

async function readKind(
  bytes: Uint8Array,
  filename: string,
  known: ReadingKnowledge,
): Promise<ReadResult> {
  const words = formWords(known.template)
  if (bytes.length === 0) return { ok: false, reason: 'empty' }
  if (bytes.length > MOST_FILE_BYTES) return { ok: false, reason: 'too-large' }
  const extension = /\.([a-z0-9]+)\s*$/i.exec(filename)?.[1]?.toLowerCase() ?? ''
  if (startsWith(bytes, 'PK'))
    return extension === 'pdf'
      ? { ok: false, reason: 'wrong-kind' }
      : readPackage(bytes, extension, words)
  const { readScan } = known
  if (isPdf(bytes)) {
    if (extension === 'docx') return { ok: false, reason: 'wrong-kind' }
    const read = await readWith('pdf', bytes, words)
    return readScan && isForEyes(read) ? readScan(bytes, words) : read
  }
  if (kindOfPicture(bytes))
    return readScan ? readScan(bytes, words) : { ok: false, reason: 'scan-without-text' }
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    const encrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    return { ok: false, reason: encrypted ? 'password-protected' : 'legacy-doc' }
  }
  if (/^\s*(?:\ufeff|\u00ef\u00bb\u00bf)?<\?xml/.test(head(bytes))) {
    const { isFlatOdt } = await loaded.odtPackage()
    if (isFlatOdt(head(bytes))) return (await loaded.odt()).readFlatOdt(bytes, words)
  }
  if (['docx', 'odt', 'fodt', 'pdf', 'doc'].includes(extension))
    return { ok: false, reason: 'wrong-kind' }
  // A rich text and a web page are letters too, but not the ones their writers meant.
  if (looksBinary(bytes) || startsWith(bytes, '{\\rtf') || isMarkup(head(bytes)))
    return { ok: false, reason: 'unknown-format' }
  if (
    extension === 'eml' ||
    /^(?:[\w-]+: ?[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*(?:mime-version|message-id|received):/i.test(
      head(bytes),
    )
  )
    return (await loaded.mail()).readEml(bytes, (part, name) => readAttachment(part, name, known), {
      words,
      encoding: known.encoding,
    })
  const read = readTxt(bytes, known.encoding, words)
  const document = looksLikeMail(read.text) ? withoutReplies(read, words) : read
  if (!/[\p{L}\p{N}]/u.test(document.text)) return { ok: false, reason: 'empty' }
  return { ok: true, document }
}

/** Word's documents and OpenDocument texts are packages, and so is much else, which its name may admit. */
async function readPackage(
  bytes: Uint8Array,
  extension: string,
  words: FormWords,
): Promise<ReadResult> {
  const found = await (await loaded.odtPackage()).kindOfPackage(bytes)
  if (!found.ok) return found
  const { kind } = found
  const isSaid = (kinds: RegExp) => kinds.test(extension)
  if (kind === 'docx')
    return isSaid(/^o[dt]t$/) ? { ok: false, reason: 'wrong-kind' } : readWith('docx', bytes, words)
  if (kind === 'odt')
    return isSaid(/^docx?$/) ? { ok: false, reason: 'wrong-kind' } : readWith('odt', bytes, words)
  const isOther = !isSaid(/^(?:do[ct][xm]?|o[dt]t)?$/)
  return { ok: false, reason: isOther ? 'unknown-format' : 'wrong-kind' }
}

/** A page of it, or all, has no letters that could be read without looking at its picture. */
export function isForEyes(read: ReadResult | FormResult): boolean {
  return read.ok ? read.document.unread !== undefined : SEEN_ONLY.includes(read.reason)
}

// An attachment is read once: a mail in a mail is taken apart with it, not opened again.
function readAttachment(
  bytes: Uint8Array,
  filename: string,
  known: ReadingKnowledge,
): Promise<ReadResult> {
  return readDocument(bytes, filename.replace(/\.eml$/i, '.txt'), known)
}

function head(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 4000)).toString('latin1')
}

// Each reader brings a large library: a child process loads only the one it needs, and asks for it once, since a loader
// with hooks takes a millisecond to say that it has it.
const loaded = {
  docx: once(() => import('#lib/documents/read/docx/read-docx.ts')),
  mail: once(() => import('#lib/documents/read/mail/read-eml.ts')),
  odt: once(() => import('#lib/documents/read/odt/read-odt.ts')),
  odtPackage: once(() => import('#lib/documents/read/odt/odt-package.ts')),
  pdf: once(() => import('#lib/documents/read/pdf/read-pdf.ts')),
}

function once<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let module: Promise<Module> | undefined
  return () => {
    module ??= load()
    return module
  }
}

async function readWith(
  format: 'docx' | 'odt' | 'pdf',
  bytes: Uint8Array,
  words: FormWords,
): Promise<ReadResult> {
  if (format === 'docx') return (await loaded.docx()).readDocx(bytes, words)
  if (format === 'odt') return (await loaded.odt()).readOdt(bytes, words)
  return (await loaded.pdf()).readPdf(bytes, words)
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return Buffer.from(bytes.subarray(0, mark.length)).toString('latin1') === mark
}

function isMarkup(head: string): boolean {
  return /^\s*(?:\ufeff|\u00ef\u00bb\u00bf)?<(?:\?xml\b|!doctype\s|html[\s>])/i.test(head)
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8000)
  const utf16 =
    (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)
  if (utf16) return false
  const zeros = sample.filter((byte) => byte === 0).length
  const control = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  // UTF-16 without a mark has a zero in every other byte; other zeros are not text.
  const paired = zeros > sample.length * 0.35 && zeros < sample.length * 0.55
  return !paired && control > sample.length * 0.02
}
