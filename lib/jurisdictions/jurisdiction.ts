import type { jurisdictions } from '#db/schema/councils.ts'

export type Jurisdiction = typeof jurisdictions.$inferSelect
export type NamedJurisdiction = Omit<Jurisdiction, 'id'>

/** Every way of writing this jurisdiction, the most official first, each once. */
export function namesOf(jurisdiction: NamedJurisdiction): string[] {
  const { name, abbreviation, aliases } = jurisdiction
  return [...new Set([name.en, name.fr, abbreviation.en, abbreviation.fr, ...aliases])]
}
