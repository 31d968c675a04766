import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { curations, themes } from '#db/schema/themes.ts'
import type { Council } from '#lib/councils/queries.ts'
import { describeThemes } from '#lib/themes/queries/list-themes.ts'
import { themeCode } from '#lib/themes/theme.ts'
import type { Names } from './names.ts'
import type { Everything } from './shape.ts'

/** Every theme there ever was, those that went into another too: a code is permanent. */
export async function readThemes(
  db: Database,
  council: Council,
  names: Names,
): Promise<Everything['themes']> {
  const rows = await db
    .select()
    .from(themes)
    .where(eq(themes.councilId, council.id))
    .orderBy(asc(themes.code))
  const described = await describeThemes(db, rows)
  return described.map((theme, index) => ({
    council: council.slug,
    code: themeCode(theme.code),
    name: theme.name,
    givenName: theme.givenName,
    words: theme.words,
    representatives: theme.representatives,
    mergedInto: names.theme(rows[index]?.mergedIntoId ?? null),
    splitFrom: names.theme(rows[index]?.splitFromId ?? null),
  }))
}

/** What people decided about themes, in the order it is replayed, undone rules too; nobody's draft. */
export async function readCurations(
  db: Database,
  council: Council,
  names: Names,
): Promise<Everything['curations']> {
  const rows = await db
    .select()
    .from(curations)
    .where(and(eq(curations.councilId, council.id), isNotNull(curations.turn)))
    .orderBy(asc(curations.turn))
  return rows.map((row) => ({
    council: council.slug,
    rule: { kind: row.rule.kind, ...withCodes(row.rule, names) },
    reason: row.reason,
    madeAt: row.madeAt.toISOString(),
    madeBy: names.person(row.madeBy),
    undoneAt: row.undoneAt?.toISOString() ?? null,
    undoneBy: names.person(row.undoneBy),
  }))
}

const REFERENCES: Record<string, 'theme' | 'statement'> = {
  themeId: 'theme',
  intoId: 'theme',
  fromId: 'theme',
  statementId: 'statement',
}

/** `themeId: 12` reads `theme: 'T-07'`, `intoId` reads `into`, and `statementId` keeps its number as `statement`. */
function withCodes(rule: object, names: Names): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(rule)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => {
        const isTheme = REFERENCES[key] === 'theme' && (typeof value === 'number' || value === null)
        const name = REFERENCES[key] ? key.slice(0, -'Id'.length) : key
        return [name, isTheme ? names.theme(value) : value]
      }),
  )
}
