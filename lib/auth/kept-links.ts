import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '#db/data-folder.ts'

const FILE = 'sign-in-links.txt'
const MOST_LINES = 50

/**
 * Where nobody reads along and no mail goes out, a link waits in a file that only this machine's user reads: a log is
 * copied to places where it would sign strangers in. Returns the file's name.
 */
export function keepLink(line: string): string {
  const file = join(dataFolder(), FILE)
  const kept = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
  const lines = [...kept, line].slice(-MOST_LINES)
  // Whoever reads it meanwhile finds it whole.
  writeFileSync(`${file}.new`, `${lines.join('\n')}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return FILE
}
