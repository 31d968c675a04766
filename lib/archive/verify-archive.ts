import { createHash } from 'node:crypto'
import { z } from 'zod'
import { listMigrations } from '#db/history.ts'
import { ArchiveRefused, entryOf, MANIFEST, type Manifest, ORIGINALS } from './archive.ts'
import { linesOf, type OpenedArchive, openArchive, orDamagedPieces } from './open-archive.ts'
import { isSealWhole, type WrittenEntry } from './sealed-zip.ts'

const originalSchema = z.object({ bytes: z.string(), hash: z.string() })

/**
 * Reads every byte of it: that all is there and nothing else, as it was written and as often as it says, and that this
 * program knows how it is laid out. Throws what is wrong by its name.
 */
export async function verifyArchive(file: string): Promise<Manifest> {
  const archive = await openArchive(file)
  try {
    const { manifest } = archive
    requireKnown(manifest)
    requireListed(archive)
    const written = new Map(manifest.entries.map((entry) => [entry.name, entry]))
    const originals = new Set<string>()
    for (const entry of manifest.entries) {
      const table = manifest.tables.find((one) => one.entry === entry.name)
      const rows = await readEntry(archive, entry, (line) => {
        if (table?.name === ORIGINALS.table) originals.add(originalOf(written, entry.name, line))
      })
      if (table && rows !== table.rows) throw new ArchiveRefused('wrong-count', table.name)
    }
    for (const { name } of manifest.entries)
      if (name.startsWith('originals/') && !originals.has(name))
        throw new ArchiveRefused('extra-entry', name)
    // Last, since each of the others says where; this one sees what is between them too.
    if (!(await isSealWhole(file))) throw new ArchiveRefused('altered')
    return manifest
  } finally {
    archive.close()
  }
}

function requireKnown({ migration }: Manifest): void {
  const known = listMigrations().some(({ hash }) => hash === migration.sha256)
  if (!known) throw new ArchiveRefused('newer-version', migration.name)
}

function requireListed({ manifest, names }: OpenedArchive): void {
  const listed = new Set([MANIFEST, ...manifest.entries.map(({ name }) => name)])
  for (const name of listed) if (!names.has(name)) throw new ArchiveRefused('missing-entry', name)
  for (const [name, times] of names)
    if (!listed.has(name) || times > 1) throw new ArchiveRefused('extra-entry', name)
  for (const { name, entry } of manifest.tables)
    if (entry !== entryOf(name) || !listed.has(entry))
      throw new ArchiveRefused('missing-entry', entry)
  const tables = new Set(manifest.tables.map(({ entry }) => entry))
  for (const name of listed)
    if (name.startsWith('tables/') && !tables.has(name))
      throw new ArchiveRefused('extra-entry', name)
}

/** Every byte of an entry as it was written, or it is refused; answers its lines, where it has some. */
async function readEntry(
  { read }: OpenedArchive,
  { name, bytes: size, sha256 }: WrittenEntry,
  take: (line: string) => void,
): Promise<number> {
  const hash = createHash('sha256')
  let bytes = 0
  const pieces = orDamagedPieces(name, await read(name))
  const counted = async function* () {
    for await (const piece of pieces) {
      hash.update(piece)
      bytes += piece.length
      yield piece
    }
  }
  let rows = 0
  if (name.startsWith('tables/'))
    for await (const line of linesOf(name, counted())) {
      rows += 1
      take(line)
    }
  else for await (const _ of counted());
  if (bytes !== size || hash.digest('hex') !== sha256)
    throw new ArchiveRefused('damaged-entry', name)
  return rows
}

/** The file that a row names, which has to be the one that was sent. */
function originalOf(
  written: ReadonlyMap<string, WrittenEntry>,
  entry: string,
  line: string,
): string {
  const row = originalSchema.safeParse(jsonOf(line))
  if (!row.success) throw new ArchiveRefused('damaged-entry', entry)
  const original = written.get(row.data.bytes)
  if (!original) throw new ArchiveRefused('missing-entry', row.data.bytes)
  if (original.sha256 !== row.data.hash) throw new ArchiveRefused('other-original', original.name)
  return original.name
}

export function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
