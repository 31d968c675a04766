import type { jurisdictions } from '#db/schema/councils.ts'
import { fold } from '#lib/text/fold.ts'

export type Jurisdiction = typeof jurisdictions.$inferSelect
export type NamedJurisdiction = Omit<Jurisdiction, 'id'>

/** Every way of writing this jurisdiction, the most official first, each once. */
export function namesOf(jurisdiction: NamedJurisdiction): string[] {
  const { name, abbreviation, aliases } = jurisdiction
  return [...new Set([name.en, name.fr, abbreviation.en, abbreviation.fr, ...aliases])]
}

/** Two ways of writing that differ in accents, case and marks alone are one name. */
export function spelledAlike(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

function bare(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9&]+/g, ' ')
    .trim()
}
