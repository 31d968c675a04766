import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { entryOf, MANIFEST, type Manifest } from '../archive.ts'
import { openArchive, orDamagedPieces } from '../open-archive.ts'
import { writeSealedZip } from '../sealed-zip.ts'

/** An archive taken apart, to be put together otherwise; what it says of itself is not kept right by itself. */
export type TakenApart = { manifest: Manifest; entries: { name: string; bytes: Buffer }[] }

const SEALED = new Date('2030-10-01T12:00:00Z')
const CENTRAL_DIRECTORY_AT = 16
const END = Buffer.from('PK\u0005\u0006', 'latin1')

export async function takeApart(file: string): Promise<TakenApart> {
  const archive = await openArchive(file)
  try {
    const entries = []
    for (const { name } of archive.manifest.entries) {
      const pieces: Buffer[] = []
      for await (const piece of orDamagedPieces(name, await archive.read(name))) pieces.push(piece)
      entries.push({ name, bytes: Buffer.concat(pieces) })
    }
    return { manifest: archive.manifest, entries }
  } finally {
    archive.close()
  }
}

/** Whole and sealed, whatever `manifest` says. */
export async function putTogether(
  file: string,
  { manifest, entries }: { manifest: unknown; entries: TakenApart['entries'] },
): Promise<void> {
  await writeSealedZip(file, SEALED, async (zip) => {
    for (const { name, bytes } of entries) await zip.add(name, [bytes])
    if (manifest !== null) await zip.add(MANIFEST, [Buffer.from(JSON.stringify(manifest))])
  })
}

/** Sizes and hashes of the entries as they are now: what somebody would do who knows the format. */
export function hashedAgain({ manifest, entries }: TakenApart): TakenApart {
  const again = entries.map(({ name, bytes }) => ({
    name,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }))
  return { manifest: { ...manifest, entries: again }, entries }
}

export function withEntry(
  { manifest, entries }: TakenApart,
  name: string,
  change: (bytes: Buffer) => Buffer,
): TakenApart {
  const changed = entries.map((one) =>
    one.name === name ? { name, bytes: change(one.bytes) } : one,
  )
  return { manifest, entries: changed }
}

/** One row of a table as somebody would write it over; hashes are made right again. */
export function withRow(
  apart: TakenApart,
  table: string,
  change: (row: Record<string, unknown>) => Record<string, unknown>,
): TakenApart {
  const rows = z.record(z.string(), z.unknown())
  return hashedAgain(
    withEntry(apart, entryOf(table), (bytes) => {
      const [first = '{}', ...rest] = bytes.toString('utf8').split('\n')
      return Buffer.from(
        [JSON.stringify(change(rows.parse(JSON.parse(first)))), ...rest].join('\n'),
      )
    }),
  )
}

/** The file's bytes, changed anywhere. */
export function overwrite(from: string, to: string, change: (bytes: Buffer) => Buffer): void {
  writeFileSync(to, change(readFileSync(from)))
}

/** Where the file's own list of its entries begins, and where what ends it does. */
export function placesIn(bytes: Buffer): { list: number; end: number } {
  const end = bytes.lastIndexOf(END)
  return { list: bytes.readUInt32LE(end + CENTRAL_DIRECTORY_AT), end }
}

/** Where an entry stands in the file's list, and where what is packed of it begins and ends. */
export function placeOf(
  bytes: Buffer,
  name: string,
): { listed: number; start: number; end: number } {
  const { list, end } = placesIn(bytes)
  for (let at = list; at < end; ) {
    const [size, letters, extra, comment] = [
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
    ]
    if (bytes.toString('utf8', at + 46, at + 46 + letters) === name) {
      const header = bytes.readUInt32LE(at + 42)
      const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
      return { listed: at, start, end: start + size }
    }
    at += 46 + letters + extra + comment
  }
  throw new Error(`no entry ${name}`)
}
