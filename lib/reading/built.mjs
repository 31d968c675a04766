import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

// A program put together in one file (`scripts/run.mjs`) starts in a tenth of the time: to find and translate a thousand
// modules one by one costs more than all the work of a short command.

/** Where such a file is kept, without what its name ends with. */
export function placeOf(entry) {
  const name = `${entry.replaceAll('/', '-').replace(/\.ts$/, '')}-${process.versions.modules}`
  return join(/* turbopackIgnore: true */ process.cwd(), 'node_modules/.cache/tour-de-table', name)
}

export function stampOf(path) {
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
