import { and, eq, type SQL, sql } from 'drizzle-orm'
import { type Database, database } from '#db/client.ts'
import { importFiles, imports } from '#db/schema/intake.ts'
import { user } from '#db/schema/people.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Asked, NamedList } from '#lib/lists/list.ts'
import { named } from '#lib/lists/named.ts'
import type { Outcome } from './outcome.ts'
import { ownOnly } from './queries.ts'

/** How many files of an upload came to what. */
type Tally = Partial<Record<Outcome, number>>
export type ImportRow = Awaited<ReturnType<typeof selectImports>>[number]

/** The uploads of a council, newest first; who is not the secretariat sees only their own. */
export async function importsByPage(
  actor: Actor,
  councilId: number,
): Promise<NamedList<ImportRow>> {
  requireRight(actor, 'submit', councilId)
  const db = await database()
  const kept = and(eq(imports.councilId, councilId), ownOnly(actor, councilId))
  return {
    isNamed: true,
    order: [{ by: imports.id, number: ({ id }) => id, isDescending: true, isLead: true }],
    select: (asked) => selectImports(db, { ...asked, where: and(kept, asked.where) }),
    count: () => countImports(db, kept),
  }
}

function selectImports(db: Database, { where, orderBy, limit }: Asked) {
  const select = db
    .select({
      id: named(imports.id, 'id'),
      /** in milliseconds */
      startedAt: sql<number>`floor(extract(epoch from ${imports.startedAt}) * 1000)::float8`.as(
        'startedAt',
      ),
      startedBy: sql<string | null>`${user.name}`.as('startedBy'),
      files: sql<number>`(select count(*)::int from ${importFiles}
        where ${importFiles.importId} = ${imports.id})`.as('files'),
      counts: sql<Tally>`(select coalesce(jsonb_object_agg(tally.outcome, tally.files), '{}')
        from (select ${importFiles.outcome} as outcome, count(*)::int as files from ${importFiles}
          where ${importFiles.importId} = ${imports.id} group by 1) as tally)`.as('counts'),
    })
    .from(imports)
    .leftJoin(user, eq(imports.startedBy, user.id))
    .where(where)
    .orderBy(...orderBy)
    .$dynamic()
  return limit === undefined ? select : select.limit(limit)
}

async function countImports(db: Database, kept: SQL | undefined): Promise<number> {
  const [row] = await db.select({ count: sql<number>`count(*)::int` }).from(imports).where(kept)
  return row?.count ?? 0
}
