import { getTranslations } from 'next-intl/server'
import { leadQuotes } from '#lib/themes/lead-quotes.ts'
import type { Quote } from '#lib/themes/queries/list-quotes.ts'
import type { Theme } from '#lib/themes/queries/list-themes.ts'
import { QuoteBlock } from '../quote.tsx'
import styles from './leads.module.css'

/** What is asked for and what is offered come before what was planned and done. */
const SECTIONS = ['issues', 'sharing', 'priorities', 'accomplishments'] as const
const EACH = 2

/** A theme in the words of a few, by what they want of the others. */
export async function Leads({ theme, quotes }: { theme: Theme; quotes: Quote[] }) {
  const t = await getTranslations('themes.one')
  const themes = await getTranslations('themes')
  const groups = SECTIONS.map((section) => {
    const own = quotes.filter((quote) => quote.section === section)
    return { section, own, leads: leadQuotes(own, theme.representatives, EACH) }
  }).filter(({ own }) => own.length > 0)
  if (groups.length === 0) return null
  return (
    <section aria-labelledby="leads">
      <h2 id="leads">{t('quotes')}</h2>
      <div className={styles.leads}>
        {groups.map(({ section, own, leads }) => (
          <div key={section}>
            <h3>{themes(`sections.${section}`)}</h3>
            <p className="note">
              {t('leadsOf', {
                shown: leads.length,
                count: own.length,
                hidden: own.length - leads.length,
              })}
            </p>
            {leads.map((quote) => (
              <QuoteBlock key={quote.id} quote={quote} hasCycle isLead />
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}
