import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { leadTo, openCouncil } from '#app/session.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import { leadQuotes } from '#lib/themes/lead-quotes.ts'
import { suggestionOf } from '#lib/themes/names.ts'
import { findTheme } from '#lib/themes/queries/find-theme.ts'
import { listQuotes } from '#lib/themes/queries/list-quotes.ts'
import type { Theme } from '#lib/themes/queries/list-themes.ts'
import { listUnnamed } from '#lib/themes/queries/unnamed-themes.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { firstWaiting, type Progress, turnOf } from '#lib/themes/worklist.ts'
import { refusalWords } from '../act-words.ts'
import { QuoteBlock } from '../quote.tsx'
import { WorkingMark } from '../working-mark.tsx'
import { type Asked, addressOf, readProgress } from './address.ts'
import styles from './names.module.css'
import { NamingForm } from './naming-form.tsx'

type Props = { searchParams: Promise<Asked> }

const QUOTES = 3
const LANGUAGES = { en: ['en', 'fr'], fr: ['fr', 'en'] } as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('naming'))('title') }
}

/** The themes that nobody has named, one at a time, those that reach furthest first. */
export default async function NamesPage({ searchParams }: Props) {
  const asked = await searchParams
  const { actor, council } = await openCouncil(asked.council)
  const t = await getTranslations('naming')
  const locale = await getLocale()
  const { code, progress } = readProgress(asked)
  const waiting = (await listUnnamed(actor, council.id)).map(({ theme }) => theme.code)
  const first = firstWaiting(waiting, progress)
  const found = code === null ? null : await findTheme(actor, council.id, code)
  const theme = found && 'theme' in found ? found.theme : null
  // A theme stands in the address, so that the answer to a form is about the theme it was sent for.
  if (!theme && first !== null) return leadTo(addressOf(first, progress), { actor, council })
  const quotes = theme ? await listQuotes(actor, council.id, { themeId: theme.id }) : []
  const turn = theme && turnOf(theme.code, waiting, progress)
  return (
    <>
      <h1>{t('title')}</h1>
      <p className={styles.turn} role="status">
        {turn
          ? t('turn', { position: turn.position, total: turn.total })
          : t('ended', { done: progress.done, left: waiting.length })}
      </p>
      {theme && (
        <section aria-labelledby="theme">
          <h2 id="theme">
            {inLanguage(theme.name, locale)}
            <WorkingMark theme={theme} />
          </h2>
          <p className={styles.about}>
            {t('about', {
              statements: quotes.length,
              jurisdictions: new Set(quotes.map(({ jurisdiction }) => jurisdiction.id)).size,
            })}{' '}
            <Link href={`/themes/${themeCode(theme.code)}`} className="on-screen">
              {t('whole', { code: themeCode(theme.code) })}
            </Link>
          </p>
          {leadQuotes(quotes, theme.representatives, QUOTES).map((quote) => (
            <QuoteBlock key={quote.id} quote={quote} hasCycle />
          ))}
          <Naming theme={theme} waiting={waiting} progress={progress} />
        </section>
      )}
      {!theme && <Ended left={waiting.length} />}
    </>
  )
}

type NamingProps = { theme: Theme; waiting: number[]; progress: Progress }

async function Naming({ theme, waiting, progress }: NamingProps) {
  const t = await getTranslations('naming')
  const locale = await getLocale()
  const { next, skipping } = turnOf(theme.code, waiting, progress)
  const { done, skipped } = progress
  const suggestion = suggestionOf(theme)
  const fields = LANGUAGES[locale].map((language) => {
    const name = inLanguage(theme.name, language)
    const value = suggestion?.[language] ?? name
    const hint = value === name ? '' : t('untilNow', { name: quoted(name, locale) })
    return { language, label: t(`field.${language}`), hint, value }
  })
  return (
    <NamingForm
      // Another theme has other fields, and the first of them takes the focus.
      key={theme.code}
      fields={fields}
      hidden={{
        code: theme.code,
        revision: theme.revision,
        done,
        later: skipped.map(themeCode).join(','),
      }}
      skip={addressOf(next, skipping)}
      words={{
        accept: t('accept'),
        skip: t('skip'),
        changed: t('changed'),
        // The name comes from the answer, which the server gives when two name at once.
        now: t('nowReads', { name: '{name}' }),
        refusals: { ...(await refusalWords()), 'nothing-chosen': t('noName') },
      }}
    />
  )
}

async function Ended({ left }: { left: number }) {
  const t = await getTranslations('naming')
  return (
    <ul>
      {left > 0 && (
        <li>
          <Link href="/themes/names">{t('again', { left })}</Link>
        </li>
      )}
      <li>
        <Link href="/themes/curation">{t('takeBack')}</Link>
      </li>
      <li>
        <Link href="/themes">{t('allThemes')}</Link>
      </li>
    </ul>
  )
}
