import { findOpened, momentFor } from '#app/answering.ts'
import { readForm } from '#app/api/counted-form.ts'
import { isOwn } from '#app/api/own-request.ts'
import { fillFromFile } from '#lib/answers/commands/fill-from-file.ts'
import { readId } from '#lib/councils/id.ts'
import { formatMonth } from '#lib/i18n/formats.ts'

// Beside the pages and out of the proxy's reach, like every file that comes in.

const MOST_BYTES = 20_000_000

/** A form written as a file, from whoever answers by link: it fills their page, and they read it there. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwn(request)) return new Response(null, { status: 403 })
  const asked = new URL(request.url).searchParams
  const locale = asked.get('locale') === 'fr' ? 'fr' : 'en'
  const id = readId(asked.get('link'))
  const found = await findOpened(asked.get('link'))
  if (found.state === 'unknown' || id === null) return new Response(null, { status: 404 })
  const back = (said: Record<string, string>) =>
    seeOther(`/${locale}/answer/${id}?${new URLSearchParams(said)}#word`)
  if (found.state !== 'good') return back({})
  const form = await readForm(request, MOST_BYTES)
  if (form === 'too-large') return back({ problem: 'too-large' })
  const file = form.get('file')
  if (!file || typeof file === 'string' || file.size === 0) return back({ problem: 'no-file' })
  const bytes = new Uint8Array(await file.arrayBuffer())
  const sent = { filename: file.name, bytes }
  const filled = await fillFromFile(found.holder, sent, momentFor(found.holder))
  if (!filled.ok)
    return back({ problem: filled.reason === 'too-long' ? 'too-large' : filled.reason })
  const { lines, unplaced, otherCycle } = filled
  return back({
    filled: String(lines),
    left: String(unplaced),
    ...(otherCycle && { month: formatMonth(otherCycle, locale) }),
  })
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}
