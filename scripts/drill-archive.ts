import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { listTables } from '#db/catalogue.ts'
import { openEmpty } from '#db/client.ts'
import { ArchiveRefused, type Manifest } from '#lib/archive/archive.ts'
import { targetFault } from '#lib/archive/clear-target.ts'
import { restoreArchive } from '#lib/archive/commands/restore-archive.ts'
import { openArchive } from '#lib/archive/open-archive.ts'
import { damagesOf } from '#lib/archive/testing/damages.ts'
import { takeApart } from '#lib/archive/testing/rewrite.ts'
import { verifyArchive } from '#lib/archive/verify-archive.ts'
import { writeEverything } from '#lib/exports/everything/read-everything.ts'
import { inProcess, type Spent } from './drill-archive/in-process.ts'
import { type EmptyPlaces, emptyPlaces, type Kind } from './drill-archive/places.ts'
import { at, everythingAt, type Place } from './drill-imports/places.ts'
import { askedSize, SIZE_OPTIONS } from './large-council/asked-size.ts'
import { fillLargeCouncils } from './large-council/fill.ts'
import { fillInventedCouncil } from './sample/fill.ts'

// Archives a council from both databases and restores each in both; damages an archive in every way we know; kills restores.

const KINDS: readonly Kind[] = ['embedded', 'server']

const { values } = parseArgs({
  options: {
    ...SIZE_OPTIONS,
    size: { type: 'string', default: 'invented' },
    part: { type: 'string', multiple: true, default: ['across', 'damages', 'kills'] },
    kills: { type: 'string', default: '10' },
    seed: { type: 'string', default: '14' },
  },
})
const isLarge = values.size === 'large'
const places = await emptyPlaces()
try {
  await drill(places)
} finally {
  await places.close()
}

async function drill(all: EmptyPlaces): Promise<void> {
  const from = await all.empty('embedded')
  await at(from, () =>
    isLarge ? fillLargeCouncils(askedSize(values), () => {}) : fillInventedCouncil(() => {}),
  )
  const whole = join(all.folder, 'whole.zip')
  tell('archived, embedded', await archive(from, whole), `${mebibytes(whole)} MiB`)
  if (values.part.includes('across')) await across(all, from, whole)
  if (values.part.includes('damages')) await damage(all, whole)
  if (values.part.includes('kills')) for (const kind of KINDS) await kill(all, kind, whole)
}

/** From either database into either: what is archived again is entry by entry what was archived first. */
async function across(all: EmptyPlaces, from: Place, whole: string): Promise<void> {
  const first = await hashesOf(whole)
  const told = isLarge ? null : writeEverything(await everythingAt(from))
  let source = whole
  // embedded → server → server → embedded → embedded: each step once.
  for (const kind of ['server', 'server', 'embedded', 'embedded'] as const) {
    const place = await all.empty(kind)
    tell(`restored, ${kind}`, await restore(place, source))
    const again = join(all.folder, `${crypto.randomUUID()}.zip`)
    tell(`archived, ${kind}`, await archive(place, again))
    const odd = oddOnes(first, await hashesOf(again))
    report(`${kind}: ${first.size} entries, ${odd.length} of which differ`, odd)
    if (told !== null && writeEverything(await everythingAt(place)) !== told)
      report(`${kind}: the export differs`, ['export'])
    source = again
  }
}

async function damage(all: EmptyPlaces, whole: string): Promise<void> {
  const damages = damagesOf(await takeApart(whole), Number(values.seed))
  const place = await all.empty('server')
  const passed: string[] = []
  let refused = 0
  for (const { says, as, write } of damages) {
    const file = join(all.folder, 'damaged.zip')
    rmSync(file, { force: true })
    await write(whole, file)
    const fault = await refusalOf(place, file)
    const isLeft = await at(place, async () => (await stateOf()) !== 'nothing')
    if (fault && as.includes(fault) && !isLeft) refused += 1
    else passed.push(`${says}: ${fault ?? 'restored'}${isLeft ? ', something left' : ''}`)
  }
  report(`${refused} of ${damages.length} damaged archives refused by name, nothing left`, passed)
}

