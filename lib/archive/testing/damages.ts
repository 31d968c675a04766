import { writeFileSync } from 'node:fs'
import { entryOf, MANIFEST, README } from '../archive.ts'
import type { Damage } from './damage.ts'
import { rearranged, untrue } from './forgeries.ts'
import { overwrite, placeOf, placesIn, type TakenApart } from './rewrite.ts'

type Pick = (most: number) => number

/** What can happen to a file on its way, and what somebody might do to it; `seed` says where. */
export function damagesOf(apart: TakenApart, seed: number): Damage[] {
  const pick = pickerOf(seed)
  return [
    ...hits(apart, pick),
    ...ofTheFile(pick),
    ...cuts(),
    ...rearranged(apart),
    ...untrue(apart),
  ]
}

/** The same numbers for the same seed, on any machine (mulberry32). */
function pickerOf(seed: number): Pick {
  let state = seed
  return (most) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most
  }
}

function flipped(bytes: Buffer, at: number, bit: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(at) ^ (1 << bit), at)
  return copy
}

/** One bit turned over in what is packed of an entry. */
function hits({ manifest, entries }: TakenApart, pick: Pick): Damage[] {
  const filled = manifest.tables.filter(({ rows }) => rows > 0)
  const originals = entries.filter(({ name }) => name.startsWith('originals/'))
  const some = <One>(of: readonly One[]) => of.slice(pick(of.length)).slice(0, 1)
  const names = [
    ...[1, 2, 3].flatMap(() => some(filled).map(({ entry }) => entry)),
    ...[1, 2, 3].flatMap(() => some(originals).map(({ name }) => name)),
    entryOf('statements'),
    README,
    MANIFEST,
  ]
  return names.map((name) => {
    const [where, bit] = [pick(1 << 30), pick(8)]
    return {
      says: `a bit of ${name}`,
      as: ['damaged-entry', 'no-manifest', 'newer-format', 'missing-entry', 'other-original'],
      write: (from, to) =>
        overwrite(from, to, (bytes) => {
          const { start, end } = placeOf(bytes, name)
          return flipped(bytes, start + (where % (end - start)), bit)
        }),
    }
  })
}

/** What stands around the entries: their names, sizes and times, the list of them, its end, the seal. */
function ofTheFile(pick: Pick): Damage[] {
  const listed = (says: string, within: number): Damage => ({
    says: `a bit of the list: ${says}`,
    as: ['altered', 'damaged-entry', 'missing-entry', 'truncated', 'no-manifest'],
    write: (from, to) =>
      overwrite(from, to, (bytes) => {
        const { listed: at } = placeOf(bytes, entryOf('statements'))
        return flipped(bytes, at + within, pick(8))
      }),
  })
  const at = (says: string, as: Damage['as'], where: (bytes: Buffer) => number): Damage => ({
    says,
    as,
    write: (from, to) => overwrite(from, to, (bytes) => flipped(bytes, where(bytes), pick(8))),
  })
  return [
    listed('the time', 12),
    listed('the checksum', 16),
    listed('the size', 20),
    listed('the unpacked size', 24),
    listed('the rights', 40),
    listed('where it stands', 42),
    listed('the name', 48),
    at('a bit of the first name', ['altered'], () => 32),
    at('a bit of the first time', ['altered'], () => 11),
    at(
      'a bit of the end: how many',
      ['altered', 'truncated', 'no-manifest'],
      (bytes) => placesIn(bytes).end + 10,
    ),
    at(
      'a bit of the end: where',
      ['altered', 'truncated', 'damaged-entry', 'no-manifest'],
      (bytes) => placesIn(bytes).end + 16,
    ),
    at('a bit of the seal', ['altered'], (bytes) => bytes.length - 1 - pick(64)),
  ]
}

function cuts(): Damage[] {
  const cut = (says: string, as: Damage['as'], to: (bytes: Buffer) => number): Damage => ({
    says: `cut: ${says}`,
    as,
    write: (from, file) => overwrite(from, file, (bytes) => bytes.subarray(0, to(bytes))),
  })
  return [
    cut('nothing left', ['not-an-archive'], () => 0),
    cut('ten bytes left', ['truncated'], () => 10),
    cut('a third left', ['truncated'], (bytes) => Math.floor(bytes.length / 3)),
    cut('two thirds left', ['truncated'], (bytes) => Math.floor((bytes.length * 2) / 3)),
    cut('without its end', ['truncated'], (bytes) => placesIn(bytes).end),
    cut('without its last byte', ['truncated', 'altered'], (bytes) => bytes.length - 1),
    {
      says: 'one byte more',
      as: ['truncated', 'altered'],
      write: (from, to) => overwrite(from, to, (bytes) => Buffer.concat([bytes, Buffer.from('.')])),
    },
    {
      says: 'zeros in its middle',
      as: ['damaged-entry', 'missing-entry', 'altered'],
      write: (from, to) =>
        overwrite(from, to, (bytes) => {
          const middle = Math.floor(bytes.length / 2)
          return Buffer.from(bytes).fill(0, middle, middle + 512)
        }),
    },
    {
      says: 'its first bytes lost',
      as: ['not-an-archive', 'altered', 'damaged-entry', 'no-manifest'],
      write: (from, to) => overwrite(from, to, (bytes) => bytes.subarray(4)),
    },
    {
      says: 'another file under its name',
      as: ['not-an-archive'],
      write: (_from, to) => writeFileSync(to, 'Tour de table'),
    },
  ]
}
