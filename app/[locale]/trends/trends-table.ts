import { getTranslations } from 'next-intl/server'
import { cycleCell } from '#app/[locale]/themes/quotes-table.ts'
import type { Flavour, Table } from '#lib/exports/csv.ts'
import type { Locale } from '#lib/i18n/bilingual.ts'
import { SECTIONS } from '#lib/themes/input.ts'
import { unnamedIn } from '#lib/themes/names.ts'
import { themeCode } from '#lib/themes/theme.ts'
import type { Makeup } from '#lib/trends/makeup.ts'
import type { Trends } from '#lib/trends/queries.ts'

const LANGUAGES = ['en', 'fr'] as const

/**
 * A line for each theme and cycle; a cycle nobody reported in has no count at all, which is not zero, and one that is
 * open says so, since what was not said in it may yet be.
 */
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
      t('cycleState'),
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
          t(point.isOpen ? 'stillOpen' : 'ended'),
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
  const naming = await getTranslations({ locale, namespace: 'naming' })
  const { rows, cycles, turnouts } = trends
  const monthOf = (id: number | undefined) => {
    const cycle = cycles.find((known) => known.id === id)
    return cycle ? cycleCell(cycle, locale, flavour) : ''
  }
  const between = 3 + SECTIONS.length + LANGUAGES.length
  const head = (label: string) => ['', '', '', '', '', label, ...Array(between + 1).fill(null), '']
  return {
    columns: [
      t('code'),
      t('nameEn'),
      t('nameFr'),
      naming('workingColumn'),
      t('wordsEn'),
      t('wordsFr'),
      t('statements'),
      t('jurisdictions'),
      t('made.since'),
      t('made.cycles'),
      ...SECTIONS.map((section) => t(`sections.${section}`)),
      ...LANGUAGES.map((language) => t(`made.statementsIn.${language}`)),
      t('trend'),
      ...cycles.map((cycle) => cycleCell(cycle, locale, flavour)),
    ],
    rows: [
      [...head(t('reported')), ...turnouts.map(({ reported }) => reported)],
      [...head(t('expected')), ...turnouts.map(({ expected }) => expected)],
      ...rows.map(({ theme, points, trend, makeup }) => [
        themeCode(theme.code),
        theme.name.en,
        theme.name.fr,
        unnamedIn(theme)
          .map((language) => (flavour === 'plain' ? language : t(`languages.${language}`)))
          .join(', '),
        theme.words.en.join(', '),
        theme.words.fr.join(', '),
        makeup.statements,
        makeup.jurisdictions,
        monthOf(makeup.cycleIds[0]),
        makeup.cycleIds.length,
        ...SECTIONS.map((section) => countIn(makeup, section)),
        ...LANGUAGES.map((language) => makeup.languages[language]),
        t(`trends.${trend}`),
        ...points.map(({ count, reported }) => (reported === 0 ? null : count)),
      ]),
    ],
  }
}

function countIn({ sections }: Makeup, wanted: (typeof SECTIONS)[number]): number {
  return sections.find(({ section }) => section === wanted)?.count ?? 0
}
