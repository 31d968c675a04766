import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import {
  ArchiveRefused,
  FORMAT_VERSION,
  MANIFEST,
  type Manifest,
  manifestSchema,
  versionSchema,
} from './archive.ts'

const LINE_FEED = 10
/** More than any row is: what goes on beyond it is no line of ours. */
const LONGEST_LINE = 1 << 28

export type OpenedArchive = {
  manifest: Manifest
  /** How often each name stands in the file's own list. */
  names: ReadonlyMap<string, number>
  read: (name: string) => Promise<Readable>
  close: () => void
}

/** Opens the file and reads what it says of itself; nothing of it is believed yet. */
export async function openArchive(file: string): Promise<OpenedArchive> {
  const zip = await openZip(file)
  try {
    const entries = await listEntries(zip)
    const found = new Map(entries.map((entry) => [entry.fileName, entry]))
    const names = new Map<string, number>()
    for (const { fileName } of entries) names.set(fileName, (names.get(fileName) ?? 0) + 1)
    const read = async (name: string) => {
      const entry = found.get(name)
      if (!entry) throw new ArchiveRefused('missing-entry', name)
      return orDamaged(name, () => zip.openReadStreamPromise(entry))
    }
    if (!found.has(MANIFEST)) throw new ArchiveRefused('no-manifest')
    const manifest = readManifest(await readWhole(await read(MANIFEST)))
    return { manifest, names, read, close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function openZip(file: string): Promise<ZipFile> {
  try {
    return await openPromise(file, { autoClose: false, validateEntrySizes: true })
  } catch (error) {
    // The system's own words (no such file, no right to read it) are for whoever named it.
    if (error instanceof Error && 'code' in error) throw error
    throw new ArchiveRefused((await startsLikeZip(file)) ? 'truncated' : 'not-an-archive')
  }
}

async function startsLikeZip(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const first = Buffer.alloc(4)
    await handle.read(first, 0, 4, 0)
    return first.toString('latin1') === 'PK\u0003\u0004'
  } finally {
    await handle.close()
  }
}

async function listEntries(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry)
  } catch {
    throw new ArchiveRefused('altered')
  }
  return entries
}

async function readWhole(stream: Readable): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of orDamagedPieces(MANIFEST, stream)) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}

function readManifest(text: string): Manifest {
  const said = parsed(text)
  const version = versionSchema.safeParse(said)
  if (!version.success) throw new ArchiveRefused('no-manifest')
  if (version.data.formatVersion > FORMAT_VERSION)
    throw new ArchiveRefused('newer-format', String(version.data.formatVersion))
  const manifest = manifestSchema.safeParse(said)
  if (!manifest.success) throw new ArchiveRefused('damaged-entry', MANIFEST)
  return manifest.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ArchiveRefused('damaged-entry', MANIFEST)
  }
}

async function orDamaged<Value>(name: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act()
  } catch {
    throw new ArchiveRefused('damaged-entry', name)
  }
}

/** What is unpacked, piece by piece; what cannot be is damage of that entry. */
export async function* orDamagedPieces(name: string, stream: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const piece of stream) yield piece
  } catch {
    throw new ArchiveRefused('damaged-entry', name)
  } finally {
    stream.destroy()
  }
}

/** Line by line, without their ends; the last one has an end as well. */
export async function* linesOf(
  name: string,
  pieces: AsyncIterable<Buffer>,
): AsyncGenerator<string> {
  let rest: Buffer[] = []
  let held = 0
  for await (const piece of pieces) {
    let from = 0
    for (let at = piece.indexOf(LINE_FEED); at >= 0; at = piece.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...rest, piece.subarray(from, at)]).toString('utf8')
      rest = []
      held = 0
      from = at + 1
    }
    rest.push(piece.subarray(from))
    held += piece.length - from
    if (held > LONGEST_LINE) throw new ArchiveRefused('damaged-entry', name)
  }
  if (held > 0) throw new ArchiveRefused('damaged-entry', name)
}
