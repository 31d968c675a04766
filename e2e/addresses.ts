import { readdirSync } from 'node:fs'
import { sep } from 'node:path'

const FOLDER = 'app/[locale]'
const BY_LINK = ['/answer', '/answer/1', '/answer/1/colleague']
const SIGNED_OUT = ['/sign-in', '/sign-in/link', '/set-up', ...BY_LINK]

/** What stands in an address where the folder of the route has a name in brackets. */
const EXAMPLES: Readonly<Record<string, string>> = { '[id]': '1', '[code]': 'T-01' }

/** Every address that the routes' folder serves to somebody signed in, so that a new page is tested unasked. */
export const PAGES = routes('page.tsx').filter((path) => !SIGNED_OUT.includes(path))
export const FILES = routes('route.ts')
export const TABLES = FILES.filter((path) => path.endsWith('.csv'))

function routes(file: string): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep))
    .filter((steps) => steps.at(-1) === file && !steps.includes('[...rest]'))
    .map((steps) => ['', ...steps.slice(0, -1).map((step) => EXAMPLES[step] ?? step)].join('/'))
    .sort()
}
