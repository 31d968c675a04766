import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { storedZip, withBoxes } from './docx-boxes.ts'
import { decodeEntities } from './entities.ts'
import type { Reason } from './form.ts'

const MOST_ENTRIES = 2_000
const MOST_BYTES = 60_000_000
const MOST_XML_BYTES = 12_000_000
const MOST_RATIO = 200

/** `bytes` is the file for mammoth: as it came, or with text boxes mended that it would not see. */
export type DocxParts =
  | { ok: true; headers: string[]; footers: string[]; bytes: Buffer }
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
    const parts = { ok: true as const, headers: [] as string[], footers: [] as string[], bytes }
    for (const entry of entries) {
      const kind = /^word\/(header|footer)\d*\.xml$/.exec(entry.fileName)?.[1]
      if (!kind) continue
      const lines = paragraphsOf((await readEntry(zip, entry)).toString('utf8'))
      if (kind === 'header') parts.headers.push(...lines)
      else parts.footers.push(...lines)
    }
    const mended = await mend(zip, entries)
    return mended ? { ...parts, bytes: mended } : parts
  } catch {
    return { ok: false, reason: 'damaged' }
  } finally {
    zip?.close()
  }
}

async function mend(zip: ZipFile, entries: readonly Entry[]): Promise<Buffer | null> {
  const body = entries.find((entry) => entry.fileName === 'word/document.xml')
  const xml = body && withBoxes((await readEntry(zip, body)).toString('utf8'))
  if (!xml) return null
  const parts: { name: string; content: Buffer }[] = []
  for (const entry of entries) {
    // Pictures are never looked at.
    if (!/\.(?:xml|rels)$/i.test(entry.fileName)) continue
    const content = entry === body ? Buffer.from(xml) : await readEntry(zip, entry)
    parts.push({ name: entry.fileName, content })
  }
  return storedZip(parts)
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

function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error)
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.once('end', () => resolve(Buffer.concat(chunks)))
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
