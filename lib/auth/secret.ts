import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '#db/data-folder.ts'

/** AUTH_SECRET where several instances share one server; else a file only this machine reads. */
export function authSecret(): string {
  const named = process.env.AUTH_SECRET
  if (named) return named
  const file = join(dataFolder(), 'auth-secret')
  if (!existsSync(file)) {
    mkdirSync(dataFolder(), { recursive: true, mode: 0o700 })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8')
}
