import { type BrowserContext, expect, test } from '@playwright/test'
import { ROLES } from './installation.ts'
import type { Read } from './two-councils/act.ts'
import { ACTS, OF_NO_COUNCIL } from './two-councils/acts.ts'
import {
  addressOf,
  type Built,
  bodyOf,
  listBuilt,
  listPages,
  listRoutes,
} from './two-councils/call.ts'
import { startTwoCouncils, type TwoCouncils } from './two-councils/installation.ts'
import { numbersIn, watchRows } from './two-councils/rows.ts'
import { SECOND_FROM, type Things } from './two-councils/things.ts'
import { startWithoutProxy } from './two-councils/without-proxy.ts'

const NEW_OF_SECOND = 10_000
const NEW_OF_FIRST = 20_000
/** Longer than an instance waits before it looks for work that is due. */
const QUIET_MILLISECONDS = 6_000
const LOCALE = 'en'

/** Routes that answer for no council, and those that take something in. */
const HEALTH = ['/api/health/live', '/api/health/ready']
const TAKING_IN = ['/api/intake']
/** Everything of every council: for whoever answers for all of them, and the reader of this test sits in two of three. */
const OF_ALL = ['/[locale]/admin/archives/archive.zip']
/** For whoever holds a link of one jurisdiction; to a session they say nothing. */
const BY_LINK = ['/api/answer', '/api/answer/file']

test.describe.configure({ mode: 'serial' })
test.use({ trace: 'off' })

let site: TwoCouncils
let cookie = ''

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  site = await startTwoCouncils()
  const context = await browser.newContext()
  await signIn(context)
  cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  await context.close()
})

test.afterAll(async () => {
  await site?.stop()
})

test('each action of the build has its form here', () => {
  const built = listBuilt().map(({ name }) => name)
  expect(built.toSorted()).toEqual([...Object.keys(ACTS), ...OF_NO_COUNCIL].toSorted())
})

test('no action reaches from the page of one council into another', async () => {
  test.setTimeout(120_000)
  const { first, second, third } = site
  const rows = await watchRows(site.sql)
  for (const action of councilActions())
    for (const [page, council, of] of [
      [first, first.slug, second],
      [second, second.slug, first],
      [first, third, first],
    ] as const) {
      const isElsewhere = council === page.slug
      for (const act of ACTS[action.name] ?? []) {
        if (isElsewhere && !act.isOfOne) continue
        const answer = await send(action, { page, council, of, act })
        const what = `${action.name}, about what is of ${of.slug}, for "${council}"`
        expect(await rows.changed(), what).toEqual([])
        if (!isElsewhere) expect(answer.status, what).toBe(404)
      }
    }
})

test('no route answers about one council under the name of another', async () => {
  const { first, second, third } = site
  const rows = await watchRows(site.sql)
  for (const { path, methods } of listRoutes()) {
    if (HEALTH.includes(path)) continue
    if (BY_LINK.includes(path)) {
      expect(await takeIn(`${path}?link=1`), path).toBe(404)
      continue
    }
    if (OF_ALL.includes(path)) {
      expect(await read(path.replace('[locale]', LOCALE)), path).toBe(403)
      continue
    }
    if (TAKING_IN.includes(path)) {
      for (const council of [third, '', 'nowhere'])
        expect(await takeIn(`${path}?locale=en&council=${council}`), path).toBe(404)
      continue
    }
    expect(methods, `${path} only reads, or is among those that take something in`).toEqual(['GET'])
    const isOfOne = path.includes('[id]')
    const route = path.replace('[locale]', LOCALE)
    expect(await read(`${addressOf(route, second)}?council=second`), path).toBe(200)
    expect(await read(`${addressOf(route, second)}?council=${third}`), path).toBe(404)
    if (isOfOne)
      for (const [council, of] of [
        [first, second],
        [second, first],
      ] as const)
        expect(await read(`${addressOf(route, of)}?council=${council.slug}`), path).toBe(404)
  }
  expect(await rows.changed()).toEqual([])
})

test('with nothing before the pages, each shows each role of each council what it did', async () => {
  test.setTimeout(120_000)
  const bare = await startWithoutProxy(site.env)
  try {
    for (const [cell, [status, bared]] of await readMatrix([site.address, bare.address])) {
      expect(bared, cell).toBe(status)
      if (/^(third|mismatch)/.test(cell)) expect(status, cell).toBe(404)
      if (cell.startsWith('secretariat')) expect([200, 307], cell).toContain(status)
      if (/^(chair|viewer) .*\/admin/.test(cell)) expect(status, cell).toBe(403)
    }
  } finally {
    await bare.stop()
  }
})

