'use client'

import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { spread } from '#app/_ui/pictures/line-geometry.ts'
import { INKS, type PictureLine } from '#app/_ui/pictures/line-picture.tsx'

export type ExploredLines = {
  lines: PictureLine[]
  columns: string[]
  ticks: { value: number; label: string }[]
  described: string
}

const TEXT = { fill: 'var(--soft)', fontSize: 13 }
const HEIGHT = 400
const TOP = 16
const AXIS = 30
const ENDS = 330

/** The themes compared, as wide as the page; its frame walks the points, tells them and saves them as those of any picture. */
export function ShareChart({ lines, columns, ticks, described }: ExploredLines) {
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
      <LineChart
        data={rows}
        margin={{ top: TOP, right: ENDS, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        role="img"
        aria-label={described}
      >
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
        {lines.map((line, at) => {
          const ink = INKS[at % INKS.length] ?? INKS[0]
          return (
            <Line
              key={line.key}
              dataKey={line.key}
              stroke={ink.stroke}
              strokeDasharray={'dash' in ink ? ink.dash : undefined}
              strokeWidth={2}
              isAnimationActive={false}
              dot={({ index, cx, cy }) => (
                <Dot
                  key={index}
                  cx={cx}
                  cy={cy}
                  ink={ink.stroke}
                  label={line.points[index]?.label}
                />
              )}
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

type DotProps = { cx?: number; cy?: number; ink: string; label?: string }

function Dot({ cx, cy, ink, label }: DotProps) {
  // A cycle nobody reported in has no dot: it is not a zero.
  if (cx === undefined || !Number.isFinite(cy)) return null
  return <circle data-said={label} cx={cx} cy={cy} r={3.5} fill={ink} />
}
