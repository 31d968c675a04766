import { readReadiness } from '#lib/operation/readiness.ts'

export const dynamic = 'force-dynamic'

/** Whether to send people here: yes and no by what is looked at, and no more, since anybody may ask. */
export async function GET(): Promise<Response> {
  const { isReady, ...checks } = await readReadiness()
  const status = isReady ? 'ready' : 'not-ready'
  return Response.json(
    { status, ...checks },
    { status: isReady ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
