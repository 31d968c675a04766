import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language, Statement } from '#lib/text/index.ts'

/** A text in both languages, with the topic a person gave. */
export type Pair = { id: string; topic: string; en: string; fr: string }

export function sharedFolder(): string {
  return join(process.env.SHARED_DIR ?? '../shared', 'themes-dev')
}

function isPair(value: unknown): value is Pair {
  return typeof value === 'object' && value !== null && 'topic' in value && 'fr' in value
}

/** The pairs of a file of lines `{id, topic, en, fr}`; none when the file is not there. */
export function readPairs(path: string): Pair[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
    .filter(isPair)
}

function digest(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}

/** English when the first six hexadecimal digits of sha1("id|seed") are even: fixed by the sets' own README. */
export function languageOf({ id }: Pair, seed: number): Language {
  return Number.parseInt(digest(`${id}|${seed}`).slice(0, 6), 16) % 2 === 0 ? 'en' : 'fr'
}

export function inOne(pair: Pair, language: Language): Statement {
  return { id: pair.id, language, text: pair[language] }
}

/** Each text in one language only. */
export function mixed(pairs: readonly Pair[], seed: number): Statement[] {
  return pairs.map((pair) => inOne(pair, languageOf(pair, seed)))
}

/** Every text twice, once in each language; the ids end in `-en` and `-fr`. */
export function both(pairs: readonly Pair[]): Statement[] {
  return pairs.flatMap((pair) => [
    { id: `${pair.id}-en`, language: 'en' as const, text: pair.en },
    { id: `${pair.id}-fr`, language: 'fr' as const, text: pair.fr },
  ])
}

/** A sample that depends on the seed alone, in the order of the set. */
export function sample(pairs: readonly Pair[], size: number, seed: number): Pair[] {
  const ranked = pairs
    .map((pair) => ({ pair, rank: digest(`${pair.id}|sample|${seed}`) }))
    .sort((left, right) => (left.rank < right.rank ? -1 : 1))
    .slice(0, size)
  const kept = new Set(ranked.map(({ pair }) => pair.id))
  return pairs.filter(({ id }) => kept.has(id))
}

/** A few topics with enough texts, and a few texts of each. */
export function sampleOfTopics(
  pairs: readonly Pair[],
  { topics, each }: { topics: number; each: number },
  seed: number,
): Pair[] {
  const byTopic = new Map<string, Pair[]>()
  for (const pair of pairs) byTopic.set(pair.topic, [...(byTopic.get(pair.topic) ?? []), pair])
  return [...byTopic]
    .filter(([, texts]) => texts.length >= each)
    .map(([topic, texts]) => ({ texts, rank: digest(`${topic}|topic|${seed}`) }))
    .sort((left, right) => (left.rank < right.rank ? -1 : 1))
    .slice(0, topics)
    .flatMap(({ texts }) => sample(texts, each, seed))
}
