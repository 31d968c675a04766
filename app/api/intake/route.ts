import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { workSoon } from '#app/keeper.ts'
import { actingIn, addressIn, currentActor } from '#app/session.ts'
import { may } from '#lib/auth/actor.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { startImport } from '#lib/intake/commands/start-import.ts'
import { readForm } from '../counted-form.ts'
import { isOwn } from '../own-request.ts'

// Beside the pages and out of the proxy's reach, which cuts what is longer than 10 MB.

const MOST_BYTES = 200_000_000

/** Rights and size come before the body. Takes the forms in, answers as soon as their bytes are safe, and reads them afterwards. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwn(request)) return new Response(null, { status: 403 })
  const asked = new URL(request.url).searchParams
  const locale = asked.get('locale') === 'fr' ? 'fr' : 'en'
  if (!(await currentActor())) return seeOther(`/${locale}/sign-in`)
  const acting = await actingIn(asked.get('council'))
  const { actor, council } = acting
  const to = (address: string) => seeOther(addressIn(`/${locale}/intake${address}`, acting))
  const back = (problem: string) => to(`?problem=${problem}`)
  if (!may(actor, 'submit', council.id)) return back('not-allowed')
  const form = await readForm(request, MOST_BYTES)
  if (form === 'too-large') return back('too-many')
  const sent = form
    .getAll('files')
    .filter((entry) => typeof entry !== 'string')
    // A form with nothing chosen sends one file without a name.
    .filter((file) => file.name !== '' || file.size > 0)
  const files = await Promise.all(
    sent.map(async (file) => ({
      filename: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  )
  const pasted = String(form.get('pasted') ?? '')
  if (pasted.trim() !== '') {
    const t = await getTranslations({ locale, namespace: 'intake' })
    files.push({ filename: t('pastedFile'), bytes: new TextEncoder().encode(pasted) })
  }
  const createsCycles = form.get('createsCycles') === 'on'
  const input = { councilId: council.id, files, createsCycles }
  const started = await startImport(actor, input, momentOf(council, new Date()))
  if (!started.ok) return back(started.reason)
  after(workSoon)
  return to(`/${started.importId}`)
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}
