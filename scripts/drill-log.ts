import { createHmac } from 'node:crypto'
import postgres from 'postgres'
import { database } from '#db/client.ts'
import { session, user } from '#db/schema/people.ts'
import { operator } from '#lib/auth/actor.ts'
import { authSecret } from '#lib/auth/secret.ts'
import { addPerson } from '#lib/councils/commands/add-person.ts'
import { listCouncils } from '#lib/councils/queries.ts'
import { startApp } from './drill-imports/app.ts'
import { serverPlaces } from './drill-imports/places.ts'
import { PLANTED, requestsWith } from './drill-log/planted.ts'
import { fillInventedCouncil } from './sample/fill.ts'

// Asks a server of its own 2,000 times, with secrets wherever a request may carry one, first while all is well and then
// with tables away so that queries fail; and looks for the secrets in what the server logs.

const REQUESTS = 2000
const AT_ONCE = 8
const AWAY = ['statements', 'session', 'grants', 'themes', 'cycles', 'documents']

let cookie = ''
const places = await serverPlaces(async () => {
  await fillInventedCouncil(() => {})
  cookie = await plantPerson()
})
let heard = ''
try {
  const place = await places.fresh('planted')
  const app = await startApp(place, (words) => {
    heard += words
  })
  try {
    const requests = await requestsWith(app.address, cookie)
    const half = REQUESTS / 2
    await askAll(half, requests)
    const db = postgres(place.DATABASE_URL, { max: 1 })
    for (const [at, table] of AWAY.entries()) {
      await db.unsafe(`alter table "${table}" rename to "${table}_away"`)
      await askAll(
        Math.ceil((half * (at + 1)) / AWAY.length) - Math.ceil((half * at) / AWAY.length),
        requests,
      )
      await db.unsafe(`alter table "${table}_away" rename to "${table}"`)
    }
    await db.end()
  } finally {
    await app.kill()
  }
} finally {
  await places.close()
}
tell(heard.split('\n').filter(Boolean))

async function plantPerson(): Promise<string> {
  const [council] = await listCouncils(operator)
  if (!council) throw new Error('no council to sign in to')
  const now = new Date()
  const person = { email: PLANTED.email, name: PLANTED.name, councilId: council.id }
  const role = { role: 'secretariat', jurisdictionId: null } as const
  const added = await addPerson(operator, { ...person, ...role }, null, now)
  if (!added.ok) throw new Error(added.reason)
  const expiresAt = new Date(now.getTime() + 3_600_000)
  const db = await database()
  await db
    .insert(session)
    .values({ id: 'planted', token: PLANTED.session, userId: added.userId, expiresAt })
  if ((await db.select().from(user)).length === 0) throw new Error('nobody')
  // As better-auth signs its cookie.
  const signature = createHmac('sha256', authSecret()).update(PLANTED.session).digest('base64')
  return `better-auth.session_token=${encodeURIComponent(`${PLANTED.session}.${signature}`)}`
}

async function askAll(count: number, requests: (() => Promise<unknown>)[]): Promise<void> {
  let next = 0
  const turns = Array.from({ length: AT_ONCE }, async () => {
    for (let at = next++; at < count; at = next++)
      // A server that hangs up has answered too.
      await requests[at % requests.length]?.().catch(() => null)
  })
  await Promise.all(turns)
}

function tell(lines: string[]): void {
  const told = lines.map((line) => ({ line, ...kindOf(line) }))
  const leaks = lines.filter((line) =>
    Object.values(PLANTED).some((secret) => spellings(secret).some((one) => line.includes(one))),
  )
  const failed = told.filter(({ line }) => line.includes('Failed query')).length
  const answered = told.filter(({ event }) => event === 'request').length
  console.info(`${lines.length} lines, ${answered} requests, ${failed} of failed queries`)
  console.info(`${told.filter(({ event }) => event === null).length} lines that are no JSON`)
  console.info(`${leaks.length} lines with a planted secret`)
  for (const line of leaks.slice(0, 10)) console.info(`  ${line.slice(0, 400)}`)
  const isInside = lines.some((line) => /admin\/people","status":200/.test(line))
  // A drill that was never let in, or broke nothing, has shown nothing.
  const isHollow = !isInside || failed < 50 || answered < REQUESTS * 0.8
  if (isHollow) console.info('too little was asked or failed for this to show anything')
  if (leaks.length > 0 || isHollow) process.exitCode = 1
}

function kindOf(line: string): { event: unknown } {
  try {
    const said: { event?: unknown } = JSON.parse(line)
    return { event: said.event ?? null }
  } catch {
    return { event: null }
  }
}

function spellings(secret: string): string[] {
  return [secret, encodeURIComponent(secret), secret.replaceAll(' ', '+')]
}
