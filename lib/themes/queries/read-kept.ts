import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { keptKeys, keptReadings, keptThemes } from '#db/schema/kept-readings.ts'
import { type Kept, readingMark } from '#lib/text/index.ts'

const KEYS_AT_ONCE = 500

/** What a run of a large council kept; it holds no more once words are read otherwise, or others are left out. */
export type KeptReading = { runId: number; statements: number; holds: boolean }

export async function findKept(
  db: Database,
  runId: number,
  excludedWords: readonly string[],
): Promise<KeptReading | null> {
  const [row] = await db.select().from(keptReadings).where(eq(keptReadings.runId, runId))
  if (!row) return null
  const isSame = row.excludedWords.join('\n') === excludedWords.join('\n')
  return { runId, statements: row.statements, holds: isSame && row.mark === readingMark() }
}

/** Of what was kept and holds, all that these keys ask; group by group the themes it is of. */
export async function readKept(
  db: Database,
  { runId, statements, holds }: KeptReading,
  asked: ReadonlySet<string>,
): Promise<{ kept: Kept; themes: number[] }> {
  if (!holds) return { kept: { statements, lengths: [], keys: [] }, themes: [] }
  const rows = await db
    .select({ themeId: keptThemes.themeId, length: keptThemes.length })
    .from(keptThemes)
    .where(eq(keptThemes.runId, runId))
    .orderBy(asc(keptThemes.themeId))
  const groupOf = new Map(rows.map(({ themeId }, group) => [themeId, group]))
  const keys: Kept['keys'] = []
  const all = [...asked].sort()
  for (let from = 0; from < all.length; from += KEYS_AT_ONCE) {
    const some = await db
      .select({ key: keptKeys.key, holders: keptKeys.holders, sums: keptKeys.sums })
      .from(keptKeys)
      .where(
        and(eq(keptKeys.runId, runId), inArray(keptKeys.key, all.slice(from, from + KEYS_AT_ONCE))),
      )
    for (const { key, holders, sums } of some)
      keys.push({ key, holders, sums: sums.map(([theme, sum]) => [groupOf.get(theme) ?? -1, sum]) })
  }
  const lengths = rows.map(({ length }) => length)
  return { kept: { statements, lengths, keys }, themes: rows.map(({ themeId }) => themeId) }
}
