'use client'

import { columnsAcross, spread, stretches } from './line-geometry.ts'
import styles from './line-picture.module.css'

export type LinePoint = {
  /** null where nobody could be counted: the line breaks, it does not fall */
  value: number | null
  /** not complete yet: a ring, apart from the line, on a bar from the least to the most it can become */
  range: { low: number; high: number } | null
  /** said in full when pointed at or walked to */
  label: string
}
export type PictureLine = {
  key: string
  /** what stands at the line's end: its value, and its name where there are several */
  end: string
  points: LinePoint[]
}

type Props = {
  lines: PictureLine[]
  columns: string[]
  ticks: { value: number; label: string }[]
  described: string
  isLarge?: boolean
}

const SMALL = { width: 300, height: 138, left: 44, right: 204, top: 12, bottom: 108, gap: 16 }
const LARGE = { width: 960, height: 380, left: 48, right: 640, top: 16, bottom: 340, gap: 19 }

/** Inks and dashes, so that lines are told apart in grey as well; their names stand at their ends. No picture has more lines. */
export const INKS = [
  { stroke: 'var(--accent)' },
  { stroke: 'var(--new)', dash: '7 3' },
  { stroke: 'var(--ink)', dash: '12 3 2 3' },
  { stroke: 'var(--soft)', dash: '2 3' },
] as const

/** Lines on one scale from its first tick to its last, drawn by the server: there without scripts, and on paper. */
export function LinePicture({ lines, columns, ticks, described, isLarge = false }: Props) {
  const size = isLarge ? LARGE : SMALL
  const [low, high] = [ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 100]
  const y = (value: number) =>
    size.bottom - ((value - low) / (high - low)) * (size.bottom - size.top)
  const xs = columnsAcross(columns.length, size.left + 14, size.right - 14)
  const ends = lines.map(
    ({ points }) => points.findLast(({ value }) => value !== null)?.value ?? low,
  )
  const labels = spread(ends.map(y), size.gap, { low: size.top, high: size.bottom })
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      width="100%"
      role="img"
      aria-label={described}
      className={styles.picture}
    >
      {ticks.map(({ value, label }) => (
        <g key={value}>
          <line x1={size.left} x2={size.right} y1={y(value)} y2={y(value)} stroke="var(--rule)" />
          <text x={size.left - 6} y={y(value) + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {columns.map((column, at) =>
        isLarge || at === 0 || at === columns.length - 1 ? (
          <text key={column} x={xs[at]} y={size.bottom + 24} textAnchor="middle">
            {column}
          </text>
        ) : null,
      )}
      {lines.map((line, at) => (
        <Line
          key={line.key}
          line={line}
          ink={INKS[at % INKS.length] ?? INKS[0]}
          place={{ xs, y }}
        />
      ))}
      {lines.map(({ key, end }, at) => {
        const [from, to] = [y(ends[at] ?? low), labels[at] ?? 0]
        return (
          <g key={key}>
            {isLarge && (
              <path
                d={`M${size.right - 6} ${from} L${size.right + 10} ${to}`}
                stroke="var(--rule)"
                fill="none"
              />
            )}
            <text
              className="label"
              x={size.right + (isLarge ? 14 : 4)}
              y={to + 4}
              style={isLarge ? { fill: (INKS[at % INKS.length] ?? INKS[0]).stroke } : undefined}
            >
              {end}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

type LineProps = {
  line: Pick<PictureLine, 'points'>
  ink: (typeof INKS)[number]
  place: { xs: number[]; y: (value: number) => number }
}

/** A line and its points, between whatever axes a picture gives it. What all points share is said once: there are many. */
export function Line({ line: { points }, ink, place: { xs, y } }: LineProps) {
  const dash = 'dash' in ink ? ink.dash : undefined
  const places = points.map(({ value }, at) => ({
    x: tenth(xs[at] ?? 0),
    y: value === null ? 0 : tenth(y(value)),
  }))
  const drawn = stretches(points).map(({ from, to }) =>
    places
      .slice(from, to + 1)
      .map((place) => `${place.x} ${place.y}`)
      .join(' L'),
  )
  return (
    <g data-line="" fill="none" stroke={ink.stroke} strokeWidth={2}>
      {drawn.length > 0 && <path d={`M${drawn.join(' M')}`} strokeDasharray={dash} />}
      {points.map(({ value, range, label }, at) =>
        value === null || !range ? null : (
          <path
            key={label}
            d={`M${places[at]?.x} ${tenth(y(range.low))} V${tenth(y(range.high))}`}
            strokeDasharray="2 2"
          />
        ),
      )}
      <g fill={ink.stroke} strokeWidth={1.5}>
        {points.map(({ value, range, label }, at) =>
          value === null ? null : (
            <circle
              key={label}
              data-said={label}
              cx={places[at]?.x}
              cy={places[at]?.y}
              r={3.5}
              fill={range ? 'var(--paper)' : undefined}
            />
          ),
        )}
      </g>
    </g>
  )
}

/** No eye parts more finely, and a picture of many points would be digits for the most part. */
function tenth(place: number): number {
  return Math.round(place * 10) / 10
}
