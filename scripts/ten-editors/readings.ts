import { eq, isNotNull } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { submissions, submissionVersions } from '#db/schema/submissions.ts'
import { operator } from '#lib/auth/actor.ts'
import { acceptReading } from '#lib/submissions/commands/accept-reading.ts'
import { correctReading, undoCorrection } from '#lib/submissions/commands/correct-reading.ts'
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
  indexStatements: 'writes what the words say by themselves',
  standingAt: 'reads',
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
