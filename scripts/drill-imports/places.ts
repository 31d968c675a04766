import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDatabase } from '#db/client.ts'
import { startServer, stopServer } from '#db/server.ts'
import { createDatabase } from '#db/server-databases.ts'
import { operator } from '#lib/auth/actor.ts'
import { listCouncils } from '#lib/councils/queries.ts'
import { readEverything } from '#lib/exports/everything/read-everything.ts'
import type { Everything } from '#lib/exports/everything/shape.ts'
import { foundCouncil } from '../sample/fill.ts'

/** What points a process at a database; an empty DATABASE_URL means the embedded one. */
export type Place = { DATA_DIR: string; DATABASE_URL: string }

export type Places = {
  /** A database of its own, with the council and nothing sent. */
  fresh: (name: string) => Promise<Place>
  close: () => Promise<void>
}

export async function embeddedPlaces(): Promise<Places> {
  const folder = mkdtempSync(join(tmpdir(), 'tour-de-table-drill-'))
  const base = { DATA_DIR: join(folder, 'base'), DATABASE_URL: '' }
  await at(base, foundCouncil)
  return {
    fresh: async (name) => {
      const copy = { ...base, DATA_DIR: join(folder, name) }
      cpSync(join(base.DATA_DIR, 'database'), join(copy.DATA_DIR, 'database'), { recursive: true })
      return copy
    },
    close: async () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

export async function serverPlaces(): Promise<Places> {
  const server = await startServer()
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'tour-de-table-drill-'))
  await at({ DATA_DIR, DATABASE_URL: await createDatabase(server.url, 'base') }, foundCouncil)
  return {
    fresh: async (name) => ({
      DATA_DIR,
      DATABASE_URL: await createDatabase(server.url, name, 'base'),
    }),
    close: async () => {
      await stopServer(server)
      rmSync(DATA_DIR, { recursive: true, force: true })
    },
  }
}

export function everythingAt(place: Place): Promise<Everything> {
  return at(place, async () => readEverything(operator, await listCouncils(operator)))
}

async function at<Result>(place: Place, act: () => Promise<Result>): Promise<Result> {
  Object.assign(process.env, place)
  try {
    return await act()
  } finally {
    await closeDatabase()
  }
}
