import { getLocale, getTranslations } from 'next-intl/server'
import type { Cell, Row } from '#app/_ui/tables/row-order.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatShortMonth } from '#lib/i18n/formats.ts'
import { isWorkingName } from '#lib/themes/names.ts'
import { themeCode } from '#lib/themes/theme.ts'
import type { Makeup } from '#lib/trends/makeup.ts'
import type { MadeRow, Trends } from '#lib/trends/queries.ts'
import { trendCell } from './trend-words.ts'

/** The rows of the page, and what its CSV is sorted by. */
export async function madeOfRows({
  rows,
  cycles,
}: Pick<Trends<MadeRow>, 'rows' | 'cycles'>): Promise<Row[]> {
  const t = await getTranslations('themes')
  const naming = await getTranslations('naming')
  const locale = await getLocale()
  const sectionsOf = ({ sections, statements }: Makeup): Cell => {
    const [first, second] = sections.map(({ section, count }) =>
      t('made.share', { part: t(`sections.${section}`), percent: percent(count, statements) }),
    )
    const sort = first
    return { text: first ?? '', note: second, sort, shares: sections.map(({ count }) => count) }
  }
  const languagesOf = ({ languages: { en, fr } }: Makeup): Cell => ({
    text: t('made.inBoth', { en: percent(en, en + fr), fr: 100 - percent(en, en + fr) }),
    sort: en / (en + fr),
    shares: [en, fr],
  })
  const sinceOf = ({ points }: MadeRow): Cell => {
    const at = points.findIndex(({ count }) => count > 0)
    const cycle = cycles[at]
    const text = cycle ? formatShortMonth(cycle, locale) : ''
    const count = points.filter((point) => point.count > 0).length
    return { text, note: t('made.inCycles', { count }), sort: at }
  }
  const rowOf = async (row: MadeRow): Promise<Row> => {
    const { theme, makeup } = row
    const { jurisdictions: count, statements: inDoubt } = makeup.doubtful
    const cells = {
      theme: {
        text: inLanguage(theme.name, locale),
        href: `/themes/${themeCode(theme.code)}`,
        note: isWorkingName(theme, locale) ? naming('workingName') : undefined,
      },
      jurisdictions: {
        text: String(makeup.jurisdictions),
        note: count > 0 ? t('ofWhich', { count }) : undefined,
        sort: makeup.jurisdictions,
      },
      statements: {
        text: String(makeup.statements),
        note: inDoubt > 0 ? t('ofStatements', { count: inDoubt }) : undefined,
        sort: makeup.statements,
      },
      trend: await trendCell(row),
      since: sinceOf(row),
      sections: sectionsOf(makeup),
      languages: languagesOf(makeup),
    }
    return { id: String(theme.id), cells }
  }
  return Promise.all(rows.map(rowOf))
}

function percent(part: number, whole: number): number {
  return Math.round((100 * part) / whole)
}
