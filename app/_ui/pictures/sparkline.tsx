'use client'

import { columnsAcross } from './line-geometry.ts'
import styles from './line-picture.module.css'
import { INKS, Line, type LinePoint } from './line-picture.tsx'

const WIDTH = 236
const HEIGHT = 40
const [LEFT, RIGHT, TOP, BOTTOM] = [6, 148, 6, 34]

type Props = {
  points: LinePoint[]
  /** what stands at the line's end */
  end: string
  described: string
}

/** A line small enough for a table's row, from 0 to 100 between two rules: rows are read against each other. */
export function Sparkline({ points, end, described }: Props) {
  const y = (value: number) => BOTTOM - (value / 100) * (BOTTOM - TOP)
  const xs = columnsAcross(points.length, LEFT, RIGHT - 8)
  const last = points.findLast(({ value }) => value !== null)?.value ?? 0
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={described}
      className={styles.spark}
    >
      {[0, 100].map((value) => (
        <line key={value} x1={0} x2={RIGHT} y1={y(value)} y2={y(value)} stroke="var(--rule)" />
      ))}
      <Line line={{ points }} ink={INKS[0]} place={{ xs, y }} />
      <text className="label" x={RIGHT + 8} y={Math.min(Math.max(y(last) + 4, 14), BOTTOM)}>
        {end}
      </text>
    </svg>
  )
}
