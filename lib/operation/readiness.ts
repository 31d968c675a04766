import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { type Database, database } from '#db/client.ts'
import { dataFolder } from '#db/data-folder.ts'
import { migrationsFolder } from '#db/open.ts'
import { hasRoom } from './data-room.ts'
import { logError } from './log.ts'

const PATIENCE_MILLISECONDS = 2000

export type Readiness = { isReady: boolean; database: boolean; migrations: boolean; room: boolean }

/** Whether a request sent here now would be answered: the database answers and is up to date, the disk has room. */
export async function readReadiness(): Promise<Readiness> {
  const applied = await inTime(countMigrations())
  const isMigrated = applied !== null && applied >= migrationsWritten()
  const room = hasRoom(dataFolder())
  const isUp = applied !== null
  return { isReady: isMigrated && room, database: isUp, migrations: isMigrated, room }
}

async function countMigrations(): Promise<number> {
  const db: Database = await database()
  const [row] = await db
    .select({ applied: sql<number>`count(*)::int` })
    .from(sql`drizzle.__drizzle_migrations`)
  return row?.applied ?? 0
}

/** Null when it failed or took too long; the asker is told at once and the log says why. */
function inTime(asked: Promise<number>): Promise<number | null> {
  const answered = asked.catch((error: unknown) => {
    logError('not-ready', error)
    return null
  })
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(null), PATIENCE_MILLISECONDS)
    void answered.then((found) => {
      clearTimeout(late)
      resolve(found)
    })
  })
}

function migrationsWritten(): number {
  const journal = readFileSync(join(migrationsFolder(), 'meta/_journal.json'), 'utf8')
  return JSON.parse(journal).entries.length
}
