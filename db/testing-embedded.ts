import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { TestProject } from 'vitest/node'
import { migrationsFolder } from './open.ts'

declare module 'vitest' {
  interface ProvidedContext {
    snapshotFile: string
  }
}

/** Making an embedded database takes seconds, loading a migrated one under a second: it is made once per set of migrations. */
export default async function setup(project: TestProject): Promise<void> {
  const folder = join(process.cwd(), 'node_modules/.cache/tour-de-table')
  const file = join(folder, `embedded-${fingerprint()}.tar`)
  if (!existsSync(file)) await writeSnapshot(folder, file)
  project.provide('snapshotFile', file)
}

async function writeSnapshot(folder: string, file: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) if (name.endsWith('.tar')) rmSync(join(folder, name))
  const client = await PGlite.create()
  await migrate(drizzle({ client }), { migrationsFolder: migrationsFolder() })
  const dump = await client.dumpDataDir('none')
  await client.close()
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, Buffer.from(await dump.arrayBuffer()))
  renameSync(draft, file)
}

function fingerprint(): string {
  const hash = createHash('sha256')
  hash.update(readFileSync(join(process.cwd(), 'node_modules/@electric-sql/pglite/package.json')))
  for (const name of readdirSync(migrationsFolder()).sort()) {
    if (name.endsWith('.sql'))
      hash.update(name).update(readFileSync(join(migrationsFolder(), name)))
  }
  return hash.digest('hex').slice(0, 16)
}
