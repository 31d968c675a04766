import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { and, desc, eq, isNull, lt, sql } from 'drizzle-orm'
import { type Database, database } from '#db/client.ts'
import { archives } from '#db/schema/archives.ts'
import { logError } from '#lib/operation/log.ts'
import { ArchiveRefused } from '../archive.ts'
import { type ArchivePlan, archiveName, archivePlan, isArchiveDue } from '../plan.ts'
import { verifyArchive } from '../verify-archive.ts'
import { archiveOf } from '../write-archive.ts'

/** Any number, as long as every instance on a server asks for the same one. */
const ARCHIVE_LOCK = 20_171_002

type Outcome = Partial<typeof archives.$inferInsert>

/**
 * Makes the archive that is due, the installation's own act: of several instances one does it. It is read back from the
 * disk before it counts, and only then do older ones go.
 */
export async function keepArchives(clock: () => Date, settings = process.env): Promise<void> {
  const plan = archivePlan(settings)
  if (plan === null) return
  const db = await database()
  // Looked at every few seconds: the lock is for when it is time.
  if (!(await isDue(db, plan, clock()))) return
  const claimed = await claim(plan, clock())
  if (claimed === null) return
  const file = join(plan.folder, claimed.filename)
  const outcome = await writeAndTest(plan.folder, file, clock)
  await db
    .update(archives)
    .set({ ...outcome, finishedAt: clock() })
    .where(eq(archives.id, claimed.id))
  await forgetOld(db, plan)
}

async function isDue(db: Database, { hours }: ArchivePlan, now: Date): Promise<boolean> {
  const [last] = await db.select().from(archives).orderBy(desc(archives.id)).limit(1)
  return isArchiveDue(last ?? null, hours, now)
}

async function claim(plan: ArchivePlan, now: Date) {
  const db = await database()
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${sql.raw(String(ARCHIVE_LOCK))})`)
    if (!(await isDue(tx, plan, now))) return null
    const [row] = await tx
      .insert(archives)
      .values({ filename: archiveName(now), startedAt: now })
      .returning()
    return row ?? null
  })
}

async function writeAndTest(folder: string, file: string, clock: () => Date): Promise<Outcome> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    await archiveOf(await database(), file, clock())
    const { tables } = await verifyArchive(file)
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    return { rows, size: statSync(file).size, testedAt: clock() }
  } catch (error) {
    if (error instanceof ArchiveRefused) {
      const { kind, name } = error.fault
      return { failure: kind, failureAt: name ?? null }
    }
    logError('archive-not-written', error)
    return { failure: 'not-written' }
  }
}

/** Those that are good count; what is older than the last of them that is kept goes, good or not. */
async function forgetOld(db: Database, { folder, keep }: ArchivePlan): Promise<void> {
  const good = await db
    .select({ id: archives.id })
    .from(archives)
    .where(and(isNull(archives.failure), sql`${archives.testedAt} is not null`))
    .orderBy(desc(archives.id))
    .limit(keep)
  const oldest = good.at(-1)
  if (good.length < keep || !oldest) return
  for (const { id, filename } of await db
    .select()
    .from(archives)
    .where(lt(archives.id, oldest.id))) {
    rmSync(join(folder, filename), { force: true })
    await db.delete(archives).where(eq(archives.id, id))
  }
}
