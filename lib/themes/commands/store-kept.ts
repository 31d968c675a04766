import type { Transaction } from '#db/client.ts'
import { keptKeys, keptReadings, keptThemes } from '#db/schema/kept-readings.ts'
import { readingMark } from '#lib/text/index.ts'
import type { Description, Ref } from '../describe.ts'
import { chunks } from './chunks.ts'
import { forgetKept } from './forget-places.ts'

type Stored = {
  runId: number
  description: Description
  idOf: (ref: Ref) => number | null
  leftOut: readonly string[]
}

/** What a run of a large council keeps for later statements, in place of what it kept before; of others nothing. */
export async function storeKept(tx: Transaction, stored: Stored): Promise<void> {
  const { runId, description, idOf, leftOut } = stored
  await forgetKept(tx, runId)
  if (!description.kept) return
  const { statements, lengths, keys } = description.kept
  await tx
    .insert(keptReadings)
    .values({ runId, mark: readingMark(), excludedWords: [...leftOut], statements })
  const themes = lengths.map((_, group) => {
    const theme = description.groups[group]?.theme
    return theme === undefined ? null : idOf(theme)
  })
  const lengthRows = lengths.flatMap((length, group) => {
    const themeId = themes[group] ?? null
    return themeId === null ? [] : [{ runId, themeId, length }]
  })
  for (const some of chunks(lengthRows)) await tx.insert(keptThemes).values(some)
  const keyRows = keys.map(({ key, holders, sums }) => ({
    runId,
    key,
    holders,
    sums: sums.flatMap(([group, weight]): [number, number][] => {
      const themeId = themes[group] ?? null
      return themeId === null ? [] : [[themeId, weight]]
    }),
  }))
  for (const some of chunks(keyRows)) await tx.insert(keptKeys).values(some)
}
