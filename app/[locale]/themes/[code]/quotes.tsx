import { getLocale, getTranslations } from 'next-intl/server'
import { monthKey } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { beforeStop } from '#lib/i18n/quotation.ts'
import type { Quote } from '#lib/themes/queries/list-quotes.ts'
import { QuoteBlock } from '../quote.tsx'
import { StatementAct } from '../statement-act.tsx'
import { type NamedTheme, ThemeList } from '../theme-options.tsx'
import styles from './quotes.module.css'

type Props = {
  quotes: Quote[]
  /** where a statement may go; null for who changes nothing */
  themes: NamedTheme[] | null
}

/** Grouped by cycle, the latest first. */
export async function Quotes({ quotes, themes }: Props) {
  const t = await getTranslations('themes')
  const locale = await getLocale()
  const groups = new Map<string, Quote[]>()
  for (const quote of quotes) {
    const own = groups.get(monthKey(quote.cycle))
    if (own) own.push(quote)
    else groups.set(monthKey(quote.cycle), [quote])
  }
  if (quotes.length === 0) return <p className="finding">{t('nothingFound')}</p>
  return (
    <>
      {themes && <ThemeList themes={themes} />}
      {[...groups].map(([key, group]) => (
        <div key={key} className={styles.cycle}>
          {group[0] && <h3>{formatMonth(group[0].cycle, locale)}</h3>}
          {group.map((quote) => (
            <QuoteBlock key={quote.id} quote={quote}>
              <details className={`${styles.why} on-screen`}>
                <summary>{t('one.why')}</summary>
                <Why quote={quote} />
                {themes && <StatementAct quote={quote} />}
              </details>
            </QuoteBlock>
          ))}
        </div>
      ))}
    </>
  )
}

export async function Why({ quote }: { quote: Quote }) {
  const t = await getTranslations('themes')
  const locale = await getLocale()
  const words = inLanguage(quote.words, locale).join(', ')
  const isMoved = quote.themeId !== quote.foundThemeId
  return (
    <p>
      {isMoved && `${t('one.whyMoved')} `}
      {words ? t('one.whyWords', { words: beforeStop(words) }) : !isMoved && t('one.whyAlone')}
    </p>
  )
}
