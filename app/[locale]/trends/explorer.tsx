'use client'

import type { ReactNode } from 'react'
import { WhenReached } from '#app/_ui/pictures/when-reached.tsx'
import type { ExploredLines } from './line-chart.tsx'

const load = () => import('./line-chart.tsx').then((module) => module.ShareChart)

export function Explorer({ chart, children }: { chart: ExploredLines; children: ReactNode }) {
  return (
    <WhenReached load={load} chart={chart}>
      {children}
    </WhenReached>
  )
}
