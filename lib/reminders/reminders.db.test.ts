import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { database } from '#db/client.ts'
import { auditEntries } from '#db/schema/people.ts'
import { bouncedAddresses, reminders } from '#db/schema/reminders.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotAllowed, operator } from '#lib/auth/actor.ts'
import { addForms } from '#lib/submissions/testing.ts'
import { decideReminder } from './commands/decide-reminder.ts'
import { queueReminders } from './commands/queue-reminders.ts'
import { queueScheduled } from './commands/queue-scheduled.ts'
import { sendQueued } from './commands/send-queued.ts'
import { setContact } from './commands/set-contact.ts'
import { setSchedule } from './commands/set-schedule.ts'
import { listLetters } from './queries/list-letters.ts'
import { listReminders } from './queries/list-reminders.ts'
import { aRound, NOW, readLetters, TODAY } from './testing/round.ts'
import { type SmtpSink, startSmtpSink } from './testing/smtp-sink.ts'

testDatabase()

let sink: SmtpSink

beforeEach(async () => {
  sink = await startSmtpSink()
  vi.stubEnv('SMTP_URL', sink.url)
  vi.stubEnv('MAIL_FROM', 'secretariat@council.example')
})

afterEach(() => {
  sink.stop()
  vi.unstubAllEnvs()
})

type Round = Awaited<ReturnType<typeof aRound>>

const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const send = (minutes = 0) => sendQueued(() => later(minutes))
const queue = async (round: Round, actor: Actor = operator) =>
  queueReminders(actor, { ...round, way: 'send', letters: await readLetters(round) }, NOW)
const statesOf = async ({ cycle }: Round) =>
  (await listReminders(operator, cycle)).map(({ state, failure, attempts }) => [
    state,
    failure,
    attempts,
  ])

test('each is written to in its own language, with its own priorities', async () => {
  const round = await aRound({ brumeval: 'fr', thornmoor: 'en' })
  expect(await queue(round)).toMatchObject({ ok: true, queued: [1, 2], leftOut: [] })
  expect(await send()).toBe(2)
  const [french, english] = sink.arrived.toSorted((a, b) => a.to.localeCompare(b.to))
  expect(french?.to).toBe('ida@brumeval.example')
  expect(french?.subject).toBe('brumeval\u00a0: formulaire à remettre d’ici le 19 septembre 2031')
  expect(french?.text).toContain('Bonjour Ida Sœur-Légaré,')
  expect(french?.text).toContain('de ces deux priorités\u00a0:')
  expect(french?.text).toContain('• brumeval – première.')
  expect(french?.text).not.toContain('thornmoor')
  expect(english?.subject).toBe('thornmoor: form due September 19, 2031')
  expect(english?.text).toContain('In February 2031 you told us these two:')
  expect(english?.text).toContain('• thornmoor – première.')
  expect(await statesOf(round)).toEqual([
    ['sent', null, 1],
    ['sent', null, 1],
  ])
  expect(await send(60)).toBe(0)
})

test('a second press, or another person with the same page, sends nothing twice', async () => {
  const round = await aRound({ brumeval: 'fr' })
  const letters = await readLetters(round)
  const press = () => queueReminders(operator, { ...round, way: 'send', letters }, NOW)
  const answers = [await press(), await press()]
  expect(answers).toMatchObject([
    { queued: [1], leftOut: [] },
    { ok: false, reason: 'all-left-out', leftOut: [{ reason: 'already-reminded' }] },
  ])
  await send()
  expect(await press()).toMatchObject({ reason: 'all-left-out' })
  // Whoever has seen that it went may write again.
  expect(await queue(round)).toMatchObject({ queued: [2] })
  await send()
  expect(sink.arrived).toHaveLength(2)
})

test('who has answered, is reached elsewhere or by nothing is left out, and said so', async () => {
  const round = await aRound({ ashmarch: 'en', brumeval: 'fr', merrow: 'en', pellerac: 'fr' })
  const letters = await readLetters(round)
  const idOf = async (key: string) =>
    (await listLetters(operator, { ...round, today: TODAY })).find(
      ({ jurisdiction }) => jurisdiction.key === key,
    )?.jurisdiction.id ?? 0
  const [brumeval, pellerac] = [await idOf('brumeval'), await idOf('pellerac')]
  const given = { councilId: round.council.id, name: 'Noé', email: 'noe@b.example', revision: 0 }
  expect(
    await setContact(operator, { ...given, jurisdictionId: brumeval, language: null }, NOW),
  ).toEqual({ ok: true })
  const db = await database()
  await db
    .insert(bouncedAddresses)
    .values({ councilId: round.council.id, email: 'ida@pellerac.example', at: NOW })
  await addForms(round.council.id, [
    { cycle: '2031-10', jurisdiction: 'ashmarch', language: 'en', answers: {} },
  ])
  const queued = await queueReminders(operator, { ...round, way: 'send', letters }, NOW)
  expect(queued).toMatchObject({
    queued: [1],
    leftOut: [
      { reason: 'not-missing' },
      { jurisdictionId: brumeval, reason: 'contact-changed' },
      { jurisdictionId: pellerac, reason: 'bounced' },
    ],
  })
})

