import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { importFiles, type Recognised } from '#db/schema/intake.ts'
import { sections, statements, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { matchStatements } from '#lib/submissions/difference.ts'
import type { ImportFile, Reason } from '../outcome.ts'
import { readOf } from '../place.ts'
import type { Plan } from './plan-file.ts'

type Placed = Extract<Plan, { kind: 'placed' }>
type Question = { reason: Reason; recognised: Recognised }

/**
 * What has to be asked before a form takes the place of the one that counts: nothing, where there is none, or where
 * it is plainly the same form. Forms count by arrival: what came earlier replaces nothing unasked, whenever it is read.
 */
export async function askBeforeReplacing(
  tx: Transaction,
  file: ImportFile,
  plan: Placed,
): Promise<Question | null> {
  // Of two forms for one round that are stored at once, the second sees the first.
  await tx
    .select({ id: cycles.id })
    .from(cycles)
    .where(eq(cycles.id, plan.cycle.id))
    .for('no key update')
  const standing = await standingIn(tx, plan)
  if (!standing || file.answers.replaces === standing.versionId) return null
  const before = await saidIn(tx, standing.versionId)
  const after = plan.form.sections.flatMap(({ kind, statements: said }) =>
    said.map(({ text }) => ({ kind, text })),
  )
  const alike = matchStatements(before, after).filter((id) => id !== null).length
  const compared = { before: before.length, after: after.length, alike }
  const isOlder = await cameBefore(tx, file, standing)
  if (!isOlder && isPlainlyTheSame(plan, compared)) return null
  return {
    reason: isOlder ? 'older-form' : 'another-form',
    recognised: {
      ...readOf(plan.form, plan.jurisdictionId),
      month: { year: plan.cycle.year, month: plan.cycle.month },
      asks: ['jurisdiction', 'cycle'],
      against: {
        versionId: standing.versionId,
        statements: compared.before,
        said: compared.after,
        alike,
      },
    },
  }
}

type Compared = { before: number; after: number; alike: number }

/** Sent by those whose form it is; or named as theirs, and a revision by its own word or by most of what it says. */
function isPlainlyTheSame(
  { isOwn, isNamed, isRevised }: Placed,
  { before, after, alike }: Compared,
): boolean {
  if (isOwn) return true
  if (!isNamed) return false
  const isMostlyAlike = before === 0 || (after > 0 && alike * 2 >= Math.min(before, after))
  return isRevised || isMostlyAlike
}

type Standing = { versionId: number; documentId: number; receivedAt: Date }

async function standingIn(tx: Transaction, plan: Placed): Promise<Standing | undefined> {
  const [found] = await tx
    .select({
      versionId: submissionVersions.id,
      documentId: submissionVersions.documentId,
      receivedAt: submissionVersions.receivedAt,
    })
    .from(submissions)
    .innerJoin(submissionVersions, eq(submissions.currentVersionId, submissionVersions.id))
    .where(
      and(
        eq(submissions.cycleId, plan.cycle.id),
        eq(submissions.jurisdictionId, plan.jurisdictionId),
      ),
    )
  return found
}

async function saidIn(tx: Transaction, versionId: number) {
  return tx
    .select({ id: statements.id, kind: sections.kind, text: statements.text })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .where(eq(sections.versionId, versionId))
    .orderBy(statements.id)
}

/** By import, and within one by the order the files were sent in. */
async function cameBefore(
  tx: Transaction,
  file: ImportFile,
  { documentId }: Standing,
): Promise<boolean> {
  const [brought] = await tx
    .select({ importId: importFiles.importId, position: importFiles.position })
    .from(importFiles)
    .where(
      and(
        eq(importFiles.documentId, documentId),
        inArray(importFiles.outcome, ['imported', 'amended']),
      ),
    )
    .orderBy(desc(importFiles.importId), desc(importFiles.position))
    .limit(1)
  if (!brought) return false
  const byImport = file.importId - brought.importId
  return byImport < 0 || (byImport === 0 && file.position < brought.position)
}
