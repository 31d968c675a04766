'use client'

import {
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Scatter,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { GrowthScale } from './growth-scale.ts'
import styles from './membership.module.css'

export type ChartedPoint = {
  cycle: string
  registered: number | null
  claimed: number | null
  claimText: string | null
}

export type GrowthChartProps = {
  points: ChartedPoint[]
  words: { registered: string; claimed: string }
  scale: GrowthScale
}

const TEXT = { fill: 'var(--soft)', fontSize: 14 }

/** The register as a line; each reported figure as a ring, with its own words when pointed at. */
export function GrowthChart({ points, words, scale }: GrowthChartProps) {
  return (
    <>
      <p className={styles.legend}>
        <Key color="var(--accent)" isLine />
        {words.registered}
        <Key color="var(--new)" />
        {words.claimed}
      </p>
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
          <YAxis
            tick={TEXT}
            tickLine={false}
            axisLine={false}
            width={40}
            ticks={scale.ticks}
            domain={[scale.low, scale.high]}
          />
          <Tooltip
            content={({ payload }) => <Bubble point={payload?.[0]?.payload} words={words} />}
            cursor={{ stroke: 'var(--rule)' }}
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
    </>
  )
}

function Key({ color, isLine }: { color: string; isLine?: boolean }) {
  return (
    <svg width={26} height={12} aria-hidden="true">
      {isLine && <path d="M2 6h22" stroke={color} strokeWidth={2.5} />}
      <circle
        cx={13}
        cy={6}
        r={isLine ? 3.5 : 4}
        fill={isLine ? color : 'none'}
        stroke={color}
        strokeWidth={2}
      />
    </svg>
  )
}

function Bubble({ point, words }: { point?: ChartedPoint; words: GrowthChartProps['words'] }) {
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
