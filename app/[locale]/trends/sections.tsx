import { getLocale, getTranslations } from 'next-intl/server'
import { ChartFrame } from '#app/_ui/pictures/chart-frame.tsx'
import { Sparkline } from '#app/_ui/pictures/sparkline.tsx'
import { countWords } from '#lib/i18n/count-words.ts'
import { formatMonth, languageTag } from '#lib/i18n/formats.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import type { Trends } from '#lib/trends/queries.ts'
import { type SectionRow, sectionFinding } from '#lib/trends/sections.ts'
import { CycleCounts, CycleHeads } from './cycle-counts.tsx'
import { endOf, pointsOf } from './drawn.ts'
import styles from './trends.module.css'

type Told = {
  rows: SectionRow[]
  trends: Pick<Trends, 'cycles' | 'turnouts'>
  /** as many of the last cycles have a column */
  shown: number
  /** and so many a place on the lines */
  drawn: number
}

/** A line for each section of the form, all on one scale, in the table that holds its counts. */
export async function Sections({ csv, ...told }: Told & { csv: string }) {
  const t = await getTranslations('trends')
  const isOpen = told.trends.turnouts.some((turnout) => turnout.isOpen)
  return (
    <ChartFrame
      id="sections"
      title={t('sections.title')}
      finding={<SectionsText {...told} />}
      picture={<SectionsTable {...told} />}
      note={t('sections.note', { state: isOpen ? 'open' : 'ended' })}
      csv={csv}
    />
  )
}

async function SectionsTable({ rows, trends: { cycles, turnouts }, shown, drawn }: Told) {
  const t = await getTranslations('trends')
  const themes = await getTranslations('themes')
  return (
    <div className="scroll">
      <table className={`ruled prose ${styles.sections}`}>
        <caption>{t('sections.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{themes('section')}</th>
            <th scope="col">{t('sections.line')}</th>
            <CycleHeads cycles={cycles.slice(-shown)} turnouts={turnouts.slice(-shown)} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <SectionLine key={row.section} {...{ row, cycles, shown, drawn }} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type LineProps = { row: SectionRow; cycles: Trends['cycles']; shown: number; drawn: number }

async function SectionLine({ row, cycles, shown, drawn }: LineProps) {
  const t = await getTranslations('trends')
  const themes = await getTranslations('themes')
  const locale = await getLocale()
  const name = themes(`sections.${row.section}`)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Sparkline
          points={await pointsOf(row.points.slice(-drawn), cycles.slice(-drawn))}
          end={await endOf(row.points, t('sections.unheard'))}
          described={t('sections.described', { section: quoted(name, locale) })}
        />
      </td>
      <CycleCounts points={row.points.slice(-shown)} unheard={t('sections.unheard')} />
    </tr>
  )
}

/** Where most wrote in the last cycle that has ended, where fewest did, and what has moved since the first. */
async function SectionsText({ rows, trends: { cycles } }: Told) {
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
