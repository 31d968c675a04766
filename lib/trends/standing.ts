import { type Point, part } from './series.ts'
import { type News, newsOf, type Trend, trendOf } from './trend.ts'

export type Standing = {
  points: Point[]
  /** By the last cycle that has ended. */
  trend: Trend
  /** What the cycle that is open says already; null where none is. */
  news: News | null
}

export function standingOf(points: Point[]): Standing {
  const { settled, partial } = part(points)
  const now = partial.at(-1)
  const news = now ? newsOf(settled, now, partial.length) : null
  return { points, trend: trendOf(settled), news }
}