test('a form that comes while its reminder waits keeps it from going', async () => {
  const round = await aRound({ brumeval: 'fr' })
  sink.answers.rcpt = () => '451 4.2.0 Later'
  await queue(round)
  await send()
  expect(await statesOf(round)).toEqual([['queued', 'server-away', 1]])
  await addForms(round.council.id, [
    { cycle: '2031-10', jurisdiction: 'brumeval', language: 'fr', answers: {} },
  ])
  sink.answers.rcpt = () => '250 well'
  expect(await send(10)).toBe(0)
  expect(await statesOf(round)).toEqual([['not-needed', 'server-away', 1]])
  expect(sink.arrived).toEqual([])
})

test('a server that is away is asked again, later and later, and then it is said', async () => {
  const round = await aRound({ brumeval: 'fr' })
  sink.answers.rcpt = () => '451 4.2.0 Later'
  await queue(round)
  const tried: number[] = []
  for (let minute = 0; minute <= 400; minute += 1) if ((await send(minute)) > 0) tried.push(minute)
  expect(tried).toEqual([0, 1, 6, 26, 86, 326])
  expect(await statesOf(round)).toEqual([['failed', 'server-away', 6]])
})

test('an unknown address is marked, and nothing more goes there until another is given', async () => {
  const round = await aRound({ pellerac: 'fr' })
  sink.answers.rcpt = () => '550 5.1.1 No such user'
  await queue(round)
  await send()
  expect(await statesOf(round)).toEqual([['failed', 'no-such-address', 1]])
  const [letter] = await listLetters(operator, { ...round, today: TODAY })
  expect(letter?.noWay).toBe('bounced')
  expect(
    await decideReminder(
      operator,
      { seen: { id: 1, state: 'failed', attempts: 1 }, verdict: 'again' },
      NOW,
    ),
  ).toEqual({ ok: false, reason: 'bounced' })
  const given = {
    ...{ councilId: round.council.id, jurisdictionId: letter?.jurisdiction.id ?? 0, revision: 0 },
    ...{ name: 'Odile Tranchemer', email: 'odile@pellerac.example', language: 'en' as const },
  }
  expect(await setContact(operator, given, NOW)).toEqual({ ok: true })
  expect(await setContact(operator, given, NOW)).toMatchObject({ reason: 'changed-meanwhile' })
  const [again] = await listLetters(operator, { ...round, today: TODAY })
  expect(again).toMatchObject({ noWay: null, language: 'en', contact: { from: 'given' } })
})

test('what may have gone is said, and goes again only because somebody says so', async () => {
  const round = await aRound({ brumeval: 'fr' })
  sink.answers.letter = () => 'cut'
  await queue(round)
  await send()
  expect(await statesOf(round)).toEqual([['in-doubt', null, 1]])
  expect(await send(600)).toBe(0)
  const seen = { id: 1, state: 'in-doubt', attempts: 1 } as const
  sink.answers.letter = () => '250 kept'
  expect(await decideReminder(operator, { seen, verdict: 'again' }, NOW)).toEqual({ ok: true })
  expect(await decideReminder(operator, { seen, verdict: 'sent' }, NOW)).toMatchObject({
    reason: 'changed-meanwhile',
  })
  await send(601)
  expect(await statesOf(round)).toEqual([['sent', null, 2]])
  const ids = sink.arrived.map(({ raw }) => /^Message-ID: (\S+)/m.exec(raw)?.[1])
  expect(new Set(ids).size).toBe(1)
})

test('a bounce that is recorded by hand marks the address', async () => {
  const round = await aRound({ brumeval: 'fr' })
  await queue(round)
  await send()
  const seen = { id: 1, state: 'sent', attempts: 1 } as const
  expect(await decideReminder(operator, { seen, verdict: 'bounced' }, NOW)).toEqual({ ok: true })
  expect(await statesOf(round)).toEqual([['failed', 'no-such-address', 1]])
  expect(await queue(round)).toMatchObject({ ok: false, leftOut: [{ reason: 'bounced' }] })
})

test('four senders at one outbox send each letter once', async () => {
  const members = Array.from({ length: 12 }, (_, at) => [`m${at}`, at % 2 ? 'fr' : 'en'] as const)
  const round = await aRound(Object.fromEntries(members))
  await queue(round)
  const tried = await Promise.all([send(), send(), send(), send()])
  expect(tried.reduce((sum, count) => sum + count, 0)).toBe(12)
  expect(new Set(sink.arrived.map(({ to }) => to)).size).toBe(12)
  expect(sink.arrived).toHaveLength(12)
})

