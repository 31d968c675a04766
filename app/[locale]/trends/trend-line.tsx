'use client'

import dynamic from 'next/dynamic'
import type { LinePoint } from './line-chart.tsx'

type Props = { points: LinePoint[]; ticks: { value: number; label: string }[]; described: string }

/** The chart's library comes after the page: title, finding and table do not wait for it. */
const LineChart = dynamic(() => import('./line-chart.tsx').then((module) => module.ShareChart), {
  ssr: false,
})

export function TrendLine({ points, ticks, described }: Props) {
  return (
    <div role="img" aria-label={described} style={{ height: 150 }}>
      <LineChart points={points} ticks={ticks} />
    </div>
  )
}
