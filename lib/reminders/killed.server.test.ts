import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { database } from '#db/client.ts'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { queueReminders } from './commands/queue-reminders.ts'
import { sendQueued } from './commands/send-queued.ts'
import { afterMinutes, CLAIM_MINUTES } from './outbox.ts'
import { listReminders } from './queries/list-reminders.ts'
import { aRound, NOW, readLetters } from './testing/round.ts'
import { type SmtpSink, startSmtpSink } from './testing/smtp-sink.ts'

testDatabase()

let sink: SmtpSink

beforeEach(async () => {
  sink = await startSmtpSink()
  vi.stubEnv('SMTP_URL', sink.url)
})

afterEach(() => {
  sink.stop()
  vi.unstubAllEnvs()
})

async function addressOfTests(): Promise<string> {
  const [row] = await (await database())
    .select({ name: sql<string>`current_database()` })
    .from(sql`(select) as one`)
  const url = new URL(inject('testServer').url)
  url.pathname = `/${row?.name}`
  return url.href
}

async function instance(address: string): Promise<ChildProcess> {
  const child = fork('lib/reminders/send-child.ts', {
    env: { ...process.env, DATABASE_URL: address, SMTP_URL: sink.url },
    execArgv: ['--conditions=react-server', '--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  return child
}

async function queueFor(count: number) {
  const members = Array.from(
    { length: count },
    (_, at) => [`m${at}`, at % 2 ? 'fr' : 'en'] as const,
  )
  const round = await aRound(Object.fromEntries(members))
  const letters = await readLetters(round)
  const queued = await queueReminders(operator, { ...round, way: 'send', letters }, NOW)
  expect(queued).toMatchObject({ ok: true, leftOut: [] })
  return round
}

test('three instances at one outbox send each letter once', async () => {
  const round = await queueFor(15)
  const address = await addressOfTests()
  const children = await Promise.all([instance(address), instance(address), instance(address)])
  const ended = children.map((child) => once(child, 'exit'))
  for (const child of children) child.send('go')
  await Promise.all(ended)
  expect(sink.arrived.map(({ to }) => to).toSorted()).toEqual(
    Array.from({ length: 15 }, (_, at) => `ida@m${at}.example`).toSorted(),
  )
  const states = (await listReminders(operator, round.cycle)).map(({ state }) => state)
  expect(new Set(states)).toEqual(new Set(['sent']))
})

test('killed before anything was said, a letter goes once another instance is there', async () => {
  const round = await queueFor(2)
  const child = await instance(await addressOfTests())
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(await sendQueued(() => new Date())).toBe(2)
  expect(sink.arrived).toHaveLength(2)
  expect((await listReminders(operator, round.cycle)).map(({ state }) => state)).toEqual([
    'sent',
    'sent',
  ])
})

test('killed between the server’s answer and ours, a letter is in doubt, and is not sent again', async () => {
  const round = await queueFor(3)
  const child = await instance(await addressOfTests())
  const ended = once(child, 'exit')
  // The server has taken the second letter; its answer finds nobody.
  sink.answers.letter = async () => {
    if (sink.arrived.length < 2) return '250 kept'
    sink.answers.letter = () => '250 kept'
    child.kill('SIGKILL')
    await ended
    return 'cut'
  }
  child.send('go')
  await ended
  const statesOf = async () =>
    (await listReminders(operator, round.cycle)).map(({ state }) => state).toReversed()
  expect(await statesOf()).toEqual(['sent', 'sending', 'queued'])
  // What another instance holds is left to it, for as long as a server may take.
  expect(await sendQueued(() => new Date())).toBe(1)
  expect(await statesOf()).toEqual(['sent', 'sending', 'sent'])
  expect(await sendQueued(() => afterMinutes(new Date(), CLAIM_MINUTES + 1))).toBe(0)
  expect(await statesOf()).toEqual(['sent', 'in-doubt', 'sent'])
  expect(sink.arrived).toHaveLength(3)
})
