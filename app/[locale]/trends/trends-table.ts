import { getTranslations } from 'next-intl/server'
import { cycleCell } from '#app/[locale]/themes/quotes-table.ts'
import type { Flavour, Table } from '#lib/exports/csv.ts'
import type { Locale } from '#lib/i18n/bilingual.ts'
import { themeCode } from '#lib/themes/theme.ts'
import type { Trends } from '#lib/trends/queries.ts'

/** A line for each theme and cycle; a cycle nobody reported in has no count at all, which is not zero. */
export async function trendsTable(
  { rows, cycles }: Trends,
  locale: Locale,
  flavour: Flavour,
): Promise<Table> {
  const t = await getTranslations({ locale, namespace: 'themes' })
  return {
    columns: [
      t('code'),
      t('nameEn'),
      t('nameFr'),
      t('cycle'),
      t('jurisdictions'),
      t('reported'),
      t('expected'),
    ],
    rows: rows.flatMap(({ theme, points }) =>
      points.map((point, at) => {
        const cycle = cycles[at]
        return [
          themeCode(theme.code),
          theme.name.en,
          theme.name.fr,
          cycle ? cycleCell(cycle, locale, flavour) : '',
          point.reported === 0 ? null : point.count,
          point.reported,
          point.expected,
        ]
      }),
    ),
  }
}

/** A line for each theme: the wide table of the themes' page, with who reported above the themes. */
export async function themesTable(
  trends: Trends,
  locale: Locale,
  flavour: Flavour,
): Promise<Table> {
  const t = await getTranslations({ locale, namespace: 'themes' })
  const { rows, cycles, turnouts } = trends
  return {
    columns: [
      t('code'),
      t('nameEn'),
      t('nameFr'),
      t('wordsEn'),
      t('wordsFr'),
      t('statements'),
      t('trend'),
      ...cycles.map((cycle) => cycleCell(cycle, locale, flavour)),
    ],
    rows: [
      ['', '', '', '', t('reported'), null, '', ...turnouts.map(({ reported }) => reported)],
      ['', '', '', '', t('expected'), null, '', ...turnouts.map(({ expected }) => expected)],
      ...rows.map(({ theme, points, statements, trend }) => [
        themeCode(theme.code),
        theme.name.en,
        theme.name.fr,
        theme.words.en.join(', '),
        theme.words.fr.join(', '),
        statements,
        t(`trends.${trend}`),
        ...points.map(({ count, reported }) => (reported === 0 ? null : count)),
      ]),
    ],
  }
}
