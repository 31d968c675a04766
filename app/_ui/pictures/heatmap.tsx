import { Link } from '#lib/i18n/navigation.ts'
import { HeatCells, type WrittenCell } from './heat-cells.tsx'
import { LEVELS } from './heat-levels.ts'
import styles from './heatmap.module.css'

export type HeatCell = {
  key: string
  /** what stands in the cell; a sign where nobody could be counted, which is not a zero */
  text: string
  /** how much of the number is in doubt, behind it */
  doubtful?: string
  level: 0 | 1 | 2 | 3 | 4 | 5
  /** the column is not complete yet: hatched, and hatching means nothing else */
  isOpen: boolean
  /** where there is something behind it */
  href: string | null
  /** said in full to whoever does not see the row and the column */
  label: string
}

export type HeatRow = {
  key: string
  href: string
  label: string
  note: string
  mark?: string
  /** letters of notes that hang here */
  pin?: string | undefined
  /** what its numbers come from, where it was merged or split */
  kin?: { kind: 'merged' | 'split'; text: string }[]
  cells: HeatCell[]
}

export type HeatColumn = {
  key: string
  label: string
  note: string
  state?: string | undefined
  /** letters of notes that hang here */
  pin?: string | undefined
  isCurrent?: boolean
}
type Props = { caption: string; corner: string; columns: HeatColumn[]; rows: HeatRow[] }

/** A table first: its numbers are there without the ink, and each opens what is behind it. */
export function Heatmap({ caption, corner, columns, rows }: Props) {
  return (
    <div className="scroll">
      <table className={styles.heatmap}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ key, label, note, state, pin, isCurrent }) => (
              <th key={key} scope="col" className={isCurrent ? styles.current : undefined}>
                {label}
                <br />
                {note}
                {state && <small>{state}</small>}
                {pin && <small className={styles.pin}>{pin}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} data-line="">
              <th scope="row">
                <Link href={row.href}>{row.label}</Link>
                {row.mark && <span className="mark"> {row.mark}</span>}
                {row.pin && <span className={styles.pin}> {row.pin}</span>}
                <small>{row.note}</small>
                {row.kin?.map(({ kind, text }) => (
                  <small key={text} className={styles.kin}>
                    <Joint kind={kind} />
                    {text}
                  </small>
                ))}
              </th>
              <HeatCells cells={row.cells.map(written)} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Two lines that become one, or one that becomes two. */
function Joint({ kind }: { kind: 'merged' | 'split' }) {
  const lines = kind === 'merged' ? 'M1 3 L8 8 M1 13 L8 8 H17' : 'M1 8 H10 L17 3 M10 8 L17 13'
  return (
    <svg width={18} height={16} viewBox="0 0 18 16" aria-hidden="true">
      <path d={lines} fill="none" stroke="var(--accent)" strokeWidth={1.5} />
    </svg>
  )
}

function written({ text, doubtful = '', level, isOpen, href, label }: HeatCell): WrittenCell {
  return [text, doubtful, level, isOpen ? 1 : 0, href, label]
}

type KeyProps = { number: string; darkness: string; steps: string[]; open: string | null }

/** What the number is, what the ink is and what hatching is, in that order. */
export function HeatmapKey({ number, darkness, steps, open }: KeyProps) {
  return (
    <div className={styles.key}>
      <p>{number}</p>
      <p>
        {darkness}
        {steps.map((step, at) => (
          <span key={step} className={styles.step}>
            <span className={`${styles.swatch} ${LEVELS[at + 1]}`} aria-hidden="true" />
            {step}
          </span>
        ))}
      </p>
      {open && (
        <p className={styles.hatched}>
          <span className={`${styles.swatch} ${styles.open}`} aria-hidden="true" />
          {open}
        </p>
      )}
    </div>
  )
}
