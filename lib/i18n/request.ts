import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { routing } from './routing.ts'

const MESSAGES = {
  en: () => import('./messages/en.json'),
  fr: () => import('./messages/fr.json'),
}

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale
  return { locale, messages: (await MESSAGES[locale]()).default, timeZone: 'America/Toronto' }
})
