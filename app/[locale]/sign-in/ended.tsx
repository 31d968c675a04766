import { getLocale, getTranslations } from 'next-intl/server'
import type { Ending } from '#lib/auth/sessions.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMoment } from '#lib/i18n/formats.ts'
import { LapseNote } from '../_site/lapse-note.tsx'
import { AskForLink } from './ask-for-link.tsx'

type Props = { ending: Ending; place: string }

/** Shown to whoever still holds what was a session; a stranger holds none, and sees the door. */
export async function Ended({ ending, place }: Props) {
  const t = await getTranslations('signIn')
  const locale = await getLocale()
  if (ending.kind === 'access') {
    const { lapses } = ending
    const isSuspended = lapses.some(({ closing }) => closing === 'suspended')
    return (
      <div className="narrow">
        <h1>{t('accessTitle', { closing: isSuspended ? 'suspended' : 'removed' })}</h1>
        <LapseNote lapses={lapses} />
        <h2>{t('otherTitle')}</h2>
        <AskForLink place={place} />
      </div>
    )
  }
  const council = ending.council ? inLanguage(ending.council, locale) : ''
  const moment = formatMoment(ending.at, locale)
  return (
    <div className="narrow">
      <h1>{t(`${ending.kind}Title`)}</h1>
      <p className="lede">{t(`${ending.kind}Text`, { council, moment })}</p>
      <AskForLink place={place} />
    </div>
  )
}
