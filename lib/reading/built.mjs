import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

// A program put together in one file starts in a tenth of the time: to find and translate a thousand modules one by one costs
// more than all the work of a short command. What cannot be put in, since it brings files of its own, stays outside.

const FOLDER = ['node_modules', '.cache', 'tour-de-table']
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

function placeOf(entry) {
  const name = entry.replaceAll('/', '-').replace(/\.ts$/, '')
  return join(
    /* turbopackIgnore: true */ process.cwd(),
    ...FOLDER,
    `${name}-${process.versions.modules}`,
  )
}

function stampOf(path) {
  const { mtimeMs, size } = statSync(join(/* turbopackIgnore: true */ process.cwd(), path))
  return `${mtimeMs} ${size}`
}

/** The one file, as long as none of those it was put together from has changed since; null otherwise. */
export function builtFrom(entry) {
  const place = placeOf(entry)
  try {
    const stamps = Object.entries(JSON.parse(readFileSync(`${place}.json`, 'utf8')))
    return stamps.every(([path, stamp]) => stampOf(path) === stamp) ? `${place}.mjs` : null
  } catch {
    return null
  }
}

/** Puts a program together, with the translator that `tsx` brings; whoever else does so meanwhile ends with the same. */
export async function build(entry) {
  const root = process.cwd()
  const require = createRequire(join(root, LOCK))
  const esbuild = createRequire(require.resolve('tsx'))('esbuild')
  const place = placeOf(entry)
  const draft = `${place}-${process.pid}`
  mkdirSync(join(root, ...FOLDER), { recursive: true })
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: `${draft}.mjs`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['react-server'],
    external: OUTSIDE.flatMap((name) => [name, `${name}/*`]),
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
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
