import { getLocale, getTranslations } from 'next-intl/server'
import type { Outline } from '#lib/agendas/outline.ts'
import type { Item } from '#lib/agendas/queries.ts'
import { Link } from '#lib/i18n/navigation.ts'
import styles from './agenda.module.css'

type Said = Outline['items'][number] | undefined

/** What was written about an item, each quote leading to where it stands. */
export async function ItemQuotes({ item, said }: { item: Item; said: Said }) {
  const locale = await getLocale()
  if (said?.unquoted) return <p className="note">{said.unquoted}</p>
  return item.quotes.map((quote, index) => (
    <blockquote key={quote.id} lang={quote.language === locale ? undefined : quote.language}>
      {quote.text}
      <footer lang={locale}>
        <Link href={`/submissions/${quote.submissionId}#s-${quote.id}`}>
          {said?.quotes[index]?.source}
        </Link>
      </footer>
    </blockquote>
  ))
}

/** On paper only: the items fit on a sheet or two, and what they rest on comes after all of them. */
export async function Evidence({ items, said }: { items: Item[]; said: Outline['items'] }) {
  const t = await getTranslations('agendas')
  const quoting = items.filter(({ quotes, unquoted }) => quotes.length > 0 || unquoted)
  if (quoting.length === 0) return null
  return (
    <section className={styles.evidence} aria-labelledby="evidence">
      <h2 id="evidence">{t('evidence')}</h2>
      {quoting.map((item) => {
        const own = said[items.indexOf(item)]
        return (
          <div key={item.id}>
            <h3>{own?.title}</h3>
            <ItemQuotes item={item} said={own} />
          </div>
        )
      })}
    </section>
  )
}
