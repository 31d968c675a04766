import { and, asc, eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { members, reportedFigures } from '#db/schema/membership.ts'
import { unplacedPassages } from '#db/schema/submissions.ts'
import type { Actor } from '#lib/auth/actor.ts'
import { figuresOf } from '#lib/documents/claims/figures.ts'
import { membersOf } from '#lib/documents/claims/members.ts'
import type { Guess, RecognisedStatement, Span } from '#lib/documents/form.ts'
import { parentOf, type Reading, type ReadSection, statementsIn } from '../reading.ts'
import { minus, onlyWords } from '../spans.ts'
import type { LockedReview } from './lock-review.ts'
import type { Moved } from './move-form.ts'
import { type FormToStore, storeVersion } from './store-version.ts'

/** Words that a person put into a statement are searched for claims, but not the length of a whole document. */
const MOST_SEARCHED = 2000

/** The corrected reading as the next version of the same document; the one before stays as it was read. */
export async function storeReviewed(
  tx: Transaction,
  actor: Actor,
  locked: LockedReview,
  moved: Moved | null,
  now: Date,
): Promise<void> {
  const { version, reading } = locked
  const { cycleId, jurisdictionId, isAssociation } = moved ?? locked
  const { fields } = reading
  const previous = new Map<RecognisedStatement, number | null>()
  const sections = reading.sections.filter(isPresent).map((section) => ({
    kind: section.kind,
    number: section.number,
    heading: section.heading,
    answer: answerOf(section),
    nilSpan: section.nil,
    statements: section.statements.map(({ key: _key, previousId, ...said }, order) => {
      const parent = parentOf(section.statements, order)
      const statement = { ...said, parent, order, confidence: 'sure' as const }
      previous.set(statement, previousId)
      return statement
    }),
  }))
  const form: FormToStore = {
    language: reading.language,
    contact: settled(fields.contact, reading.contact),
    jurisdiction: settled(fields.jurisdiction, moved?.key ?? fields.jurisdiction?.value ?? null),
    cycle: settled(fields.cycle, moved?.month ?? fields.cycle?.value ?? null),
    sections,
    unplaced: reading.unplaced,
    prompts: reading.prompts,
    ...(await claimsOf(tx, locked, isAssociation)),
  }
  const dressing = await dressingOf(tx, version.id, reading)
  await storeVersion(
    tx,
    {
      cycleId,
      jurisdictionId,
      isAssociation,
      documentId: version.documentId,
      form,
      receivedAt: version.receivedAt,
      acceptedBy: actor.userId,
      reviewed: { by: actor.userId, previous, dressing },
    },
    now,
  )
}

function isPresent({ number, heading, nil, statements }: ReadSection): boolean {
  return number !== null || heading !== null || nil !== null || statements.length > 0
}

function answerOf({ statements, nil }: ReadSection): 'answered' | 'nil' | 'blank' {
  if (statements.length > 0) return 'answered'
  return nil ? 'nil' : 'blank'
}

/** A person has looked at it: nobody is asked again. */
function settled<Value>(guess: Guess<Value> | null, value: Value | null): Guess<Value> {
  return { value, confidence: 'sure', why: 'reviewed', span: guess?.span ?? null }
}

/** What the version claimed already, and what is claimed in the words that became an answer only now. */
async function claimsOf(
  tx: Transaction,
  { version, stored: before, reading: after, isAssociation: was }: LockedReview,
  isAssociation: boolean,
) {
  const { text } = after
  const versionId = version.id
  const figures = await tx
    .select()
    .from(reportedFigures)
    .where(eq(reportedFigures.versionId, versionId))
    .orderBy(asc(reportedFigures.id))
  const announced = await tx
    .select()
    .from(members)
    .where(and(eq(members.versionId, versionId), eq(members.verdict, 'proposed')))
    .orderBy(asc(members.id))
  // Only an association's form is searched: one that turns out to be an association's never was.
  const known = isAssociation && !was ? [] : statementsIn(before).flatMap(({ spans }) => spans)
  const isAdded = (span: Span) => onlyWords(text, minus([span], known)).length > 0
  const grown = statementsIn(after).filter(
    ({ spans, text: said }) => said.length <= MOST_SEARCHED && spans.some(isAdded),
  )
  const kept = announced.flatMap(({ name, province, span, quote }) =>
    span && quote ? [{ name, province, span, quote }] : [],
  )
  const found = {
    figures: grown.flatMap(({ spans }) => figuresOf(text, spans)),
    newMembers: grown.flatMap(({ spans, context }) => membersOf(text, spans, context)),
  }
  if (was && !isAssociation) return { figures: figures.filter(isDecided), newMembers: [] }
  return {
    figures: [...figures, ...found.figures.filter(({ span }) => isAdded(span))],
    newMembers: [...kept, ...found.newMembers.filter(({ span }) => isAdded(span))],
  }
}

function isDecided({ verdict }: typeof reportedFigures.$inferSelect): boolean {
  return verdict !== 'proposed'
}

/** Passages that somebody called dressing, now or on an earlier review: that verdict goes with them. */
async function dressingOf(tx: Transaction, versionId: number, { furniture }: Reading) {
  const passages = await tx
    .select({ span: unplacedPassages.span })
    .from(unplacedPassages)
    .where(eq(unplacedPassages.versionId, versionId))
  return passages
    .map(({ span }) => span)
    .filter(({ start, end }) => furniture.some((one) => one.start <= start && end <= one.end))
}
