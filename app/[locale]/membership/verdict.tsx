import { getLocale, getTranslations } from 'next-intl/server'
import { quoted } from '#lib/i18n/quotation.ts'
import type { SentenceState } from '#lib/membership/sentences.ts'
import { decideClaimsAction } from './actions.ts'
import styles from './membership.module.css'

type Props = {
  ids: { figures: number[]; members: number[] }
  state: Exclude<SentenceState, 'held'>
  /** What is decided about, for whoever hears the buttons without the words above. */
  quote: string
  mayDecide: boolean
}

/** What was decided, and the next decision: accept or refuse, or undo either. */
export async function Verdict({ ids, state, quote, mayDecide }: Props) {
  const t = await getTranslations('membership')
  const what = quoted(quote, await getLocale())
  const choices = state === 'waiting' ? (['accepted', 'refused'] as const) : (['proposed'] as const)
  if (!mayDecide) return <p className={styles.verdict}>{t(`verdicts.${state}`)}</p>
  return (
    <form action={decideClaimsAction} className={styles.verdict}>
      {state !== 'waiting' && <span>{t(`verdicts.${state}`)}</span>}
      {ids.figures.map((id) => (
        <input key={id} type="hidden" name="figure" value={id} />
      ))}
      {ids.members.map((id) => (
        <input key={id} type="hidden" name="member" value={id} />
      ))}
      <input type="hidden" name="from" value={state === 'waiting' ? 'proposed' : 'decided'} />
      {choices.map((to) => (
        <button
          key={to}
          type="submit"
          name="verdict"
          value={to}
          className="quiet"
          aria-label={t(`decideAbout.${to}`, { what })}
        >
          {t(`decide.${to}`)}
        </button>
      ))}
    </form>
  )
}
