import { parseArgs } from 'node:util'
import { PgDialect } from 'drizzle-orm/pg-core'
import postgres from 'postgres'
import { operator } from '#lib/auth/actor.ts'
import { listCouncils } from '#lib/councils/queries.ts'
import { orderBy } from '#lib/lists/keyset.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { listPlaced } from '#lib/themes/queries/list-placed.ts'
import { type Instance, openInstance } from './bench-pages/instance.ts'
import { memoryOf } from './bench-pages/memory.ts'
import { quantile } from './bench-pages/quantile.ts'
import { at, embeddedPlaces, type Place, serverPlaces } from './drill-imports/places.ts'
import { fillLargeCouncils } from './large-council/fill.ts'
import { LARGE } from './large-council/size.ts'

// What a file of many statements takes as CSV and as a workbook, and what the server holds meanwhile: beside COPY of the
// same query, in turns with it, where there is a server to copy.

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    on: { type: 'string', default: 'server' },
    turns: { type: 'string', default: '3' },
  },
})
const forms = LARGE.cycles * LARGE.seats
const statements = Math.ceil(Number(values.rows) / forms) + 1
const fill = () => fillLargeCouncils({ ...LARGE, statements }, (line) => console.info(`  ${line}`))
const places = await (values.on === 'server' ? serverPlaces(fill) : embeddedPlaces(fill))
try {
  const place = await places.fresh('csv')
  const copy = values.on === 'server' ? await at(place, () => copyOf()) : null
  const instance = await openInstance(place, { role: 'secretariat' })
  try {
    await bench(instance, copy === null ? null : { place, query: copy })
  } finally {
    await instance.app.kill()
  }
} finally {
  await places.close()
}

type Copy = { place: Place; query: string }

async function bench({ app, cookie }: Instance, copy: Copy | null): Promise<void> {
  const { now: before } = memoryOf(app.pid)
  const copied: number[] = []
  const sent: number[] = []
  const packed: number[] = []
  for (let turn = 1; turn <= Number(values.turns); turn += 1) {
    if (copy) copied.push(await secondsOf(() => runCopy(copy)))
    let file = { lines: 0, bytes: 0 }
    let book = { lines: 0, bytes: 0 }
    sent.push(
      await secondsOf(async () => {
        file = await readFile(`${app.address}/en/statements.csv`, cookie)
      }),
    )
    const { most } = memoryOf(app.pid)
    packed.push(
      await secondsOf(async () => {
        book = await readFile(`${app.address}/en/statements.xlsx`, cookie)
      }),
    )
    const { most: mostOfBook } = memoryOf(app.pid)
    console.info(
      `${file.lines - 1} rows: CSV ${mebibytes(file)} in ${say(sent.at(-1))}, XLSX ${mebibytes(book)} in ${say(packed.at(-1))}` +
        `${copy ? `, COPY ${say(copied.at(-1))}` : ''}; server ${before.toFixed(0)} MiB before, ` +
        `${most.toFixed(0)} at most, ${mostOfBook.toFixed(0)} with the workbook`,
    )
  }
  const [csv, xlsx] = [quantile(sent, 0.5), quantile(packed, 0.5)]
  const least = copy ? quantile(copied, 0.5) : 0
  console.info(
    `median: CSV ${say(csv)}, XLSX ${say(xlsx)}, ${(xlsx / csv).toFixed(2)} × it` +
      `${copy ? `; COPY ${say(least)}, CSV ${(csv / least).toFixed(2)} × it` : ''}`,
  )
}

function mebibytes({ bytes }: { bytes: number }): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MiB`
}

function say(seconds = 0): string {
  return `${seconds.toFixed(2)} s`
}

async function secondsOf(act: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await act()
  return (performance.now() - began) / 1000
}

/** The query of the file, as COPY takes it: without parameters. */
async function copyOf(): Promise<string> {
  const [council] = await listCouncils(operator)
  const list = await listPlaced(operator, council?.id ?? 0, readSubmissionFilter({}))
  const query = list.select({ where: undefined, orderBy: orderBy(list.order) }).getSQL()
  return `copy (${new PgDialect({ casing: 'snake_case' }).sqlToQuery(query.inlineParams()).sql}) to stdout (format csv)`
}

async function runCopy({ place, query }: Copy): Promise<void> {
  const client = postgres(place.DATABASE_URL, { max: 1 })
  let bytes = 0
  for await (const chunk of await client.unsafe(query).readable()) bytes += chunk.length
  await client.end()
  if (bytes === 0) throw new Error('nothing was copied')
}

async function readFile(address: string, cookie: string) {
  const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' })
  if (answer.status !== 200 || !answer.body) throw new Error(`answered ${answer.status}`)
  let bytes = 0
  let lines = 0
  for await (const chunk of answer.body) {
    bytes += chunk.length
    for (const byte of chunk) if (byte === 10) lines += 1
  }
  return { lines, bytes }
}
