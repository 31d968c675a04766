import { getLocale, getTranslations } from 'next-intl/server'
import {
  type HeatCell,
  type HeatColumn,
  Heatmap,
  HeatmapKey,
  type HeatRow,
} from '#app/_ui/pictures/heatmap.tsx'
import { type Cycle, monthKey } from '#lib/cycles/cycle.ts'
import { inLanguage, ownFirst } from '#lib/i18n/bilingual.ts'
import { countWords } from '#lib/i18n/count-words.ts'
import { formatMonth, formatShortMonth } from '#lib/i18n/formats.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import { isWorkingName } from '#lib/themes/names.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { cellOf } from '#lib/trends/cell.ts'
import type { Filter, Turnout } from '#lib/trends/matrix.ts'
import type { ThemeRow, Trends } from '#lib/trends/queries.ts'
import type { Kin } from '#lib/trends/read-kin.ts'
import { level, type Point, toReport } from '#lib/trends/series.ts'
import type { Pins } from '../trends/memory/pins.ts'
import { markOf } from './trend-words.ts'

type Props = {
  trends: Trends
  rows?: ThemeRow[]
  filter?: Filter
  hasMarks?: boolean
  /** later cycles are not shown: the last column is not the one that counts now */
  isPast?: boolean
  pins?: Pins
  kin?: ReadonlyMap<number, Kin>
}

/** Words of each language that say what a theme is about, under its name. */
const WORDS = 2

/** Themes by cycles; each number opens the sentences behind it. */
export async function ThemeHeatmap({
  trends,
  rows = trends.rows,
  filter = {},
  hasMarks,
  isPast = false,
  pins,
  kin,
}: Props) {
  const t = await getTranslations('themes')
  const naming = await getTranslations('naming')
  const locale = await getLocale()
  const { cycles, turnouts } = trends
  const columns = cycles.map((cycle, at): HeatColumn => {
    const turnout = turnouts[at]
    return {
      key: monthKey(cycle),
      label: formatShortMonth(cycle, locale),
      note: turnout ? t('turnout', turnoutOf(turnout)) : '',
      state: turnout?.isOpen ? t('stillOpen') : undefined,
      pin: pins?.cycles.get(cycle.id),
      isCurrent: !isPast && at === cycles.length - 1,
    }
  })
  const heatRows = await Promise.all(
    rows.map(async (row) => {
      const { theme, points } = row
      const path = `/themes/${themeCode(theme.code)}`
      const name = inLanguage(theme.name, locale)
      const working = isWorkingName(theme, locale) ? naming('workingName') : ''
      const about = ownFirst(locale).map((language) =>
        theme.words[language].slice(0, WORDS).join(', '),
      )
      const note = [working, ...about].filter(Boolean)
      const cells = await Promise.all(
        points.map((point, at) => cellFor(point, { cycle: cycles[at], name, path, filter })),
      )
      const mark = hasMarks && !isPast ? await markOf(row, cycles) : ''
      const drawn = { key: path, href: path, label: name, note: note.join(' · '), mark, cells }
      const come = await saidOf(kin?.get(theme.id))
      return { ...drawn, pin: pins?.themes.get(theme.id), kin: come }
    }),
  )
  return (
    <>
      <Heatmap caption={t('caption')} corner={t('theme')} columns={columns} rows={heatRows} />
      <Key cycles={cycles} turnouts={turnouts} hasDoubts={hasDoubts(rows)} />
    </>
  )
}

/** What was merged into a theme and what it was split from, each with its own sign. */
async function saidOf(kin: Kin | undefined): Promise<HeatRow['kin']> {
  const t = await getTranslations('memory.kin')
  const locale = await getLocale()
  const named = ({ code, name }: Kin['merged'][number]) => {
    return { code: themeCode(code), theme: quoted(inLanguage(name, locale), locale) }
  }
  if (!kin) return []
  const { merged, splitFrom } = kin
  return [
    ...merged.map((one) => ({ kind: 'merged' as const, text: t('merged', named(one)) })),
    ...(splitFrom ? [{ kind: 'split' as const, text: t('split', named(splitFrom)) }] : []),
  ]
}

type Place = { cycle: Cycle | undefined; name: string; path: string; filter: Filter }

async function cellFor(point: Point, { cycle, name, path, filter }: Place): Promise<HeatCell> {
  const t = await getTranslations('themes')
  const locale = await getLocale()
  const said = cellOf(point)
  const named = {
    theme: name,
    cycle: cycle ? formatMonth(cycle, locale) : '',
  }
  const address = addressOf(path, { ...filter, cycle: cycle && monthKey(cycle) })
  const cell = { key: String(point.cycleId), level: level(point), isOpen: point.isOpen, href: null }
  switch (said.kind) {
    case 'nobody':
      return { ...cell, text: '–', label: t('cellNobody', named) }
    case 'unheard':
      return { ...cell, text: '…', label: t('cellUnheard', { ...named, missing: said.missing }) }
    case 'so-far': {
      const { count, doubtful, of } = said
      return {
        ...cell,
        text: String(count),
        doubtful: doubtful > 0 ? `(${doubtful})` : '',
        href: address,
        label: t('cellSoFar', { ...named, count, doubtful, of }),
      }
    }
    case 'raised': {
      const { count, doubtful, of } = said
      return {
        ...cell,
        text: String(count),
        doubtful: doubtful > 0 ? `(${doubtful})` : '',
        href: count === 0 ? null : address,
        label: t('cell', { ...named, count, doubtful, of }),
      }
    }
  }
}

function turnoutOf(turnout: Turnout) {
  return { reported: turnout.reported, expected: turnout.expected, missing: toReport(turnout) }
}

const FIFTHS = [1, 2, 3, 4, 5]

function hasDoubts(rows: readonly ThemeRow[]): boolean {
  return rows.some(({ points }) => points.some(({ doubtful }) => doubtful > 0))
}

type KeyProps = Pick<Trends, 'cycles' | 'turnouts'> & { hasDoubts: boolean }

async function Key({ cycles, turnouts, hasDoubts }: KeyProps) {
  const t = await getTranslations('themes')
  const numbers = await getTranslations('numbers')
  const locale = await getLocale()
  const words = countWords(numbers, locale)
  const open = turnouts.findLast(({ isOpen }) => isOpen)
  const cycle = cycles.find(({ id }) => id === open?.cycleId)
  return (
    <HeatmapKey
      number={hasDoubts ? `${t('keyNumber')} ${t('keyDoubtful')}` : t('keyNumber')}
      darkness={t('keyDarkness')}
      steps={FIFTHS.map((fifth) => t('keyStep', { percent: fifth * 20 }))}
      open={
        open && cycle
          ? t('keyOpen', {
              cycle: formatMonth(cycle, locale),
              missing: toReport(open),
              missingWord: words.word(toReport(open)),
            })
          : null
      }
    />
  )
}

function addressOf(path: string, query: Record<string, string | undefined>): string {
  const kept = Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : []))
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept)}`
}
