import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { operator } from '#lib/auth/actor.ts'
import { listCouncils } from '#lib/councils/queries.ts'
import { startImport } from '#lib/intake/commands/start-import.ts'
import { at, type Place } from './places.ts'

export type Progress = { waiting: number; isRunning: boolean; isDue: boolean }

/** Sends every file of a folder in one upload, and leaves it to whoever is there to read them. */
export function sendFolder(place: Place, folder: string): Promise<void> {
  return at(place, async () => {
    const [council] = await listCouncils(operator)
    const files = readdirSync(folder)
      .sort()
      .map((filename) => ({
        filename,
        bytes: new Uint8Array(readFileSync(join(folder, filename))),
      }))
    const input = { councilId: council?.id ?? 0, files, createsCycles: true }
    const started = await startImport(operator, input, new Date())
    if (!started.ok) throw new Error(started.reason)
  })
}

/** What is left to do, asked of a server beside the app. */
export async function progressOf({ DATABASE_URL }: Place): Promise<Progress> {
  const client = postgres(DATABASE_URL, { max: 1, onnotice: () => {} })
  try {
    const [row] = await client<Progress[]>`
      select (select count(*)::int from import_files where outcome = 'waiting') as waiting,
        exists (select from runs where state in ('waiting', 'running') and progress >= 5) as "isRunning",
        (select statements_revision from councils limit 1)
          > coalesce((select statements_revision from runs where state = 'done' order by id desc limit 1), 0) as "isDue"`
    if (!row) throw new Error('no answer')
    return row
  } finally {
    await client.end({ timeout: 1 })
  }
}

export const isDone = ({ waiting, isDue }: Progress) => waiting === 0 && !isDue

/** Seconds until it is so; what the database does not answer now is asked again. */
export async function until(
  place: Place,
  isSo: (progress: Progress) => boolean,
  most = 180,
): Promise<number> {
  const start = performance.now()
  for (;;) {
    const seconds = (performance.now() - start) / 1000
    const found = await progressOf(place).catch(() => null)
    if (found && isSo(found)) return seconds
    if (seconds > most) throw new Error(`not so after ${most} s: ${JSON.stringify(found)}`)
    await pause(100)
  }
}
