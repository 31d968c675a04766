import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import type { Reason } from './form.ts'

const MOST_ENTRIES = 2_000
const MOST_BYTES = 60_000_000
const MOST_XML_BYTES = 12_000_000
const MOST_RATIO = 200

export type DocxParts =
  | { ok: true; headers: string[]; footers: string[] }
  | { ok: false; reason: Reason }

/** Reads a zip's table of contents before anything is unpacked, and its small parts that mammoth leaves out. */
export async function openDocx(bytes: Buffer): Promise<DocxParts> {
  let zip: ZipFile | null = null
  try {
    zip = await open(bytes)
    if (zip.entryCount > MOST_ENTRIES) return { ok: false, reason: 'zip-bomb' }
    const entries = await list(zip)
    const refused = refuse(entries, bytes.length)
    if (refused) return { ok: false, reason: refused }
    const parts = { ok: true as const, headers: [] as string[], footers: [] as string[] }
    for (const entry of entries) {
      const kind = /^word\/(header|footer)\d*\.xml$/.exec(entry.fileName)?.[1]
      if (!kind) continue
      const lines = paragraphsOf(await readEntry(zip, entry))
      if (kind === 'header') parts.headers.push(...lines)
      else parts.footers.push(...lines)
    }
    return parts
  } catch {
    return { ok: false, reason: 'damaged' }
  } finally {
    zip?.close()
  }
}

function refuse(entries: readonly Entry[], size: number): Reason | null {
  if (entries.some((entry) => (entry.generalPurposeBitFlag & 1) === 1)) return 'password-protected'
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (total > MOST_BYTES || total > size * MOST_RATIO + 1_000_000) return 'zip-bomb'
  const body = entries.find((entry) => entry.fileName === 'word/document.xml')
  if (!body) return 'wrong-kind'
  return body.uncompressedSize > MOST_XML_BYTES ? 'too-large' : null
}

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    )
  })
}

function list(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      if (entries.length > MOST_ENTRIES) reject(new Error('too many entries'))
      else zip.readEntry()
    })
    zip.once('end', () => resolve(entries))
    zip.once('error', reject)
    zip.readEntry()
  })
}

function readEntry(zip: ZipFile, entry: Entry): Promise<string> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error)
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
      stream.once('error', reject)
    })
  })
}

/** The paragraphs of a header or footer, in which mammoth takes no interest. */
export function paragraphsOf(xml: string): string[] {
  const kept = xml
    .replace(/<mc:Fallback[\s\S]*?<\/mc:Fallback>/g, '')
    .replace(/<w:(del|moveFrom)\b[^>]*>[\s\S]*?<\/w:\1>/g, '')
  return kept
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\b[^>]*\/>/g)]
        .map((match) => (match[2] ? ' ' : decodeEntities(match[1] ?? '')))
        .join('')
        .trim(),
    )
    .filter((line) => line !== '')
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ecirc: 'ê',
  ccedil: 'ç',
  Eacute: 'É',
  Agrave: 'À',
  acirc: 'â',
  icirc: 'î',
  ocirc: 'ô',
  ucirc: 'û',
  ugrave: 'ù',
  euml: 'ë',
  iuml: 'ï',
  oelig: 'œ',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
}

export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    if (name) return ENTITIES[name] ?? whole
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
