import { and, asc, eq } from 'drizzle-orm'
import { type Database, database, type Transaction } from '#db/client.ts'
import { councils, jurisdictions, seats } from '#db/schema/councils.ts'
import { cycles, rosterEntries, templateSections, templates } from '#db/schema/cycles.ts'
import type { Council, Jurisdiction } from '#lib/councils/queries.ts'
import { namedHere } from '#lib/councils/seat.ts'
import type { Cycle } from '#lib/cycles/cycle.ts'
import type { Knowledge, TemplateSection } from '#lib/documents/form.ts'
import { namesOf } from '#lib/jurisdictions/jurisdiction.ts'

/** What the importer has to know of a council to read its forms; asked anew for each file, since answers change it. */
export type CouncilKnowledge = {
  council: Council
  seats: Jurisdiction[]
  cycles: Cycle[]
  rosters: { cycleId: number; jurisdictionId: number }[]
  reading: Omit<Knowledge, 'filename'>
}

/** No actor: it serves the importer, which has asked, and goes to nobody else. */
export async function knowledgeOf(
  councilId: number,
  from?: Transaction,
): Promise<CouncilKnowledge> {
  const db = from ?? (await database())
  const [all, seated, rounds, rosters, sections] = await Promise.all([
    db.select().from(councils).orderBy(asc(councils.id)),
    db
      .select({ jurisdiction: jurisdictions, aliases: seats.aliases })
      .from(seats)
      .innerJoin(jurisdictions, eq(seats.jurisdictionId, jurisdictions.id))
      .where(eq(seats.councilId, councilId))
      .orderBy(asc(seats.position)),
    db.select().from(cycles).where(eq(cycles.councilId, councilId)),
    db
      .select({ cycleId: rosterEntries.cycleId, jurisdictionId: rosterEntries.jurisdictionId })
      .from(rosterEntries)
      .innerJoin(
        cycles,
        and(eq(rosterEntries.cycleId, cycles.id), eq(cycles.councilId, councilId)),
      ),
    wordingOf(db, councilId),
  ])
  const council = all.find((one) => one.id === councilId)
  if (!council) throw new Error(`council ${councilId} is not there`)
  const members = seated.map(({ jurisdiction, aliases }) => namedHere(jurisdiction, aliases))
  return {
    council,
    seats: members,
    cycles: rounds,
    rosters,
    reading: {
      councils: all.map((one) => ({ key: one.slug, names: councilNames(one) })),
      jurisdictions: members.map((one) => ({
        key: one.key,
        names: namesOf(one),
        isAssociation: one.isAssociation,
      })),
      template: { sections },
    },
  }
}

export function councilNames({ name, abbreviation, aliases }: Council): string[] {
  return [...new Set([name.en, name.fr, abbreviation.en, abbreviation.fr, ...aliases])]
}

/** Every version of the council's form: an old one may arrive as well as the present one. */
async function wordingOf(
  db: Pick<Database, 'select'>,
  councilId: number,
): Promise<TemplateSection[]> {
  const rows = await db
    .select({ section: templateSections })
    .from(templateSections)
    .innerJoin(templates, eq(templateSections.templateId, templates.id))
    .where(eq(templates.councilId, councilId))
    .orderBy(asc(templates.version), asc(templateSections.number))
  return rows.map(({ section: { kind, number, title, prompt, aliases } }) => ({
    kind,
    number,
    titles: [title.en, title.fr, ...aliases],
    prompts: [prompt.en, prompt.fr],
  }))
}
