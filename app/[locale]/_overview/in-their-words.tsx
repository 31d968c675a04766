import { getLocale, getTranslations } from 'next-intl/server'
import type { Exchange } from '#lib/exchange/queries.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import type { Quote } from '#lib/themes/queries/list-quotes.ts'
import { QuoteBlock } from '../themes/quote.tsx'

type Props = {
  exchange: Exchange
  /** those of its pairs */
  quotes: Quote[]
}

/** What a pair has in common is said in so many words at most. */
const NAMED = 3

/** Needs of this cycle beside the offers of others that are about the same matter; where there are none, the roll's row says so. */
export async function InTheirWords({ exchange: { pairs }, quotes }: Props) {
  const t = await getTranslations('overview')
  if (pairs.length === 0) return null
  return (
    <section aria-labelledby="words">
      <h2 id="words">{t('words')}</h2>
      {pairs.map((pair) => (
        <Pair key={pair.needId} pair={pair} quotes={quotes} />
      ))}
    </section>
  )
}

type PairProps = { pair: Exchange['pairs'][number]; quotes: Quote[] }

async function Pair({ pair, quotes }: PairProps) {
  const t = await getTranslations('overview')
  const locale = await getLocale()
  const need = quotes.find(({ id }) => id === pair.needId)
  const offer = quotes.find(({ id }) => id === pair.offerId)
  if (!need || !offer) return null
  const names = [...new Set(pair.names.map((name) => inLanguage(name, locale)))].slice(0, NAMED)
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return (
    <>
      <p className="finding">
        {t('pair', {
          asker: inLanguage(need.jurisdiction.name, locale),
          offerer: inLanguage(offer.jurisdiction.name, locale),
          shared: list.format(names.map((name) => quoted(name, locale))),
        })}
      </p>
      <QuoteBlock quote={need} />
      <QuoteBlock quote={offer} />
    </>
  )
}
