import { and, eq, gt, inArray, isNull, max, or, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions, submissionVersions } from '#db/schema/submissions.ts'
import {
  assignments,
  curations,
  type Rule,
  type Seen,
  setAside,
  themes,
} from '#db/schema/themes.ts'
import type { Refusal } from '../act.ts'
import { latestRunId } from '../queries/latest-run.ts'
import { excludedWordsOf, readThemeRules } from '../queries/read-rules.ts'

type Asked = { councilId: number; rule: Rule; seen: Seen }

const NOT_FOUND = { ok: false, reason: 'not-found' } as const

/** Whether a rule makes sense now, and whether its author has seen what they are changing. Null is yes. */
export async function checkRule(tx: Transaction, asked: Asked): Promise<Refusal | null> {
  const { councilId, rule } = asked
  if (rule.kind === 'exclude') {
    const { rules } = await readThemeRules(tx, councilId)
    const isExcluded = excludedWordsOf(rules).includes(rule.word)
    return isExcluded ? { ok: false, reason: 'already-so' } : null
  }
  if ('statementId' in rule) return checkStatement(tx, { ...asked, rule })
  const refusal = await checkThemes(tx, asked)
  if (refusal || rule.kind !== 'split') return refusal
  return checkSplit(tx, rule)
}

/** The themes a rule needs: they are there, and nobody merged them. */
export async function checkThemes(tx: Transaction, asked: Asked): Promise<Refusal | null> {
  const { councilId, rule, seen } = asked
  if (rule.kind === 'merge' && rule.themeId === rule.intoId)
    return { ok: false, reason: 'same-theme' }
  const ids = needed(rule)
  if (ids.length === 0) return null
  const rows = await tx
    .select()
    .from(themes)
    .where(and(eq(themes.councilId, councilId), inArray(themes.id, ids)))
  if (rows.length < ids.length) return NOT_FOUND
  if (rows.some(({ mergedIntoId }) => mergedIntoId !== null))
    return { ok: false, reason: 'merged-already' }
  const theme = rows.find(({ id }) => id === ids[0])
  if (!theme || seen.revision === undefined || seen.revision === theme.revision) return null
  const { revision, givenName } = theme
  const told = { ok: false, reason: 'changed-meanwhile', revision } as const
  if (rule.kind === 'name') return { ...told, names: givenName }
  return { ...told, name: rule.kind === 'rename' ? (givenName[rule.language] ?? '') : '' }
}

function needed(rule: Rule): number[] {
  if (rule.kind === 'merge') return [rule.themeId, rule.intoId]
  return 'themeId' in rule && rule.themeId !== null ? [rule.themeId] : []
}

async function checkSplit(
  tx: Transaction,
  { themeId, statementIds }: Extract<Rule, { kind: 'split' }>,
): Promise<Refusal | null> {
  if (statementIds.length === 0) return { ok: false, reason: 'nothing-chosen' }
  const [theme] = await tx.select().from(themes).where(eq(themes.id, themeId))
  const runId = theme ? await latestRunId(tx, theme.councilId) : null
  if (runId === null) return { ok: false, reason: 'no-run' }
  const members = await tx
    .select({ id: assignments.statementId })
    .from(assignments)
    .where(and(eq(assignments.runId, runId), eq(assignments.themeId, themeId)))
  const own = new Set(members.map(({ id }) => id))
  if (statementIds.some((id) => !own.has(id))) return { ok: false, reason: 'changed-meanwhile' }
  return own.size === statementIds.length ? { ok: false, reason: 'whole-theme' } : null
}

async function checkStatement(
  tx: Transaction,
  { councilId, rule, seen }: Omit<Asked, 'rule'> & { rule: Extract<Rule, { statementId: number }> },
): Promise<Refusal | null> {
  const stands = await standingOf(tx, councilId, rule.statementId)
  if (!stands) return NOT_FOUND
  const turn = await decidedSince(tx, { councilId, rule, seen })
  if (turn !== null) return { ok: false, reason: 'changed-meanwhile', code: stands.code, turn }
  if (stands.isNil) return NOT_FOUND
  const refusal = await checkThemes(tx, { councilId, rule, seen: {} })
  if (refusal || stands.themeId === undefined) return refusal
  if (seen.themeId !== undefined && seen.themeId !== stands.themeId)
    return { ok: false, reason: 'changed-meanwhile', code: stands.code }
  const isThere = rule.kind === 'move' && rule.themeId === stands.themeId
  return isThere ? { ok: false, reason: 'already-so' } : null
}

/** The last act there is, where one about this statement came after what its author saw; null where none did. */
async function decidedSince(
  tx: Transaction,
  { councilId, rule, seen }: Parameters<typeof checkStatement>[1],
): Promise<number | null> {
  if (seen.turn === undefined) return null
  const own = eq(curations.councilId, councilId)
  const isAbout = or(
    sql`${curations.rule} ->> 'statementId' = ${String(rule.statementId)}`,
    sql`${curations.rule} -> 'statementIds' @> ${JSON.stringify(rule.statementId)}::jsonb`,
  )
  const since = await tx.$count(
    curations,
    and(own, gt(curations.turn, seen.turn), isNull(curations.undoneAt), isAbout),
  )
  if (since === 0) return null
  const [last] = await tx
    .select({ turn: max(curations.turn) })
    .from(curations)
    .where(own)
  return last?.turn ?? null
}

/** Where the last good run and people's rules have a statement; no theme at all while no run has read it. */
export async function standingOf(tx: Transaction, councilId: number, statementId: number) {
  const [statement] = await tx
    .select({ id: statements.id })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissionVersions, eq(sections.versionId, submissionVersions.id))
    .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .where(and(eq(statements.id, statementId), eq(cycles.councilId, councilId)))
  if (!statement) return null
  const runId = (await latestRunId(tx, councilId)) ?? 0
  const [aside] = await tx
    .select({ id: setAside.statementId })
    .from(setAside)
    .where(and(eq(setAside.runId, runId), eq(setAside.statementId, statementId)))
  const [row] = await tx
    .select({ themeId: assignments.themeId, code: themes.code })
    .from(assignments)
    .leftJoin(themes, eq(assignments.themeId, themes.id))
    .where(and(eq(assignments.runId, runId), eq(assignments.statementId, statementId)))
  return { themeId: row?.themeId, code: row?.code ?? null, isNil: aside !== undefined }
}
