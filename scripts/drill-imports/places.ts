import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { closeDatabase } from '#db/client.ts'
import { isRunning, restartServer, startServer, stopServer } from '#db/server.ts'
import { createDatabase } from '#db/server-databases.ts'
import { operator } from '#lib/auth/actor.ts'
import { listCouncils } from '#lib/councils/queries.ts'
import { readEverything } from '#lib/exports/everything/read-everything.ts'
import type { Everything } from '#lib/exports/everything/shape.ts'
import { foundCouncil } from '../sample/fill.ts'

/** What points a process at a database; an empty DATABASE_URL means the embedded one. */
export type Place = { DATA_DIR: string; DATABASE_URL: string }

export type Places = {
  /** Stops the database without a word and brings it back; null where it lives in the app itself. */
  outage: ((seconds: number) => Promise<void>) | null
  /** Starts the database again where it ended by itself, for want of room. */
  revive?: () => Promise<void>
  /** A database of its own, with what the first of all was filled with: the council and nothing sent, where not said. */
  fresh: (name: string) => Promise<Place>
  close: () => Promise<void>
}

export async function embeddedPlaces(fill: () => Promise<unknown> = foundCouncil): Promise<Places> {
  const folder = mkdtempSync(join(tmpdir(), 'tour-de-table-drill-'))
  const base = { DATA_DIR: join(folder, 'base'), DATABASE_URL: '' }
  await at(base, fill)
  return {
    outage: null,
    fresh: async (name) => {
      const copy = { ...base, DATA_DIR: join(folder, name) }
      cpSync(join(base.DATA_DIR, 'database'), join(copy.DATA_DIR, 'database'), { recursive: true })
      return copy
    },
    close: async () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

export async function serverPlaces(fill: () => Promise<unknown> = foundCouncil): Promise<Places> {
  let server = await startServer()
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'tour-de-table-drill-'))
  await at({ DATA_DIR, DATABASE_URL: await createDatabase(server.url, 'base') }, fill)
  return {
    outage: async (seconds) => {
      server.process.kill('SIGQUIT')
      await pause(seconds * 1000)
      server = await restartServer(server)
    },
    revive: async () => {
      if (!isRunning(server.process)) server = await restartServer(server)
    },
    fresh: async (name) => {
      const DATABASE_URL = await createDatabase(server.url, name, 'base')
      await checkpoint(DATABASE_URL)
      return { DATA_DIR, DATABASE_URL }
    },
    close: async () => {
      await stopServer(server)
      rmSync(DATA_DIR, { recursive: true, force: true })
    },
  }
}

/**
 * A copy of a database is written down with its sequences as they stood, and up to 32 numbers that the original had
 * drawn ahead: a server that crashes before its next checkpoint would give those out twice (findings/).
 */
async function checkpoint(url: string): Promise<void> {
  const client = postgres(url, { max: 1 })
  await client`checkpoint`
  await client.end()
}

export function everythingAt(place: Place): Promise<Everything> {
  return at(place, async () => readEverything(operator, await listCouncils(operator)))
}

export async function at<Result>(place: Place, act: () => Promise<Result>): Promise<Result> {
  Object.assign(process.env, place)
  try {
    return await act()
  } finally {
    await closeDatabase()
  }
}
