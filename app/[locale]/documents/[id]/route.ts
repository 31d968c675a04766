import { notFound } from 'next/navigation'
import { openIn } from '#app/session.ts'
import { NotAllowed } from '#lib/auth/actor.ts'
import { readId } from '#lib/councils/id.ts'
import { findDocument } from '#lib/submissions/queries/find-document.ts'

type Context = { params: Promise<{ id: string }> }

/** The original, byte for byte. It is never shown in place: what is inside is a stranger's. */
export async function GET(request: Request, { params }: Context) {
  const id = readId((await params).id)
  const named = new URL(request.url).searchParams.get('council')
  if (id === null) notFound()
  const opened = await unlessRefused(() =>
    openIn(
      named,
      (actor) => findDocument(actor, id),
      ({ councilId }) => councilId,
    ),
  )
  if (opened === 'not-allowed') return new Response(null, { status: 403 })
  if (!opened) notFound()
  const document = opened.found
  return new Response(new Uint8Array(document.bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': disposition(document.filename),
      'content-length': String(document.size),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}

// forbidden.tsx is for pages: here the status alone says it.
async function unlessRefused<Value>(find: () => Promise<Value>): Promise<Value | 'not-allowed'> {
  try {
    return await find()
  } catch (error) {
    if (error instanceof NotAllowed) return 'not-allowed'
    throw error
  }
}

/** RFC 6266: the name whole in UTF-8, and a plain one for whatever cannot read that. */
function disposition(filename: string): string {
  const plain = filename.normalize('NFKD').replace(/[^\x20-\x7e]|["\\%]/g, '')
  const whole = encodeURIComponent(filename).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain || 'document'}"; filename*=UTF-8''${whole}`
}
