import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { createTranslator } from 'use-intl/core'
import { closeDatabase } from '#db/client.ts'
import { operator } from '#lib/auth/actor.ts'
import { type Council, listCouncils } from '#lib/councils/queries.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { MESSAGES } from '#lib/i18n/messages.ts'
import { continueImport, READERS } from '#lib/intake/commands/continue-import.ts'
import { type SentFile, startImport } from '#lib/intake/commands/start-import.ts'
import { councilOfFile } from '#lib/intake/council-of-file.ts'
import { isReason, isWarning } from '#lib/intake/outcome.ts'
import { findImport, type ImportedFile } from '#lib/intake/queries.ts'
import { openAtStart } from '#lib/operation/start.ts'
import { endIdleReaders, startReaders } from '#lib/reading/isolated.ts'

const USAGE = 'npm run import -- FILE|FOLDER… [--council SLUG] [--json] [--create-cycles]'

/** What the person who typed the command can mend: printed without a stack. */
class Mistake extends Error {}

type Found = SentFile & { path: string }
type Flags = { council?: string; json: boolean; createsCycles: boolean }

const t = createTranslator({ locale: 'en', messages: MESSAGES.en, namespace: 'intake' })

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      council: { type: 'string' },
      json: { type: 'boolean', default: false },
      'create-cycles': { type: 'boolean', default: false },
    },
  })
  if (positionals.length === 0) throw new Mistake(USAGE)
  startReaders(READERS)
  await openAtStart()
  const paths = (await Promise.all(positionals.map(listFiles))).flat()
  const flags = {
    council: values.council,
    json: values.json,
    createsCycles: values['create-cycles'],
  }
  const councils = await chooseCouncils(flags.council)
  for (const [council, files] of await shareOut(councils, paths)) {
    if (council) await importInto(council, files, flags)
    else for (const { path } of files) refuseUnknownCouncil(path, flags)
  }
  // What a stopped import left is finished too, in silence: nobody asked about those files today.
  await continueImport(null)
}

async function listFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new Mistake(`There is no file or folder named ${path}.`)
  if (!found.isDirectory()) return [path]
  const names = await readdir(path, { recursive: true, withFileTypes: true })
  return names
    .filter((one) => one.isFile() && !/^(\.|~\$)|^Thumbs\.db$/.test(one.name))
    .map((one) => join(one.parentPath, one.name))
    .sort()
}

async function chooseCouncils(slug: string | undefined): Promise<Council[]> {
  const councils = await listCouncils(operator)
  if (councils.length === 0)
    throw new Mistake('There is no council yet. Run npm run setup, or npm start, first.')
  if (slug === undefined) return councils
  const named = councils.filter((council) => council.slug === slug)
  if (named.length > 0) return named
  const known = councils.map((council) => council.slug).join(', ')
  throw new Mistake(`There is no council ${slug} here, only ${known}.`)
}

/** Where several councils could be meant, each form says itself which it was written for. */
async function shareOut(
  councils: Council[],
  paths: string[],
): Promise<Map<Council | null, Found[]>> {
  const shares = new Map<Council | null, Found[]>()
  for (const path of paths) {
    const bytes = new Uint8Array(await readFile(path))
    const filename = basename(path)
    const [only, ...others] = councils
    const council =
      others.length === 0 ? (only ?? null) : await councilOfFile(councils, bytes, filename)
    const share = shares.get(council) ?? []
    share.push({ path, filename, bytes })
    shares.set(council, share)
  }
  return shares
}

async function importInto(council: Council, files: Found[], flags: Flags): Promise<void> {
  const { createsCycles } = flags
  const started = await startImport(
    operator,
    { councilId: council.id, files, createsCycles },
    momentOf(council, new Date()),
  )
  if (!started.ok) throw new Mistake(USAGE)
  const told = new Set<number>()
  const tell = async (fileId?: number) => {
    const found = await findImport(operator, started.importId, fileId)
    for (const file of found?.files ?? []) {
      if (file.outcome === 'waiting' || told.has(file.id)) continue
      told.add(file.id)
      report(files[file.position]?.path ?? file.filename, file, flags)
    }
  }
  await continueImport(started.importId, { onFile: ({ file }) => tell(file.id) })
  await tell()
}

function refuseUnknownCouncil(path: string, { json }: Flags): void {
  process.exitCode = 1
  const line = {
    file: path,
    outcome: 'refused',
    reason: 'unknown-council',
    warnings: [],
    submission: null,
  }
  console.info(json ? JSON.stringify(line) : `${path}: refused. Say which council with --council.`)
}

function report(path: string, file: ImportedFile, { json }: Flags): void {
  if (file.outcome === 'refused') process.exitCode = 1
  const { outcome, reason, warnings, submission } = file
  if (json) {
    const line = { file: path, outcome, reason, warnings, submission: submission?.id ?? null }
    console.info(JSON.stringify(line))
    return
  }
  const where =
    submission &&
    t('storedAs', {
      jurisdiction: submission.jurisdiction.name.en,
      cycle: formatMonth(submission.cycle, 'en'),
      version: submission.version,
    })
  const sentences = [
    ...(where ? [`${where}.`] : []),
    ...(isReason(reason) ? [t(`reasons.${reason}`), t(`steps.${reason}`)] : []),
    ...warnings.filter(isWarning).map((warning) => t(`warnings.${warning}`)),
  ]
  console.info(`${path}: ${t(`outcomes.${outcome}`).toLowerCase()}. ${sentences.join(' ')}`)
}

try {
  await run()
} catch (error) {
  const isMistake =
    error instanceof Mistake ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  if (!isMistake) throw error
  console.error(error.message)
  process.exitCode = 1
} finally {
  endIdleReaders()
  await closeDatabase()
}
