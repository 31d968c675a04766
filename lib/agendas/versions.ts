import { and, asc, eq, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { agendaFiles, agendas, agendaVersions } from '#db/schema/agendas.ts'
import { cycles } from '#db/schema/cycles.ts'
import { user } from '#db/schema/people.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import { readableTo } from './queries.ts'

export type VersionFile = { name: string; mediaType: string; sha256: string; size: number }
export type Version = Pick<
  typeof agendaVersions.$inferSelect,
  'number' | 'circulatedAt' | 'said'
> & { circulatedBy: string | null; files: VersionFile[] }

/** Each time an agenda went out, the first first; what was taken back is told only to those who make it. */
export async function listVersions(actor: Actor, agendaId: number): Promise<Version[]> {
  const readable = await readableHere(actor, agendaId)
  if (!readable) return []
  const db = await database()
  const rows = await db
    .select({
      id: agendaVersions.id,
      number: agendaVersions.number,
      circulatedAt: agendaVersions.circulatedAt,
      circulatedBy: user.name,
      said: agendaVersions.said,
    })
    .from(agendaVersions)
    .leftJoin(user, eq(agendaVersions.circulatedBy, user.id))
    .where(eq(agendaVersions.agendaId, agendaId))
    .orderBy(asc(agendaVersions.number))
  const files = await db
    .select({
      versionId: agendaFiles.versionId,
      name: agendaFiles.name,
      mediaType: agendaFiles.mediaType,
      sha256: agendaFiles.sha256,
      size: sql<number>`octet_length(${agendaFiles.bytes})::int`,
    })
    .from(agendaFiles)
    .innerJoin(agendaVersions, eq(agendaFiles.versionId, agendaVersions.id))
    .where(eq(agendaVersions.agendaId, agendaId))
    .orderBy(asc(agendaFiles.name))
  return rows.map(({ id, ...version }) => ({
    ...version,
    files: files
      .filter(({ versionId }) => versionId === id)
      .map(({ versionId: _, ...file }) => file),
  }))
}

/** A file of a version as it was sent; null where there is none for the reader. */
export async function findSentFile(
  actor: Actor,
  asked: { agendaId: number; number: number; name: string },
): Promise<{ name: string; mediaType: string; bytes: Uint8Array } | null> {
  if (!(await readableHere(actor, asked.agendaId))) return null
  const db = await database()
  const [file] = await db
    .select({ name: agendaFiles.name, mediaType: agendaFiles.mediaType, bytes: agendaFiles.bytes })
    .from(agendaFiles)
    .innerJoin(agendaVersions, eq(agendaFiles.versionId, agendaVersions.id))
    .where(
      and(
        eq(agendaVersions.agendaId, asked.agendaId),
        eq(agendaVersions.number, asked.number),
        eq(agendaFiles.name, asked.name),
      ),
    )
  return file ?? null
}

async function readableHere(actor: Actor, agendaId: number): Promise<boolean> {
  const db = await database()
  const [found] = await db
    .select({ councilId: cycles.councilId })
    .from(agendas)
    .innerJoin(cycles, eq(agendas.cycleId, cycles.id))
    .where(eq(agendas.id, agendaId))
  if (!found) return false
  requireRight(actor, 'read', found.councilId)
  const [readable] = await db
    .select({ id: agendas.id })
    .from(agendas)
    .where(and(eq(agendas.id, agendaId), readableTo(actor, found.councilId)))
  return readable !== undefined
}
