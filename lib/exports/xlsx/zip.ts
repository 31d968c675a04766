import { pipeline, Readable } from 'node:stream'
import { constants, crc32, createDeflateRaw } from 'node:zlib'

/** A file in the archive; it is written as it is made. */
export type Entry = { name: string; content: AsyncIterable<string> }

type Written = { name: Buffer; crc: number; packed: number; size: number; at: number }

const MOST = 0xffff_ffff
const VERSION = 20
// Sizes stand behind the content; names are in UTF-8.
const FLAGS = 0x0808
const DEFLATED = 8
// The first day that a ZIP knows: the same content gives the same bytes.
const DAY = 0x0021

/** A ZIP whose entries nobody holds whole, of up to four gigabytes. */
export async function* zip(entries: AsyncIterable<Entry>): AsyncGenerator<Uint8Array> {
  const written: Written[] = []
  let at = 0
  for await (const { name, content } of entries) {
    const entry = { name: Buffer.from(name), crc: 0, packed: 0, size: 0, at }
    const head = Buffer.concat([localHead(entry), entry.name])
    yield head
    for await (const bytes of deflated(content, entry)) {
      entry.packed += bytes.length
      yield bytes
    }
    const tail = descriptor(entry)
    yield tail
    at += head.length + entry.packed + tail.length
    if (at > MOST || entry.size > MOST) throw new Error('more than four gigabytes fit in no ZIP')
    written.push(entry)
  }
  const listed = Buffer.concat(written.flatMap((entry) => [centralHead(entry), entry.name]))
  yield listed
  yield end(written.length, listed.length, at)
}

/** Packed in another thread while the next piece is made; whoever takes no more ends the making. */
async function* deflated(content: AsyncIterable<string>, entry: Written): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw({ level: constants.Z_BEST_SPEED })
  // What fails is thrown where the packed bytes are taken.
  pipeline(Readable.from(summed(content, entry)), deflate, () => {})
  yield* deflate
}

/** The entry learns the size and the sum of what goes in. */
async function* summed(content: AsyncIterable<string>, entry: Written): AsyncGenerator<Buffer> {
  for await (const text of content) {
    const bytes = Buffer.from(text)
    entry.crc = crc32(bytes, entry.crc)
    entry.size += bytes.length
    yield bytes
  }
}

function localHead({ name }: Written): Buffer {
  return fields([4, 0x0403_4b50], ...common(), [4, 0], [4, 0], [4, 0], [2, name.length], [2, 0])
}

function descriptor({ crc, packed, size }: Written): Buffer {
  return fields([4, 0x0807_4b50], [4, crc], [4, packed], [4, size])
}

function centralHead({ name, crc, packed, size, at }: Written): Buffer {
  return fields(
    [4, 0x0201_4b50],
    [2, VERSION],
    ...common(),
    [4, crc],
    [4, packed],
    [4, size],
    [2, name.length],
    // Nothing more to say of it, no comment, the first disk, no attributes.
    ...[2, 2, 2, 2, 4].map((width): Field => [width, 0]),
    [4, at],
  )
}

function common(): Field[] {
  return [
    [2, VERSION],
    [2, FLAGS],
    [2, DEFLATED],
    [2, 0],
    [2, DAY],
  ]
}

function end(count: number, length: number, at: number): Buffer {
  return fields(
    [4, 0x0605_4b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, length],
    [4, at],
    [2, 0],
  )
}

/** How many bytes, and what stands in them, the lowest first. */
type Field = [width: number, value: number]

function fields(...all: Field[]): Buffer {
  const bytes = Buffer.alloc(all.reduce((sum, [width]) => sum + width, 0))
  let at = 0
  for (const [width, value] of all) at = bytes.writeUIntLE(value, at, width)
  return bytes
}
