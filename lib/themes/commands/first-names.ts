import { eq, inArray } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { themes } from '#db/schema/themes.ts'
import type { Bilingual } from '#lib/i18n/bilingual.ts'
import { firstSeen, type Named } from '../names.ts'

type Computed = { themeId: number; name: Bilingual }

/**
 * By theme, the name it was first seen with; one that has none yet gets it now. What a run can say in a language that
 * had no name is added by a run alone, so that undoing an act leaves every name as it was.
 */
export async function firstNames(
  tx: Transaction,
  computed: readonly Computed[],
  isRun: boolean,
): Promise<Map<number, Named>> {
  const ids = computed.map(({ themeId }) => themeId)
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({ id: themes.id, firstName: themes.firstName })
    .from(themes)
    .where(inArray(themes.id, ids))
  const first = new Map(rows.map(({ id, firstName }) => [id, firstName]))
  for (const { themeId, name } of computed) {
    const before = first.get(themeId) ?? {}
    const hasNone = !before.en && !before.fr
    const after = hasNone || isRun ? firstSeen(before, name) : before
    if (after.en === before.en && after.fr === before.fr) continue
    await tx.update(themes).set({ firstName: after }).where(eq(themes.id, themeId))
    first.set(themeId, after)
  }
  return first
}
