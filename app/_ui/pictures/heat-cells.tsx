'use client'

import { Link } from '#lib/i18n/navigation.ts'
import { LEVELS } from './heat-levels.ts'
import styles from './heatmap.module.css'

/** A cell as it goes to the browser: hundreds of them weigh less by their places than by their names. */
export type WrittenCell = [
  text: string,
  doubtful: string,
  level: number,
  isOpen: 0 | 1,
  href: string | null,
  label: string,
]

/** The cells of a row; each number opens what is behind it, and says all of itself to whoever walks there. */
export function HeatCells({ cells }: { cells: WrittenCell[] }) {
  return cells.map(([text, doubtful, level, isOpen, href, label], at) => {
    const ink = [LEVELS[level], isOpen ? styles.open : ''].filter(Boolean).join(' ')
    const key = `${at} ${label}`
    if (href === null)
      return (
        <td key={key} className={styles.cell}>
          <span className={ink} data-said={label}>
            <span aria-hidden="true">
              {text}
              {doubtful && <small> {doubtful}</small>}
            </span>
            <span className="unseen">{label}</span>
          </span>
        </td>
      )
    return (
      <td key={key} className={styles.cell}>
        <Link className={ink} href={href} aria-label={label} data-said="" prefetch={false}>
          {text}
          {doubtful && <small>{` ${doubtful}`}</small>}
        </Link>
      </td>
    )
  })
}
