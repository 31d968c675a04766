import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The first browser there is: named, Playwright's own, the system's, npm's. Undefined is Playwright's own. */
export async function chromiumPath(): Promise<string | undefined> {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH
  if (named) return named
  if (existsSync(chromium.executablePath())) return undefined
  const found = SYSTEM.find((path) => existsSync(path))
  if (found && !process.env.NO_SYSTEM_CHROMIUM) return found
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    return await packaged.executablePath()
  } catch (cause) {
    throw new Error(
      'No browser: run `npx playwright install chromium`, install chromium, or set PLAYWRIGHT_CHROMIUM_PATH',
      { cause },
    )
  }
}
