import { getLocale, getTranslations } from 'next-intl/server'
import { Field } from '#app/_ui/forms/field.tsx'
import type { Item } from '#lib/agendas/queries.ts'
import type { Quote } from '#lib/agendas/quotes.ts'
import { quoteSayer } from '../say-agenda.ts'
import styles from './agenda.module.css'

type Props = { item?: Item; quotes?: Quote[] }

/** A theme that a hundred raised is read on its own page; here is room for as many. */
const MOST_OTHERS = 24

/** What can be said of an item: its title in both languages, its minutes, who presents, what it quotes. */
export async function ItemFields({ item, quotes = [] }: Props) {
  const t = await getTranslations('agendas')
  const chosen = item?.quotes ?? []
  const rest = quotes.filter((quote) => chosen.every(({ id }) => id !== quote.id))
  const others = oneOfEach(rest).slice(0, MOST_OTHERS)
  return (
    <>
      <Field name="titleEn" label={t('titleEn')} defaultValue={item?.title.en} isRequired />
      <Field name="titleFr" label={t('titleFr')} defaultValue={item?.title.fr} isRequired />
      <div className={styles.pair}>
        <Field
          name="minutes"
          type="number"
          label={t('minutesLabel')}
          defaultValue={item?.minutes ?? 15}
          isRequired
        />
        <Field name="presenter" label={t('presenter')} defaultValue={item?.presenter} />
      </div>
      {chosen.length + others.length > 0 && (
        <fieldset className={styles.choices}>
          <legend>{t('quotes')}</legend>
          {chosen.map((quote) => (
            <QuoteChoice key={quote.id} quote={quote} isChosen />
          ))}
          {others.length > 0 && (
            <details>
              <summary>
                {t('otherQuotes', { count: others.length, left: rest.length - others.length })}
              </summary>
              {others.map((quote) => (
                <QuoteChoice key={quote.id} quote={quote} />
              ))}
            </details>
          )}
        </fieldset>
      )}
      <button type="submit" className="plain">
        {t('save')}
      </button>
    </>
  )
}

/** Everybody's first before anybody's second. */
function oneOfEach(quotes: readonly Quote[]): Quote[] {
  const turns = new Map<number, number>()
  const inTurns = quotes.map((quote) => {
    const turn = turns.get(quote.jurisdictionId) ?? 0
    turns.set(quote.jurisdictionId, turn + 1)
    return { quote, turn }
  })
  return inTurns.toSorted((a, b) => a.turn - b.turn).map(({ quote }) => quote)
}

async function QuoteChoice({ quote, isChosen }: { quote: Quote; isChosen?: boolean }) {
  const sayQuote = await quoteSayer()
  const locale = await getLocale()
  return (
    <label>
      <input type="checkbox" name="quote" value={quote.id} defaultChecked={isChosen} />
      <span lang={quote.language === locale ? undefined : quote.language}>
        {quote.text}
        <small>{sayQuote(quote)}</small>
      </span>
    </label>
  )
}
