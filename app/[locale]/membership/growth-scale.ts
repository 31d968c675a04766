import type { GrowthPoint } from '#lib/membership/growth.ts'

export type GrowthScale = { ticks: number[]; low: number; high: number }

/** Round lines that hold every number of the picture; it need not begin at zero, and then says so. */
export function growthScale(points: readonly GrowthPoint[]): GrowthScale | null {
  const values = points.flatMap(({ registered, claims }) => [
    ...(registered === null ? [] : [registered]),
    ...claims.slice(0, 1).flatMap(({ value, upper }) => [value, upper ?? value]),
  ])
  if (values.length === 0) return null
  const step = stepFor(Math.max(...values) - Math.min(...values))
  const low = Math.floor(Math.min(...values) / step) * step
  const high = Math.max(Math.ceil(Math.max(...values) / step) * step, low + step)
  const count = Math.round((high - low) / step) + 1
  return { low, high, ticks: Array.from({ length: count }, (_, at) => low + at * step) }
}

/** Round steps, so that three or four lines carry the picture. */
function stepFor(range: number): number {
  return [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((step) => range / step <= 4) ?? 10_000
}