test('a round goes by itself on its day, from nine in the morning, once', async () => {
  const round = await aRound({ brumeval: 'fr', merrow: 'en' })
  const cycleId = round.cycle.id
  const set = { cycleId, days: [3, -7, -7], revision: 0 }
  expect(await setSchedule(operator, set, NOW)).toEqual({ ok: true })
  expect(await setSchedule(operator, set, NOW)).toMatchObject({ reason: 'changed-meanwhile' })
  const [, merrow] = await readLetters(round)
  await queueReminders(
    operator,
    { ...round, way: 'send', letters: merrow ? [merrow] : [] },
    new Date('2031-09-11T12:00:00Z'),
  )
  await queueScheduled(new Date('2031-09-11T18:00:00Z'))
  await queueScheduled(new Date('2031-09-12T12:30:00Z')) // half past eight in Toronto
  expect(await statesOf(round)).toHaveLength(1)
  await Promise.all([queueScheduled(NOW), queueScheduled(NOW), queueScheduled(later(30))])
  await queueScheduled(later(24 * 60))
  const written = await listReminders(operator, round.cycle)
  // Merrow was written to by hand the day before.
  expect(written.map(({ occasion, toEmail, by }) => [occasion, toEmail, by])).toEqual([
    ['scheduled', 'ida@brumeval.example', null],
    ['by-hand', 'ida@merrow.example', null],
  ])
  await queueScheduled(new Date('2031-09-22T15:00:00Z'))
  expect(await statesOf(round)).toHaveLength(4)
  await queueScheduled(new Date('2031-10-08T15:00:00Z'))
  expect(await statesOf(round)).toHaveLength(4)
})

test('without a mail server letters are drafts, and nothing goes by itself', async () => {
  vi.stubEnv('SMTP_URL', '')
  const round = await aRound({ brumeval: 'fr' })
  expect(await queue(round)).toEqual({ ok: false, reason: 'no-mail-server' })
  const letters = await readLetters(round)
  const drafted = await queueReminders(operator, { ...round, way: 'draft', letters }, NOW)
  expect(drafted).toMatchObject({ queued: [1] })
  await setSchedule(operator, { cycleId: round.cycle.id, days: [-7], revision: 0 }, NOW)
  await queueScheduled(NOW)
  expect(await send()).toBe(0)
  expect(await statesOf(round)).toEqual([['drafted', null, 0]])
})

test('only the secretariat writes, and each act leaves its line', async () => {
  const round = await aRound({ brumeval: 'fr' })
  const { id: councilId } = round.council
  const letters = await readLetters(round)
  const db = await database()
  for (const role of ['chair', 'jurisdiction', 'viewer'] as const) {
    const grants = [{ councilId, role, jurisdictionId: null }]
    const actor: Actor = { kind: 'person', userId: 'p', name: 'P', email: 'p@p.example', grants }
    const seen = { id: 1, state: 'sent', attempts: 1 } as const
    const named = { name: 'N', email: 'n@n.example', language: null, revision: 0 }
    for (const refused of [
      await queueReminders(actor, { ...round, way: 'send', letters }, NOW),
      await setSchedule(actor, { cycleId: round.cycle.id, days: [1], revision: 0 }, NOW),
      await setContact(actor, { councilId, jurisdictionId: 1, ...named }, NOW),
    ])
      expect(refused).toEqual({ ok: false, reason: 'not-allowed' })
    const decided = await decideReminder(actor, { seen, verdict: 'bounced' }, NOW)
    expect(decided).toEqual({ ok: false, reason: 'not-found' })
    await expect(listReminders(actor, round.cycle)).rejects.toThrow(NotAllowed)
    await expect(listLetters(actor, { ...round, today: TODAY })).rejects.toThrow(NotAllowed)
  }
  const stranger: Actor = {
    kind: 'person',
    userId: 's',
    name: 'S',
    email: 's@s.example',
    grants: [],
  }
  expect(await queueReminders(stranger, { ...round, way: 'send', letters }, NOW)).toEqual({
    ok: false,
    reason: 'not-found',
  })
  expect(await db.$count(reminders)).toBe(0)
  await queue(round)
  await send()
  const lines = await db
    .select({ action: auditEntries.action, details: auditEntries.details })
    .from(auditEntries)
    .where(eq(auditEntries.councilId, councilId))
  const actions = lines.map(({ action }) => action)
  expect(actions).toEqual(expect.arrayContaining(['queue-reminders', 'reminder-sent']))
})
