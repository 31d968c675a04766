import { getLocale, getTranslations } from 'next-intl/server'
import { ChartFrame } from '#app/_ui/chart-frame.tsx'
import { CsvLink } from '#app/_ui/csv-link.tsx'
import { Sparkline } from '#app/_ui/sparkline.tsx'
import { monthKey } from '#lib/cycles/cycle.ts'
import { countWords } from '#lib/i18n/count-words.ts'
import { formatMonth, formatShortMonth, languageTag } from '#lib/i18n/formats.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import { cellOf } from '#lib/trends/cell.ts'
import type { Trends } from '#lib/trends/queries.ts'
import { type SectionRow, sectionFinding } from '#lib/trends/sections.ts'
import type { Point } from '#lib/trends/series.ts'
import { endOf, pointsOf } from './drawn.ts'
import styles from './trends.module.css'

type Props = { rows: SectionRow[]; cycles: Trends['cycles']; csv: string }

/** A line for each section of the form, all on one scale, in the table that holds its counts. */
export async function Sections({ rows, cycles, csv }: Props) {
  const t = await getTranslations('trends')
  const app = await getTranslations('app')
  const isOpen = rows[0]?.points.some((point) => point.isOpen) ?? false
  return (
    <ChartFrame
      id="sections"
      title={t('sections.title')}
      finding={<SectionsText rows={rows} cycles={cycles} />}
      picture={<SectionsTable rows={rows} cycles={cycles} />}
      note={
        <>
          {t('sections.note', { state: isOpen ? 'open' : 'ended' })}{' '}
          <CsvLink address={csv}>{app('csv')}</CsvLink>
        </>
      }
    />
  )
}

async function SectionsTable({ rows, cycles }: Pick<Props, 'rows' | 'cycles'>) {
  const t = await getTranslations('trends')
  const themes = await getTranslations('themes')
  const locale = await getLocale()
  return (
    <div className="scroll">
      <table className={`ruled prose ${styles.sections}`}>
        <caption>{t('sections.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{themes('section')}</th>
            <th scope="col">{t('sections.line')}</th>
            {cycles.map((cycle, at) => (
              <th key={monthKey(cycle)} scope="col" className="number">
                {formatShortMonth(cycle, locale)}
                {rows[0]?.points[at]?.isOpen && <small>{themes('stillOpen')}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <SectionLine key={row.section} row={row} cycles={cycles} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

async function SectionLine({ row, cycles }: { row: SectionRow; cycles: Trends['cycles'] }) {
  const t = await getTranslations('trends')
  const themes = await getTranslations('themes')
  const locale = await getLocale()
  const name = themes(`sections.${row.section}`)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Sparkline
          points={await pointsOf(row.points, cycles)}
          end={await endOf(row.points, t('sections.unheard'))}
          described={t('sections.described', { section: quoted(name, locale) })}
        />
      </td>
      {row.points.map((point) => (
        <td key={point.cycleId} className="number">
          <Count point={point} />
        </td>
      ))}
    </tr>
  )
}

async function Count({ point }: { point: Point }) {
  const t = await getTranslations('trends')
  const cell = cellOf(point)
  if (cell.kind === 'nobody') return (await getTranslations('themes'))('nobody')
  return cell.kind === 'unheard' ? t('sections.unheard') : t('countOf', cell)
}

/** Where most wrote in the last cycle that has ended, where fewest did, and what has moved since the first. */
async function SectionsText({ rows, cycles }: Pick<Props, 'rows' | 'cycles'>) {
  const t = await getTranslations('trends')
  const themes = await getTranslations('themes')
  const locale = await getLocale()
  const words = countWords(await getTranslations('numbers'), locale)
  const found = sectionFinding(rows)
  if (!found) return <>{t('sections.none')}</>
  const month = (id: number) => {
    const cycle = cycles.find((one) => one.id === id)
    return cycle ? formatMonth(cycle, locale) : ''
  }
  const named = (section: SectionRow['section']) => quoted(themes(`sections.${section}`), locale)
  const list = (sections: SectionRow['section'][] = []) =>
    new Intl.ListFormat(languageTag(locale)).format(sections.map(named))
  const { most, least, of, moved } = found
  const wrote = t('sections.wrote', {
    cycle: month(found.cycleId),
    n: most.count,
    ofAll: of,
    ...words.pair(most.count, of),
    most: list(most.sections),
    hasLeast: String(least !== null),
    leastN: least?.count ?? 0,
    leastCount: words.pair(least?.count ?? 0, of).count,
    least: list(least?.sections),
  })
  if (!moved) return <>{wrote}</>
  const { count: beforeCount, of: beforeOf } = words.pair(moved.before.count, moved.before.of)
  const went = t('sections.moved', {
    section: named(moved.section),
    before: month(moved.before.cycleId),
    beforeN: moved.before.count,
    beforeCount,
    beforeOf,
    n: moved.count,
    ...words.pair(moved.count, of),
  })
  return (
    <>
      {wrote} {went}
    </>
  )
}
