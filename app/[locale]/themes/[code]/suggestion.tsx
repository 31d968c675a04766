import { getLocale, getTranslations } from 'next-intl/server'
import { quoted } from '#lib/i18n/quotation.ts'
import { suggestionOf } from '#lib/themes/names.ts'
import type { Theme } from '#lib/themes/queries/list-themes.ts'
import { refusalWords } from '../act-words.ts'
import { SuggestionForm } from './suggestion-form.tsx'

/** What a theme's words would call it today, beside the name that stands. */
export async function Suggestion({ theme }: { theme: Theme }) {
  const t = await getTranslations('naming')
  const locale = await getLocale()
  const suggestion = suggestionOf(theme)
  if (!suggestion) return null
  const { en = '', fr = '' } = suggestion
  const which = en && fr ? 'both' : en ? 'en' : 'fr'
  return (
    <div className="notice notice-note">
      <p>{t(`suggested.${which}`, { en: quoted(en, locale), fr: quoted(fr, locale) })}</p>
      <SuggestionForm
        hidden={{ code: theme.code, revision: theme.revision, en, fr }}
        words={{ accept: t('acceptSuggestion'), refuse: t('refuseSuggestion') }}
        refusals={await refusalWords()}
      />
    </div>
  )
}
