import type { Filter } from './matrix.ts'

type Said = {
  cycleId: number
  jurisdictionId: number
  section: NonNullable<Filter['section']>
  language: 'en' | 'fr'
  isDoubtful: boolean
}

/** What a theme is made of, over all the cycles that are looked at: who raised it, when, where in the form, in what. */
export type Makeup = {
  statements: number
  jurisdictions: number
  /** of those, statements in doubt, and jurisdictions that stand in no other */
  doubtful: { statements: number; jurisdictions: number }
  /** the cycles it was raised in, in the order given */
  cycleIds: number[]
  /** statements by section, most first; a section without one is left out */
  sections: { section: Said['section']; count: number }[]
  languages: { en: number; fr: number }
}

export function makeupOf(statements: readonly Said[], cycleIds: readonly number[]): Makeup {
  const sections = new Map<Said['section'], number>()
  const languages = { en: 0, fr: 0 }
  for (const { section, language } of statements) {
    sections.set(section, (sections.get(section) ?? 0) + 1)
    languages[language]++
  }
  const raised = new Set(statements.map(({ cycleId }) => cycleId))
  const speakers = (said: readonly Said[]) =>
    new Set(said.map(({ jurisdictionId }) => jurisdictionId)).size
  const firm = statements.filter(({ isDoubtful }) => !isDoubtful)
  const jurisdictions = speakers(statements)
  return {
    statements: statements.length,
    jurisdictions,
    doubtful: {
      statements: statements.length - firm.length,
      jurisdictions: jurisdictions - speakers(firm),
    },
    cycleIds: cycleIds.filter((id) => raised.has(id)),
    sections: [...sections]
      .map(([section, count]) => ({ section, count }))
      .sort((a, b) => b.count - a.count || a.section.localeCompare(b.section, 'en')),
    languages,
  }
}
