import { getLocale, getTranslations } from 'next-intl/server'
import { ChartFrame } from '#app/_ui/pictures/chart-frame.tsx'
import type { Actor } from '#lib/auth/actor.ts'
import type { Cycle } from '#lib/cycles/cycle.ts'
import { monthKey } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { type CountWords, capital, countWords } from '#lib/i18n/count-words.ts'
import { formatList, formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import { hasReported, listRoll, type RollCall } from '#lib/submissions/roll.ts'
import { themeCode } from '#lib/themes/theme.ts'
import type { ThemeRow, Trends } from '#lib/trends/queries.ts'
import { type OrderCount, type RaisedBy as Raised, readRaisedBy } from '#lib/trends/raised-by.ts'
import { part } from '#lib/trends/series.ts'
import type { TrendState } from '#lib/trends/state.ts'
import styles from './trends.module.css'

type Props = {
  actor: Actor
  councilId: number
  rows: ThemeRow[]
  cycles: Trends['cycles']
  state: TrendState
}

/** The last cycle that has ended, order by order and jurisdiction by jurisdiction, in numbers as small as they are. */
export async function RaisedBy({ actor, councilId, rows, cycles, state }: Props) {
  const t = await getTranslations('trends.raisedBy')
  const last = part(rows[0]?.points ?? []).settled.at(-1)
  const cycle = cycles.find(({ id }) => id === last?.cycleId)
  if (!cycle) return null
  const themeIds = rows.map(({ theme }) => theme.id)
  const [raised, roll] = await Promise.all([
    readRaisedBy(actor, councilId, { cycleId: cycle.id, themeIds, section: state.section }),
    listRoll(actor, cycle.id),
  ])
  const shown = roll.filter(
    ({ jurisdiction }) => (state.order ?? jurisdiction.order) === jurisdiction.order,
  )
  const table = { rows, raised, cycle, roll: shown }
  return (
    <ChartFrame
      id="raised-by"
      title={t('title')}
      finding={<OrderText {...table} order={state.order} />}
      picture={<OrderTable {...table} order={state.order} />}
      note={t('note')}
      table={<JurisdictionTable {...table} />}
    />
  )
}

type Told = {
  rows: ThemeRow[]
  raised: Raised
  cycle: Cycle
  roll: RollCall[]
  order?: TrendState['order']
}

/** Of the theme drawn that most raised then. */
async function OrderText({ rows, raised, cycle, order }: Told) {
  const t = await getTranslations('trends.raisedBy')
  const locale = await getLocale()
  const words = countWords(await getTranslations('numbers'), locale)
  const total = (row: ThemeRow) =>
    (raised.orders.get(row.theme.id) ?? []).reduce((sum, { count }) => sum + count, 0)
  const [first] = rows.toSorted((a, b) => total(b) - total(a))
  if (!first || total(first) === 0) return <>{t('none', { cycle: formatMonth(cycle, locale) })}</>
  // A zero is in the table: a list of who did reads badly with who did not.
  const orders = ordersShown(raised.orders.get(first.theme.id), order)
    .filter(({ count }) => count > 0)
    .map((one) => saidOf(one, t, words))
  return (
    <>
      {t('finding', {
        cycle: formatMonth(cycle, locale),
        theme: quoted(inLanguage(first.theme.name, locale), locale),
        orders: formatList(orders, locale),
      })}
    </>
  )
}

async function OrderTable({ rows, raised, cycle, order }: Told) {
  const t = await getTranslations('trends.raisedBy')
  const trends = await getTranslations('trends')
  const themes = await getTranslations('themes')
  const locale = await getLocale()
  const kinds = ordersShown(raised.orders.get(rows[0]?.theme.id ?? 0), order)
  return (
    <div className="scroll">
      <table className="ruled">
        <caption>{t('caption', { cycle: formatMonth(cycle, locale) })}</caption>
        <thead>
          <tr>
            <th scope="col">{themes('theme')}</th>
            {kinds.map((one) => (
              <th key={one.order} scope="col" className="number">
                {capital(themes(`orders.${one.order}`), locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ theme }) => (
            <tr key={theme.id} data-line="">
              <th scope="row">
                <Link
                  href={`/themes/${themeCode(theme.code)}?cycle=${monthKey(cycle)}`}
                  prefetch={false}
                >
                  {inLanguage(theme.name, locale)}
                </Link>
              </th>
              {ordersShown(raised.orders.get(theme.id), order).map((one) => (
                <td
                  key={one.order}
                  className="number"
                  data-said={trends('toldOf', {
                    theme: trends('toldOf', {
                      theme: quoted(inLanguage(theme.name, locale), locale),
                      said: themes(`orders.${one.order}`),
                    }),
                    said: trends('countOf', one),
                  })}
                >
                  {trends('countOf', one)}
                  {one.doubtful > 0 && <small>{themes('ofWhich', { count: one.doubtful })}</small>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Who raised it, who reported and did not, and who was not heard: three things. */
async function JurisdictionTable({ rows, raised, cycle, roll }: Told) {
  const t = await getTranslations('trends.raisedBy')
  const themes = await getTranslations('themes')
  const locale = await getLocale()
  const said = (row: ThemeRow, { jurisdiction, state }: RollCall) => {
    const how = raised.jurisdictions.get(row.theme.id)?.get(jurisdiction.id)
    if (how) return t(`cells.${how}`)
    return t(hasReported({ state }) ? 'cells.silent' : 'cells.unheard')
  }
  return (
    <div className="scroll">
      <table className={`ruled ${styles.jurisdictions}`}>
        <caption>{t('byJurisdiction', { cycle: formatMonth(cycle, locale) })}</caption>
        <thead>
          <tr>
            <th scope="col">{themes('theme')}</th>
            {roll.map(({ jurisdiction }) => (
              <th key={jurisdiction.id} scope="col">
                <abbr title={inLanguage(jurisdiction.name, locale)}>
                  {inLanguage(jurisdiction.abbreviation, locale)}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.theme.id}>
              <th scope="row">{inLanguage(row.theme.name, locale)}</th>
              {roll.map((call) => (
                <td key={call.jurisdiction.id}>{said(row, call)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ordersShown(all: readonly OrderCount[] = [], order: TrendState['order']): OrderCount[] {
  return all.filter((one) => (order ?? one.order) === one.order)
}

type Say = Awaited<ReturnType<typeof getTranslations<'trends.raisedBy'>>>

/** Of those who raised it: "all six provinces", « un des deux territoires ». */
function saidOf({ order, count, of }: OrderCount, say: Say, words: CountWords): string {
  const gender = order === 'territorial' ? 'm' : 'f'
  return say(`of.${order}`, { ofAll: of, ...words.pair(count, of, gender) })
}
