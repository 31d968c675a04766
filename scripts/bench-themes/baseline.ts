import englishStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import frenchStemmer from 'natural/lib/natural/stemmers/porter_stemmer_fr.js'
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js'
import english from 'natural/lib/natural/util/stopwords.js'
import french from 'natural/lib/natural/util/stopwords_fr.js'
import type { Statement } from '#lib/text/index.ts'
import { random } from '#lib/text/random.ts'

const STARTS = 10
const ROUNDS = 50
const STOP = { en: new Set(english.words), fr: new Set(french.words) }
const STEMMER = { en: englishStemmer, fr: frenchStemmer }

type Row = { keys: number[]; weights: number[] }

/** `natural`'s own TfIdf over its own stems, as unit vectors. */
export function tfIdf(statements: readonly Statement[]): { rows: Row[]; size: number } {
  const tfidf = new TfIdf()
  const numbers = new Map<string, number>()
  const documents = statements.map(({ text, language }) =>
    (
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    )
      .filter((word) => word.length > 1 && !STOP[language].has(word))
      .map((word) => STEMMER[language].stem(word)),
  )
  for (const words of documents) tfidf.addDocument(words)
  const rows = documents.map((words) => {
    const counts = new Map<string, number>()
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    const weights = [...counts].map(([word, count]) => count * tfidf.idf(word))
    const length = Math.hypot(...weights) || 1
    const keys = [...counts.keys()].map((word) => {
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      return number
    })
    return { keys, weights: weights.map((weight) => weight / length) }
  })
  return { rows, size: numbers.size }
}

function closest({ keys, weights }: Row, centres: readonly Float64Array[]) {
  let best = 0
  let most = -1
  for (const [cluster, centre] of centres.entries()) {
    let product = 0
    for (const [at, key] of keys.entries()) product += (centre[key] ?? 0) * (weights[at] ?? 0)
    if (product > most) {
      most = product
      best = cluster
    }
  }
  return { best, most }
}

function centresOf(rows: readonly Row[], labels: readonly number[], centres: Float64Array[]): void {
  for (const centre of centres) centre.fill(0)
  for (const [row, { keys, weights }] of rows.entries()) {
    const centre = centres[labels[row] ?? 0]
    if (!centre) continue
    for (const [at, key] of keys.entries()) centre[key] = (centre[key] ?? 0) + (weights[at] ?? 0)
  }
  for (const centre of centres) {
    let square = 0
    for (const weight of centre) square += weight * weight
    const length = Math.sqrt(square) || 1
    for (let key = 0; key < centre.length; key++) centre[key] = (centre[key] ?? 0) / length
  }
}

/** Spherical k-means told the true number of topics, the best of ten starts. */
export function kMeans(statements: readonly Statement[], clusters: number): string[] {
  const { rows, size } = tfIdf(statements)
  let best: { labels: number[]; fit: number } = { labels: [], fit: -1 }
  for (let start = 1; start <= STARTS; start++) {
    const next = random(start)
    const centres = Array.from({ length: clusters }, () => {
      const centre = new Float64Array(size)
      const seed = rows[Math.floor(next() * rows.length)]
      for (const [at, key] of (seed?.keys ?? []).entries()) centre[key] = seed?.weights[at] ?? 0
      return centre
    })
    let labels: number[] = []
    let fit = -1
    for (let round = 0; round < ROUNDS; round++) {
      const found = rows.map((row) => closest(row, centres))
      const now = found.reduce((sum, { most }) => sum + most, 0)
      labels = found.map(({ best: label }) => label)
      if (now <= fit + 1e-9) break
      fit = now
      centresOf(rows, labels, centres)
    }
    if (fit > best.fit) best = { labels, fit }
  }
  return best.labels.map(String)
}
