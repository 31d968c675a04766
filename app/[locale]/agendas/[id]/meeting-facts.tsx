import type { Outline } from '#lib/agendas/outline.ts'
import styles from './agenda.module.css'

/** Where the council meets and who presides: what is known of it. */
export function MeetingFacts({ facts }: { facts: Outline['facts'] }) {
  if (facts.length === 0) return null
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{/^https?:/.test(value) ? <a href={value}>{value}</a> : value}</dd>
        </div>
      ))}
    </dl>
  )
}
