import { and, eq, isNotNull } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions, submissionVersions } from '#db/schema/submissions.ts'

/** What a statement was before, in the versions that its form amends, the latest first. */
export async function readEarlier(
  tx: Transaction,
  councilId: number,
): Promise<(id: number) => number[]> {
  const amended = await tx
    .select({ id: statements.id, previousId: statements.previousId })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissionVersions, eq(sections.versionId, submissionVersions.id))
    .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .where(and(eq(cycles.councilId, councilId), isNotNull(statements.previousId)))
  const before = new Map(amended.map(({ id, previousId }) => [id, previousId]))
  return (id) => {
    const earlier: number[] = []
    for (let at = before.get(id); at && !earlier.includes(at); at = before.get(at)) earlier.push(at)
    return earlier
  }
}
