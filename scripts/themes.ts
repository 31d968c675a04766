import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { detectLanguage, type Language, nearest, type Statement, themes } from '#lib/text/index.ts'

const USAGE =
  'npm run themes -- in.jsonl out.jsonl [--resolution R] [--neighbours nb.jsonl] [--labels labels.jsonl]'
const NEIGHBOURS = 20

/** What the person who typed the command can mend: printed without a stack. */
class Mistake extends Error {}

function readLine(line: string, number: number): Statement {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Mistake(`Line ${number} is not JSON.`)
  }
  if (typeof value !== 'object' || value === null)
    throw new Mistake(`Line ${number} is not an object.`)
  const id = 'id' in value ? value.id : undefined
  const lang = 'lang' in value ? value.lang : undefined
  const text = 'text' in value ? value.text : undefined
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new Mistake(`Line ${number} has no "id".`)
  if (typeof text !== 'string') throw new Mistake(`Line ${number} has no "text".`)
  const language = readLanguage(lang, text)
  if (language === undefined)
    throw new Mistake(`Line ${number}: "lang" must be "en" or "fr", not ${JSON.stringify(lang)}.`)
  return { id: String(id), language, text }
}

/** "en", "fr-CA", "FR"; told from the text where there is none, English when nothing tells. */
function readLanguage(lang: unknown, text: string): Language | undefined {
  if (lang === undefined || lang === null || lang === '')
    return detectLanguage(text).language ?? 'en'
  const code = typeof lang === 'string' ? lang.toLowerCase().split(/[-_]/)[0] : undefined
  return code === 'en' || code === 'fr' ? code : undefined
}

async function readStatements(path: string): Promise<Statement[]> {
  const statements: Statement[] = []
  const lineOf = new Map<string, number>()
  let number = 0
  for await (const raw of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number++
    const line = raw.replace(/^\uFEFF/, '')
    if (line.trim() === '') continue
    const statement = readLine(line, number)
    const first = lineOf.get(statement.id)
    if (first !== undefined)
      throw new Mistake(`Line ${number} repeats the id ${statement.id} of line ${first}.`)
    lineOf.set(statement.id, number)
    statements.push(statement)
  }
  return statements
}

function toLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      resolution: { type: 'string' },
      neighbours: { type: 'string' },
      labels: { type: 'string' },
    },
  })
  const [from, to] = positionals
  if (!from || !to || positionals.length > 2) throw new Mistake(USAGE)
  const resolution = values.resolution === undefined ? undefined : Number(values.resolution)
  if (resolution !== undefined && !(resolution > 0))
    throw new Mistake(`--resolution must be a number above 0, not ${values.resolution}.`)
  const statements = await readStatements(from)
  const { clusters, raisedOnce } = themes(statements, { resolution })
  const clusterOf = new Map(
    clusters.flatMap((cluster) => cluster.members.map((id) => [id, cluster])),
  )
  const lines = statements.map(({ id }) => {
    const cluster = clusterOf.get(id)
    return { id, cluster: cluster?.id ?? id, name: cluster?.name ?? { en: '', fr: '' } }
  })
  await writeFile(to, toLines(lines))
  if (values.neighbours !== undefined) {
    const found = nearest(statements, statements, { count: NEIGHBOURS, otherLanguageOnly: true })
    const rows = statements.map(({ id }) => ({
      id,
      neighbours: (found.get(id) ?? []).map((neighbour) => neighbour.id),
    }))
    await writeFile(values.neighbours, toLines(rows))
  }
  if (values.labels !== undefined)
    await writeFile(
      values.labels,
      toLines(clusters.map(({ id, words }) => ({ cluster: id, ...words }))),
    )
  console.log(
    `${statements.length} statements, ${clusters.length} themes, ${raisedOnce.length} raised once.`,
  )
}

try {
  await run()
} catch (error) {
  const isMistake =
    error instanceof Mistake ||
    (error instanceof Error &&
      'code' in error &&
      /^(ENOENT|ERR_PARSE_ARGS)/.test(String(error.code)))
  if (!isMistake) throw error
  console.error(error.message)
  process.exitCode = 1
}
