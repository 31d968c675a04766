import { getLocale, getTranslations } from 'next-intl/server'
import { columnsAcross, spread } from '#app/_ui/pictures/line-geometry.ts'
import { formatNumber, formatShortMonth } from '#lib/i18n/formats.ts'
import type { GrowthPoint } from '#lib/membership/growth.ts'
import { claimText } from './claim-text.ts'
import { growthScale } from './growth-scale.ts'
import styles from './membership.module.css'

const WIDTH = 680
const HEIGHT = 240
const LEFT = 48
const RIGHT = 500
const TOP = 24
const BOTTOM = 200
const LABEL_HEIGHT = 20

type Props = { points: GrowthPoint[] }

/** The growth chart drawn by the server: there without a chart library, and on paper. */
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
      className={styles.growth}
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
      {points.map((point, index) => (
        <Marks key={point.cycleId} point={point} x={at[index] ?? 0} y={y} />
      ))}
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
  return <p className="note">{t('growth.axis', { low: formatNumber(low, locale) })}</p>
}

type MarksProps = { point: GrowthPoint; x: number; y: (value: number) => number }

/** A dot for the register and a ring for what was reported; an arrow up where the form says "more than". */
function Marks({ point: { registered, claims }, x, y }: MarksProps) {
  const [claim] = claims
  return (
    <>
      {registered !== null && <circle cx={x} cy={y(registered)} r={3.5} fill="var(--accent)" />}
      {claim && (
        <g fill="none" stroke="var(--new)" strokeWidth={2}>
          <circle cx={x} cy={y(claim.value)} r={5} />
          {claim.qualifier === 'more-than' && (
            <path d={`M${x} ${y(claim.value) - 5} v-12 m-4.5 4.5 l4.5 -4.5 l4.5 4.5`} />
          )}
        </g>
      )}
    </>
  )
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
