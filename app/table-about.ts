import { getLocale, getTranslations } from 'next-intl/server'
import type { Actor } from '#lib/auth/actor.ts'
import { type Council, listSeats } from '#lib/councils/queries.ts'
import { compareMonths, type Month, monthKey } from '#lib/cycles/cycle.ts'
import { momentCell, said } from '#lib/exports/cells.ts'
import type { Cell, Said, Table } from '#lib/exports/table.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { readMonth, readSubmissionFilter } from '#lib/submissions/filter.ts'
import { hasReported, listRolls, type RollCall } from '#lib/submissions/roll.ts'
import { readThemeFilter } from '#lib/themes/input.ts'
import { listRuns } from '#lib/themes/queries/list-runs.ts'
import { isTold } from '#lib/themes/run.ts'
import type { Answer } from './table-file.ts'

type Told = Omit<Answer, 'table'> & { last: Month | null; rows: number }
type Line = Cell[]

/** A file beside the file: one line a fact, none of them among the rows that somebody will add up. */
export async function aboutTable(asked: URLSearchParams, told: Told): Promise<Table> {
  const { actor, council, name, cycle, last, rows } = told
  const locale = await getLocale()
  const t = await getTranslations('files')
  const cycles = cycle
    ? formatMonth(cycle, locale)
    : last && t('everyCycle', { cycle: formatMonth(last, locale) })
  return {
    columns: [said('fact', t('fact')), said('cycle', t('cycle')), said('value', t('value'))],
    rows: [
      [said('table', t('table')), null, t(`names.${name}`)],
      [said('council', t('council')), null, inLanguage(council.name, locale)],
      [said('cycles', t('cycles')), null, cycles],
      ...(await filterLines(asked, actor, council)),
      [said('rows', t('rows')), null, rows],
      ...(await runLines(actor, council)),
      ...(await turnoutLines(asked, told)),
    ],
  }
}

async function filterLines(
  asked: URLSearchParams,
  actor: Actor,
  council: Council,
): Promise<Line[]> {
  const t = await getTranslations('submissions')
  const themes = await getTranslations('themes')
  const search = await getTranslations('search')
  const files = await getTranslations('files')
  const locale = await getLocale()
  const params = Object.fromEntries(asked)
  const { jurisdiction, section, language, review } = readSubmissionFilter(params)
  const { order } = readThemeFilter(params)
  const month = readMonth(asked.get('cycle'))
  const seat = (await listSeats(actor, council.id)).find(({ key }) => key === jurisdiction)
  const filters = [
    month && [t('cycle'), formatMonth(month, locale)],
    jurisdiction && [t('jurisdiction'), seat ? inLanguage(seat.name, locale) : jurisdiction],
    section && [t('section'), t(`sections.${section}`)],
    language && [t('language'), t(`languages.${language}`)],
    order && [themes('order'), themes(`orders.${order}`)],
    review && [t('review'), t('waitsMark')],
    asked.get('q') && [search('query'), asked.get('q')],
  ].flatMap((filter) => {
    const [name, value] = filter || []
    return name && value ? [files('filterIs', { name, value })] : []
  })
  const label = said('filter', files('filter'))
  if (filters.length === 0) return [[label, null, files('noFilter')]]
  return filters.map((filter) => [label, null, filter])
}

async function runLines(actor: Actor, council: Council): Promise<Line[]> {
  const t = await getTranslations('files')
  const run = (await listRuns(actor, council.id)).find(isTold)
  if (!run?.finishedAt) return []
  return [
    [said('analysed', t('analysed')), null, momentCell(run.finishedAt)],
    [said('statements-read', t('statementsRead')), null, run.figures?.statements ?? null],
  ]
}

/** For each cycle, by name: who reported, who had nothing to report, who sent nothing and who was excused. */
async function turnoutLines(asked: URLSearchParams, told: Told): Promise<Line[]> {
  const { actor, council, cycle, last } = told
  const { order } = readThemeFilter(Object.fromEntries(asked))
  const t = await getTranslations('files')
  const locale = await getLocale()
  const rolls = (await listRolls(actor, council.id)).filter((one) =>
    cycle
      ? compareMonths(one.cycle, cycle) === 0
      : last !== null && compareMonths(one.cycle, last) <= 0,
  )
  return rolls.toReversed().flatMap(({ cycle: month, roll }) => {
    const named = (label: Said, wanted: (call: RollCall) => boolean): Line[] => {
      const names = roll
        .filter(
          (call) => wanted(call) && (order ?? call.jurisdiction.order) === call.jurisdiction.order,
        )
        .map((call) => inLanguage(call.jurisdiction.name, locale))
      return [[label, said(monthKey(month), formatMonth(month, locale)), names.join(', ')]]
    }
    return [
      ...named(
        said('reported', t('reported')),
        (call) => hasReported(call) && call.state !== 'nil',
      ),
      ...named(said('nothing-to-report', t('nothing')), ({ state }) => state === 'nil'),
      ...named(said('not-submitted', t('notSubmitted')), ({ state }) => state === 'not-received'),
      ...named(
        said('excused', t('excused')),
        ({ state }) => state === 'excused' || state === 'proxy',
      ),
    ].filter(([, , names]) => names !== '')
  })
}
