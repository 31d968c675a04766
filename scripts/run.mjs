import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { builtFrom, placeOf, stampOf } from '../lib/reading/built.mjs'

// node scripts/run.mjs scripts/import.ts …: a script from one file that was put together before, with the readers it
// starts; where that cannot be, from its sources.

/** What cannot be put in, since it brings files of its own. */
const OUTSIDE = [
  '@electric-sql/pglite',
  '@napi-rs/canvas',
  'mammoth',
  'pdfkit',
  'tesseract.js',
  'unpdf',
]
/** Changes whenever something was installed. */
const LOCK = 'package-lock.json'
const REQUIRE =
  "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);"

const root = process.cwd()
const [, , entry = ''] = process.argv
const script = (await Promise.all([entry, 'lib/reading/child.ts'].map(fileOf)))[0]
process.argv.splice(1, 2, script ?? entry)
if (script === null) (await import('tsx/esm/api')).register()
await import(pathToFileURL(script ?? join(root, entry)).href)

async function fileOf(program) {
  return builtFrom(program) ?? build(program).catch(() => null)
}

/** Puts a program together, with the translator that `tsx` brings; whoever else does so meanwhile ends with the same. */
async function build(program) {
  const require = createRequire(join(root, LOCK))
  const esbuild = createRequire(require.resolve('tsx'))('esbuild')
  const place = placeOf(program)
  const draft = `${place}-${process.pid}`
  mkdirSync(dirname(place), { recursive: true })
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [program],
    outfile: `${draft}.mjs`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['react-server'],
    external: OUTSIDE.flatMap((name) => [name, `${name}/*`]),
    banner: { js: REQUIRE },
    metafile: true,
    logLevel: 'silent',
  })
  const own = Object.keys(metafile.inputs).filter((path) => !path.startsWith('node_modules/'))
  const stamps = Object.fromEntries([LOCK, ...own].map((path) => [path, stampOf(path)]))
  writeFileSync(`${draft}.json`, JSON.stringify(stamps))
  renameSync(`${draft}.mjs`, `${place}.mjs`)
  renameSync(`${draft}.json`, `${place}.json`)
  return `${place}.mjs`
}
