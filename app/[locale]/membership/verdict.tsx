import { getLocale, getTranslations } from 'next-intl/server'
import { quoted } from '#lib/i18n/quotation.ts'
import type { SeenClaim } from '#lib/membership/commands.ts'
import { writeSeenClaim } from '#lib/membership/input.ts'
import type { SentenceState } from '#lib/membership/sentences.ts'
import styles from './membership.module.css'
import { VerdictForm } from './verdict-form.tsx'

type Props = {
  claims: { figures: SeenClaim[]; members: SeenClaim[] }
  state: Exclude<SentenceState, 'held'>
  /** What is decided about, for whoever hears the buttons without the words above. */
  quote: string
  mayDecide: boolean
}

/** What was decided, and the next decision: accept or refuse, or undo either. */
export async function Verdict({ claims, state, quote, mayDecide }: Props) {
  const t = await getTranslations('membership')
  const what = quoted(quote, await getLocale())
  const choices = state === 'waiting' ? (['accepted', 'refused'] as const) : (['proposed'] as const)
  if (!mayDecide) return <p className={styles.verdict}>{t(`verdicts.${state}`)}</p>
  return (
    <VerdictForm
      figures={claims.figures.map(writeSeenClaim)}
      members={claims.members.map(writeSeenClaim)}
      stands={state === 'waiting' ? null : t(`verdicts.${state}`)}
      choices={choices.map((to) => ({
        to,
        label: t(`decide.${to}`),
        about: t(`decideAbout.${to}`, { what }),
      }))}
      refusals={{
        'not-allowed': t('register.notAllowed'),
        'not-found': t('claims.notFound'),
      }}
    />
  )
}
