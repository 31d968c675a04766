import { findOpened, momentFor } from '#app/answering.ts'
import { saveDraft } from '#lib/answers/commands/save-draft.ts'
import { readSave } from '#lib/answers/input.ts'
import { findStanding } from '#lib/answers/queries/find-answer.ts'
import { writtenRevision } from '#lib/councils/id.ts'
import { readBody } from '../counted-form.ts'
import { isOwn } from '../own-request.ts'

// An action is for one build of the program; a page that is being typed into outlives many.

const MOST_BYTES = 2_000_000

/** What stands, for a page that last saw an older revision; nothing where it is up to date. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const found = await findOpened(asked.get('link'))
  if (found.state !== 'good') return dead(found.state)
  const seen = writtenRevision.safeParse(asked.get('seen'))
  const standing = await findStanding(found.holder.link)
  if (seen.success && seen.data >= standing.revision) return new Response(null, { status: 204 })
  return Response.json(standing)
}

/** Takes in what was typed; once it answers, it is stored. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwn(request)) return new Response(null, { status: 403 })
  const found = await findOpened(new URL(request.url).searchParams.get('link'))
  if (found.state !== 'good') return dead(found.state)
  const body = await readBody(request, MOST_BYTES)
  if (body === 'too-large') return Response.json({ reason: 'too-long' }, { status: 413 })
  const save = readSave(parse(body))
  if (!save) return Response.json({ reason: 'not-read' }, { status: 400 })
  const saved = await saveDraft(found.holder, save, momentFor(found.holder))
  if (saved.ok) return Response.json(saved)
  return saved.reason === 'too-long' ? Response.json(saved, { status: 413 }) : dead(saved.reason)
}

/** Whoever holds a dead link learns why; for everybody else there is nothing here. */
function dead(reason: string): Response {
  return Response.json({ reason }, { status: reason === 'unknown' ? 404 : 410 })
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
