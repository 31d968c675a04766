import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage, type Locale } from '#lib/i18n/bilingual.ts'
import { type CountWords, capital, countWords } from '#lib/i18n/count-words.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import { type Finding, findings } from '#lib/trends/findings.ts'
import type { Trends } from '#lib/trends/queries.ts'

type Known = Pick<Trends, 'rows' | 'cycles'>

/** What the picture below shows, in a sentence or a few: of the cycle that has ended, then of the one that is open. */
export async function FindingText({ rows, cycles }: Known) {
  const t = await getTranslations('findings')
  const numbers = await getTranslations('numbers')
  const locale = await getLocale()
  const words = countWords(numbers, locale)
  const found = findings(rows.map(({ theme, points }) => ({ themeId: theme.id, points })))
  const sentences = found.map((finding) =>
    t(`${finding.kind}`, {
      ...namesOf(finding, { rows, cycles }, locale),
      ...countsOf(finding, words, locale),
    }),
  )
  return <>{sentences.join(' ')}</>
}

type Values = Record<string, string | number>

function namesOf(finding: Finding, { rows, cycles }: Known, locale: Locale): Values {
  const month = (cycleId: number) => {
    const cycle = cycles.find(({ id }) => id === cycleId)
    return cycle ? formatMonth(cycle, locale) : ''
  }
  const named = { cycle: month(finding.cycleId) }
  if (!('themeId' in finding)) return named
  const row = rows.find(({ theme }) => theme.id === finding.themeId)
  const theme = row ? quoted(inLanguage(row.theme.name, locale), locale) : ''
  switch (finding.kind) {
    case 'grown':
    case 'faded':
      return { ...named, theme, before: month(finding.before.cycleId) }
    case 'back':
      return { ...named, theme, before: month(finding.lastCycleId) }
    case 'every-cycle':
      return { ...named, theme, since: month(finding.since) }
    default:
      return { ...named, theme }
  }
}

function countsOf(finding: Finding, words: CountWords, locale: Locale): Values {
  switch (finding.kind) {
    case 'nobody':
    case 'nobody-yet':
    case 'none':
    case 'none-yet':
      return {}
    case 'few': {
      const { count: reported, of: expected } = words.pair(finding.reported, finding.expected)
      return { reported, expected }
    }
    case 'to-report': {
      const { missing } = finding
      return { missing, Missing: capital(words.word(missing), locale) }
    }
    case 'so-far': {
      const { count, of, news } = finding
      return {
        ...words.pair(count, of),
        doubt: words.doubt(finding),
        ofAll: of,
        news,
      }
    }
    case 'grown':
    case 'faded': {
      const { count: beforeCount, of: beforeOf } = words.pair(
        finding.before.count,
        finding.before.of,
      )
      const pair = words.pair(finding.count, finding.of)
      const doubt = words.doubt(finding)
      const beforeDoubt = words.doubt(finding.before)
      return { ...pair, n: finding.count, doubt, beforeCount, beforeOf, beforeDoubt }
    }
    default:
      return {
        ...words.pair(finding.count, finding.of),
        n: finding.count,
        doubt: words.doubt(finding),
      }
  }
}
