import { and, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { priorityVerdicts } from '#db/schema/answers.ts'
import { cycles } from '#db/schema/cycles.ts'
import { followVerdicts } from '#db/schema/links.ts'
import { readEarlier } from '#lib/submissions/queries/read-earlier.ts'

type Verdict = Pick<typeof followVerdicts.$inferSelect, 'id' | 'outcome' | 'at'>
type OwnWord = Pick<typeof priorityVerdicts.$inferSelect, 'word' | 'at'>
/** By the priority as its form has it now, whichever version of it something was said of. */
export type Said = { verdicts: Map<number, Verdict>; own: Map<number, OwnWord> }

export async function readSaid(
  tx: Transaction,
  councilId: number,
  priorityIds: readonly number[],
): Promise<Said> {
  const earlier = await readEarlier(tx, councilId)
  const standing = await tx
    .select()
    .from(followVerdicts)
    .where(and(eq(followVerdicts.councilId, councilId), isNull(followVerdicts.undoneAt)))
  const words = await tx
    .select({
      statementId: priorityVerdicts.statementId,
      word: priorityVerdicts.word,
      at: priorityVerdicts.at,
    })
    .from(priorityVerdicts)
    .innerJoin(cycles, eq(priorityVerdicts.cycleId, cycles.id))
    .where(eq(cycles.councilId, councilId))
  const verdictOf = new Map(standing.map((one) => [one.priorityId, one]))
  const wordOf = new Map(
    words
      .toSorted((left, right) => left.at.getTime() - right.at.getTime())
      .map((one) => [one.statementId, one]),
  )
  const found: Said = { verdicts: new Map(), own: new Map() }
  for (const id of priorityIds) {
    const versions = [id, ...earlier(id)]
    const verdict = latest(versions.flatMap((one) => verdictOf.get(one) ?? []))
    const own = latest(versions.flatMap((one) => wordOf.get(one) ?? []))
    if (verdict) found.verdicts.set(id, verdict)
    if (own) found.own.set(id, own)
  }
  return found
}

function latest<Said extends { at: Date }>(said: readonly Said[]): Said | undefined {
  return said.toSorted((left, right) => right.at.getTime() - left.at.getTime())[0]
}
