import { SECTION_KINDS } from '#db/schema/cycles.ts'
import { readId } from '#lib/councils/id.ts'
import { isMonth, type Month, type SectionKind } from '#lib/cycles/cycle.ts'
import type { Locale } from '#lib/i18n/bilingual.ts'

/** What the pages and their `.csv` may narrow submissions and statements to; null takes everything. */
export type SubmissionFilter = {
  month: Month | null
  cycleId: number | null
  jurisdiction: string | null
  language: Locale | null
  section: SectionKind | null
  /** Only the forms that nobody has reviewed yet. */
  review: 'waiting' | null
}

type Params = Record<string, string | string[] | undefined>

/**
 * As the address says it: `?cycle=2017-10&jurisdiction=msdo&language=fr&section=issues&review=waiting`. A
 * cycle may be named by
 * its number as well. Nonsense filters nothing.
 */
export function readSubmissionFilter(params: Params): SubmissionFilter {
  const one = (name: string) => {
    const value = params[name]
    return (Array.isArray(value) ? value[0] : value) || null
  }
  const language = one('language')
  return {
    month: readMonth(one('cycle')),
    cycleId: readId(one('cycle')),
    jurisdiction: one('jurisdiction'),
    language: language === 'en' || language === 'fr' ? language : null,
    section: SECTION_KINDS.find((kind) => kind === one('section')) ?? null,
    review: one('review') === 'waiting' ? 'waiting' : null,
  }
}

export function readMonth(text: string | null): Month | null {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text ?? '') ?? []
  if (!year || !month) return null
  const found = { year: Number(year), month: Number(month) }
  return isMonth(found) ? found : null
}

/** `2017-10`: a cycle in an address and in a file's name. */
export function writeMonth({ year, month }: Month): string {
  return `${year}-${String(month).padStart(2, '0')}`
}
