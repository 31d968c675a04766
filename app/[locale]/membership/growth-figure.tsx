import { getLocale, getTranslations } from 'next-intl/server'
import { formatShortMonth } from '#lib/i18n/formats.ts'
import type { GrowthPoint } from '#lib/membership/growth.ts'
import { claimText } from './claim-text.ts'

const WIDTH = 640
const HEIGHT = 230
const LEFT = 44
const RIGHT = 60
const TOP = 40
const BOTTOM = 190

/** The growth chart drawn by the server: for the overview, which sends no chart library, and for print. */
export async function GrowthFigure({ points }: { points: GrowthPoint[] }) {
  const t = await getTranslations('membership')
  const locale = await getLocale()
  const scale = scaleOf(points)
  if (!scale) return null
  const at = points.map((_, index) => xOf(index, points.length))
  const line = points.flatMap(({ registered }, index) =>
    registered === null ? [] : [`${at[index]} ${scale.y(registered)}`],
  )
  const said = points.findLastIndex((point) => point.claims.length > 0)
  const lastClaim = points[said]?.claims[0]
  const registered = points.findLast((point) => point.registered !== null)?.registered ?? null
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width="100%"
      role="img"
      aria-label={t('growth.described')}
    >
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={LEFT - 4}
            x2={WIDTH - RIGHT + 20}
            y1={scale.y(tick)}
            y2={scale.y(tick)}
            stroke="var(--rule)"
          />
          <text x={0} y={scale.y(tick) + 5}>
            {tick}
          </text>
        </g>
      ))}
      {line.length > 0 && (
        <path d={`M${line.join(' L')}`} fill="none" stroke="var(--accent)" strokeWidth={2.5} />
      )}
      {registered !== null && (
        <text className="label" x={WIDTH} y={scale.y(registered) + 24} textAnchor="end">
          {t('growth.inRegister', { count: registered })}
        </text>
      )}
      {points.map((point, index) =>
        point.claims
          .slice(0, 1)
          .map((claim) => (
            <Ring
              key={claim.figureId}
              x={at[index] ?? 0}
              y={scale.y(claim.value)}
              isMore={claim.qualifier === 'more-than'}
            />
          )),
      )}
      {lastClaim && (
        <text
          className="claim"
          x={Math.min((at[said] ?? 0) + 40, WIDTH)}
          y={scale.y(lastClaim.value) - 22}
          textAnchor="end"
        >
          {t('growth.reported', { claim: claimText(lastClaim, t, locale) })}
        </text>
      )}
      {points.map((point, index) => (
        <text key={point.cycleId} x={at[index]} y={216} textAnchor="middle">
          {formatShortMonth(point, locale)}
        </text>
      ))}
    </svg>
  )
}

/** A ring for what was reported; an arrow up where the form says "more than". */
function Ring({ x, y, isMore }: { x: number; y: number; isMore: boolean }) {
  return (
    <g fill="none" stroke="var(--new)" strokeWidth={2}>
      <circle cx={x} cy={y} r={4} />
      {isMore && <path d={`M${x} ${y - 4} v-14 m-5 5 l5 -5 l5 5`} />}
    </g>
  )
}

function xOf(index: number, count: number): number {
  const width = WIDTH - LEFT - RIGHT
  return LEFT + 16 + (count === 1 ? width / 2 : (index * (width - 16)) / (count - 1))
}

function scaleOf(points: GrowthPoint[]) {
  const values = points.flatMap(({ registered, claims }) => [
    ...(registered === null ? [] : [registered]),
    ...claims.slice(0, 1).map((claim) => claim.value),
  ])
  if (values.length === 0) return null
  const step = stepFor(Math.max(...values) - Math.min(...values))
  const low = Math.floor(Math.min(...values) / step) * step
  const high = Math.max(Math.ceil(Math.max(...values) / step) * step, low + step)
  const ticks = Array.from(
    { length: Math.round((high - low) / step) + 1 },
    (_, i) => low + i * step,
  )
  return { ticks, y: (value: number) => BOTTOM - ((value - low) / (high - low)) * (BOTTOM - TOP) }
}

/** Round steps, so that three or four lines carry the picture. */
function stepFor(range: number): number {
  return [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((step) => range / step <= 4) ?? 10_000
}
