import addressparser from 'nodemailer/lib/addressparser'
import { createTranslator } from 'use-intl/core'
import { MESSAGES } from '#lib/i18n/messages.ts'
import { readTrust } from './arrival.ts'
import type { FolderFault } from './data-room.ts'

type Settings = Record<string, string | undefined>

export type Mistake = {
  fault: keyof (typeof MESSAGES)['en']['operation']['mistakes']
  values?: Record<string, string>
}

const SHORTEST_SECRET = 32

/** What is wrong with the settings a server starts with, each once; a variable left empty is one left out. */
export function mistakesIn(settings: Settings, folder: FolderFault | null): Mistake[] {
  const { DATABASE_URL, BASE_URL, PORT, AUTH_SECRET, SMTP_URL, MAIL_FROM, TRUSTED_PROXIES } =
    settings
  const found = [
    DATABASE_URL ? databaseMistake(DATABASE_URL) : null,
    BASE_URL && !isSiteAddress(BASE_URL) ? ({ fault: 'baseUrl' } as const) : null,
    PORT && !isPort(PORT) ? ({ fault: 'port' } as const) : null,
    AUTH_SECRET && AUTH_SECRET.length < SHORTEST_SECRET
      ? ({ fault: 'authSecret', values: { letters: String(SHORTEST_SECRET) } } as const)
      : null,
    SMTP_URL && !isMailServer(SMTP_URL) ? ({ fault: 'smtpUrl' } as const) : null,
    MAIL_FROM ? senderMistake(MAIL_FROM) : null,
    readTrust(TRUSTED_PROXIES) ? null : ({ fault: 'trustedProxies' } as const),
    isCount(settings.ARCHIVE_HOURS) ? null : ({ fault: 'archiveHours' } as const),
    isCount(settings.ARCHIVE_KEEP) ? null : ({ fault: 'archiveKeep' } as const),
    folder ? ({ fault: `folder-${folder}` } as const) : null,
  ]
  return found.filter((mistake) => mistake !== null)
}

/** A sentence per mistake, in both languages: whoever starts the program has not said which one is theirs. */
export function sayMistakes(mistakes: readonly Mistake[]): string {
  const blocks = (['en', 'fr'] as const).map((locale) => {
    const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'operation' })
    const sentences = mistakes.map(({ fault, values }) => `  ${t(`mistakes.${fault}`, values)}`)
    return [t('cannotStart'), ...sentences].join('\n')
  })
  return blocks.join('\n\n')
}

function databaseMistake(written: string): Mistake | null {
  const address = URL.canParse(written) ? new URL(written) : null
  if (!address) return { fault: 'database-unreadable' }
  if (!/^postgres(ql)?:$/.test(address.protocol))
    return { fault: 'database-other', values: { scheme: `${address.protocol}//` } }
  return address.pathname.length > 1 ? null : { fault: 'database-unnamed' }
}

function isSiteAddress(written: string): boolean {
  const address = URL.canParse(written) ? new URL(written) : null
  if (!address || !['http:', 'https:'].includes(address.protocol)) return false
  return address.pathname === '/' && address.search === '' && address.username === ''
}

function isPort(written: string): boolean {
  return /^[1-9]\d{0,4}$/.test(written) && Number(written) < 65_536
}

/** One or more, or left to us. */
function isCount(written = ''): boolean {
  return /^([1-9]\d{0,5})?$/.test(written)
}

function isMailServer(written: string): boolean {
  const address = URL.canParse(written) ? new URL(written) : null
  return address !== null && /^smtps?:$/.test(address.protocol) && address.hostname !== ''
}

/** A colon in a name that is not quoted makes a group, which no server takes as a sender. */
function senderMistake(written: string): Mistake | null {
  const senders = addressparser(written)
  if (senders.some((sender) => 'group' in sender && sender.group !== undefined))
    return { fault: 'mail-from-group' }
  const [sender] = senders
  const isOne = senders.length === 1 && /^[^\s@]+@[^\s@]+$/.test(sender?.address ?? '')
  return isOne ? null : { fault: 'mail-from-none' }
}
