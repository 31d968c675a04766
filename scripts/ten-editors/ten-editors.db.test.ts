import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { afterEach, expect, inject, test } from 'vitest'
import { database, type Opened } from '#db/client.ts'
import { openServer } from '#db/open.ts'
import { user } from '#db/schema/people.ts'
import { testDatabase } from '#db/testing.ts'
import type { Actor } from '#lib/auth/actor.ts'
import { analysedCouncil } from '#lib/themes/testing.ts'
import { agendaKinds } from './agendas.ts'
import { answerKinds } from './answers.ts'
import { commandsOf, listFiles, stepsElsewhere, writesElsewhere } from './commands.ts'
import { intakeKinds } from './intake.ts'
import type { Kind, Kinds } from './kind.ts'
import { exchangeKinds, followKinds } from './links.ts'
import { trendKinds } from './memory.ts'
import { readingKinds } from './readings.ts'
import { reminderKinds } from './reminders.ts'
import { councilKinds, cycleKinds, memberKinds } from './small.ts'
import { themeKinds } from './themes.ts'

testDatabase()

const SIGNING_IN = 'signs one person in or out, by a link that works once'

const KINDS: Record<string, (councilId: number) => Kinds> = {
  agendas: agendaKinds,
  answers: answerKinds,
  archive: () => ({
    restoreArchive: 'fills a database in which there is nothing, under its locks',
    takeArchive: 'changes nothing but the record of it',
    keepArchives: 'the installation’s own act, claimed under a lock',
  }),
  // The line that every act leaves, in the transaction of the act.
  audit: () => ({ keepDenial: 'adds a line, one after the other' }),
  auth: () => ({
    createSignInLink: SIGNING_IN,
    requestSignInLink: SIGNING_IN,
    sendSignInLink: SIGNING_IN,
    signInWithLink: SIGNING_IN,
    signOut: SIGNING_IN,
  }),
  councils: councilKinds,
  cycles: cycleKinds,
  exchange: exchangeKinds,
  followthrough: followKinds,
  intake: intakeKinds,
  membership: memberKinds,
  reminders: reminderKinds,
  submissions: () => readingKinds,
  themes: themeKinds,
  trends: trendKinds,
}

const subjects = Object.keys(KINDS)

/** On a server every other call goes through the connections of a second instance. */
let second: Opened | undefined

afterEach(async () => {
  await second?.close()
  second = undefined
})

async function asTwoInstances(): Promise<() => void> {
  const first = globalThis.tourDeTableDatabase
  if (process.env.TEST_DRIVER !== 'server' || !first) return () => {}
  const [row] = await (await database())
    .select({ name: sql<string>`current_database()::text` })
    .from(sql`(select 1) as one`)
  const address = new URL(inject('testServer').url)
  address.pathname = row?.name ?? ''
  second = await openServer(address.href)
  const instances = [first, Promise.resolve(second)]
  let calls = 0
  const get = () => instances[calls++ % instances.length]
  Object.defineProperty(globalThis, 'tourDeTableDatabase', { get, configurable: true })
  return () =>
    Object.defineProperty(globalThis, 'tourDeTableDatabase', {
      value: first,
      configurable: true,
      writable: true,
    })
}

/** Every row of every table. */
async function dump(): Promise<string> {
  const db = await database()
  const names = await db
    .select({ name: sql<string>`quote_ident(tablename)` })
    .from(sql`pg_tables`)
    .where(sql`schemaname = 'public'`)
  const all = names.map(({ name }) => `select t::text as row from ${name} t`)
  const rows = await db
    .select({ row: sql<string>`row` })
    .from(sql.raw(`(${all.join(' union all ')}) as everything`))
  return rows.map(({ row }) => row).join('\n')
}

/** Ten people whom nothing in the database names yet. */
async function addEditors(councilId: number, race: number): Promise<Actor[]> {
  const ids = Array.from({ length: 10 }, (_, at) => `editor-${race}-${at + 11}`)
  const people = ids.map((id) => ({ id, name: id, email: `${id}@example.org` }))
  await (await database()).insert(user).values(people)
  const grants = [{ councilId, role: 'secretariat' as const, jurisdictionId: null }]
  return people.map(({ id, name, email }) => ({ kind: 'person', userId: id, name, email, grants }))
}

/** All ten at once, after all ten have seen the same. */
async function race({ shown }: Kind, editors: readonly Actor[]) {
  const marks = editors.map(({ name }) => name)
  const write = await shown(marks)
  const before = await dump()
  const answers = await Promise.all(editors.map((editor) => write(editor, editor.name)))
  const after = await dump()
  return {
    answers: answers.map(({ ok, reason }) => (ok ? 'ok' : (reason ?? ''))).sort(),
    // Each stands among the people already, as somebody who may act.
    stored: marks.filter((mark) => after.split(mark).length > before.split(mark).length),
    winners: marks.filter((_, at) => answers[at]?.ok),
  }
}

test('every command is in the table, and nothing else writes', () => {
  expect(subjects).toEqual(listFiles().map(({ subject }) => subject))
  for (const { subject, files } of listFiles()) {
    const names = Object.keys(KINDS[subject]?.(0) ?? {}).map((kind) => /^\w+/.exec(kind)?.[0])
    const commands = files.flatMap((file) => commandsOf(readFileSync(file, 'utf8')))
    expect([...new Set(names)].sort(), subject).toEqual([...new Set(commands)].sort())
  }
  expect(stepsElsewhere()).toEqual([])
  expect(writesElsewhere()).toEqual([
    'lib/auth/limits.ts', // counts what was asked for, in one statement
    'lib/auth/links.ts', // adds and uses up links
    'lib/auth/sessions.ts', // ends sessions
    'lib/exchange/queries.ts', // keeps what it worked out, under the stamp it was worked out by
    'lib/submissions/proposals.ts', // a step of storing a version
  ])
})

test.each(subjects)(
  'of ten who write at once one is heard and nine are told: %s',
  async (subject) => {
    const kinds = (await kindsOf(subject)) ?? []
    if (kinds.length === 0) return
    const councilId = await analysedCouncil()
    const back = await asTwoInstances()
    try {
      for (const [at, name] of kinds.entries()) {
        const kind = KINDS[subject]?.(councilId)[name]
        if (kind === undefined || typeof kind === 'string') continue
        const { answers, stored, winners } = await race(kind, await addEditors(councilId, at))
        const told = Array.from({ length: 9 }, () => kind.told)
        expect.soft(answers, name).toEqual(['ok', ...told].sort())
        expect.soft(stored, name).toEqual(winners)
      }
    } finally {
      back()
    }
  },
)

async function kindsOf(subject: string): Promise<string[]> {
  const kinds = KINDS[subject]?.(0) ?? {}
  return Object.keys(kinds).filter((name) => typeof kinds[name] !== 'string')
}
