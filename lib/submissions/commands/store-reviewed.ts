import { and, eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { members, reportedFigures } from '#db/schema/membership.ts'
import { unplacedPassages } from '#db/schema/submissions.ts'
import type { Actor } from '#lib/auth/actor.ts'
import { figuresOf } from '#lib/documents/figures.ts'
import type { Guess, RecognisedStatement, Span } from '#lib/documents/form.ts'
import { membersOf } from '#lib/documents/members.ts'
import { parentOf, type Reading, type ReadSection, statementsIn } from '../reading.ts'
import { minus, onlyWords } from '../spans.ts'
import type { LockedReview } from './lock-review.ts'
import { type FormToStore, storeVersion } from './store-version.ts'

/** Words that a person put into a statement are searched for claims, but not the length of a whole document. */
const MOST_SEARCHED = 2000

/** The corrected reading as the next version of the same document; the one before stays as it was read. */
export async function storeReviewed(
  tx: Transaction,
  actor: Actor,
  locked: LockedReview,
  now: Date,
): Promise<void> {
  const { version, reading, stored, cycleId, jurisdictionId, isAssociation } = locked
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
    contact: settled(reading.fields.contact, reading.contact),
    jurisdiction: settled(reading.fields.jurisdiction, reading.fields.jurisdiction?.value ?? null),
    cycle: settled(reading.fields.cycle, reading.fields.cycle?.value ?? null),
    sections,
    unplaced: reading.unplaced,
    prompts: reading.prompts,
    ...(await claimsOf(tx, version.id, stored, reading)),
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
async function claimsOf(tx: Transaction, versionId: number, before: Reading, after: Reading) {
  const { text } = after
  const figures = await tx
    .select()
    .from(reportedFigures)
    .where(eq(reportedFigures.versionId, versionId))
  const announced = await tx
    .select()
    .from(members)
    .where(and(eq(members.versionId, versionId), eq(members.verdict, 'proposed')))
  const known = statementsIn(before).flatMap(({ spans }) => spans)
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
  return {
    figures: [...figures, ...found.figures.filter(({ span }) => isAdded(span))],
    newMembers: [...kept, ...found.newMembers.filter(({ span }) => isAdded(span))],
  }
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
