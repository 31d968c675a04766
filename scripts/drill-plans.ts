import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startServer, stopServer } from '#db/server.ts'
import { createDatabase } from '#db/server-databases.ts'
import { FILES, PAGES } from '../e2e/addresses.ts'
import { ask } from './bench-pages/ask.ts'
import { keepAlive, openInstance } from './bench-pages/instance.ts'
import { targets } from './bench-pages/targets.ts'
import { at } from './drill-imports/places.ts'
import { inARow, type Query, wholeTables } from './drill-plans/plan.ts'
import { hearPlans, logPlans } from './drill-plans/plan-log.ts'
import { askedSize, SIZE_OPTIONS } from './large-council/asked-size.ts'
import { fillLargeCouncils } from './large-council/fill.ts'

// Asks a large council for each page and table, and looks at the plan of every query that made it: none may read all of
// a table that grows.

/** Whoever sits at the tables: they are as many in the hundredth cycle as in the first. */
const SMALL = ['jurisdictions', 'seats', 'templates', 'template_sections']
/** So many rows are read as fast from the whole table as by an index. */
const FEW_ROWS = 1000
/** The keeper looks for work every four. */
const KEEPER_SECONDS = 5

const { values } = parseArgs({
  options: {
    as: { type: 'string', default: 'secretariat' },
    only: { type: 'string', multiple: true, default: [] },
    show: { type: 'boolean', default: false },
    ...SIZE_OPTIONS,
  },
})

const server = await startServer()
const DATA_DIR = mkdtempSync(join(tmpdir(), 'tour-de-table-plans-'))
try {
  const place = { DATA_DIR, DATABASE_URL: await createDatabase(server.url, 'plans') }
  await at(place, () => fillLargeCouncils(askedSize(values), (line) => console.info(`  ${line}`)))
  await logPlans(place.DATABASE_URL)
  const instance = await openInstance(place, { role: values.as })
  const { take } = hearPlans(server)
  try {
    await pause(KEEPER_SECONDS * 1000)
    const kept = await take()
    const ofKeeper = new Set(kept.map(({ text }) => text))
    let faults = judge('(the keeper)', kept)
    for (const { name, path } of targets({ pages: PAGES, files: FILES }, values.only)) {
      await keepAlive(instance)
      const { app, cookie } = instance
      const address = `${app.address}/en${path}`
      await ask({ address, cookie, pid: app.pid })
      await take()
      const { status, milliseconds } = await ask({ address, cookie, pid: app.pid })
      const queries = (await take()).filter(({ text }) => !ofKeeper.has(text))
      if (status !== 200) console.info(`${name} answered ${status}`)
      faults += judge(`${name}, ${milliseconds.toFixed(0)} ms`, queries)
    }
    console.info(faults === 0 ? 'no table that grows is read whole' : `${faults} to mend`)
    if (faults > 0) process.exitCode = 1
  } finally {
    await instance.app.kill()
  }
} finally {
  await stopServer(server)
  rmSync(DATA_DIR, { recursive: true, force: true })
}

/** Says what made a page, and each table that was read whole; how many those are. */
function judge(name: string, queries: readonly Query[]): number {
  const busy = queries.reduce((sum, { took }) => sum + took, 0)
  console.info(
    `${name}: ${queries.length} queries, ${inARow(queries)} in a row, the database ${busy.toFixed(1)} ms`,
  )
  if (values.show)
    for (const { text, took } of queries)
      console.info(`    ${took.toFixed(1)} ms  ${onALine(text)}`)
  const faults = queries.flatMap(({ text, plan }) =>
    wholeTables(plan)
      .filter(({ table, rows }) => rows >= FEW_ROWS && !SMALL.includes(table))
      .map((scan) => ({ ...scan, text })),
  )
  for (const { table, rows, text } of faults)
    console.info(`  reads ${rows} rows, all of ${table}: ${onALine(text)}`)
  return faults.length
}

function onALine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 300)
}
