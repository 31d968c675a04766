import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Source = { path: string; text: string }

const FOLDERS = ['app', 'db', 'e2e', 'lib', 'scripts']

/** Every file of ours below the five folders, by its path from the root, with forward slashes. */
export function listSources(endings: RegExp): Source[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name).replaceAll('\\', '/'),
    ),
  )
    .filter((path) => endings.test(path) && !path.includes('/migrations/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

/** Prints what is wrong and ends the script accordingly. */
export function conclude(check: string, faults: string[]): void {
  for (const fault of faults) console.error(fault)
  console.info(faults.length === 0 ? `${check}: in order` : `${check}: ${faults.length} to mend`)
  process.exitCode = faults.length === 0 ? 0 : 1
}
