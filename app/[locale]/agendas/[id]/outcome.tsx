import type { OutlineItem } from '#lib/agendas/outline.ts'
import { sayAction } from '#lib/agendas/say/say-record.ts'
import type { Locale } from '#lib/i18n/bilingual.ts'
import styles from './versions.module.css'

type Props = { said: Pick<OutlineItem, 'outcome' | 'actions'>; locale: Locale }

/** What became of an item at the meeting, for whoever reads the agenda after it. */
export function Outcome({ said: { outcome, actions }, locale }: Props) {
  if (!outcome && actions.length === 0) return null
  return (
    <div className={styles.outcome}>
      {outcome && (
        <p>
          <strong>{outcome.name}.</strong> {outcome.decision}
        </p>
      )}
      {actions.length > 0 && (
        <ul>
          {actions.map((action) => {
            const sentence = sayAction(action, locale)
            return <li key={sentence}>{sentence}</li>
          })}
        </ul>
      )}
    </div>
  )
}
