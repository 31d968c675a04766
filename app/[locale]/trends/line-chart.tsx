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

export type LinePoint = {
  cycle: string
  /** null where nobody reported: the line breaks, it does not fall */
  percent: number | null
  label: string
  isFew: boolean
}

type Props = { points: LinePoint[]; ticks: { value: number; label: string }[] }

const TEXT = { fill: 'var(--faint)', fontSize: 12 }

/** One theme over the cycles, on the scale that all of them share. */
export function ShareChart({ points, ticks }: Props) {
  return (
    <ResponsiveContainer width="100%" height={150}>
      <LineChart data={points} margin={{ top: 8, right: 14, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          dataKey="cycle"
          tick={TEXT}
          tickLine={false}
          axisLine={{ stroke: 'var(--rule)' }}
          interval="preserveStartEnd"
          padding={{ left: 12, right: 12 }}
        />
        <YAxis
          domain={[0, 100]}
          ticks={ticks.map(({ value }) => value)}
          tickFormatter={(value) => ticks.find((tick) => tick.value === value)?.label ?? ''}
          tick={TEXT}
          tickLine={false}
          axisLine={false}
          width={44}
        />
        <Tooltip
          cursor={{ stroke: 'var(--rule)' }}
          content={({ payload }) => <Bubble label={payload?.[0]?.payload?.label} />}
        />
        <Line
          dataKey="percent"
          stroke="var(--accent)"
          strokeWidth={2}
          dot={({ index, cx, cy }) => (
            <Dot key={index} cx={cx} cy={cy} isFew={points[index]?.isFew ?? false} />
          )}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  )
}

function Dot({ cx, cy, isFew }: { cx?: number; cy?: number; isFew: boolean }) {
  // A cycle nobody reported in has no dot: it is not a zero.
  if (cx === undefined || !Number.isFinite(cy)) return null
  return (
    <circle
      cx={cx}
      cy={cy}
      r={3.5}
      fill={isFew ? 'var(--paper)' : 'var(--accent)'}
      stroke="var(--accent)"
      strokeWidth={1.5}
    />
  )
}

function Bubble({ label }: { label?: string }) {
  if (!label) return null
  return (
    <div
      style={{
        background: 'var(--raised)',
        border: '1px solid var(--rule)',
        padding: '4px 10px',
        fontSize: 14,
      }}
    >
      {label}
    </div>
  )
}
