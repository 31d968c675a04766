import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import english from 'natural/lib/natural/util/stopwords.js'
import french from 'natural/lib/natural/util/stopwords_fr.js'
import { z } from 'zod'
import { fold, type Statement } from '#lib/text/index.ts'

const SCRIPT = fileURLToPath(new URL('./sklearn-baseline.py', import.meta.url))
const PYTHONS = ['python3', '/usr/bin/python3', 'python']

const learnedSchema = z.object({ labels: z.array(z.string()), wall: z.number(), cpu: z.number() })
const answerSchema = z.object({ kMeans: learnedSchema, nmf: learnedSchema })

export type Learned = z.infer<typeof learnedSchema>

let python: string | null | undefined

/** The Python that has scikit-learn; null where none has. */
export function pythonWithLearn(): string | null {
  python ??= PYTHONS.find((name) => spawnSync(name, ['-c', 'import sklearn']).status === 0) ?? null
  return python
}

// scikit-learn folds accents before it looks at stop words, and takes "l'" apart.
const STOP_WORDS = [...new Set([...english.words, ...french.words].map(fold))].filter((word) =>
  /^\w\w+$/.test(word),
)

/** Clusters by scikit-learn's k-means (ten starts) and NMF, told how many; undefined without scikit-learn. */
export function learned(statements: readonly Statement[], clusters: number) {
  const name = pythonWithLearn()
  if (name === null) return undefined
  const texts = statements.map(({ text }) => text)
  const { stdout, stderr, status } = spawnSync(name, ['-W', 'ignore', SCRIPT], {
    input: JSON.stringify({ texts, stopWords: STOP_WORDS, clusters }),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`scikit-learn: ${stderr}`)
  return answerSchema.parse(JSON.parse(stdout))
}
