import { asc, type SQL, sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { runs, runThemes, themes } from '#db/schema/themes.ts'
import type { Bilingual } from '#lib/i18n/bilingual.ts'
import { themeName } from '../theme.ts'
import type { Theme } from './list-themes.ts'

/** A theme as whatever points at it needs it. */
export type NamedTheme = Pick<Theme, 'id' | 'code' | 'name' | 'givenName' | 'revision'>

/** By the last good run that saw each of them; of what else it said of them nothing is read. */
const computedName = sql<Bilingual | null>`(select ${runThemes.name} from ${runThemes}
  inner join ${runs} on ${runThemes.runId} = ${runs.id}
  where ${runThemes.themeId} = ${themes.id} and ${runs.state} = 'done'
  order by ${runThemes.runId} desc limit 1)`

/** What themes are called, the ones that gave way too, in the order of their codes. */
export async function nameThemes(db: Database, where: SQL | undefined): Promise<NamedTheme[]> {
  const rows = await db
    .select({
      id: themes.id,
      code: themes.code,
      givenName: themes.givenName,
      revision: themes.revision,
      computed: computedName,
    })
    .from(themes)
    .where(where)
    .orderBy(asc(themes.code))
  return rows.map(({ computed, ...theme }) => ({ ...theme, name: themeName(theme, computed) }))
}
