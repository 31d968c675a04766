import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, builtFrom } from '../lib/reading/built.mjs'

// node scripts/run.mjs scripts/import.ts …: a script from one file that was put together before, with the readers it
// starts; where that cannot be, from its sources.

const [, , entry = ''] = process.argv
const script = (await Promise.all([entry, 'lib/reading/child.ts'].map(fileOf)))[0]
process.argv.splice(1, 2, script ?? entry)
if (script === null) (await import('tsx/esm/api')).register()
await import(pathToFileURL(script ?? join(process.cwd(), entry)).href)

async function fileOf(program) {
  return builtFrom(program) ?? build(program).catch(() => null)
}
