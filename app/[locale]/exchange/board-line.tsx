import { getLocale, getTranslations } from 'next-intl/server'
import type { StoredPair } from '#lib/exchange/pairs.ts'
import type { Exchanged, Introduction, OfferQuote } from '#lib/exchange/queries/list-exchanged.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMonth, languageTag } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import styles from './exchange.module.css'
import { IntroducedLine } from './introduced-line.tsx'

type Props = {
  row: Exchanged
  offers: Map<number, OfferQuote>
  introductions: Introduction[]
  mayIntroduce: boolean
}

/** What is asked on the left, what likely answers it on the right, the likeliest first. */
export async function BoardLine({ row, offers, introductions, mayIntroduce }: Props) {
  const beside = row.candidates.flatMap((one) => {
    const offer = offers.get(one.statementId)
    const introduction = introductions.find(({ offerId }) => offerId === one.statementId)
    return offer ? [{ one, offer, introduction: introduction ?? null }] : []
  })
  return (
    <li id={`x-${row.id}`} className={styles.line}>
      <Quote said={row} />
      {beside.length > 0 && (
        <ol className={styles.offers}>
          {beside.map(({ one, offer, introduction }) => (
            <li key={offer.id}>
              <Quote said={offer} shared={one.shared} />
              <IntroducedLine
                need={row}
                offer={offer}
                introduction={introduction}
                mayIntroduce={mayIntroduce}
              />
            </li>
          ))}
        </ol>
      )}
    </li>
  )
}

type QuoteProps = { said: OfferQuote; shared?: StoredPair[] }

async function Quote({ said, shared = [] }: QuoteProps) {
  const t = await getTranslations('exchange')
  const locale = await getLocale()
  const pairs = shared.map(({ first, second }) =>
    first.toLocaleLowerCase() === second.toLocaleLowerCase() ? first : `${first} · ${second}`,
  )
  const words = new Intl.ListFormat(languageTag(locale), { type: 'unit' }).format(pairs)
  return (
    <div>
      <p className={styles.source}>
        {inLanguage(said.jurisdiction, locale)} · {formatMonth(said.cycle, locale)} ·{' '}
        <Link href={`/submissions/${said.submissionId}#s-${said.id}`}>
          {t('place', { page: said.page ?? 0, line: said.line ?? 0 }) || t('source')}
        </Link>
      </p>
      <blockquote>
        <span lang={languageTag(said.language)}>{said.text}</span>
      </blockquote>
      {pairs.length > 0 && <p className={styles.source}>{t('bothSay', { words })}</p>}
    </div>
  )
}
