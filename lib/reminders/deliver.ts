import { createTransport } from 'nodemailer'
import { senderOf } from '#lib/auth/mail.ts'
import type { Delivery, Reminder } from './outbox.ts'

type Outgoing = Pick<
  Reminder,
  'id' | 'key' | 'toName' | 'toEmail' | 'replyName' | 'replyEmail' | 'subject' | 'body'
>

const CONNECTING_MILLISECONDS = 30_000
/** With what comes before it, less than a claim lasts. */
const SILENCE_MILLISECONDS = 120_000

export function hasMailServer(): boolean {
  return Boolean(process.env.SMTP_URL)
}

/** Who reads "From" on a letter that this program sends. */
export function letterSender(): { name: string; address: string } {
  return senderOf(process.env.MAIL_FROM || undefined)
}

/** Hands one letter to the mail server, once, and says what is known of it then. */
export async function deliverReminder(letter: Outgoing): Promise<Delivery> {
  const url = process.env.SMTP_URL
  if (!url) return { outcome: 'refused', failure: 'no-mail-server', answer: '' }
  const conversation = { isHandedOver: false }
  const transport = createTransport({
    url,
    connectionTimeout: CONNECTING_MILLISECONDS,
    greetingTimeout: CONNECTING_MILLISECONDS,
    socketTimeout: SILENCE_MILLISECONDS,
    transactionLog: true,
    logger: listenFor('DATA', () => {
      conversation.isHandedOver = true
    }),
  })
  try {
    await transport.sendMail({ from: letterSender(), ...partsOf(letter) })
    return { outcome: 'sent' }
  } catch (error) {
    return deliveryOf(error, conversation.isHandedOver)
  } finally {
    transport.close()
  }
}

/** The same letter as a draft: mail programs open it for writing, and send it from whoever's account they are. */
export async function draftOf(letter: Outgoing): Promise<string> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const headers = { 'X-Unsent': '1' }
  const { message } = await transport.sendMail({ ...partsOf(letter), headers })
  return message.toString('utf8')
}

function partsOf({ id, key, toName, toEmail, replyName, replyEmail, subject, body }: Outgoing) {
  const [, domain = 'localhost'] = letterSender().address.split('@')
  const hash = key.replace(/[^\w-]/g, '.')
  return {
    to: { name: toName === toEmail ? '' : toName, address: toEmail },
    ...(replyEmail ? { replyTo: { name: replyName ?? '', address: replyEmail } } : {}),
    subject,
    text: `${body}\n`,
    // The same at each attempt, so that a mail program shows one letter where two arrived.
    messageId: `<reminder.${id}.${hash}@${domain}>`,
  }
}

/**
 * Whether a letter may have gone hangs on one thing: that its words were offered, and no answer to them was heard. The
 * library's own errors say of every cut line that it was connecting.
 */
export function deliveryOf(error: unknown, isHandedOver: boolean): Delivery {
  const answer = error instanceof Error ? error.message : String(error)
  const code = fieldOf(error, 'responseCode')
  if (typeof code !== 'number') {
    if (isHandedOver) return { outcome: 'in-doubt', answer }
    const isAddress = fieldOf(error, 'code') === 'EENVELOPE'
    if (isAddress) return { outcome: 'refused', failure: 'no-such-address', answer }
    return { outcome: 'not-yet', failure: 'server-away', answer }
  }
  if (fieldOf(error, 'code') === 'EAUTH')
    return { outcome: code < 500 ? 'not-yet' : 'refused', failure: 'signing-in', answer }
  const response = String(fieldOf(error, 'response') ?? '')
  const isUnknown = /^55[013][ -]5\.1\.(?:1|2|3|6|10)\b/.test(response)
  if (isUnknown) return { outcome: 'refused', failure: 'no-such-address', answer }
  if (code >= 500) return { outcome: 'refused', failure: 'refused', answer }
  return { outcome: 'not-yet', failure: 'server-away', answer }
}

function fieldOf(error: unknown, name: string): unknown {
  return error instanceof Error ? Reflect.get(error, name) : undefined
}

/** Hears each line that is said to the server, and writes none of it down. */
function listenFor(command: string, heard: () => void) {
  const listen = (entry: unknown, ...said: unknown[]) => {
    const isOurs =
      typeof entry === 'object' && entry !== null && Reflect.get(entry, 'tnx') === 'client'
    if (isOurs && said[0] === command) heard()
  }
  return {
    level: () => {},
    trace: listen,
    debug: listen,
    info: listen,
    warn: listen,
    error: listen,
    fatal: listen,
  }
}
