import { type Statement, themes } from '#lib/text/index.ts'
import { random } from '#lib/text/random.ts'
import { kMeans } from './baseline.ts'
import type { Pair } from './sets.ts'

/** Statements of three clauses each, drawn from the sets: as many as wanted, none quite like another. */
export function invented(pairs: readonly Pair[], size: number): Statement[] {
  const next = random(size)
  const clauses = {
    en: pairs.flatMap(({ en }) => en.split(/(?<=[.;,]) /)),
    fr: pairs.flatMap(({ fr }) => fr.split(/(?<=[.;,]) /)),
  }
  return Array.from({ length: size }, (_, at) => {
    const language = next() < 0.5 ? 'en' : 'fr'
    const some = clauses[language]
    const text = [0, 1, 2].map(() => some[Math.floor(next() * some.length)]).join(' ')
    return { id: `s${at}`, language, text }
  })
}

function timed(run: () => void): number {
  const start = performance.now()
  run()
  return (performance.now() - start) / 1000
}

/** Wall seconds of a whole run, and the resident memory after it. The first run compiles the thesaurus too. */
export function speed(pairs: readonly Pair[], size: number): string {
  const statements = invented(pairs, size)
  globalThis.gc?.()
  const seconds = timed(() => themes(statements))
  const memory = Math.round(process.memoryUsage.rss() / 2 ** 20)
  return `${size} statements: ${seconds.toFixed(2)} s, ${memory} MiB`
}

export function kMeansSpeed(pairs: readonly Pair[], size: number): string {
  const statements = invented(pairs, size)
  const seconds = timed(() => kMeans(statements, 25))
  return `${size} statements, natural's TfIdf and k-means, ten starts: ${seconds.toFixed(2)} s`
}
