import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Statement, Themes } from '#lib/text/index.ts'

// Finds the themes of a file of statements with the build whose folder it is given, on one core, or on all where that build
// shares the work out, and prints how long that took.

const [root = '', file = '', cores = '1'] = process.argv.slice(2)
const at = (path: string) => pathToFileURL(join(root, path)).href
const text: typeof import('#lib/text/index.ts') = await import(at('lib/text/index.ts'))
const statements: Statement[] = JSON.parse(readFileSync(file, 'utf8'))

const before = process.cpuUsage()
const start = performance.now()
const { clusters, raisedOnce, reasons } = await found()
const seconds = (performance.now() - start) / 1000
const { user, system } = process.cpuUsage(before)
const written = JSON.stringify([clusters, raisedOnce, [...reasons]])
console.info(
  JSON.stringify({
    seconds,
    cpuSeconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
    bytes: createHash('sha256').update(written).digest('hex'),
  }),
)

async function found(): Promise<Themes> {
  const path = 'lib/themes/cores.ts'
  if (!existsSync(join(root, path))) return text.themes(statements)
  const { onCores }: typeof import('#lib/themes/cores.ts') = await import(at(path))
  const count = cores === '1' ? 1 : undefined
  return onCores(statements.length, (shared) => text.themes(statements, { cores: shared }), count)
}
