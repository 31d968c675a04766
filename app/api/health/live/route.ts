export const dynamic = 'force-dynamic'

/** The program runs; it asks nothing of the database, so that a database away restarts nobody. */
export function GET(): Response {
  return Response.json({ status: 'live' }, { headers: { 'cache-control': 'no-store' } })
}
