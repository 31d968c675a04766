import { getLocale, getTranslations } from 'next-intl/server'
import { Field } from '#app/_ui/forms/field.tsx'
import { PURPOSE_CHOICES } from '#lib/agendas/input.ts'
import type { Quote } from '#lib/agendas/quotes.ts'
import { sayQuote } from '#lib/agendas/say/say-quote.ts'
import type { WholeItem } from '#lib/agendas/whole-agenda.ts'
import styles from './agenda.module.css'
import { Chosen, type Group, Words } from './fields.tsx'

type Props = {
  item?: WholeItem
  /** who may present it: those who have offered, and the others at the table */
  presenters: Group[]
}

/** A theme that a hundred raised is read on its own page; here is room for as many. */
const MOST_OTHERS = 24

/** What can be said of an item: its title in both languages, its minutes, who presents, what it quotes. */
export async function ItemFields({ item, presenters }: Props) {
  const t = await getTranslations('agendas')
  const chosen = item?.quotes ?? []
  const rest = (item?.annex ?? []).filter((quote) => chosen.every(({ id }) => id !== quote.id))
  const others = oneOfEach(rest).slice(0, MOST_OTHERS)
  return (
    <>
      <div className={styles.two}>
        <Field name="titleEn" label={t('titleEn')} defaultValue={item?.title.en} isRequired />
        <Field name="titleFr" label={t('titleFr')} defaultValue={item?.title.fr} isRequired />
        <Chosen
          name="purpose"
          label={t('purpose')}
          options={PURPOSE_CHOICES.map((value) => ({ value, label: t(`purposes.${value}`) }))}
          defaultValue={item?.purpose ?? 'discuss'}
        />
        <Field
          name="minutes"
          type="number"
          label={t('minutesLabel')}
          defaultValue={item?.minutes ?? 15}
          isRequired
        />
        <Chosen
          name="presenterId"
          label={t('presenter')}
          options={[{ value: '', label: t('nobody') }]}
          groups={presenters}
          defaultValue={item?.presenterId ?? ''}
        />
        <Field name="presenter" label={t('presenterName')} defaultValue={item?.presenter} />
        <Words name="notesEn" label={t('notesEn')} lang="en" defaultValue={item?.notes.en} />
        <Words name="notesFr" label={t('notesFr')} lang="fr" defaultValue={item?.notes.fr} />
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
  const locale = await getLocale()
  return (
    <label>
      <input type="checkbox" name="quote" value={quote.id} defaultChecked={isChosen} />
      <span lang={quote.language === locale ? undefined : quote.language}>
        {quote.text}
        <small>{sayQuote(quote, locale).source}</small>
      </span>
    </label>
  )
}
