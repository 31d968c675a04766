import { getLocale, getTranslations } from 'next-intl/server'
import type { Cycle } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import type { Quote } from '#lib/themes/queries/list-quotes.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { bestPairing } from '#lib/trends/pairing.ts'
import type { Trends } from '#lib/trends/queries.ts'
import { QuoteBlock } from '../themes/quote.tsx'

type Props = { cycle: Cycle; trends: Trends; quotes: Quote[] }

const EACH = 2

/** One matter of this cycle in the words of those who ask and those who offer. */
export async function InTheirWords({ cycle, trends, quotes }: Props) {
  const t = await getTranslations('overview')
  const locale = await getLocale()
  const pairing = bestPairing(trends.mentions, cycle.id)
  const theme = trends.rows.find((row) => row.theme.id === pairing?.themeId)?.theme
  if (!pairing || !theme) return null
  // Those that are surest to be about this matter speak first.
  const pick = (ids: number[]) =>
    quotes
      .filter(({ id }) => ids.includes(id))
      .sort((left, right) => right.strength - left.strength || left.id - right.id)
  const [needs, offers] = [pick(pairing.needs), pick(pairing.offers)]
  const sentence = needs.length === 0 ? 'offeredOnly' : offers.length === 0 ? 'askedOnly' : 'pair'
  return (
    <section aria-labelledby="words">
      <h2 id="words">{t('words')}</h2>
      <p className="finding">
        {t.rich(sentence, {
          theme: quoted(inLanguage(theme.name, locale), locale),
          needs: speakers(needs),
          offers: speakers(offers),
          link: (text) => <Link href={`/themes/${themeCode(theme.code)}`}>{text}</Link>,
        })}
      </p>
      {[...needs.slice(0, EACH), ...offers.slice(0, EACH)].map((quote) => (
        <QuoteBlock key={quote.id} quote={quote} />
      ))}
    </section>
  )
}

function speakers(quotes: Quote[]): number {
  return new Set(quotes.map(({ jurisdiction }) => jurisdiction.id)).size
}
