import { and, asc, eq, isNull, ne, or, sql } from 'drizzle-orm'
import { type Database, database } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { followed, linkRuns } from '#db/schema/links.ts'
import { sections, statements, submissions } from '#db/schema/submissions.ts'
import { laterWordsAside } from '../aside.ts'
import { followMark, type LaterWord, REACH_CYCLES, type Reported } from '../links.ts'
import { readSaid, type Said } from '../queries/read-said.ts'
import { stateOf } from '../state.ts'
import { readWordsMark } from './hear-words.ts'

const ROWS_AT_ONCE = 500

/** The councils whose statements changed since their priorities were last followed, or that were followed by other rules. */
export async function councilsToFollow(): Promise<number[]> {
  const db = await database()
  const rows = await db
    .select({ id: councils.id })
    .from(councils)
    .leftJoin(linkRuns, eq(linkRuns.councilId, councils.id))
    .where(
      or(
        isNull(linkRuns.councilId),
        ne(linkRuns.statementsRevision, councils.statementsRevision),
        ne(linkRuns.mark, followMark()),
      ),
    )
    .orderBy(asc(councils.id))
  return rows.map(({ id }) => id)
}

/**
 * Finds what was likely said later of every priority of a council and writes it down, with what people have decided
 * about each. What is derived is written anew; what a person said is kept, and read along the versions of a form.
 */
export async function renewFollowed(councilId: number): Promise<{ priorities: number }> {
  const db = await database()
  // Asked first: what changes while this reads is due again afterwards.
  const [council] = await db
    .select({ statementsRevision: councils.statementsRevision })
    .from(councils)
    .where(eq(councils.id, councilId))
  if (!council) return { priorities: 0 }
  const told = await readReported(db, councilId)
  const words = await laterWordsAside(told.reported)
  return db.transaction(async (tx) => {
    await tx.select().from(councils).where(eq(councils.id, councilId)).for('update')
    const heard = await readWordsMark(tx, councilId)
    const priorityIds = told.stated.flatMap(({ id, section }) =>
      section === 'priorities' ? [id] : [],
    )
    const said = await readSaid(tx, councilId, priorityIds)
    const rows = rowsOf({ ...told, words, said })
    await tx.delete(followed).where(eq(followed.councilId, councilId))
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
      await tx
        .insert(followed)
        .values(rows.slice(at, at + ROWS_AT_ONCE).map((row) => ({ councilId, ...row })))
    const { statementsRevision } = council
    const stamp = { statementsRevision, mark: followMark(), words: heard }
    await tx
      .insert(linkRuns)
      .values({ councilId, ...stamp })
      .onConflictDoUpdate({ target: linkRuns.councilId, set: stamp })
    return { priorities: rows.length }
  })
}

type Stated = {
  id: number
  jurisdictionId: number
  cycleId: number
  month: number
  section: string
}
type Told = { stated: Stated[]; reported: Reported[]; cycleOf: Map<number, number>; forms: Form[] }
type Form = { jurisdictionId: number; cycleId: number }

async function readReported(db: Database, councilId: number): Promise<Told> {
  const months = sql<number>`(${cycles.year} * 12 + ${cycles.month})::int`
  const all = await db
    .select({ id: cycles.id })
    .from(cycles)
    .where(eq(cycles.councilId, councilId))
    .orderBy(asc(cycles.year), asc(cycles.month))
  const cycleOf = new Map(all.map(({ id }, at) => [id, at]))
  const forms = await db
    .select({ jurisdictionId: submissions.jurisdictionId, cycleId: submissions.cycleId })
    .from(submissions)
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .where(and(eq(cycles.councilId, councilId), sql`${submissions.currentVersionId} is not null`))
  const stated = await db
    .select({
      id: statements.id,
      jurisdictionId: submissions.jurisdictionId,
      cycleId: submissions.cycleId,
      month: months,
      section: sections.kind,
      language: statements.language,
      text: statements.text,
    })
    .from(cycles)
    .innerJoin(submissions, eq(submissions.cycleId, cycles.id))
    .innerJoin(sections, eq(sections.versionId, submissions.currentVersionId))
    .innerJoin(statements, eq(statements.sectionId, sections.id))
    .where(eq(cycles.councilId, councilId))
    .orderBy(asc(statements.id))
  const reported = stated.map(({ id, cycleId, jurisdictionId, section, language, text }) => {
    return {
      id: `${id}`,
      cycle: cycleOf.get(cycleId) ?? 0,
      jurisdictionId,
      section,
      language,
      text,
    }
  })
  return { stated, reported, cycleOf, forms }
}

type Found = Told & { words: Map<string, LaterWord[]>; said: Said }

function rowsOf({ stated, cycleOf, forms, words, said }: Found) {
  const reportedIn = new Map<number, Form[]>()
  for (const form of forms)
    reportedIn.set(form.jurisdictionId, [...(reportedIn.get(form.jurisdictionId) ?? []), form])
  return stated.flatMap(({ id, section, jurisdictionId, cycleId, month }) => {
    if (section !== 'priorities') return []
    const own = cycleOf.get(cycleId) ?? 0
    const laterForms = (reportedIn.get(jurisdictionId) ?? []).filter((form) => {
      const cyclesOn = (cycleOf.get(form.cycleId) ?? 0) - own
      return cyclesOn > 0 && cyclesOn <= REACH_CYCLES
    }).length
    const candidates = (words.get(`${id}`) ?? []).map(({ laterId, score, shared }) => ({
      statementId: Number(laterId),
      score,
      shared: shared.map(({ first, second }) => ({ first, second })),
    }))
    const verdict = said.verdicts.get(id) ?? null
    const word = said.own.get(id) ?? null
    const state = stateOf({ verdict, own: word, candidates: candidates.length, laterForms })
    return {
      priorityId: id,
      jurisdictionId,
      cycleId,
      month,
      state,
      candidates,
      laterForms,
      verdictId: verdict?.id ?? null,
      ownWord: word?.word ?? null,
      ownAt: word?.at ?? null,
    }
  })
}
