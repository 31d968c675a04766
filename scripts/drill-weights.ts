import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { PAGES } from '../e2e/addresses.ts'
import { chromiumPath } from '../e2e/browser.ts'
import { startBarePage } from './bench-pages/bare.ts'
import { openInstance } from './bench-pages/instance.ts'
import { targets } from './bench-pages/targets.ts'
import { embeddedPlaces, serverPlaces } from './drill-imports/places.ts'
import { type Visit, visit } from './drill-weights/visit.ts'
import { askedSize, SIZE_OPTIONS } from './large-council/asked-size.ts'
import { fillLargeCouncils } from './large-council/fill.ts'
import { fillInventedCouncil } from './sample/fill.ts'

// Opens every page in a browser and reads it to its end: what came over the line for it, and whether it kept still.

const KIBIBYTE = 1024
const MOST_HTML = 250 * KIBIBYTE
const MOST_SHIFT = 0.02
/** Beyond the scripts of a bare page, which are those of Next and React. */
const MOST_SCRIPTS = 60 * KIBIBYTE
const MOST_SCRIPTS_OF_CHARTS = 120 * KIBIBYTE
const CHARTS = ['trends', 'membership']

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'invented' },
    on: { type: 'string', default: 'embedded' },
    as: { type: 'string', default: 'secretariat' },
    only: { type: 'string', multiple: true, default: [] },
    ...SIZE_OPTIONS,
  },
})
const tell = (line: string) => console.info(`  ${line}`)
const fill = () =>
  values.size === 'large' ? fillLargeCouncils(askedSize(values), tell) : fillInventedCouncil(tell)
const places = await (values.on === 'server' ? serverPlaces(fill) : embeddedPlaces(fill))
const bare = await startBarePage()
const { app, cookie } = await openInstance(await places.fresh('weighed'), { role: values.as })
const executablePath = await chromiumPath()
const browser = await chromium.launch(executablePath ? { executablePath } : {})
try {
  const least = await visit(await browser.newContext(), bare.address)
  console.info(`bare: HTML ${kib(least.html)} KiB, scripts ${kib(least.scripts)} KiB`)
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  await context.addCookies(
    cookie.split('; ').map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      return { name, value, url: app.address }
    }),
  )
  for (const { name, path } of targets({ pages: PAGES, files: [] }, values.only)) {
    for (const locale of ['en', 'fr'])
      judge(`${locale} ${name}`, await visit(context, `${app.address}/${locale}${path}`), {
        beyond: least.scripts,
        isChart: CHARTS.includes(name),
      })
  }
} finally {
  await browser.close()
  await app.kill()
  await bare.kill()
  await places.close()
}

function judge(
  name: string,
  { status, html, scripts, shift }: Visit,
  { beyond, isChart }: { beyond: number; isChart: boolean },
): void {
  const own = scripts - beyond
  const faults = [
    status !== 200 && `answered ${status}`,
    html > MOST_HTML && 'HTML too long',
    own > (isChart ? MOST_SCRIPTS_OF_CHARTS : MOST_SCRIPTS) && 'too much script',
    shift > MOST_SHIFT && 'moves',
  ].filter((fault) => fault !== false)
  console.info(
    `${name}: HTML ${kib(html)} KiB, scripts ${kib(own)} KiB beyond bare, shift ${shift.toFixed(4)}${faults.map((fault) => `, ${fault}`).join('')}`,
  )
  if (faults.length > 0) process.exitCode = 1
}

function kib(bytes: number): string {
  return (bytes / KIBIBYTE).toFixed(1)
}
