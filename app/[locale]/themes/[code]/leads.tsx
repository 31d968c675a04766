import { getTranslations } from 'next-intl/server'
import { leadQuotes } from '#lib/themes/lead-quotes.ts'
import type { Quote } from '#lib/themes/queries/list-quotes.ts'
import type { Theme } from '#lib/themes/queries/list-themes.ts'
import type { Outlined } from '#lib/themes/queries/outline-theme.ts'
import { QuoteBlock } from '../quote.tsx'
import styles from './leads.module.css'

/** What is asked for and what is offered come before what was planned and done. */
const SECTIONS = ['issues', 'sharing', 'priorities', 'accomplishments'] as const
const EACH = 2

export type LeadGroup = { section: (typeof SECTIONS)[number]; count: number; ids: number[] }

/** Which statements speak for a theme, section by section. */
export function leadsOf(theme: Theme, outline: readonly Outlined[]): LeadGroup[] {
  return SECTIONS.map((section) => {
    const own = outline.filter((said) => said.section === section)
    const leads = leadQuotes(own, theme.representatives, EACH)
    return { section, count: own.length, ids: leads.map(({ id }) => id) }
  }).filter(({ count }) => count > 0)
}

type Props = { groups: LeadGroup[]; quotes: ReadonlyMap<number, Quote> }

/** A theme in the words of a few, by what they want of the others. */
export async function Leads({ groups, quotes }: Props) {
  const t = await getTranslations('themes.one')
  const themes = await getTranslations('themes')
  if (groups.length === 0) return null
  return (
    <section aria-labelledby="leads">
      <h2 id="leads">{t('quotes')}</h2>
      <div className={styles.leads}>
        {groups.map(({ section, count, ids }) => (
          <div key={section}>
            <h3>{themes(`sections.${section}`)}</h3>
            <p className="note">
              {t('leadsOf', {
                shown: ids.length,
                count,
                hidden: count - ids.length,
              })}
            </p>
            {ids
              .flatMap((id) => quotes.get(id) ?? [])
              .map((quote) => (
                <QuoteBlock key={quote.id} quote={quote} hasCycle isLead />
              ))}
          </div>
        ))}
      </div>
    </section>
  )
}
