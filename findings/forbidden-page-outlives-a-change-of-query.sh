#!/usr/bin/env bash
# A good engineer would guess: in the app router a link from /?council=a, which the server forbids, to /?council=b, which it
# allows, shows the allowed page: the address changes and the server is asked for the new search parameters.
# What happens: the address changes, the server is asked and answers 200, and the forbidden page stays. The boundary that
# forbidden() and notFound() raise forgets its error when the path changes, not when only the query does; loading the same
# address anew shows the page. A plain <a> instead of <Link>, or a path per council, avoids it.
# Source: packages/next/src/client/components/http-access-fallback/error-boundary.tsx in next (getDerivedStateFromProps
# compares `pathname` with `previousPathname`, which holds no query).
set -euo pipefail
folder=$(mktemp -d)
server=''
stop() { [ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"; }
trap stop EXIT
cd "$folder"
npm init -y >/dev/null && npm pkg set type=module
npm install --no-audit --no-fund --silent next@16.4.6 react@19.3.1 react-dom@19.3.1 playwright-core@1.65.1 @sparticuz/chromium@147.0.0 >/dev/null 2>&1
mkdir app
cat >next.config.mjs <<'JS'
export default { experimental: { authInterrupts: true } }
JS
cat >app/layout.js <<'JS'
export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>
}
JS
cat >app/forbidden.js <<'JS'
import Link from 'next/link'
export default function Forbidden() {
  return <><h1>forbidden</h1><Link href="/?council=b">to b</Link></>
}
JS
cat >app/page.js <<'JS'
import Link from 'next/link'
import { forbidden } from 'next/navigation'
export default async function Page({ searchParams }) {
  const { council } = await searchParams
  if (council === 'a') forbidden()
  return <><h1>page of {council}</h1><Link href="/?council=c">to c</Link></>
}
JS
export NEXT_TELEMETRY_DISABLED=1
npx next build >build.log 2>&1 || { cat build.log; exit 1; }
port=$(node -e "const s=require('net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})")
node node_modules/next/dist/bin/next start -H 127.0.0.1 -p "$port" >server.log 2>&1 &
server=$!
cat >look.mjs <<'JS'
import { createRequire } from 'node:module'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
const version = createRequire(import.meta.url)('next/package.json').version
const here = process.argv[2]
for (let tries = 0; tries < 100; tries++) {
  if (await fetch(here).catch(() => null)) break
  await new Promise((resolve) => setTimeout(resolve, 100))
}
const own = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))
const executablePath = own ?? (await (await import('@sparticuz/chromium')).default.executablePath())
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
const page = await browser.newPage()
const title = () => page.locator('h1').textContent()
async function follow(from, link) {
  await page.goto(`${here}/?council=${from}`)
  const before = await title()
  const answered = page.waitForResponse((answer) => answer.url().includes(`council=${link}`) && answer.ok())
  await page.getByRole('link', { name: `to ${link}` }).click()
  const status = (await answered).status()
  await page.waitForURL(`${here}/?council=${link}`)
  await page.waitForTimeout(2000)
  const after = await title()
  await page.reload()
  return `${before} -> link to ${link} answered ${status}: ${after}; loaded anew: ${await title()}`
}
console.log(`next ${version}`)
const seen = [await follow('b', 'c'), await follow('a', 'b')]
for (const line of seen) console.log(line)
await browser.close()
const expected = [
  'page of b -> link to c answered 200: page of c; loaded anew: page of c',
  'forbidden -> link to b answered 200: forbidden; loaded anew: page of b',
]
if (seen.join() !== expected.join()) { console.log('changed'); process.exit(1) }
JS
node look.mjs "http://127.0.0.1:$port"
