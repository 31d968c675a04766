import { getLocale, getTranslations } from 'next-intl/server'
import { monthKey } from '#lib/cycles/cycle.ts'
import { formatShortMonth } from '#lib/i18n/formats.ts'
import { cellOf } from '#lib/trends/cell.ts'
import type { Trends } from '#lib/trends/queries.ts'
import type { Point } from '#lib/trends/series.ts'

/** A heading for each cycle over the counts of a table. */
export async function CycleHeads({ cycles, turnouts }: Pick<Trends, 'cycles' | 'turnouts'>) {
  const t = await getTranslations('themes')
  const locale = await getLocale()
  return cycles.map((cycle, at) => (
    <th key={monthKey(cycle)} scope="col" className="number">
      {formatShortMonth(cycle, locale)}
      {turnouts[at]?.isOpen && <small>{t('stillOpen')}</small>}
    </th>
  ))
}

/** How many of those who reported, in each cycle. */
export async function CycleCounts({ points, unheard }: { points: Point[]; unheard: string }) {
  const t = await getTranslations('trends')
  const themes = await getTranslations('themes')
  return points.map((point) => {
    const cell = cellOf(point)
    return (
      <td key={point.cycleId} className="number">
        {cell.kind === 'nobody' && themes('nobody')}
        {cell.kind === 'unheard' && unheard}
        {'count' in cell && t('countOf', cell)}
        {'count' in cell && cell.doubtful > 0 && (
          <small>{themes('ofWhich', { count: cell.doubtful })}</small>
        )}
      </td>
    )
  })
}
