import type { Filter, Section } from './matrix.ts'

/** What is kept of a theme over all cycles: of one section, or of the whole form. */
export type KeptMakeup = {
  section: Section | null
  statements: number
  english: number
  jurisdictions: number
  doubtful: { statements: number; jurisdictions: number }
}

/** What a theme is made of, over all the cycles that are looked at: who raised it, when, where in the form, in what. */
export type Makeup = {
  statements: number
  jurisdictions: number
  /** of those, statements in doubt, and jurisdictions that stand in no other */
  doubtful: { statements: number; jurisdictions: number }
  /** statements by section, most first; a section without one is left out */
  sections: { section: Section; count: number }[]
  languages: { en: number; fr: number }
}

/** Null where nobody raised it there. */
export function makeupOf(
  kept: readonly KeptMakeup[],
  { section = null }: { section?: Filter['section'] | null },
): Makeup | null {
  const all = kept.find((one) => one.section === section)
  if (!all) return null
  const { statements, english, jurisdictions, doubtful } = all
  const sections = kept.flatMap(({ section: own, statements: count }) =>
    own !== null && (section ?? own) === own ? [{ section: own, count }] : [],
  )
  sections.sort((a, b) => b.count - a.count || a.section.localeCompare(b.section, 'en'))
  const languages = { en: english, fr: statements - english }
  return { statements, jurisdictions, doubtful, sections, languages }
}
