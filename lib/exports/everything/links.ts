import { asc, eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { followed, followVerdicts } from '#db/schema/links.ts'
import { sections, statements, submissions } from '#db/schema/submissions.ts'
import type { Council } from '#lib/councils/queries.ts'
import { monthKey } from '#lib/cycles/cycle.ts'
import { exchangeAmong } from '#lib/exchange/pairs.ts'
import { by, groupBy, type Names } from './names.ts'
import type { Everything } from './shape.ts'

/** Enough to check a likelihood by, and the same on every machine. */
function rounded(score: number): number {
  return Math.round(score * 1000) / 1000
}

export async function readFollowed(
  db: Database,
  council: Council,
): Promise<Everything['followed']> {
  const rows = await db
    .select()
    .from(followed)
    .where(eq(followed.councilId, council.id))
    .orderBy(asc(followed.priorityId))
  return rows.map(({ priorityId, state, candidates }) => ({
    council: council.slug,
    statement: priorityId,
    state,
    proposed: candidates.map(({ statementId, score, shared }) => {
      return { statement: statementId, score: rounded(score), shared }
    }),
  }))
}

/** What people decided about priorities, whichever version of the form they read it in. */
export async function readFollowVerdicts(
  db: Database,
  council: Council,
  names: Names,
): Promise<Everything['followVerdicts']> {
  const verdicts = await db
    .select()
    .from(followVerdicts)
    .where(eq(followVerdicts.councilId, council.id))
    .orderBy(asc(followVerdicts.id))
  return verdicts.map(({ priorityId, laterId, saidById, ...verdict }) => ({
    council: council.slug,
    statement: priorityId,
    outcome: verdict.outcome,
    later: laterId,
    saidBy: saidById === null ? null : names.jurisdiction(saidById),
    madeAt: verdict.at.toISOString(),
    madeBy: names.person(verdict.by),
    undoneAt: verdict.undoneAt?.toISOString() ?? null,
    undoneBy: names.person(verdict.undoneBy),
  }))
}

/** Every pair proposed in each cycle, found anew: what the overview keeps is the likeliest two. */
export async function readExchanged(
  db: Database,
  council: Council,
): Promise<Everything['exchanged']> {
  const heard = await db
    .select({
      id: statements.id,
      jurisdictionId: submissions.jurisdictionId,
      section: sections.kind,
      language: statements.language,
      text: statements.text,
      cycle: { year: cycles.year, month: cycles.month },
    })
    .from(cycles)
    .innerJoin(submissions, eq(submissions.cycleId, cycles.id))
    .innerJoin(sections, eq(sections.versionId, submissions.currentVersionId))
    .innerJoin(statements, eq(statements.sectionId, sections.id))
    .where(eq(cycles.councilId, council.id))
    .orderBy(asc(statements.id))
  return [...groupBy(heard, ({ cycle }) => monthKey(cycle))]
    .sort(by(([month]) => month))
    .flatMap(([cycle, said]) =>
      exchangeAmong(said)
        .pairs()
        .map(({ needId, offerId, score, shared }) => ({
          council: council.slug,
          cycle,
          need: needId,
          offer: offerId,
          score: rounded(score),
          shared: shared.map(({ first, second }) => ({ first, second })),
        })),
    )
}
