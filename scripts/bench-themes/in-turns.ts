import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import type { Pair } from './sets.ts'
import { drawn } from './speed.ts'

const told = z.object({
  seconds: z.number(),
  cpuSeconds: z.number(),
  megabytes: z.number(),
  bytes: z.string(),
})
type Told = z.infer<typeof told>

const SIZES = [60, 5000, 50_000]

async function timeOf(root: string, file: string, cores: number): Promise<Told> {
  const script = join(import.meta.dirname, 'speed-child.ts')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', script, root, file, String(cores)],
    { cwd: root },
  )
  return told.parse(JSON.parse(stdout))
}

function middle(runs: readonly Told[], of: (run: Told) => number): number {
  return runs.map(of).sort((left, right) => left - right)[runs.length >> 1] ?? 0
}

/**
 * This build and another one find the themes of the same statements in turns, each time in a process of its own, so
 * that every run pays for reading the thesaurus; this one also with a single core.
 */
export async function compareInTurns(
  pairs: readonly Pair[],
  against: string,
  turns: number,
): Promise<void> {
  const room = mkdtempSync(join(tmpdir(), 'bench-themes-'))
  const cores = availableParallelism()
  const builds = [
    { name: 'against', root: against, cores: 1 },
    { name: 'here, 1 core', root: process.cwd(), cores: 1 },
    { name: `here, ${cores} cores`, root: process.cwd(), cores },
  ]
  try {
    for (const size of SIZES) {
      const file = join(room, `${size}.json`)
      writeFileSync(file, JSON.stringify(drawn(pairs, size).statements))
      const runs = builds.map((build) => ({ ...build, told: [] as Told[] }))
      for (let turn = 0; turn < turns; turn++)
        for (const build of runs) build.told.push(await timeOf(build.root, file, build.cores))
      for (const build of runs) {
        const seconds = middle(build.told, (run) => run.seconds)
        const share = seconds / middle(runs[0]?.told ?? [], (run) => run.seconds)
        const cpu = middle(build.told, (run) => run.cpuSeconds)
        const memory = middle(build.told, (run) => run.megabytes)
        const bytes = new Set(build.told.map((run) => run.bytes.slice(0, 8)))
        console.info(
          `${String(size).padStart(6)} ${build.name.padEnd(14)} ${seconds.toFixed(2)} s (${share.toFixed(2)} ×) ${cpu.toFixed(2)} s CPU ${memory.toFixed(0)} MiB ${[...bytes].join(' ')}`,
        )
      }
    }
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
}
