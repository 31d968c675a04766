import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { FILES, PAGES } from '../e2e/addresses.ts'
import { type Asked, ask, askAtOnce, askInTurns, type Times } from './bench-pages/ask.ts'
import { startBarePage } from './bench-pages/bare.ts'
import { type Instance, keepAlive, openInstance } from './bench-pages/instance.ts'
import { memoryOf } from './bench-pages/memory.ts'
import { type Target, targets } from './bench-pages/targets.ts'
import { weighScripts } from './bench-pages/weigh.ts'
import { embeddedPlaces, serverPlaces } from './drill-imports/places.ts'
import { askedSize, SIZE_OPTIONS } from './large-council/asked-size.ts'
import { fillLargeCouncils } from './large-council/fill.ts'
import { fillInventedCouncil } from './sample/fill.ts'

// What each page and table takes beside the least a page can be: a bare one of the same Next, asked in turns with it.

const USERS = 10
/** What takes one user this long is not asked for by ten. */
const MOST_FOR_TEN = 2000

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'invented' },
    on: { type: 'string', default: 'embedded' },
    as: { type: 'string', default: 'secretariat' },
    only: { type: 'string', multiple: true, default: [] },
    against: { type: 'string' },
    ...SIZE_OPTIONS,
  },
})
const tell = (line: string) => console.info(`  ${line}`)
const fill = () =>
  values.size === 'large' ? fillLargeCouncils(askedSize(values), tell) : fillInventedCouncil(tell)
console.info(`Filling: ${values.size}, ${values.on}`)
const places = await (values.on === 'server' ? serverPlaces(fill) : embeddedPlaces(fill))
const bare = await startBarePage()
const instances: Instance[] = []
try {
  const { as: role, against } = values
  instances.push(await openInstance(await places.fresh('own'), { role }))
  if (against !== undefined) {
    const folder = resolve(against)
    instances.push(await openInstance(await places.fresh('other'), { role, folder }))
  }
  await bench(instances)
} finally {
  for (const { app } of instances) await app.kill()
  await bare.kill()
  await places.close()
}

async function bench([own, other]: readonly Instance[]): Promise<void> {
  if (!own) throw new Error('nothing was started')
  const least = { address: bare.address, cookie: '', pid: bare.pid }
  const bareScripts = await weighScripts(bare.address, (await ask(least)).body)
  await askInTurns([least])
  const leastAtOnce = await askAtOnce(least, USERS)
  console.info(
    `bare at ten: ${sayTimes(leastAtOnce)}, work ${leastAtOnce.work.toFixed(1)}; scripts ${kib(bareScripts)} KiB`,
  )
  console.info(
    'page | bare ms | median, p95 ms | × bare | work ms | at ten: median, p95 ms | × bare | HTML KiB | scripts KiB beyond bare',
  )
  for (const target of targets({ pages: PAGES, files: FILES }, values.only)) {
    for (const instance of instances) await keepAlive(instance)
    const asked = addressOf(target, own)
    const first = await ask(asked)
    if (first.status !== 200) {
      console.info(`${target.name} answered ${first.status}`)
      process.exitCode = 1
      continue
    }
    const rivals = other ? [addressOf(target, other)] : []
    const [nothing, times, rival] = await askInTurns([least, asked, ...rivals])
    if (!nothing || !times) throw new Error('nothing was asked')
    const atOnce = times.median > MOST_FOR_TEN ? null : await askAtOnce(asked, USERS)
    const scripts = target.isPage ? await weighScripts(own.app.address, first.body) : null
    const figures = [
      target.name,
      nothing.median.toFixed(1),
      sayTimes(times),
      ratio(times, nothing),
      times.work.toFixed(0),
      atOnce ? sayTimes(atOnce) : '–',
      atOnce ? ratio(atOnce, leastAtOnce) : '–',
      kib(Buffer.byteLength(first.body)),
      scripts === null ? '–' : kib(scripts - bareScripts),
    ]
    if (rival) figures.push(`against ${sayTimes(rival)}, ${ratio(rival, nothing)}`)
    console.info(figures.join(' | '))
  }
  for (const { app } of instances) {
    const { now, most } = memoryOf(app.pid)
    console.info(`memory of the server ${now.toFixed(0)} MiB, at most ${most.toFixed(0)} MiB`)
  }
}

function addressOf({ path }: Target, { app, cookie }: Instance): Asked {
  return { address: `${app.address}/en${path}`, cookie, pid: app.pid }
}

function sayTimes({ median, slow, failed }: Times): string {
  return `${median.toFixed(1)}, ${slow.toFixed(1)}${failed > 0 ? `, ${failed} failed` : ''}`
}

function ratio(times: Times, beside: Times): string {
  return `${(times.median / beside.median).toFixed(1)} ×`
}

function kib(bytes: number): string {
  return (bytes / 1024).toFixed(1)
}
