import { type Statement, themes } from '#lib/text/index.ts'
import { random } from '#lib/text/random.ts'
import { adjustedMutualInformation } from './agreement.ts'
import { kMeans } from './baseline.ts'
import { assigned } from './quality.ts'
import type { Pair } from './sets.ts'
import { type Learned, learned } from './sklearn.ts'

export type Drawn = { statements: Statement[]; topics: string[] }

/**
 * As many statements as wanted, none quite like another: each is three clauses drawn from the texts of one topic, in
 * one language. A topic is drawn as often as it has texts, a language as often as the other.
 */
export function drawn(pairs: readonly Pair[], size: number): Drawn {
  const next = random(size)
  const byTopic = new Map<string, { en: string[]; fr: string[] }>()
  for (const { topic, en, fr } of pairs) {
    const clauses = byTopic.get(topic) ?? { en: [], fr: [] }
    clauses.en.push(...en.split(/(?<=[.;,]) /))
    clauses.fr.push(...fr.split(/(?<=[.;,]) /))
    byTopic.set(topic, clauses)
  }
  const topics: string[] = []
  const statements = Array.from({ length: size }, (_, at): Statement => {
    const topic = pairs[Math.floor(next() * pairs.length)]?.topic ?? ''
    const language = next() < 0.5 ? 'en' : 'fr'
    const some = byTopic.get(topic)?.[language] ?? []
    const text = [0, 1, 2].map(() => some[Math.floor(next() * some.length)]).join(' ')
    topics.push(topic)
    return { id: `s${String(at).padStart(6, '0')}`, language, text }
  })
  return { statements, topics }
}

type Timed<Result> = { result: Result; wall: number; cpu: number }

/** Seconds on the wall, and of the processor: the ones that a busy machine does not stretch as much. */
function timed<Result>(run: () => Result): Timed<Result> {
  globalThis.gc?.()
  const start = performance.now()
  const before = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(before)
  return { result, wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 }
}

/** The median of several runs by the wall: a shared machine now and then stops one. */
function median<Result>(runs: readonly Timed<Result>[]): Timed<Result> | undefined {
  return [...runs].sort((left, right) => left.wall - right.wall)[Math.floor(runs.length / 2)]
}

function told(name: string, { wall, cpu }: { wall: number; cpu: number }, ami: number): string {
  return `${name.padEnd(34)}${wall.toFixed(2).padStart(8)} s ${cpu.toFixed(2).padStart(8)} s CPU   AMI ${ami.toFixed(3)}`
}

/** The first run of a process, which compiles the thesaurus, and the median of five after it. */
export function sixtySpeed(pairs: readonly Pair[]): string[] {
  const { statements, topics } = drawn(pairs, 60)
  const run = () => assigned(statements, themes(statements))
  const first = timed(run)
  const warm = median(Array.from({ length: 5 }, () => timed(run)))
  const ami = adjustedMutualInformation(topics, first.result)
  return [told('60, first run of all', first, ami), warm ? told('60, warm', warm, ami) : '']
}

export function speed(pairs: readonly Pair[], size: number): string {
  const { statements, topics } = drawn(pairs, size)
  const found = timed(() => assigned(statements, themes(statements)))
  const memory = Math.round(process.memoryUsage.rss() / 2 ** 20)
  const ami = adjustedMutualInformation(topics, found.result)
  return `${told(`${size}`, found, ami)}, ${memory} MiB`
}

/** The same statements by other means, all told the true number of topics. */
export function otherMeans(pairs: readonly Pair[], size: number): string[] {
  const { statements, topics } = drawn(pairs, size)
  const count = new Set(topics).size
  const agreement = (labels: readonly string[]) => adjustedMutualInformation(topics, labels)
  const lines: string[] = []
  if (size <= 5000) {
    const found = timed(() => kMeans(statements, count))
    lines.push(told(`${size}, natural and k-means × 10`, found, agreement(found.result)))
  }
  const byLearn = learned(statements, count)
  const line = (name: string, { labels, wall, cpu }: Learned) =>
    lines.push(told(`${size}, scikit-learn ${name}`, { wall, cpu }, agreement(labels)))
  if (byLearn) {
    line('k-means × 10', byLearn.kMeans)
    line('NMF', byLearn.nmf)
  }
  return lines
}
