import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { contentHash } from '#lib/exports/everything/content.ts'
import type { Everything } from '#lib/exports/everything/shape.ts'
import { BATCH_SIZE, writeBatch } from './drill-imports/batch.ts'
import { drillDisk } from './drill-imports/disk-full.ts'
import { importInProcess, type Point } from './drill-imports/killed-import.ts'
import { drillInstances, drillOutages, undisturbed } from './drill-imports/left-alone.ts'
import { embeddedPlaces, everythingAt, type Places, serverPlaces } from './drill-imports/places.ts'

// Kills the import of sixty files at points spread over its life and imports them again: each time the database must
// hold what it would have held, nothing twice and nothing lost.

const { values } = parseArgs({
  options: {
    points: { type: 'string', default: '30' },
    on: { type: 'string' },
    part: { type: 'string', multiple: true, default: ['kills', 'disk', 'outages', 'instances'] },
  },
})
const points = Number(values.points)
const folder = mkdtempSync(join(tmpdir(), 'tour-de-table-batch-'))
const sent = writeBatch(folder)
try {
  if (values.on !== 'server') await drill('embedded', embeddedPlaces)
  if (values.on !== 'embedded') await drill('server', serverPlaces)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function drill(name: string, open: () => Promise<Places>): Promise<void> {
  if (values.part.includes('disk')) await fillDisk(name, open)
  const places = await open()
  try {
    if (values.part.includes('kills')) await drillKills(name, places)
    if (places.outage && values.part.some((part) => /outages|instances/.test(part)))
      await leaveAlone(places)
  } finally {
    await places.close()
  }
}

async function fillDisk(name: string, open: () => Promise<Places>): Promise<void> {
  const isDone = await drillDisk(open, folder, (when, got, wanted) => {
    const found = faultsOf(got, wanted)
    console.info(`${name}, ${when}: ${found.length === 0 ? 'same content' : found.join('; ')}`)
    if (found.length > 0) fail(`${name}, ${when}: ${found.join('; ')}`)
  })
  if (!isDone)
    console.info(`${name}: no disk of a size of ours could be made here, so none was filled`)
}

async function leaveAlone(places: Places): Promise<void> {
  const wanted = await undisturbed(places, folder)
  const check = (name: string, got: Everything, problem: string | null) => {
    const found = [...faultsOf(got, wanted), ...(problem ? [problem] : [])]
    console.info(`${name}: ${found.length === 0 ? 'same content' : found.join('; ')}`)
    if (found.length > 0) fail(`${name}: ${found.join('; ')}`)
  }
  if (values.part.includes('outages')) await drillOutages(places, folder, check)
  if (values.part.includes('instances')) await drillInstances(places, folder, check)
}

async function drillKills(name: string, places: Places): Promise<void> {
  const whole = await places.fresh('whole')
  const run = await importInProcess(whole, folder)
  const wanted = await everythingAt(whole)
  const hash = contentHash(wanted)
  const faults = faultsOf(wanted, wanted)
  console.info(
    `${name}: ${run.files} files in ${run.seconds.toFixed(0)} s, content ${hash.slice(0, 12)}`,
  )
  console.info(`${name}: ${countsOf(wanted)}`)
  for (const fault of faults) fail(`uninterrupted: ${fault}`)
  let killed = 0
  for (let index = 0; index < points; index += 1) {
    const place = await places.fresh(`point${index}`)
    const point = pointAt(index, run.firstSeconds)
    const first = await importInProcess(place, folder, point)
    killed += first.wasKilled ? 1 : 0
    await importInProcess(place, folder)
    const found = faultsOf(await everythingAt(place), wanted)
    const when = first.wasKilled
      ? `killed after ${first.files} files`
      : 'ended before it was killed'
    console.info(
      `${name} ${index + 1}/${points}: ${when}, ${found.length === 0 ? 'same content' : found.join('; ')}`,
    )
    if (found.length > 0) fail(`${when}: ${found.join('; ')}`)
  }
  console.info(`${name}: ${killed} of ${points} were killed at work`)
}

/** One in six before the first file is told of, while all of them are being stored; the others over the rest. */
function pointAt(index: number, firstSeconds: number): Point {
  const early = Math.max(1, Math.round(points / 6))
  if (index < early)
    return { files: 0, milliseconds: (firstSeconds * 1000 * (index + 1)) / (early + 1) }
  const share = (index - early) / Math.max(1, points - early - 1)
  return { files: 1 + Math.round(share * (BATCH_SIZE - 3)), milliseconds: (index * 37) % 150 }
}

function faultsOf(got: Everything, wanted: Everything): string[] {
  const faults: string[] = []
  if (contentHash(got) !== contentHash(wanted)) faults.push('other content')
  const versions = got.submissions.flatMap((one) => [one, ...one.earlier])
  const hashes = versions.map((version) => version.document.sha256)
  if (new Set(hashes).size !== hashes.length) faults.push('a file stored twice')
  const done = new Set(
    got.files.filter((file) => file.outcome !== 'waiting').map((file) => file.sha256),
  )
  const lost = [...sent].filter((hash) => !done.has(hash))
  if (lost.length > 0) faults.push(`${lost.length} files lost`)
  const heldOf = ({ files }: Everything) =>
    [...new Set(files.filter((file) => file.outcome === 'held').map((file) => file.sha256))].sort()
  if (heldOf(got).join() !== heldOf(wanted).join()) faults.push('other files held')
  return faults
}

function countsOf({ files }: Everything): string {
  const counts = new Map<string, number>()
  for (const { outcome } of files) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ')
}

function fail(fault: string): void {
  console.error(fault)
  process.exitCode = 1
}
