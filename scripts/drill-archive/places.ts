import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer, stopServer } from '#db/server.ts'
import { createDatabase } from '#db/server-databases.ts'
import type { Place } from '../drill-imports/places.ts'

export type Kind = 'embedded' | 'server'

/** Databases in which there is nothing, of either kind, and a folder for what is written meanwhile. */
export type EmptyPlaces = {
  folder: string
  empty: (kind: Kind) => Promise<Place>
  close: () => Promise<void>
}

export async function emptyPlaces(): Promise<EmptyPlaces> {
  const folder = mkdtempSync(join(tmpdir(), 'tour-de-table-archives-'))
  const server = await startServer()
  let made = 0
  return {
    folder,
    empty: async (kind) => {
      made += 1
      const DATA_DIR = join(folder, `place${made}`)
      if (kind === 'embedded') return { DATA_DIR, DATABASE_URL: '' }
      return { DATA_DIR, DATABASE_URL: await createDatabase(server.url, `place${made}`) }
    },
    close: async () => {
      await stopServer(server)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
