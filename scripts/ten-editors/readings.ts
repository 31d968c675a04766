import { desc, eq, isNotNull } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { confirmations, readingRemarks } from '#db/schema/confirmations.ts'
import { submissions, submissionVersions } from '#db/schema/submissions.ts'
import { operator } from '#lib/auth/actor.ts'
import { acceptReading } from '#lib/submissions/commands/accept-reading.ts'
import { correctReading, undoCorrection } from '#lib/submissions/commands/correct-reading.ts'
import { sayOfReading } from '#lib/submissions/commands/say-of-reading.ts'
import { settleRemark } from '#lib/submissions/commands/settle-remark.ts'
import { found, type Kinds, NOW } from './kind.ts'

export const readingKinds: Kinds = {
  correctReading: {
    told: 'stale',
    shown: async () => {
      const seen = await aVersion()
      return (editor, mark) => correctReading(editor, seen, { kind: 'contact', name: mark }, NOW)
    },
  },
  'undoCorrection, back': {
    told: 'stale',
    shown: async () => {
      const seen = await aCorrection()
      return (editor) => undoCorrection(editor, seen, 'undo', NOW)
    },
  },
  'undoCorrection, and again': {
    told: 'stale',
    shown: async () => {
      const seen = await aCorrection()
      await undoCorrection(operator, seen, 'undo', NOW)
      return (editor) =>
        undoCorrection(editor, { ...seen, revision: seen.revision + 1 }, 'redo', NOW)
    },
  },
  'acceptReading, as corrected': {
    told: 'not-current',
    shown: async () => {
      const seen = await aCorrection()
      return (editor) => acceptReading(editor, seen, 'all', NOW)
    },
  },
  'acceptReading, when all is accepted': {
    told: 'stale',
    shown: async () => {
      await acceptReading(operator, await aVersion(), 'all', NOW)
      const seen = await aVersion()
      return (editor) => acceptReading(editor, seen, 'all', NOW)
    },
  },
  sayOfReading: {
    told: 'changed-meanwhile',
    shown: async () => {
      const { versionId } = await aVersion()
      const revision = await saidOf(versionId)
      return (editor, mark) => {
        const remarks = [{ statementId: null, correction: null, note: mark }]
        return sayOfReading(editor, { versionId, revision, verdict: 'wrong', remarks }, NOW)
      }
    },
  },
  settleRemark: {
    told: 'changed-meanwhile',
    shown: async () => {
      const { versionId } = await aVersion()
      const remarks = [{ statementId: null, correction: null, note: 'A word is missing.' }]
      const revision = await saidOf(versionId)
      await sayOfReading(operator, { versionId, revision, verdict: 'wrong', remarks }, NOW)
      const db = await database()
      const rows = await db.select().from(readingRemarks).orderBy(desc(readingRemarks.id)).limit(1)
      const { id: remarkId } = found(rows[0])
      return (editor, mark) =>
        settleRemark(editor, { remarkId, settled: 'answered', answer: mark }, NOW)
    },
  },
  indexStatements: 'writes what the words say by themselves',
  standingAt: 'reads',
}

/** How often something was said of that reading. */
async function saidOf(versionId: number): Promise<number> {
  const db = await database()
  const [said] = await db
    .select({ revision: confirmations.revision })
    .from(confirmations)
    .where(eq(confirmations.versionId, versionId))
  return said?.revision ?? 0
}

/** The version that stands of the first form. */
async function aVersion() {
  const db = await database()
  const [row] = await db
    .select({ versionId: submissionVersions.id, revision: submissionVersions.reviewRevision })
    .from(submissions)
    .innerJoin(submissionVersions, eq(submissions.currentVersionId, submissionVersions.id))
    .where(isNotNull(submissions.currentVersionId))
    .orderBy(submissions.id)
    .limit(1)
  return found(row)
}

async function aCorrection() {
  await correctReading(operator, await aVersion(), { kind: 'contact', name: 'Ada' }, NOW)
  return aVersion()
}
