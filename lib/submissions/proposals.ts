import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { members, reportedFigures } from '#db/schema/membership.ts'
import { submissionVersions } from '#db/schema/submissions.ts'
import type { RecognisedMember } from '#lib/documents/form.ts'
import { foldText } from './difference.ts'

type Figures = typeof reportedFigures.$inferSelect
export type Claim = Pick<Figures, 'metric' | 'value' | 'upper' | 'qualifier' | 'span' | 'quote'> &
  Partial<Pick<Figures, 'asOf' | 'isCorrection'>>

/** A figure that the version before claimed in the same words keeps what a person decided of it. */
export async function proposeFigures(
  tx: Transaction,
  versionId: number,
  figures: readonly Claim[],
  previousVersionId: number | null,
): Promise<void> {
  if (figures.length === 0) return
  const decided =
    previousVersionId === null
      ? []
      : await tx
          .select()
          .from(reportedFigures)
          .where(eq(reportedFigures.versionId, previousVersionId))
  await tx.insert(reportedFigures).values(
    figures.map((figure) => {
      const same = decided.find(
        (row) =>
          row.metric === figure.metric &&
          row.value === figure.value &&
          row.upper === figure.upper &&
          row.qualifier === figure.qualifier,
      )
      const { metric, value, upper, qualifier, span, quote, asOf, isCorrection } = figure
      const verdict = same && {
        verdict: same.verdict,
        decidedBy: same.decidedBy,
        decidedAt: same.decidedAt,
      }
      const claim = { metric, value, upper, qualifier, span, quote, asOf, isCorrection }
      return { versionId, ...claim, ...verdict }
    }),
  )
}

type Announced = {
  associationId: number
  submissionId: number
  versionId: number
  members: readonly RecognisedMember[]
}

/**
 * A municipality is proposed once, by the first form that names it. An amended form replaces what its
 * earlier versions proposed and nobody has decided yet.
 */
export async function proposeMembers(tx: Transaction, announced: Announced): Promise<void> {
  const versions = await tx
    .select({ id: submissionVersions.id })
    .from(submissionVersions)
    .where(eq(submissionVersions.submissionId, announced.submissionId))
  await tx.delete(members).where(
    and(
      eq(members.verdict, 'proposed'),
      inArray(
        members.versionId,
        versions.map(({ id }) => id),
      ),
    ),
  )
  const known = await tx
    .select({ name: members.name })
    .from(members)
    .where(eq(members.associationId, announced.associationId))
  const taken = new Set(known.map(({ name }) => foldText(name)))
  for (const { name, province, span, quote } of announced.members) {
    if (taken.has(foldText(name))) continue
    taken.add(foldText(name))
    const { associationId, versionId } = announced
    await tx
      .insert(members)
      .values({ associationId, versionId, name, province, span, quote, verdict: 'proposed' })
  }
}
