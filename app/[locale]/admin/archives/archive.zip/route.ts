import { open, rm } from 'node:fs/promises'
import { requireActor } from '#app/session.ts'
import { takeArchive } from '#lib/archive/commands/take-archive.ts'
import { archiveName } from '#lib/archive/plan.ts'
import { attachment } from '#lib/exports/file-name.ts'

const PIECE_BYTES = 1 << 18

/** Everything in one file. It is written whole before its first byte goes, so that half of one never arrives as one. */
export async function GET() {
  const actor = await requireActor()
  const now = new Date()
  const taken = await takeArchive(actor, now)
  if (!taken.ok) return new Response(null, { status: 403 })
  const handle = await open(taken.file)
  // It is read to its end all the same, and whatever ends this program leaves nothing of it.
  await rm(taken.file)
  const { size } = await handle.stat()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(PIECE_BYTES), 0, PIECE_BYTES)
      if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead))
      await handle.close()
      controller.close()
    },
    cancel: () => handle.close(),
  })
  return new Response(body, {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': attachment(archiveName(now)),
      'content-length': String(size),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
