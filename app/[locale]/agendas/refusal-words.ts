import { getTranslations } from 'next-intl/server'

const REASONS = [
  'not-allowed',
  'not-found',
  'already-there',
  'nothing-on-it',
  'no-title',
  'bad-minutes',
  'bad-day',
  'bad-time',
  'bad-link',
  'no-words',
  'too-many-quotes',
] as const

/** Why an agenda's command or form refused, in the reader's words. */
export async function refusalWords(): Promise<Record<string, string>> {
  const t = await getTranslations('agendas')
  return Object.fromEntries(REASONS.map((reason) => [reason, t(`refusals.${reason}`)]))
}
