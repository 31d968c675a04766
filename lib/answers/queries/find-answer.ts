import { and, asc, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { answerDrafts, answerLinks, priorityVerdicts } from '#db/schema/answers.ts'
import { documents, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { findSections } from '#lib/cycles/queries.ts'
import type { TemplateSection } from '#lib/cycles/template.ts'
import { type Draft, emptyDraft } from '../draft.ts'
import type { AnswerLink, Holder } from '../holder.ts'
import type { LastPriority } from '../priorities.ts'
import { type LastTold, listLastTold } from './last-told.ts'

export type Colleague = Pick<
  AnswerLink,
  'id' | 'name' | 'issuedAt' | 'openedAt' | 'endedAt' | 'ending' | 'handedOverFrom'
>

/** What is in for this cycle already, by link or as a file. */
export type HandedIn = { version: number; at: Date; isTyped: boolean; isThisDraft: boolean }

export type Standing = {
  draft: Draft
  revision: number
  changedAt: Date | null
  changedBy: Pick<AnswerLink, 'id' | 'name'> | null
}

export type Answer = {
  standing: Standing
  sections: TemplateSection[]
  last: LastTold | null
  colleagues: Colleague[]
  handedIn: HandedIn | null
}

/** Everything that whoever holds a link sees: its own jurisdiction's draft, last priorities and colleagues, and nothing else. */
export async function findAnswer({ link, cycle }: Holder): Promise<Answer> {
  const db = await database()
  const { cycleId, jurisdictionId } = link
  const [standing, sections, told, colleagues, handedIn] = await Promise.all([
    findStanding(link),
    findSections(db, cycle.templateId),
    listLastTold(db, cycle, [jurisdictionId]),
    db
      .select({
        id: answerLinks.id,
        name: answerLinks.name,
        issuedAt: answerLinks.issuedAt,
        openedAt: answerLinks.openedAt,
        endedAt: answerLinks.endedAt,
        ending: answerLinks.ending,
        handedOverFrom: answerLinks.handedOverFrom,
      })
      .from(answerLinks)
      .where(and(eq(answerLinks.cycleId, cycleId), eq(answerLinks.jurisdictionId, jurisdictionId)))
      .orderBy(asc(answerLinks.id)),
    findHandedIn(link),
  ])
  return { standing, sections, last: told.get(jurisdictionId) ?? null, colleagues, handedIn }
}

/** The priorities that words may be said about. */
export async function findLastTold({ link, cycle }: Holder): Promise<LastPriority[]> {
  const told = await listLastTold(await database(), cycle, [link.jurisdictionId])
  return told.get(link.jurisdictionId)?.priorities ?? []
}

type Place = Pick<AnswerLink, 'cycleId' | 'jurisdictionId'>

/** The draft as it stands; nothing is written by looking. No actor: it is for whoever holds a link of that jurisdiction. */
export async function findStanding({ cycleId, jurisdictionId }: Place): Promise<Standing> {
  const db = await database()
  const [[row], words] = await Promise.all([
    db
      .select({ draft: answerDrafts, by: { id: answerLinks.id, name: answerLinks.name } })
      .from(answerDrafts)
      .innerJoin(answerLinks, eq(answerDrafts.changedBy, answerLinks.id))
      .where(
        and(eq(answerDrafts.cycleId, cycleId), eq(answerDrafts.jurisdictionId, jurisdictionId)),
      ),
    db
      .select({ id: priorityVerdicts.statementId, word: priorityVerdicts.word })
      .from(priorityVerdicts)
      .where(
        and(
          eq(priorityVerdicts.cycleId, cycleId),
          eq(priorityVerdicts.jurisdictionId, jurisdictionId),
        ),
      ),
  ])
  if (!row || row.draft.revision === 0)
    return { draft: emptyDraft(), revision: 0, changedAt: null, changedBy: null }
  const said = Object.fromEntries(words.map(({ id, word }) => [String(id), word]))
  const { sections, revision, changedAt } = row.draft
  return { draft: { sections, words: said }, revision, changedAt, changedBy: row.by }
}

async function findHandedIn({ cycleId, jurisdictionId }: Place): Promise<HandedIn | null> {
  const db = await database()
  const [found] = await db
    .select({
      version: submissionVersions.number,
      at: submissionVersions.acceptedAt,
      format: documents.format,
      sentRevision: answerDrafts.sentRevision,
      revision: answerDrafts.revision,
    })
    .from(submissions)
    .innerJoin(submissionVersions, eq(submissions.currentVersionId, submissionVersions.id))
    .innerJoin(documents, eq(submissionVersions.documentId, documents.id))
    .leftJoin(
      answerDrafts,
      and(
        eq(answerDrafts.cycleId, submissions.cycleId),
        eq(answerDrafts.jurisdictionId, submissions.jurisdictionId),
      ),
    )
    .where(and(eq(submissions.cycleId, cycleId), eq(submissions.jurisdictionId, jurisdictionId)))
  if (!found) return null
  const { version, at, format, sentRevision, revision } = found
  const isThisDraft = sentRevision !== null && sentRevision === revision
  return { version, at, isTyped: format === 'typed', isThisDraft }
}
