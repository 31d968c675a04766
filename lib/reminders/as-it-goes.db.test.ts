import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { database } from '#db/client.ts'
import { reminders } from '#db/schema/reminders.ts'
import { testDatabase } from '#db/testing.ts'
import { findHolder } from '#lib/answers/queries/find-holder.ts'
import { operator } from '#lib/auth/actor.ts'
import { queueReminders } from './commands/queue-reminders.ts'
import { sendQueued } from './commands/send-queued.ts'
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

test('a letter goes with its reader’s own link, and the outbox keeps it without', async () => {
  const round = await aRound({ brumeval: 'fr', merrow: 'en' })
  const letters = await readLetters(round)
  await queueReminders(operator, { ...round, way: 'send', letters }, NOW)
  await sendQueued(() => NOW)
  const tokens = sink.arrived.map(({ text }) => /\/(?:en|fr)\/answer\?key=(\S+)/.exec(text)?.[1])
  const found = await Promise.all(tokens.map((token) => findHolder(token ?? '', NOW)))
  expect(found.map((link) => link.state === 'good' && link.holder.link.email).toSorted()).toEqual([
    'ida@brumeval.example',
    'ida@merrow.example',
  ])
  const kept = JSON.stringify(await (await database()).select().from(reminders))
  expect(kept).toMatch(/\/fr\/answer\\n/)
  expect(tokens.filter((token) => kept.includes(token ?? ''))).toEqual([])
})
