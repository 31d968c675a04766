import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ChartFrame } from '#app/_ui/chart-frame.tsx'
import { openCouncil } from '#app/session.ts'
import { readThemeFilter } from '#lib/themes/input.ts'
import { readTrends } from '#lib/trends/queries.ts'
import { share } from '#lib/trends/series.ts'
import { ThemeFilters } from '../themes/filters.tsx'
import { FindingText } from './finding-text.tsx'
import { Moving } from './moving.tsx'
import { Multiples, MultiplesTable } from './multiples.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** As many as can be compared at a glance; the table of the themes' page has them all. */
const DRAWN = 8

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('trends'))('title') }
}

export default async function TrendsPage({ searchParams }: Props) {
  const asked = await searchParams
  const { actor, council } = await openCouncil(String(asked.council ?? '') || undefined)
  const t = await getTranslations('trends')
  const app = await getTranslations('app')
  const locale = await getLocale()
  const { section, order } = readThemeFilter(asked)
  const filter = { section, order }
  const { rows, cycles } = await readTrends(actor, council, { ...filter, now: new Date() })
  const query = new URLSearchParams(
    Object.entries(filter).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  )
  const shared = (row: (typeof rows)[number]) =>
    row.points.reduce((sum, point) => sum + share(point), 0)
  const top = rows.toSorted((left, right) => shared(right) - shared(left)).slice(0, DRAWN)
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      <ThemeFilters path="/trends" filter={filter} />
      {rows.length === 0 ? (
        <p className="finding">{t('none')}</p>
      ) : (
        <>
          <ChartFrame
            id="top"
            title={t('top')}
            finding={<FindingText rows={rows} cycles={cycles} />}
            picture={<Multiples rows={top} cycles={cycles} />}
            table={{
              summary: t('table'),
              rows: <MultiplesTable rows={rows} cycles={cycles} />,
            }}
            note={
              <>
                {t('topNote')} <a href={`/${locale}/trends.csv?${query}`}>{app('csv')}</a>
              </>
            }
          />
          <Moving rows={rows} cycles={cycles} />
        </>
      )}
    </>
  )
}
