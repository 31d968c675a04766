'use client'

import type { ReactNode } from 'react'
import { WhenReached } from '#app/_ui/pictures/when-reached.tsx'
import type { GrowthChartProps } from './growth-chart.tsx'

const load = () => import('./growth-chart.tsx').then((module) => module.GrowthChart)

export function GrowthExplorer({
  chart,
  children,
}: {
  chart: GrowthChartProps
  children: ReactNode
}) {
  return (
    <WhenReached load={load} chart={chart}>
      {children}
    </WhenReached>
  )
}
