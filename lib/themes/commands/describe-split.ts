import { and, eq, or, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { statements } from '#db/schema/submissions.ts'
import { assignments, type Rule, runThemes } from '#db/schema/themes.ts'
import { describeGroups } from '#lib/text/index.ts'
import { workingName } from '../names.ts'
import type { KeptReading } from '../queries/read-kept.ts'
import { excludedWordsOf } from '../queries/read-rules.ts'
import { withContext } from '../queries/read-stored.ts'
import { type Rules, survivor } from '../rules.ts'
import { firstNames } from './first-names.ts'

type Split = Extract<Rule, { kind: 'split' }>

/** Of so many that stay is heard what sets apart those that leave; more of them say the same. */
const STAYING = 1000

/**
 * What a theme is about that a split made in a large council: beside those that stay in the one it came from, all of them or
 * some of every cycle. No later statement joins it by itself before all are read again.
 */
export async function describeSplit(
  tx: Transaction,
  { kept: { runId }, split, rules }: { kept: KeptReading; split: Split; rules: Rules },
): Promise<void> {
  const { intoId, themeId } = split
  if (intoId === null || rules.forward.has(intoId)) return
  const known = await tx.$count(
    runThemes,
    and(eq(runThemes.runId, runId), eq(runThemes.themeId, intoId)),
  )
  if (known > 0) return
  const ofRun = eq(assignments.runId, runId)
  const from = eq(assignments.themeId, survivor(themeId, rules.forward))
  const step = Math.ceil((await tx.$count(assignments, and(ofRun, from))) / STAYING) || 1
  const rows = await tx
    .select({
      theme: assignments.themeId,
      id: statements.id,
      language: statements.language,
      text: statements.text,
      context: statements.context,
    })
    .from(assignments)
    .innerJoin(statements, eq(statements.id, assignments.statementId))
    .where(
      and(
        ofRun,
        or(
          eq(assignments.themeId, intoId),
          and(from, sql`${assignments.statementId} % ${step}::int = 0`),
        ),
      ),
    )
  const said = rows.map(({ id, language, text, context }) => {
    return { id: String(id).padStart(10, '0'), language, text: withContext(text, context) }
  })
  const own = said.filter((_, at) => rows[at]?.theme === intoId).map(({ id }) => id)
  const excludedWords = excludedWordsOf(rules)
  const { clusters, threads } = describeGroups([own], said, { excludedWords })
  const [cluster] = clusters
  if (!cluster) return
  const { name: suggestion, words } = cluster
  const first = await firstNames(tx, [{ themeId: intoId, name: suggestion }], false)
  const name = workingName(first.get(intoId) ?? {}, suggestion, excludedWords)
  const representatives = cluster.representatives.map(Number)
  const finer = (threads[0] ?? []).map((thread) => thread.map(Number))
  const described = { name, suggestion, words, representatives, near: [], threads: finer }
  await tx.insert(runThemes).values({ runId, themeId: intoId, ...described })
}
