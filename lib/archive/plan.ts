import type { archives } from '#db/schema/archives.ts'

const HOUR_MILLISECONDS = 3_600_000
const RETRY_HOURS = 1
/** Whoever has not ended by then is taken to be gone. */
const LONGEST_HOURS = 2

const HOURS = 24
const KEPT = 14

/** Where archives are made by themselves, how often, and how many are kept. */
export type ArchivePlan = { folder: string; hours: number; keep: number }

type Settings = Record<string, string | undefined>
type Archive = Pick<typeof archives.$inferSelect, 'startedAt' | 'finishedAt' | 'failure'>

/** None are made where no folder is named: on which disk they help is for whoever knows the machine to say. */
export function archivePlan({
  ARCHIVE_DIR,
  ARCHIVE_HOURS,
  ARCHIVE_KEEP,
}: Settings): ArchivePlan | null {
  if (!ARCHIVE_DIR) return null
  return {
    folder: ARCHIVE_DIR,
    hours: Number(ARCHIVE_HOURS || HOURS),
    keep: Number(ARCHIVE_KEEP || KEPT),
  }
}

/** Whether the next one is due, by what became of the last: one that failed is tried again within the hour. */
export function isArchiveDue(last: Archive | null, hours: number, now: Date): boolean {
  if (last === null) return true
  const age = (now.getTime() - last.startedAt.getTime()) / HOUR_MILLISECONDS
  if (last.failure !== null) return age >= Math.min(RETRY_HOURS, hours)
  return age >= (last.finishedAt === null ? Math.min(LONGEST_HOURS, hours) : hours)
}

/** As a file may be called anywhere, in the order in which they were made. */
export function archiveName(now: Date): string {
  return `tour-de-table-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z.zip`
}
