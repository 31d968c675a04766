import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import type { Reason } from '#lib/documents/form.ts'

const MOST_ENTRIES = 2_000
const MOST_BYTES = 60_000_000
const MOST_RATIO = 200
/** Of one part that is read whole. */
const MOST_XML_BYTES = 12_000_000

type Refusal = { ok: false; reason: Reason }

/** A zip whose table of contents promises nothing unreasonable; its parts are unpacked one by one, on demand. */
export type Package = {
  names: readonly string[]
  has: (name: string) => boolean
  isTooLarge: (name: string) => boolean
  read: (name: string) => Promise<Buffer>
}

/** Reads a zip's table of contents before anything is unpacked. What goes wrong inside it, or in `use`, is damage. */
export async function withPackage<Used>(
  bytes: Buffer,
  use: (parts: Package) => Promise<Used | Refusal>,
): Promise<Used | Refusal> {
  let zip: ZipFile | null = null
  try {
    zip = await open(bytes)
    if (zip.entryCount > MOST_ENTRIES) return { ok: false, reason: 'zip-bomb' }
    const entries = await list(zip)
    const reason = refuse(entries, bytes.length)
    return reason ? { ok: false, reason } : await use(packageOf(zip, entries))
  } catch {
    return { ok: false, reason: 'damaged' }
  } finally {
    zip?.close()
  }
}

function packageOf(zip: ZipFile, entries: readonly Entry[]): Package {
  const find = (name: string) => entries.find((entry) => entry.fileName === name)
  return {
    names: entries.map((entry) => entry.fileName),
    has: (name) => find(name) !== undefined,
    isTooLarge: (name) => (find(name)?.uncompressedSize ?? 0) > MOST_XML_BYTES,
    read: async (name) => {
      const entry = find(name)
      if (!entry) throw new Error(`no part ${name}`)
      return readEntry(zip, entry)
    },
  }
}

function refuse(entries: readonly Entry[], size: number): Reason | null {
  if (entries.some((entry) => (entry.generalPurposeBitFlag & 1) === 1)) return 'password-protected'
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  return total > MOST_BYTES || total > size * MOST_RATIO + 1_000_000 ? 'zip-bomb' : null
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
