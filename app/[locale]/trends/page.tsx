import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ChartFrame } from '#app/_ui/pictures/chart-frame.tsx'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { openCouncil } from '#app/session.ts'
import { readThemeFilter } from '#lib/themes/input.ts'
import { readSectionRows, readTrends } from '#lib/trends/queries.ts'
import { ThemeFilters } from '../themes/filters.tsx'
import { ChooseThemes } from './choose-themes.tsx'
import { Compared, ComparedText } from './compared.tsx'
import { drawnOf, MOST_COMPARED } from './drawn.ts'
import { FindingText } from './finding-text.tsx'
import { Moving } from './moving.tsx'
import { Multiples, MultiplesTable } from './multiples.tsx'
import { Sections } from './sections.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('trends'))('title') }
}

export default async function TrendsPage({ searchParams }: Props) {
  const asked = await searchParams
  const { actor, council } = await openCouncil(asked.council)
  const t = await getTranslations('trends')
  const app = await getTranslations('app')
  const locale = await getLocale()
  const { section, order } = readThemeFilter(asked)
  const filter = { section, order }
  const { rows, cycles, turnouts } = await readTrends(actor, council, {
    ...filter,
    now: new Date(),
  })
  const written = await readSectionRows(actor, council.id, { turnouts, order })
  const query = new URLSearchParams(
    Object.entries(filter).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  )
  const { drawn, isChosen } = drawnOf(rows, asked.theme)
  const compared = isChosen ? drawn : drawn.slice(0, MOST_COMPARED)
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
            title={t(isChosen ? 'chosen' : 'top')}
            finding={<FindingText rows={rows} cycles={cycles} />}
            picture={<Multiples rows={drawn} cycles={cycles} />}
            table={{
              summary: t('table'),
              rows: <MultiplesTable {...{ rows, cycles, turnouts }} />,
            }}
            note={
              <>
                {t(rows[0]?.news === null ? 'topNote' : 'topNoteOpen')}{' '}
                <CsvLink address={`/${locale}/trends.csv?${query}`}>{app('csv')}</CsvLink>
              </>
            }
          />
          <ChooseThemes rows={rows} drawn={drawn} filter={filter} isChosen={isChosen} />
          <ChartFrame
            id="compared"
            title={t('compared')}
            finding={<ComparedText rows={compared} cycles={cycles} />}
            picture={<Compared rows={compared} cycles={cycles} />}
            note={t('comparedNote')}
          />
          <Sections
            rows={written}
            {...{ cycles, turnouts }}
            csv={`/${locale}/trends/sections.csv${order ? `?order=${order}` : ''}`}
          />
          <Moving rows={rows} cycles={cycles} />
        </>
      )}
    </>
  )
}
