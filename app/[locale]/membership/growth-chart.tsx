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
import { spread } from '#app/_ui/pictures/line-geometry.ts'
import type { GrowthScale } from './growth-scale.ts'
import styles from './membership.module.css'

export type ChartedPoint = {
  cycle: string
  registered: number | null
  claimed: number | null
  claimText: string | null
  /** the form says "more than" */
  isMore: boolean
}

export type GrowthChartProps = {
  points: ChartedPoint[]
  words: { registered: string; claimed: string }
  scale: GrowthScale
  /** the last number of each source, as its end says it; null where there is none */
  ends: { registered: string | null; claimed: string | null }
}

const HEIGHT = 300
const TOP = 16
const AXIS = 34
const ENDS = 210
const LABEL_HEIGHT = 20

const TEXT = { fill: 'var(--soft)', fontSize: 14 }

/** The register as a line; each reported figure as a ring, with its own words when pointed at. */
export function GrowthChart({ points, words, scale, ends }: GrowthChartProps) {
  const bottom = HEIGHT - AXIS
  const y = (value: number) =>
    bottom - ((value - scale.low) / (scale.high - scale.low)) * (bottom - TOP)
  const lastOf = (key: 'registered' | 'claimed') =>
    points.findLastIndex((point) => point[key] !== null)
  const wanted = (['registered', 'claimed'] as const).map((key) =>
    y(points[lastOf(key)]?.[key] ?? scale.low),
  )
  const [registeredAt = 0, claimedAt = 0] = ends.claimed
    ? spread(wanted, LABEL_HEIGHT, { low: TOP, high: bottom })
    : wanted
  return (
    <>
      <p className={styles.legend}>
        <Key color="var(--accent)" isLine />
        {words.registered}
        <Key color="var(--new)" />
        {words.claimed}
      </p>
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <ComposedChart data={points} margin={{ top: TOP, right: ENDS, bottom: 0, left: 0 }}>
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          <XAxis
            dataKey="cycle"
            height={AXIS}
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
            label={({ index, x }) => (
              <g key={index}>
                {index === points.length - 1 && (
                  <>
                    <text className="label" x={Number(x) + 34} y={registeredAt + 5}>
                      {ends.registered}
                    </text>
                    <text className="claim" x={Number(x) + 34} y={claimedAt + 5}>
                      {ends.claimed}
                    </text>
                  </>
                )}
              </g>
            )}
          />
          <Scatter
            name={words.claimed}
            dataKey="claimed"
            fill="var(--paper)"
            stroke="var(--new)"
            strokeWidth={2}
            isAnimationActive={false}
            shape={({ cx, cy, payload }: RingProps) => <Ring cx={cx} cy={cy} payload={payload} />}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </>
  )
}

type RingProps = { cx?: number; cy?: number; payload?: ChartedPoint }

/** What was reported; an arrow up where the form says "more than". */
function Ring({ cx, cy, payload }: RingProps) {
  if (cx === undefined || cy === undefined || !Number.isFinite(cy)) return null
  return (
    <g fill="none" stroke="var(--new)" strokeWidth={2}>
      <circle cx={cx} cy={cy} r={5} />
      {payload?.isMore && <path d={`M${cx} ${cy - 5} v-12 m-4.5 4.5 l4.5 -4.5 l4.5 4.5`} />}
    </g>
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
