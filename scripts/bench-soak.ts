import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { FILES, PAGES } from '../e2e/addresses.ts'
import { memoryOf } from './bench-pages/memory.ts'
import { quantile } from './bench-pages/quantile.ts'
import { type App, startApp } from './drill-imports/app.ts'
import { at, embeddedPlaces, serverPlaces } from './drill-imports/places.ts'
import { fillInventedCouncil } from './sample/fill.ts'
import { createLinks } from './sample/sign-in-links.ts'
import { signInByLink } from './soak/sign-in.ts'

// Asks every page and every table of the invented council in turn, in both languages, at a steady rate for some minutes:
// what a request takes and what the server holds must be in the last third what they were in the first but one.

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    rate: { type: 'string', default: '5' },
    on: { type: 'string', default: 'embedded' },
  },
})
const everyMilliseconds = 1000 / Number(values.rate)
const MOST_MEGABYTES = 700
const failures = new Map<string, number>()

const fill = () => fillInventedCouncil(() => {})
const places = await (values.on === 'server' ? serverPlaces(fill) : embeddedPlaces(fill))
try {
  const place = await places.fresh('soak')
  const links = await at(place, createLinks)
  const link = links.find(({ role }) => role === 'secretariat')?.link
  if (!link) throw new Error('nobody can sign in')
  const app = await startApp(place)
  try {
    await soak(app, await signInByLink(app.address, new URL(link).pathname + new URL(link).search))
  } finally {
    await app.kill()
  }
} finally {
  await places.close()
}

type Minute = { milliseconds: number[]; failed: number; megabytes: number }

async function soak(app: App, cookie: string): Promise<void> {
  const paths = ['en', 'fr'].flatMap((locale) =>
    [...PAGES, ...FILES].map((path) => `/${locale}${path}`),
  )
  const minutes: Minute[] = []
  let asked = 0
  for (let minute = 1; minute <= Number(values.minutes); minute += 1) {
    const now: Minute = { milliseconds: [], failed: 0, megabytes: 0 }
    const until = Date.now() + 60_000
    const answers: Promise<void>[] = []
    while (Date.now() < until) {
      const path = paths[asked % paths.length] ?? '/en'
      asked += 1
      answers.push(ask(`${app.address}${path}`, cookie, now))
      now.megabytes = Math.max(now.megabytes, memoryOf(app.pid).now)
      await pause(everyMilliseconds)
    }
    await Promise.all(answers)
    minutes.push(now)
    console.info(`${String(minute).padStart(3)} min  ${sayMinute(now)}`)
  }
  conclude(minutes)
}

async function ask(address: string, cookie: string, minute: Minute): Promise<void> {
  const started = performance.now()
  const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' }).catch(() => null)
  await answer?.arrayBuffer()
  minute.milliseconds.push(performance.now() - started)
  if (answer !== null && answer.status < 400) return
  minute.failed += 1
  const failure = `${new URL(address).pathname} answered ${answer?.status ?? 'nothing'}`
  failures.set(failure, (failures.get(failure) ?? 0) + 1)
}

function conclude(minutes: readonly Minute[]): void {
  const third = Math.max(1, Math.floor(minutes.length / 3))
  const early = together(minutes.slice(0, third))
  const late = together(minutes.slice(-third))
  const peak = Math.max(...minutes.map(({ megabytes }) => megabytes))
  const failed = minutes.reduce((sum, minute) => sum + minute.failed, 0)
  console.info(`first third ${sayMinute(early)}\nlast third  ${sayMinute(late)}`)
  console.info(
    `median × ${(quantile(late.milliseconds, 0.5) / quantile(early.milliseconds, 0.5)).toFixed(2)}, ` +
      `memory × ${(late.megabytes / early.megabytes).toFixed(2)}, peak ${peak.toFixed(0)} MiB, ${failed} failed`,
  )
  for (const [failure, times] of failures) console.info(`${failure}, ${times} times`)
  if (failed > 0 || peak > MOST_MEGABYTES) process.exitCode = 1
}

function together(minutes: readonly Minute[]): Minute {
  return {
    milliseconds: minutes.flatMap(({ milliseconds }) => milliseconds),
    failed: minutes.reduce((sum, { failed }) => sum + failed, 0),
    megabytes: Math.max(...minutes.map(({ megabytes }) => megabytes)),
  }
}

function sayMinute({ milliseconds, failed, megabytes }: Minute): string {
  const [median, slow] = [quantile(milliseconds, 0.5), quantile(milliseconds, 0.95)]
  return `${milliseconds.length} answers, median ${median.toFixed(0)} ms, p95 ${slow.toFixed(0)} ms, ${failed} failed, ${megabytes.toFixed(0)} MiB`
}
