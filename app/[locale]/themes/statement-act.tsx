import { getTranslations } from 'next-intl/server'
import type { Quote } from '#lib/themes/queries/list-quotes.ts'
import type { Theme } from '#lib/themes/queries/list-themes.ts'
import { ActForm } from './act-form.tsx'
import { actWords } from './act-words.ts'
import { ThemeOptions } from './theme-options.tsx'

type Props = {
  quote: Quote
  /** where it may go, its own theme left out */
  others: Theme[]
  /** the theme offered first */
  next?: Theme | null
  hasKeys?: boolean
}

/** What a person may decide about one statement: move, pin, confirm, put on the shelf, or set aside. */
export async function StatementAct({ quote, others, next, hasKeys }: Props) {
  const t = await getTranslations('curation')
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
        <select name="code" defaultValue={next?.code} required>
          {!next && <option value="">{t('choose')}</option>}
          <ThemeOptions themes={others} />
        </select>
      </label>
    </ActForm>
  )
}
