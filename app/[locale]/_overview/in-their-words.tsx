import { getLocale, getTranslations } from 'next-intl/server'
import { distinctPairs, type ExchangePair, exchangeAmong } from '#lib/exchange/pairs.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { capital, countWords } from '#lib/i18n/count-words.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import type { Quote } from '#lib/themes/queries/list-quotes.ts'
import { QuoteBlock } from '../themes/quote.tsx'

type Props = {
  quotes: Quote[]
  /** forms of this cycle are still expected: what is not offered may yet be */
  isOpen: boolean
}

const SHOWN = 2
/** What a pair has in common is said in so many words at most. */
const NAMED = 3

/** Needs of this cycle beside the offers of others that are about the same matter, or that there are none. */
export async function InTheirWords({ quotes, isOpen }: Props) {
  const t = await getTranslations('overview')
  const heard = quotes.map((quote) => ({ ...quote, jurisdictionId: quote.jurisdiction.id }))
  const { needs, offers, pairs } = exchangeAmong(heard)
  const firm = new Set(quotes.filter(({ isDoubtful }) => !isDoubtful).map(({ id }) => id))
  if (needs.length + offers.length === 0) return null
  const locale = await getLocale()
  const words = countWords(await getTranslations('numbers'), locale)
  const shown = distinctPairs(
    pairs.filter(({ needId, offerId }) => firm.has(needId) && firm.has(offerId)),
    SHOWN,
  )
  return (
    <section aria-labelledby="words">
      <h2 id="words">{t('words')}</h2>
      {shown.length === 0 && (
        <p className="finding">
          {t('noPair', {
            state: isOpen ? 'open' : 'ended',
            needs: needs.length,
            needsWord: capital(words.word(needs.length, 'm'), locale),
            offers: offers.length,
            offersWord: words.word(offers.length),
          })}
        </p>
      )}
      {shown.map((pair) => (
        <Pair key={pair.needId} pair={pair} quotes={quotes} />
      ))}
    </section>
  )
}

async function Pair({ pair, quotes }: { pair: ExchangePair; quotes: Quote[] }) {
  const t = await getTranslations('overview')
  const locale = await getLocale()
  const need = quotes.find(({ id }) => id === pair.needId)
  const offer = quotes.find(({ id }) => id === pair.offerId)
  if (!need || !offer) return null
  const names = [...new Set(pair.shared.map(({ name }) => inLanguage(name, locale)))].slice(
    0,
    NAMED,
  )
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
