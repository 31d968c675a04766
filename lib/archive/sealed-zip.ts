import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'

const HEX_LETTERS = 64
const SEAL = 'sha256 of every byte before it: '
const FILE_MODE = 0o100600

export type WrittenEntry = { name: string; bytes: number; sha256: string }

export type ZipWriter = {
  /** What is given piece by piece is written as it comes, no sooner than the disk takes it. */
  add: (name: string, pieces: AsyncIterable<Buffer> | Iterable<Buffer>) => Promise<WrittenEntry>
}

/**
 * A ZIP that can be read by anyone, with a seal in its comment: the last letters of the file are the SHA-256 of all the
 * others, so that a single bit that turned over anywhere in it is seen.
 */
export async function writeSealedZip<Written>(
  file: string,
  now: Date,
  write: (zip: ZipWriter) => Promise<Written>,
): Promise<Written> {
  const zip = new ZipFile()
  const out = createWriteStream(file, { mode: 0o600, flags: 'wx' })
  zip.outputStream.pipe(out)
  const isWritten = finished(out)
  const isBroken = new Promise<never>((_, reject) => zip.on('error', reject))
  // Told to whoever waits for an entry; nobody may be waiting.
  isBroken.catch(() => {})
  isWritten.catch(() => {})
  const add: ZipWriter['add'] = async (name, pieces) => {
    const hash = createHash('sha256')
    let bytes = 0
    const counted = async function* () {
      for await (const piece of pieces) {
        hash.update(piece)
        bytes += piece.length
        yield piece
      }
    }
    const stream = Readable.from(counted(), { objectMode: false })
    const isRead = finished(stream)
    isRead.catch((error: Error) => zip.emit('error', error))
    zip.addReadStreamLazy(name, { mtime: now, mode: FILE_MODE }, (take) => take(null, stream))
    await Promise.race([isRead, isBroken, isWritten])
    return { name, bytes, sha256: hash.digest('hex') }
  }
  let written: Written
  try {
    written = await write({ add })
    zip.end({ forceZip64Format: false, comment: SEAL + '0'.repeat(HEX_LETTERS) })
    await Promise.race([isWritten, isBroken])
  } finally {
    out.destroy()
  }
  await seal(file)
  return written
}

async function seal(file: string): Promise<void> {
  const { size } = await stat(file)
  const handle = await open(file, 'r+')
  try {
    await handle.write(await hashOfStart(file, size - HEX_LETTERS), size - HEX_LETTERS)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Whether every byte is as it was written. */
export async function isSealWhole(file: string): Promise<boolean> {
  const { size } = await stat(file)
  if (size <= HEX_LETTERS) return false
  const handle = await open(file)
  try {
    const last = Buffer.alloc(HEX_LETTERS)
    await handle.read(last, 0, HEX_LETTERS, size - HEX_LETTERS)
    return last.toString('latin1') === (await hashOfStart(file, size - HEX_LETTERS))
  } finally {
    await handle.close()
  }
}

async function hashOfStart(file: string, bytes: number): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file, { end: bytes - 1, highWaterMark: 1 << 20 }))
    hash.update(piece)
  return hash.digest('hex')
}
