import { Link } from '#lib/i18n/navigation.ts'
import styles from './heatmap.module.css'

export type HeatCell = {
  /** null where nobody could be counted: that is not a zero */
  value: number | null
  level: 0 | 1 | 2 | 3 | 4 | 5
  /** too few were heard for a low value to mean anything */
  isFew: boolean
  href: string
  /** said in full to whoever does not see the row and the column */
  label: string
}

export type HeatRow = {
  key: string
  href: string
  label: string
  note: string
  mark?: string
  cells: HeatCell[]
}

type Column = { key: string; label: string; note: string; isCurrent?: boolean }
type Props = { caption: string; corner: string; columns: Column[]; rows: HeatRow[] }

const LEVELS = [
  styles.level0,
  styles.level1,
  styles.level2,
  styles.level3,
  styles.level4,
  styles.level5,
]

/** A table first: its numbers are there without the ink, and each opens what is behind it. */
export function Heatmap({ caption, corner, columns, rows }: Props) {
  return (
    <div className="scroll">
      <table className={styles.heatmap}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ key, label, note, isCurrent }) => (
              <th key={key} scope="col" className={isCurrent ? styles.current : undefined}>
                {label}
                <br />
                {note}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <Link href={row.href}>{row.label}</Link>
                {row.mark && <span className="mark"> {row.mark}</span>}
                <small>{row.note}</small>
              </th>
              {row.cells.map((cell) => (
                <Cell key={cell.href} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ cell: { value, level, isFew, href, label } }: { cell: HeatCell }) {
  const ink = `${LEVELS[level]} ${isFew ? styles.few : ''}`
  if (value === null)
    return (
      <td className={styles.cell}>
        <span className={styles.unheard}>
          <span aria-hidden="true">–</span>
          <span className="unseen">{label}</span>
        </span>
      </td>
    )
  return (
    <td className={styles.cell}>
      {value === 0 ? (
        <span className={ink}>{value}</span>
      ) : (
        <Link className={ink} href={href} aria-label={label} prefetch={false}>
          {value}
        </Link>
      )}
    </td>
  )
}
