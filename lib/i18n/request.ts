import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { MESSAGES } from './messages.ts'
import { routing } from './routing.ts'
import { TIME_ZONE } from './time-zone.ts'

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale
  return { locale, messages: MESSAGES[locale], timeZone: TIME_ZONE }
})
