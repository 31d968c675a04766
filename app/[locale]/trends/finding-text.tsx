import { getLocale, getTranslations } from 'next-intl/server'
import type { Cycle } from '#lib/cycles/cycle.ts'
import { inLanguage, type Locale } from '#lib/i18n/bilingual.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import { type Finding, findings } from '#lib/trends/findings.ts'
import type { ThemeRow, Trends } from '#lib/trends/queries.ts'

/** What the picture below shows, in a sentence or three. */
export async function FindingText({ rows, cycles }: Pick<Trends, 'rows' | 'cycles'>) {
  const t = await getTranslations('findings')
  const locale = await getLocale()
  const found = findings(rows.map(({ theme, points }) => ({ themeId: theme.id, points })))
  const sentences = found.map((finding) =>
    t(`${finding.kind}`, valuesOf(finding, { rows, cycles, locale })),
  )
  return <>{sentences.join(' ')}</>
}

type Known = { rows: ThemeRow[]; cycles: Cycle[]; locale: Locale }

function valuesOf(
  finding: Finding,
  { rows, cycles, locale }: Known,
): Record<string, string | number> {
  const month = (cycleId: number) => {
    const cycle = cycles.find(({ id }) => id === cycleId)
    return cycle ? formatMonth(cycle, locale) : ''
  }
  const theme = (themeId: number) => {
    const row = rows.find((one) => one.theme.id === themeId)
    return row ? quoted(inLanguage(row.theme.name, locale), locale) : ''
  }
  const named = { theme: 'themeId' in finding ? theme(finding.themeId) : '' }
  switch (finding.kind) {
    case 'grown':
    case 'faded': {
      const { count, of, before } = finding
      const cycle = 'cycleId' in before ? month(before.cycleId) : ''
      return { ...named, count, of, beforeCount: before.count, beforeOf: before.of, cycle }
    }
    case 'back':
      return { ...named, count: finding.count, of: finding.of, cycle: month(finding.lastCycleId) }
    case 'few': {
      const { cycleId, reported, expected } = finding
      return { reported, expected, cycle: month(cycleId) }
    }
    case 'nobody':
    case 'none':
      return { cycle: month(finding.cycleId) }
    default:
      return { ...named, count: finding.count, of: finding.of }
  }
}
