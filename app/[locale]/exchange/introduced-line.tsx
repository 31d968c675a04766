import { getLocale, getTranslations } from 'next-intl/server'
import { stepsAfter } from '#lib/exchange/board.ts'
import type { Exchanged, Introduction, OfferQuote } from '#lib/exchange/queries/list-exchanged.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMoment } from '#lib/i18n/formats.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import styles from './exchange.module.css'
import { StepForm } from './step-form.tsx'

type Props = {
  need: Exchanged
  offer: OfferQuote
  introduction: Introduction | null
  mayIntroduce: boolean
}

/** How far the two have come, the next step, and the letter that brings them together, in both languages. */
export async function IntroducedLine({ need, offer, introduction, mayIntroduce }: Props) {
  const t = await getTranslations('exchange')
  const locale = await getLocale()
  const step = introduction?.step ?? 'suggested'
  const when = introduction ? formatMoment(introduction.at, locale) : ''
  const who = introduction?.by ? t('by', { name: introduction.by, when }) : when
  const letter = `${await letterIn('en', need, offer)}\n\n${await letterIn('fr', need, offer)}`
  const steps = step === 'suggested' ? (['introduced'] as const) : stepsAfter(step)
  return (
    <div className={styles.step}>
      <p>
        <b>{t(`steps.${step}`)}</b> {who && <span className={styles.source}>{who}</span>}
      </p>
      {mayIntroduce && (
        <>
          <details className="on-screen">
            <summary>{t('letter')}</summary>
            <textarea readOnly rows={10} value={letter} aria-label={t('letter')} />
            <a
              href={`mailto:?subject=${encodeURIComponent(t('subject'))}&body=${encodeURIComponent(letter)}`}
            >
              {t('mail')}
            </a>
          </details>
          <StepForm
            need={need.id}
            offer={offer.id}
            seen={introduction?.revision ?? 0}
            choices={[...steps, ...(step === 'suggested' ? [] : (['suggested'] as const))].map(
              (to) => ({
                to,
                label: t(`acts.${to}`),
                about: t('actAbout', { act: t(`acts.${to}`), what: offer.text }),
              }),
            )}
            refusals={{ 'not-allowed': t('notAllowed'), 'not-found': t('notFound') }}
          />
        </>
      )}
    </div>
  )
}

async function letterIn(locale: 'en' | 'fr', need: Exchanged, offer: OfferQuote): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'exchange' })
  return t('letterText', {
    needing: inLanguage(need.jurisdiction, locale),
    offering: inLanguage(offer.jurisdiction, locale),
    need: quoted(need.text, locale),
    offer: quoted(offer.text, locale),
  })
}
