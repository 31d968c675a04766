'use client'

import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { spread } from '#app/_ui/pictures/line-geometry.ts'
import { INKS, type PictureLine } from '#app/_ui/pictures/line-picture.tsx'
import styles from './trends.module.css'

export type ExploredLines = {
  lines: (PictureLine & { name: string })[]
  columns: string[]
  ticks: { value: number; label: string }[]
}

const TEXT = { fill: 'var(--soft)', fontSize: 13 }
const HEIGHT = 400
const TOP = 16
const AXIS = 30
const ENDS = 330

/** The themes that were chosen on one scale; pointing at a cycle, or the arrows, tell each one's count. */
export function ShareChart({ lines, columns, ticks }: ExploredLines) {
  const rows = columns.map((cycle, at) => ({
    cycle,
    ...Object.fromEntries(lines.map(({ key, points }) => [key, points[at]?.value ?? null])),
  }))
  const [low, high] = [ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 100]
  const bottom = HEIGHT - AXIS
  const y = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - TOP)
  const lastOf = ({ points }: PictureLine) => points.findLastIndex(({ value }) => value !== null)
  const ends = lines.map((line) => y(line.points[lastOf(line)]?.value ?? low))
  const labels = spread(ends, 19, { low: TOP, high: bottom })
  return (
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <LineChart data={rows} margin={{ top: TOP, right: ENDS, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          dataKey="cycle"
          height={AXIS}
          tick={TEXT}
          tickLine={false}
          axisLine={{ stroke: 'var(--rule)' }}
          padding={{ left: 14, right: 14 }}
        />
        <YAxis
          domain={[low, high]}
          ticks={ticks.map(({ value }) => value)}
          tickFormatter={(value) => ticks.find((tick) => tick.value === value)?.label ?? ''}
          tick={TEXT}
          tickLine={false}
          axisLine={false}
          width={48}
        />
        <Tooltip
          cursor={{ stroke: 'var(--rule)' }}
          content={({ label }) => <Told lines={lines} at={columns.indexOf(String(label))} />}
        />
        {lines.map((line, at) => {
          const ink = INKS[at % INKS.length] ?? INKS[0]
          return (
            <Line
              key={line.key}
              name={line.name}
              dataKey={line.key}
              stroke={ink.stroke}
              strokeDasharray={'dash' in ink ? ink.dash : undefined}
              strokeWidth={2}
              isAnimationActive={false}
              dot={({ index, cx, cy }) => <Dot key={index} cx={cx} cy={cy} ink={ink.stroke} />}
              label={({ index, x }) => (
                <text
                  key={index}
                  className="label"
                  x={Number(x) + 26}
                  y={(labels[at] ?? 0) + 4}
                  style={{ fill: ink.stroke }}
                >
                  {index === lastOf(line) ? line.end : ''}
                </text>
              )}
            />
          )
        })}
      </LineChart>
    </ResponsiveContainer>
  )
}

function Dot({ cx, cy, ink }: { cx?: number; cy?: number; ink: string }) {
  // A cycle nobody reported in has no dot: it is not a zero.
  if (cx === undefined || !Number.isFinite(cy)) return null
  return <circle cx={cx} cy={cy} r={3.5} fill={ink} />
}

function Told({ lines, at }: { lines: ExploredLines['lines']; at: number }) {
  const said = lines.flatMap(({ key, points }) => {
    const label = points[at]?.label
    return label ? [{ key, label }] : []
  })
  if (said.length === 0) return null
  return (
    <ul className={styles.told}>
      {said.map(({ key, label }) => (
        <li key={key}>{label}</li>
      ))}
    </ul>
  )
}
