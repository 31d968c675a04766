import { and, asc, count, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { type Database, database } from '#db/client.ts'
import { answerLinks } from '#db/schema/answers.ts'
import { auditEntries, closedGrants, grants, user } from '#db/schema/people.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import { TIME_ZONE } from '#lib/i18n/time-zone.ts'
import type { Asked, NamedList } from '#lib/lists/list.ts'
import { named, perhaps } from '#lib/lists/named.ts'
import { about } from './about.ts'
import type { AuditFilter, Who } from './filter.ts'

export type AuditRow = Awaited<ReturnType<typeof selectEntries>>[number]

const LINK = sql`(${auditEntries.details} ->> 'link')`

/** What was done in a council, the last first; only those who administer it may know. */
export async function listEntries(
  actor: Actor,
  councilId: number,
  filter: AuditFilter,
): Promise<NamedList<AuditRow>> {
  requireRight(actor, 'administer', councilId)
  const db = await database()
  const kept = and(eq(auditEntries.councilId, councilId), keptBy(filter))
  return {
    isNamed: true,
    order: [{ by: auditEntries.id, number: ({ id }) => id, isDescending: true, isLead: true }],
    select: (asked) => selectEntries(db, { ...asked, where: and(kept, asked.where) }),
    count: async () => {
      const [row] = await db.select({ held: count() }).from(auditEntries).where(kept)
      return row?.held ?? 0
    },
  }
}

/** Whom the list may be narrowed to: all who have or had access. Whoever answered by link is found among the rows. */
export async function listAuthors(
  actor: Actor,
  councilId: number,
): Promise<{ userId: string; name: string }[]> {
  requireRight(actor, 'administer', councilId)
  const db = await database()
  const of = (table: typeof grants | typeof closedGrants) =>
    db
      .select({ userId: user.id, name: user.name })
      .from(table)
      .innerJoin(user, eq(table.userId, user.id))
      .where(eq(table.councilId, councilId))
  return of(grants).union(of(closedGrants)).orderBy(asc(sql`2`), asc(sql`1`))
}

function keptBy({ who, acts, thing, since, until }: AuditFilter) {
  const at = (day: string, days: number) =>
    sql`((${day}::date + ${days}::int)::timestamp at time zone ${TIME_ZONE}::text)`
  return and(
    who ? by(who) : undefined,
    acts ? inArray(auditEntries.action, [...acts.among]) : undefined,
    thing === null ? undefined : eq(auditEntries.subject, thing),
    since === null ? undefined : sql`${auditEntries.at} >= ${at(since, 0)}`,
    until === null ? undefined : sql`${auditEntries.at} < ${at(until, 1)}`,
  )
}

function by(who: Who): SQL | undefined {
  if (who.kind === 'person') return eq(auditEntries.actorId, who.userId)
  const nobody = isNull(auditEntries.actorId)
  if (who.kind === 'program') return and(nobody, sql`${LINK} is null`)
  if (who.kind === 'links') return and(nobody, sql`${LINK} is not null`)
  return and(nobody, sql`${LINK} = ${String(who.linkId)}::text`)
}

function selectEntries(db: Database, { where, orderBy, limit }: Asked) {
  const select = db
    .select({
      id: named(auditEntries.id, 'id'),
      /** in milliseconds */
      at: sql<number>`floor(extract(epoch from ${auditEntries.at}) * 1000)::float8`.as('at'),
      action: named(auditEntries.action, 'action'),
      subject: named(auditEntries.subject, 'subject'),
      details: named(auditEntries.details, 'details'),
      actorId: perhaps(auditEntries.actorId, 'actorId'),
      person: perhaps(user.name, 'person'),
      linkId: perhaps(answerLinks.id, 'linkId'),
      holder: perhaps(answerLinks.name, 'holder'),
      about: about().as('about'),
    })
    .from(auditEntries)
    .leftJoin(user, eq(auditEntries.actorId, user.id))
    .leftJoin(
      answerLinks,
      and(
        isNull(auditEntries.actorId),
        isNotNull(auditEntries.councilId),
        eq(answerLinks.councilId, auditEntries.councilId),
        sql`${answerLinks.id}::text = ${LINK}`,
      ),
    )
    .where(where)
    .orderBy(...orderBy)
    .$dynamic()
  return limit === undefined ? select : select.limit(limit)
}
