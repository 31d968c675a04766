import { join } from 'node:path'
import { database } from '#db/client.ts'
import { dataFolder } from '#db/data-folder.ts'
import { DatabaseInUse } from '#db/lock.ts'
import { type Mistake, mistakesIn, sayMistakes } from './configuration.ts'
import { folderFault } from './data-room.ts'
import { isWatched, logError, takeOverConsole } from './log.ts'
import { logRequests, readPatterns } from './requests.ts'

/** Ends the program with a sentence for each mistake in its settings. */
export function checkSettings(): void {
  const mistakes = mistakesIn(process.env, folderFault(dataFolder()))
  if (mistakes.length > 0) end(sayMistakes(mistakes))
}

/** A program that cannot open its database says why and ends, rather than answer every page with an error. */
export async function openAtStart(): Promise<void> {
  checkSettings()
  try {
    await database()
  } catch (error) {
    if (error instanceof DatabaseInUse) end(error.message)
    const mistake = openingMistake(error)
    if (mistake.fault === 'database-other-fault') logError('database-not-opened', error)
    end(sayMistakes([mistake]))
  }
}

/** What a server tells from here on is one line of JSON an event, unless somebody reads along at a terminal. */
export function watchServer(): void {
  if (isWatched() || process.env.NODE_ENV !== 'production') return
  takeOverConsole()
  logRequests(readPatterns(join(/* turbopackIgnore: true */ process.cwd(), '.next')))
}

function end(words: string): never {
  process.stderr.write(`\n${words}\n\n`)
  process.exit(1)
}

const MISTAKES: readonly [codes: RegExp, fault: Mistake['fault']][] = [
  [/^(ECONN|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|CONNECT)/, 'database-silent'],
  [/^28/, 'database-refused'],
  [/^3D000$/, 'database-missing'],
  [/^(ENOSPC|EDQUOT|53100)$/, 'folder-full'],
  [/^(EACCES|EPERM|EROFS)$/, 'folder-read-only'],
]

/** What an error of the opening means for whoever set the program up: the innermost code that says something. */
export function openingMistake(error: unknown): Mistake {
  const codes = codesOf(error)
  for (const code of codes.toReversed()) {
    const known = MISTAKES.find(([pattern]) => pattern.test(code))
    if (known) return { fault: known[1], values: { code } }
  }
  const name = error instanceof Error ? error.name : 'unknown'
  return { fault: 'database-other-fault', values: { code: codes.at(-1) ?? name } }
}

function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const own: unknown = Reflect.get(error, 'code')
  return [...(typeof own === 'string' ? [own] : []), ...codesOf(error.cause)]
}
