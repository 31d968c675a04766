import { and, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { themes } from '#db/schema/themes.ts'
import { type Actor, may } from '#lib/auth/actor.ts'
import { makeRule } from './replay.ts'

type Wanted = {
  councilId: number
  statementId: number
  /** null puts it on the shelf of what was raised once */
  code: number | null
  reason: string
}
type Refusal = { ok: false; reason: 'not-allowed' | 'not-found' | 'merged-already' }

export async function moveStatement(
  actor: Actor,
  { councilId, statementId, code, reason }: Wanted,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  if (!may(actor, 'curate', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx) => {
    const [statement] = await tx
      .select({ id: statements.id })
      .from(statements)
      .innerJoin(sections, eq(statements.sectionId, sections.id))
      .innerJoin(submissionVersions, eq(sections.versionId, submissionVersions.id))
      .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
      .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
      .where(and(eq(statements.id, statementId), eq(cycles.councilId, councilId)))
    if (!statement) return { ok: false, reason: 'not-found' }
    const [theme] = await tx
      .select()
      .from(themes)
      .where(and(eq(themes.councilId, councilId), eq(themes.code, code ?? 0)))
    if (code !== null && !theme) return { ok: false, reason: 'not-found' }
    if (theme && theme.mergedIntoId !== null) return { ok: false, reason: 'merged-already' }
    const rule = { kind: 'move', statementId, themeId: theme?.id ?? null } as const
    const subject = `statement/${statementId}`
    await makeRule(tx, actor, now, { councilId, rule, reason, subject })
    return { ok: true }
  })
}
