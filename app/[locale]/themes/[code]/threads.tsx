import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { countWords } from '#lib/i18n/count-words.ts'
import { formatShortMonth, languageTag } from '#lib/i18n/formats.ts'
import { writeMany } from '#lib/themes/input.ts'
import type { Quote } from '#lib/themes/queries/list-quotes.ts'
import type { Theme } from '#lib/themes/queries/list-themes.ts'
import type { Outlined } from '#lib/themes/queries/outline-theme.ts'
import type { Thread } from '#lib/themes/threads.ts'
import { refusalWords } from '../act-words.ts'
import { QuoteBlock } from '../quote.tsx'
import { SplitOff } from './split-off.tsx'
import styles from './threads.module.css'

type Props = {
  theme: Theme
  threads: Thread<Outlined>[]
  /** those that head them */
  quotes: ReadonlyMap<number, Quote>
  mayCurate: boolean
}

/** The finer groups within a theme; nothing where it has none. */
export async function Threads({ theme, threads, quotes, mayCurate }: Props) {
  const t = await getTranslations('themes.threads')
  if (threads.length === 0) return null
  const words = countWords(await getTranslations('numbers'), await getLocale())
  const refusals = await refusalWords()
  return (
    <section aria-labelledby="threads">
      <h2 id="threads">{t('title')}</h2>
      <p className="finding">
        {t('text', { count: threads.length, word: words.word(threads.length, 'm') })}
      </p>
      <ol className={styles.threads}>
        {threads.map((thread) => (
          <li key={thread.head.id}>
            <Head quote={quotes.get(thread.head.id)} />
            <Speakers thread={thread} />
            {mayCurate && (
              <SplitOff
                code={theme.code}
                revision={theme.revision}
                statementIds={writeMany(thread.quotes.map(({ id }) => id))}
                label={t('splitOff')}
                refusals={refusals}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Head({ quote }: { quote: Quote | undefined }) {
  return quote && <QuoteBlock quote={quote} hasCycle isLead />
}

async function Speakers({ thread }: { thread: Thread<Outlined> }) {
  const t = await getTranslations('themes.threads')
  const locale = await getLocale()
  const names = thread.jurisdictions.map(({ jurisdiction }) =>
    inLanguage(jurisdiction.name, locale),
  )
  const list = new Intl.ListFormat(languageTag(locale), { type: 'conjunction' })
  return (
    <dl className={styles.speakers}>
      <div>
        <dt>{t('statements', { count: thread.quotes.length, doubtful: thread.doubtful })}</dt>
        <dd>{list.format(names)}</dd>
      </div>
      <div>
        <dt>{t('byCycle')}</dt>
        <dd>
          {thread.cycles
            .map(({ of, count }) =>
              t('inCycle', { cycle: formatShortMonth(of.cycle, locale), count }),
            )
            .join(' · ')}
        </dd>
      </div>
    </dl>
  )
}
