import { asc, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { answerDrafts, answerLinks } from '#db/schema/answers.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { rosterEntries } from '#db/schema/cycles.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Cycle } from '#lib/cycles/cycle.ts'
import type { Jurisdiction } from '#lib/jurisdictions/jurisdiction.ts'
import { isAnswered } from '../draft.ts'
import type { AnswerLink } from '../holder.ts'

export type LinkRow = {
  jurisdiction: Jurisdiction
  links: AnswerLink[]
  /** How far its draft is; what it says is its own until it is handed in. */
  draft: { sections: number; changedAt: Date; isSent: boolean } | null
}

/** Who may answer by link in a cycle, jurisdiction by jurisdiction, as the secretariat sees it. */
export async function listLinks(actor: Actor, cycle: Cycle): Promise<LinkRow[]> {
  requireRight(actor, 'administer', cycle.councilId)
  const db = await database()
  const [expected, links, drafts] = await Promise.all([
    db
      .select({ jurisdiction: jurisdictions })
      .from(rosterEntries)
      .innerJoin(jurisdictions, eq(rosterEntries.jurisdictionId, jurisdictions.id))
      .where(eq(rosterEntries.cycleId, cycle.id))
      .orderBy(asc(rosterEntries.position)),
    db
      .select()
      .from(answerLinks)
      .where(eq(answerLinks.cycleId, cycle.id))
      .orderBy(asc(answerLinks.id)),
    db.select().from(answerDrafts).where(eq(answerDrafts.cycleId, cycle.id)),
  ])
  return expected.map(({ jurisdiction }) => {
    const draft = drafts.find((one) => one.jurisdictionId === jurisdiction.id && !one.isEmpty)
    return {
      jurisdiction,
      links: links.filter((link) => link.jurisdictionId === jurisdiction.id),
      draft: draft
        ? {
            sections: draft.sections.filter((one) => one.kind !== 'unplaced' && isAnswered(one))
              .length,
            changedAt: draft.changedAt,
            isSent: draft.sentRevision === draft.revision,
          }
        : null,
    }
  })
}
