'use client'

import {
  CartesianGrid,
  ComposedChart,
  Legend,
  Line,
  ResponsiveContainer,
  Scatter,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'

export type ChartedPoint = {
  cycle: string
  registered: number | null
  claimed: number | null
  claimText: string | null
}

type Props = { points: ChartedPoint[]; words: { registered: string; claimed: string } }

const TEXT = { fill: 'var(--soft)', fontSize: 14 }

/** The register as a line; each reported figure as a ring, with its own words when pointed at. */
export function GrowthChart({ points, words }: Props) {
  return (
    <ResponsiveContainer width="100%" height={300}>
      <ComposedChart data={points} margin={{ top: 16, right: 24, bottom: 4, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          dataKey="cycle"
          tick={TEXT}
          tickLine={false}
          axisLine={{ stroke: 'var(--rule)' }}
          padding={{ left: 24, right: 24 }}
        />
        <YAxis tick={TEXT} tickLine={false} axisLine={false} width={40} allowDecimals={false} />
        <Tooltip
          content={({ payload }) => <Bubble point={payload?.[0]?.payload} words={words} />}
          cursor={{ stroke: 'var(--rule)' }}
        />
        <Legend
          align="left"
          verticalAlign="top"
          wrapperStyle={{ paddingBottom: 12, fontSize: 14 }}
          formatter={(label) => <span style={{ color: 'var(--soft)' }}>{label}</span>}
        />
        <Line
          name={words.registered}
          dataKey="registered"
          stroke="var(--accent)"
          strokeWidth={2.5}
          dot={{ r: 3.5, fill: 'var(--accent)', strokeWidth: 0 }}
          isAnimationActive={false}
        />
        <Scatter
          name={words.claimed}
          dataKey="claimed"
          fill="var(--paper)"
          stroke="var(--new)"
          strokeWidth={2}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  )
}

function Bubble({ point, words }: { point?: ChartedPoint; words: Props['words'] }) {
  if (!point) return null
  return (
    <div
      style={{
        background: 'var(--raised)',
        border: '1px solid var(--rule)',
        padding: '6px 12px',
        maxWidth: 320,
        fontSize: 15,
      }}
    >
      <strong>{point.cycle}</strong>
      {point.registered !== null && (
        <div>
          {words.registered} {point.registered}
        </div>
      )}
      {point.claimText && <div style={{ color: 'var(--new)' }}>{point.claimText}</div>}
    </div>
  )
}
