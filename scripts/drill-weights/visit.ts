import type { BrowserContext, Page } from '@playwright/test'

/** What a browser received for a page that was read to its end, and how much of it moved meanwhile. */
export type Visit = { status: number; html: number; scripts: number; shift: number }

declare global {
  var shiftSoFar: number | undefined
}

/** With nothing kept from before: every script counts, as it came over the line, for this page and for what it fetches ahead. */
export async function visit(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage()
  try {
    const scripts = await countScripts(page)
    await page.addInitScript(watchShifts)
    const answer = await page.goto(address, { waitUntil: 'networkidle' })
    const html = (await answer?.body())?.length ?? 0
    await readToTheEnd(page)
    const shift = await page.evaluate(() => globalThis.shiftSoFar ?? 0)
    return { status: answer?.status() ?? 0, html, scripts: scripts.bytes, shift }
  } finally {
    await page.close()
  }
}

async function countScripts(page: Page): Promise<{ bytes: number }> {
  const counted = { bytes: 0 }
  const devtools = await page.context().newCDPSession(page)
  const scripts = new Set<string>()
  await devtools.send('Network.enable')
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    if (new URL(response.url).pathname.endsWith('.js')) scripts.add(requestId)
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) counted.bytes += encodedDataLength
  })
  return counted
}

/** What comes alive where it is reached is reached. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight / 2) {
      scrollTo(0, top)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })
  await page.waitForLoadState('networkidle')
}

function watchShifts(): void {
  globalThis.shiftSoFar = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry && typeof entry.value === 'number')
        globalThis.shiftSoFar = (globalThis.shiftSoFar ?? 0) + entry.value
  }).observe({ type: 'layout-shift', buffered: true })
}
