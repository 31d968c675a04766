import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import type { Quote } from '#lib/themes/queries/list-quotes.ts'
import type { NamedTheme } from '#lib/themes/queries/name-themes.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { ActForm } from './act-form.tsx'
import { actWords } from './act-words.ts'
import { THEMES } from './theme-options.tsx'

type Props = {
  quote: Quote
  /** the theme offered first */
  next?: NamedTheme | null
  hasKeys?: boolean
}

/** What a person may decide about one statement: move, pin, confirm, put on the shelf, or set aside. */
export async function StatementAct({ quote, next, hasKeys }: Props) {
  const t = await getTranslations('curation')
  const locale = await getLocale()
  const named = ({ code, name }: NamedTheme) => `${themeCode(code)} ${inLanguage(name, locale)}`
  const key = (hotkey: string) => (hasKeys ? { hotkey } : {})
  const isOnShelf = quote.themeId === null
  const buttons = [
    { kind: 'move', label: t('buttons.move'), ...key('m') },
    { kind: 'accept', label: t('buttons.accept'), ...key('a') },
    { kind: 'pin', label: t('buttons.pin'), ...key('p') },
    ...(isOnShelf ? [] : [{ kind: 'shelve', label: t('buttons.shelve'), ...key('o') }]),
    { kind: 'nil', label: t('buttons.nil'), ...key('n') },
  ]
  return (
    <ActForm
      about={{ statementId: quote.id, from: quote.themeCode ?? '', turn: quote.turn }}
      buttons={buttons}
      words={await actWords()}
    >
      <label>
        {t('moveTo')}{' '}
        <input
          name="code"
          list={THEMES}
          defaultValue={next ? named(next) : ''}
          maxLength={200}
          autoComplete="off"
          required
        />
      </label>
    </ActForm>
  )
}
