import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { setRosterState } from '#lib/cycles/commands/set-roster-state.ts'
import { queueReminders } from './commands/queue-reminders.ts'
import { queueScheduled } from './commands/queue-scheduled.ts'
import { sendQueued } from './commands/send-queued.ts'
import { setSchedule } from './commands/set-schedule.ts'
import { listLetters } from './queries/list-letters.ts'
import { listReminders } from './queries/list-reminders.ts'
import { aRound, asRead, NOW, TODAY } from './testing/round.ts'
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

const send = () => sendQueued(() => NOW)

/** Brumeval, which Merrow answers for. */
async function aProxy() {
  const round = await aRound({ brumeval: 'fr', merrow: 'en' })
  const letterTo = async (key: string) => {
    const letters = await listLetters(operator, { ...round, today: TODAY })
    const letter = letters.find(({ jurisdiction }) => jurisdiction.key === key)
    if (!letter) throw new Error(`no letter to ${key}`)
    return letter
  }
  const { id } = (await letterTo('brumeval')).jurisdiction
  const { id: proxyId } = (await letterTo('merrow')).jurisdiction
  const line = { cycleId: round.cycle.id, jurisdictionId: id }
  const say = (change: { state: 'proxy' | 'expected'; proxyId: number | null; revision: number }) =>
    setRosterState(operator, { ...line, ...change }, NOW)
  expect(await say({ state: 'proxy', proxyId, revision: 1 })).toEqual({ ok: true })
  return { round, letterTo, say }
}

test('whoever answers for another is written to in its stead', async () => {
  const { round, letterTo } = await aProxy()
  const letter = await letterTo('brumeval')
  expect(letter).toMatchObject({ proxy: { key: 'merrow' }, language: 'en', noWay: null })
  expect(letter.contact?.email).toBe('ida@merrow.example')
  expect(letter.body).toContain('You answer for brumeval')
  expect(letter.body).toContain('• brumeval – première.')
  const asked = { ...round, letters: [asRead(letter)] }
  const queued = await queueReminders(operator, { ...asked, way: 'send' }, NOW)
  expect(queued).toMatchObject({ queued: [1], leftOut: [] })
  await send()
  expect(sink.arrived.map(({ to }) => to)).toEqual(['ida@merrow.example'])
  expect(await listReminders(operator, round.cycle)).toMatchObject([
    { jurisdiction: { key: 'brumeval' }, proxy: { key: 'merrow' }, state: 'sent' },
  ])
})

test('named to answer no longer, it is not written to any more', async () => {
  const { round, letterTo, say } = await aProxy()
  const letters = [asRead(await letterTo('brumeval'))]
  await queueReminders(operator, { ...round, way: 'send', letters }, NOW)
  expect(await say({ state: 'expected', proxyId: null, revision: 2 })).toEqual({ ok: true })
  await send()
  expect(sink.arrived).toEqual([])
  expect(await listReminders(operator, round.cycle)).toMatchObject([{ state: 'not-needed' }])
})

test('a round that goes by itself leaves whoever answers for another alone', async () => {
  const { round } = await aProxy()
  await setSchedule(operator, { cycleId: round.cycle.id, days: [-7], revision: 0 }, NOW)
  await queueScheduled(NOW)
  await send()
  expect(sink.arrived.map(({ to, text }) => [to, text.includes('brumeval')])).toEqual([
    ['ida@merrow.example', false],
  ])
})
