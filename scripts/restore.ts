import { statSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { openEmpty } from '#db/client.ts'
import { DatabaseInUse } from '#db/lock.ts'
import { ArchiveRefused } from '#lib/archive/archive.ts'
import { targetFault } from '#lib/archive/clear-target.ts'
import { restoreArchive } from '#lib/archive/commands/restore-archive.ts'
import { sayArchived, sayFault, sayPreview } from '#lib/archive/say-archive.ts'
import { verifyArchive } from '#lib/archive/verify-archive.ts'
import { checkSettings } from '#lib/operation/start.ts'

const USAGE = `npm run restore -- FILE.zip [--preview] [--yes]

Restores an archive in the database that DATABASE_URL names, or in the embedded one of DATA_DIR, which has to be empty.
--preview tells what it holds and restores nothing; --yes does not ask.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    preview: { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
  },
})
const [file] = positionals
if (!file || positionals.length > 1) {
  console.error(USAGE)
  process.exitCode = 2
} else
  try {
    await restore(file)
  } catch (error) {
    process.exitCode = 1
    console.error(wordsFor(error))
  }

async function restore(path: string): Promise<void> {
  checkSettings()
  const manifest = await verifyArchive(path)
  console.info(`${path}: ${sayArchived(manifest, statSync(path).size)}\n${sayPreview(manifest)}`)
  if (values.preview) return
  const { db, close } = await openEmpty()
  try {
    const fault = await targetFault(db)
    if (fault) throw fault
    if (!(values.yes || (await isAgreed()))) return
    const began = performance.now()
    await restoreArchive(db, path)
    console.info(`Restored in ${((performance.now() - began) / 1000).toFixed(1)} s.`)
  } finally {
    await close()
  }
}

async function isAgreed(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    console.error('Nobody is there to ask: --yes restores it.')
    process.exitCode = 2
    return false
  }
  const asked = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await asked.question('Restore it? / La restaurer ? [y/o] ')
  asked.close()
  return /^[yo]/i.test(answer.trim())
}

/** What somebody can answer is said in words; anything else is thrown on. */
function wordsFor(error: unknown): string {
  if (error instanceof ArchiveRefused) return sayFault(error.fault)
  if (error instanceof DatabaseInUse) return error.message
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return error.message
  throw error
}
