import { getLocale, getTranslations } from 'next-intl/server'
import { columnsAcross, spread } from '#app/_ui/pictures/line-geometry.ts'
import { formatMonth, formatNumber, formatShortMonth } from '#lib/i18n/formats.ts'
import type { Claim, GrowthPoint } from '#lib/membership/growth.ts'
import { claimText } from './claim-text.ts'
import { growthScale } from './growth-scale.ts'

const WIDTH = 680
const HEIGHT = 240
const LEFT = 48
const RIGHT = 500
const TOP = 24
const BOTTOM = 200
const LABEL_HEIGHT = 20

type Props = { points: GrowthPoint[] }

/** The growth chart drawn by the server: there without a script, and on paper. */
export async function GrowthFigure({ points }: Props) {
  const t = await getTranslations('membership')
  const locale = await getLocale()
  const scale = growthScale(points)
  if (!scale) return null
  const y = (value: number) =>
    BOTTOM - ((value - scale.low) / (scale.high - scale.low)) * (BOTTOM - TOP)
  const at = columnsAcross(points.length, LEFT + 20, RIGHT - 20)
  const line = points.flatMap(({ registered }, index) =>
    registered === null ? [] : [`${at[index]} ${y(registered)}`],
  )
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width="100%"
      role="img"
      aria-label={t('growth.described')}
    >
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line x1={LEFT} x2={RIGHT} y1={y(tick)} y2={y(tick)} stroke="var(--rule)" />
          <text x={LEFT - 8} y={y(tick) + 5} textAnchor="end">
            {formatNumber(tick, locale)}
          </text>
        </g>
      ))}
      {line.length > 0 && (
        <path d={`M${line.join(' L')}`} fill="none" stroke="var(--accent)" strokeWidth={2.5} />
      )}
      <Registered points={points} at={at} y={y} />
      <Claimed points={points} at={at} y={y} />
      <Ends points={points} at={at} y={y} />
      {points.map((point, index) => (
        <text key={point.cycleId} x={at[index]} y={BOTTOM + 26} textAnchor="middle">
          {formatShortMonth(point, locale)}
        </text>
      ))}
    </svg>
  )
}

/** Said wherever the picture's lowest line is not zero. */
export async function AxisNote({ points }: Props) {
  const t = await getTranslations('membership')
  const locale = await getLocale()
  const low = growthScale(points)?.low ?? 0
  if (low === 0) return null
  return <>{t('growth.axis', { low: formatNumber(low, locale) })}</>
}

type MarksProps = { points: GrowthPoint[]; at: number[]; y: (value: number) => number }

/** A dot for what the register held at each meeting. */
async function Registered({ points, at, y }: MarksProps) {
  const t = await getTranslations('membership')
  const locale = await getLocale()
  return (
    <g data-line="">
      {points.map(({ cycleId, registered, ...month }, index) =>
        registered === null ? null : (
          <circle
            key={cycleId}
            cx={at[index]}
            cy={y(registered)}
            r={3.5}
            fill="var(--accent)"
            data-said={t('growth.saidRegistered', {
              cycle: formatMonth(month, locale),
              count: registered,
            })}
          />
        ),
      )}
    </g>
  )
}

/** A ring for what was reported, and what its words make of it: an arrow up is "more than". */
async function Claimed({ points, at, y }: MarksProps) {
  const t = await getTranslations('membership')
  const locale = await getLocale()
  return (
    <g data-line="" fill="none" stroke="var(--new)" strokeWidth={2}>
      {points.map(({ cycleId, claims: [claim], ...month }, index) =>
        claim ? (
          <g key={cycleId}>
            <circle
              cx={at[index]}
              cy={y(claim.value)}
              r={5}
              strokeDasharray={LOOSE.has(claim.qualifier) ? '2.5 2.5' : undefined}
              data-said={t('growth.saidClaimed', {
                cycle: formatMonth(month, locale),
                claim: claimText(claim, t, locale),
                quote: t('quoted', { quote: claim.quote }),
              })}
            />
            <Qualified claim={claim} x={at[index] ?? 0} y={y} />
          </g>
        ) : null,
      )}
    </g>
  )
}

/** Told as near to a number, not as that number. */
const LOOSE: ReadonlySet<Claim['qualifier']> = new Set(['about', 'nearly'])

type QualifiedProps = { claim: Claim; x: number; y: (value: number) => number }

function Qualified({ claim: { value, upper, qualifier }, x, y }: QualifiedProps) {
  if (qualifier === 'more-than')
    return <path d={`M${x} ${y(value) - 5} v-12 m-4.5 4.5 l4.5 -4.5 l4.5 4.5`} />
  if (qualifier === 'less-than')
    return <path d={`M${x} ${y(value) + 5} v12 m-4.5 -4.5 l4.5 4.5 l4.5 -4.5`} />
  if (qualifier === 'range' && upper !== null)
    return <path d={`M${x} ${y(value) - 5} V${y(upper)} m-5 0 h10`} />
  return null
}

type EndsProps = { points: GrowthPoint[]; at: number[]; y: (value: number) => number }

/** The last number of each source, named beside where it stands, and never one over the other. */
async function Ends({ points, at, y }: EndsProps) {
  const t = await getTranslations('membership')
  const locale = await getLocale()
  const counted = points.findLastIndex(({ registered }) => registered !== null)
  const said = points.findLastIndex(({ claims }) => claims.length > 0)
  const registered = points[counted]?.registered ?? null
  const claim = points[said]?.claims[0]
  const ends = [
    ...(registered === null
      ? []
      : [
          {
            kind: 'label',
            x: at[counted] ?? 0,
            y: y(registered),
            text: t('growth.inRegister', { count: registered }),
          },
        ]),
    ...(claim
      ? [
          {
            kind: 'claim',
            x: at[said] ?? 0,
            y: y(claim.value),
            text: t('growth.reported', { claim: claimText(claim, t, locale) }),
          },
        ]
      : []),
  ]
  const room = { low: TOP - 8, high: BOTTOM }
  const labels = spread(
    ends.map((end) => end.y),
    LABEL_HEIGHT,
    room,
  )
  return ends.map((end, index) => (
    <g key={end.kind}>
      <path
        d={`M${end.x + 8} ${end.y} L${RIGHT} ${labels[index]}`}
        stroke="var(--rule)"
        fill="none"
      />
      <text className={end.kind} x={RIGHT + 6} y={(labels[index] ?? 0) + 5}>
        {end.text}
      </text>
    </g>
  ))
}