/** Killed at points spread over a restore's life: nothing of it may be there, or all of it; the next one must be whole. */
async function kill(all: EmptyPlaces, kind: Kind, whole: string): Promise<void> {
  const wanted = await hashesOf(whole)
  const { seconds } = await restore(await all.empty(kind), whole)
  const points = Number(values.kills)
  const faults: string[] = []
  let place = await all.empty(kind)
  const found = { nothing: 0, whole: 0, something: 0 }
  for (let point = 1; point <= points; point += 1) {
    await restore(place, whole, (seconds * point) / (points + 1))
    const state = await at(place, stateOf)
    found[state] += 1
    if (state === 'something') faults.push(`killed at point ${point}: something left`)
    if (state === 'nothing') continue
    const odd = await againFrom(all, place, wanted)
    faults.push(...odd)
    place = await all.empty(kind)
  }
  const { failed } = await restore(place, whole)
  faults.push(...(failed ? [failed] : await againFrom(all, place, wanted)))
  report(
    `${kind}: ${points} restores of ${seconds.toFixed(1)} s killed: ${found.nothing} left nothing, ${found.whole} had ended and left all`,
    faults,
  )
}

async function againFrom(all: EmptyPlaces, place: Place, wanted: Map<string, string>) {
  const file = join(all.folder, `${crypto.randomUUID()}.zip`)
  const { failed } = await archive(place, file)
  return failed ? [failed] : oddOnes(wanted, await hashesOf(file))
}

/** What a restore that was killed has left: either all of it or nothing. */
async function stateOf(): Promise<'nothing' | 'whole' | 'something'> {
  const opened = await openEmpty()
  try {
    if ((await listTables(opened.db)).length === 0) return 'nothing'
    return (await targetFault(opened.db)) === null ? 'something' : 'whole'
  } finally {
    await opened.close()
  }
}

async function refusalOf(
  place: Place,
  file: string,
): Promise<ArchiveRefused['fault']['kind'] | null> {
  Object.assign(process.env, place)
  const { db, close } = await openEmpty()
  try {
    await verifyArchive(file)
    await restoreArchive(db, file)
    return null
  } catch (error) {
    if (error instanceof ArchiveRefused) return error.fault.kind
    throw error
  } finally {
    await close()
  }
}

function archive(place: Place, file: string): Promise<Spent> {
  return inProcess(place, ['scripts/archive.ts', file])
}

function restore(place: Place, file: string, killAfter?: number): Promise<Spent> {
  return inProcess(place, ['scripts/restore.ts', file, '--yes'], killAfter)
}

async function hashesOf(file: string): Promise<Map<string, string>> {
  const { manifest, close } = await openArchive(file)
  close()
  return new Map(
    manifest.entries.map(({ name, sha256 }: Manifest['entries'][number]) => [name, sha256]),
  )
}

function oddOnes(first: Map<string, string>, second: Map<string, string>): string[] {
  const names = new Set([...first.keys(), ...second.keys()])
  return [...names].filter((name) => first.get(name) !== second.get(name))
}

function mebibytes(file: string): string {
  return (statSync(file).size / 2 ** 20).toFixed(1)
}

function tell(what: string, { seconds, mebibytes: most, failed }: Spent, more = ''): void {
  const words = [`${what}: ${seconds.toFixed(1)} s`, `${most.toFixed(0)} MiB at most`, more]
  report(words.filter(Boolean).join(', '), failed ? [failed] : [])
}

function report(line: string, faults: readonly string[]): void {
  console.info(line)
  for (const fault of faults) console.info(`  ${fault}`)
  if (faults.length > 0) process.exitCode = 1
}