for (const [name, start, isOther] of [
  ['second', NEW_OF_SECOND, (id: number) => id < SECOND_FROM],
  ['first', NEW_OF_FIRST, (id: number) => id >= SECOND_FROM && id < NEW_OF_FIRST],
] as const)
  test(`what the ${name} council’s page acts on is its own, whatever tab was opened last`, async () => {
    test.setTimeout(120_000)
    const own = name === 'first' ? site.first : site.second
    const last = name === 'first' ? site.second : site.first
    await numberFrom(start)
    const rows = await untilQuiet()
    const order = Object.keys(ACTS)
    const actions = councilActions().toSorted(
      (a, b) => order.indexOf(a.name) - order.indexOf(b.name),
    )
    for (const action of actions)
      for (const act of ACTS[action.name] ?? []) {
        const sent = { page: own, council: own.slug, of: own, act, cookie: last.slug }
        const answer = await send(action, sent)
        const changed = await rows.changed()
        expect
          .soft(changed.length, `${action.name}: ${answer.status} ${answer.said}`)
          .toBeGreaterThan(0)
        expect(
          changed.filter((row) => numbersIn(row).some(isOther)),
          action.name,
        ).toEqual([])
      }
    expect(await takeIn(`/api/intake?locale=en&council=${own.slug}`)).toBe(303)
    expect((await rows.changed()).filter((row) => numbersIn(row).some(isOther))).toEqual([])
  })

type Sent = {
  page: Things
  council: string
  of: Things
  act: (typeof ACTS)[string][number]
  cookie?: string
}

/** As a browser sends it from the page of one council, with whatever form. */
async function send({ id, page: route }: Built, { page, council, of, act, ...sent }: Sent) {
  const number: Read = async (query) => (await site.sql.unsafe(query))[0]?.n ?? 0
  const body = act.arguments
    ? bodyOf({ council, arguments: await act.arguments(of, number) })
    : bodyOf({ council, fields: (await act.fields?.(of, number)) ?? {} })
  const address = `${site.address}/${LOCALE}${addressOf(route, page)}?council=${page.slug}`
  const answer = await fetch(address, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: {
      ...headersWith(sent.cookie),
      'next-action': id,
      accept: 'text/x-component',
      ...(typeof body === 'string' && { 'content-type': 'text/plain;charset=UTF-8' }),
    },
  })
  return { status: answer.status, said: /^1:.*/m.exec(await answer.text())?.[0].slice(0, 300) }
}

function headersWith(council?: string) {
  return {
    cookie: council ? `${cookie.replace(/council=[^;]*/, '')}; council=${council}` : cookie,
    origin: site.address,
  }
}

async function read(path: string, address = site.address): Promise<number> {
  const answer = await fetch(`${address}${path}`, {
    headers: headersWith(),
    redirect: 'manual',
  })
  await answer.arrayBuffer()
  return answer.status
}

/** What each page answers at each address, by role, by council, and by whose thing it is asked for. */
async function readMatrix(addresses: readonly string[]): Promise<Map<string, number[]>> {
  const { first, second, third } = site
  const cells = new Map<string, number[]>()
  const look = async (cell: string, council: string, of: Things) => {
    for (const route of listPages()) {
      const isMismatch = cell === 'mismatch'
      if (isMismatch && !route.includes('[id]')) continue
      const path = `/${LOCALE}${addressOf(route, of)}?council=${council}`
      const answers = addresses.map((address) => read(path, address))
      cells.set(`${cell} ${route}`, await Promise.all(answers))
    }
  }
  for (const role of ROLES) {
    await giveRole(first.slug, role)
    await look(`${role} in the first`, first.slug, first)
  }
  await look('secretariat in the second', second.slug, second)
  await look('mismatch', first.slug, second)
  await look('third', third, first)
  await giveRole(first.slug, 'secretariat')
  return cells
}

async function giveRole(slug: string, role: (typeof ROLES)[number]): Promise<void> {
  const speaksFor = role === 'jurisdiction' ? (site.first.seats[0] ?? null) : null
  await site.sql`
    update grants set role = ${role}, jurisdiction_id = ${speaksFor}
    where council_id = (select id from councils where slug = ${slug})
      and user_id = (select id from "user" where email = ${site.email})`
}

async function takeIn(path: string): Promise<number> {
  const body = new FormData()
  body.append('files', new Blob(['Nothing to read here.']), 'note.txt')
  const headers = headersWith()
  const answer = await fetch(`${site.address}${path}`, {
    ...{ method: 'POST', body, redirect: 'manual', headers },
  })
  return answer.status
}

function councilActions(): Built[] {
  return listBuilt().filter(({ name }) => !OF_NO_COUNCIL.includes(name))
}

async function numberFrom(start: number): Promise<void> {
  await site.sql`
    select setval(format('%I.%I', schemaname, sequencename)::regclass, ${start}::bigint, false)
    from pg_sequences where schemaname = 'public'`
}

async function untilQuiet() {
  const rows = await watchRows(site.sql)
  do await new Promise((resolve) => setTimeout(resolve, QUIET_MILLISECONDS))
  while ((await rows.changed()).length > 0)
  return rows
}

async function signIn(context: BrowserContext): Promise<void> {
  const page = await context.newPage()
  await page.goto(site.link)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText(', secretariat')).toBeVisible()
}
