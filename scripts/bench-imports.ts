import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  type Builds,
  embeddedBuilds,
  type Imported,
  importBy,
  serverBuilds,
} from './bench-imports/builds.ts'
import { FORMS } from './sample/forms.ts'
import { writeForm } from './sample/write-forms.ts'

// How many files a second `npm run import` stores of the invented council's forms, DOCX, PDF and text together, the
// start of the command and of its readers within: the median of some turns, on both databases. With `--against DIR`,
// where another build stands with its node_modules, the two take turns on the same files.

const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    turns: { type: 'string', default: '3' },
    on: { type: 'string' },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'bench-imports-forms-'))
const roots = [...(values.against ? [resolve(values.against)] : []), process.cwd()]

try {
  const files = await writeForms()
  console.info(`${files} files`)
  if (values.on !== 'server') await measure('embedded', await embeddedBuilds(roots), files)
  if (values.on !== 'embedded') await measure('server', await serverBuilds(roots), files)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function writeForms(): Promise<number> {
  let files = 0
  for (const { cycle, forms } of FORMS) {
    mkdirSync(join(folder, cycle), { recursive: true })
    for (const form of forms)
      writeFileSync(join(folder, cycle, form.filename), await writeForm(form, cycle))
    files += forms.length
  }
  return files
}

async function measure(database: string, builds: Builds, files: number): Promise<void> {
  const runs = new Map(roots.map((root): [string, Imported[]] => [root, []]))
  try {
    for (let turn = 0; turn < Number(values.turns); turn++)
      for (const [root, own] of runs)
        own.push(await importBy(root, await builds.fresh(root), folder))
  } finally {
    await builds.close()
  }
  const rates: number[] = []
  for (const [root, own] of runs) {
    const middle = own.toSorted((left, right) => left.seconds - right.seconds)[own.length >> 1]
    if (!middle) continue
    const { seconds, firstSeconds, outcomes } = middle
    const cpu = own.map(({ cpuSeconds }) => cpuSeconds).sort((left, right) => left - right)
    rates.push(files / seconds)
    const said = root === process.cwd() ? 'here' : 'against'
    console.info(
      `${database.padEnd(9)} ${said.padEnd(8)} ${(files / seconds).toFixed(1)} files/s  ${seconds.toFixed(1)} s, ${cpu[cpu.length >> 1]?.toFixed(1)} s CPU, the first file after ${firstSeconds.toFixed(1)} s  ${JSON.stringify(outcomes)}`,
    )
  }
  const [before, now] = rates
  if (before && now) console.info(`${database}: ${(now / before).toFixed(2)} × the files a second`)
}
