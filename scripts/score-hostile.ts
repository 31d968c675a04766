import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDatabase } from '#db/client.ts'
import { endIdleReaders } from '#lib/reading/isolated.ts'
import { hostileFiles } from './score-hostile/corpus.ts'
import { freshChild, type Score, scoreFile, setTable } from './score-hostile/score.ts'
import { watchedServer } from './score-hostile/watched-server.ts'

// Sends every bad or hostile file to a council of its own, on an embedded database that is thrown away.

const folder = mkdtempSync(join(tmpdir(), 'tour-de-table-hostile-'))
process.env.DATA_DIR = folder
delete process.env.DATABASE_URL
const only = process.argv[2]

const server = await watchedServer()
try {
  const table = await setTable()
  const scores: Score[] = []
  for (const [index, file] of hostileFiles(server.address).entries()) {
    if (only && !file.what.includes(only) && !file.filename.includes(only)) continue
    freshChild()
    const score = await scoreFile(table, file, index)
    scores.push(score)
    console.info(lineOf(score))
  }
  const bad = scores.filter((score) => score.faults.length > 0)
  console.info(`\n${scores.length} files, ${scores.length - bad.length} as expected`)
  console.info(`most processor time ${most(scores, (one) => one.cpuSeconds).toFixed(1)} s`)
  console.info(`most memory ${most(scores, (one) => one.peakMegabytes).toFixed(0)} MB`)
  console.info(
    `longest stall of the server ${most(scores, (one) => one.stallSeconds).toFixed(2)} s`,
  )
  console.info(`asked of other machines: ${server.asked()}`)
  if (bad.length > 0 || server.asked() > 0) process.exitCode = 1
} finally {
  endIdleReaders()
  await closeDatabase()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
}

function lineOf({ what, got, faults, seconds, cpuSeconds, peakMegabytes, stallSeconds }: Score) {
  const columns = [
    faults.length === 0 ? 'ok ' : 'BAD',
    `${seconds.toFixed(1)} s`.padStart(7),
    (cpuSeconds === null ? '' : `${cpuSeconds.toFixed(1)} s cpu`).padStart(10),
    (peakMegabytes === null ? '' : `${peakMegabytes.toFixed(0)} MB`).padStart(7),
    `stall ${stallSeconds.toFixed(2)} s`,
    `${what}: ${got}`,
  ]
  return [columns.join('  '), ...faults.map((fault) => `     ${fault}`)].join('\n')
}

function most(scores: Score[], value: (score: Score) => number | null): number {
  return Math.max(0, ...scores.map((score) => value(score) ?? 0))
}
