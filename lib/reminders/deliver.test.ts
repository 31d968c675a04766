import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { parseMail } from '#lib/documents/read/mail/mime.ts'
import { deliverReminder, deliveryOf, draftOf } from './deliver.ts'
import { type SmtpSink, startSmtpSink } from './testing/smtp-sink.ts'

let sink: SmtpSink

beforeEach(async () => {
  sink = await startSmtpSink()
  vi.stubEnv('SMTP_URL', sink.url)
  vi.stubEnv('MAIL_FROM', '"Secrétariat : Conseil, et amis" <secretariat@conseil.example>')
})

afterEach(() => {
  sink.stop()
  vi.unstubAllEnvs()
})

const LETTER = {
  id: 7,
  key: '3/5/after-0',
  toName: 'Lacasse-Aubin, Noémie : adjointe',
  toEmail: 'noemie@glaces.example',
  replyName: 'Maude Arsenault',
  replyEmail: 'maude@conseil.example',
  subject: 'Glaces-Vives\u00a0: formulaire à remettre d’ici le 19 septembre 2031',
  body: 'Bonjour,\n\n• Ouvrir un œil\u00a0: « les comptoirs ».\n.\nSigné',
}

test('a letter arrives as it was written, whatever stands in the names', async () => {
  expect(await deliverReminder(LETTER)).toEqual({ outcome: 'sent' })
  const [letter] = sink.arrived
  expect(letter).toMatchObject({ to: LETTER.toEmail, subject: LETTER.subject })
  expect(letter?.from).toContain('Secrétariat : Conseil, et amis')
  expect(letter?.text.replaceAll('\r\n', '\n').trimEnd()).toBe(LETTER.body)
  expect(letter?.raw).toMatch(/^Message-ID: <reminder\.7\.3\.5\.after-0@conseil\.example>\r?$/m)
  expect(letter?.raw).toMatch(/^Reply-To: Maude Arsenault <maude@conseil\.example>\r?$/m)
  expect(letter?.raw.match(/^To: /gm)).toHaveLength(1)
})

test.each([
  ['550 5.1.1 No such user', 'refused', 'no-such-address'],
  ['553 5.1.3 Bad address', 'refused', 'no-such-address'],
  ['550 5.7.1 Relaying denied', 'refused', 'refused'],
  ['550 5.1.8 Bad sender', 'refused', 'refused'],
  ['451 4.7.1 Come back later', 'not-yet', 'server-away'],
])('to a recipient the server says %s: %s, %s', async (said, outcome, failure) => {
  sink.answers.rcpt = () => said
  expect(await deliverReminder(LETTER)).toMatchObject({ outcome, failure })
  expect(sink.arrived).toEqual([])
})

test.each([
  ['554 5.6.0 Not like this', { outcome: 'refused', failure: 'refused' }],
  ['452 4.3.1 Disk full', { outcome: 'not-yet', failure: 'server-away' }],
  // The server has it all, and nobody hears what becomes of it.
  ['cut', { outcome: 'in-doubt' }],
])('to a letter the server says %s', async (said, expected) => {
  sink.answers.letter = () => said
  expect(await deliverReminder(LETTER)).toMatchObject(expected)
})

test('a server that is away, or hangs up before the letter, has certainly not taken it', async () => {
  sink.stop()
  expect(await deliverReminder(LETTER)).toMatchObject({
    outcome: 'not-yet',
    failure: 'server-away',
  })
  vi.stubEnv('SMTP_URL', '')
  expect(await deliverReminder(LETTER)).toMatchObject({ failure: 'no-mail-server' })
})

test('a name and password that are refused are told apart', () => {
  const error = (code: number) =>
    Object.assign(new Error('no'), { code: 'EAUTH', responseCode: code })
  expect(deliveryOf(error(535), false)).toMatchObject({ outcome: 'refused', failure: 'signing-in' })
  expect(deliveryOf(error(454), false)).toMatchObject({ outcome: 'not-yet', failure: 'signing-in' })
})

test('a draft opens for writing, and is from nobody yet', async () => {
  const draft = await draftOf(LETTER)
  const head = draft.slice(0, draft.indexOf('\r\n\r\n'))
  expect(head).toMatch(/^X-Unsent: 1\r$/m)
  expect(head).not.toMatch(/^From:/m)
  const { messages, parts } = parseMail(new TextEncoder().encode(draft))
  expect(messages[0]?.subject).toBe(LETTER.subject)
  expect(new TextDecoder().decode(parts[0]?.bytes).replaceAll('\r\n', '\n').trimEnd()).toBe(
    LETTER.body,
  )
})
