import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'

const USAGE = `npm run bench:pages -- ADDRESS COOKIE [PATH…]

Weighs what pages of a running installation send (HTML, scripts, styles and fonts, as gzip carries them) against a bare
page of the same Next. ADDRESS is like http://localhost:3000, COOKIE the session's cookie header.`

const BARE_PORT = 34_870

const [address, cookie, ...paths] = process.argv.slice(2)
if (!address || !cookie) {
  console.error(USAGE)
  process.exit(2)
}
const bare = await weighBare()
report('a bare Next page', bare)
for (const path of paths.length > 0 ? paths : ['/en', '/fr'])
  report(path, await weigh(address, path, cookie), bare)

type Weight = { html: number; scripts: number; styles: number; fonts: number }

function report(name: string, weight: Weight, beside?: Weight): void {
  const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1).padStart(7)
  const parts = Object.entries(weight).map(([part, bytes]) => `${part}${kilobytes(bytes)}`)
  const more = beside ? `  scripts beyond bare${kilobytes(weight.scripts - beside.scripts)}` : ''
  console.info(`${name.padEnd(20)} ${parts.join('  ')} kB${more}`)
}

async function weigh(base: string, path: string, session: string): Promise<Weight> {
  const load = async (target: string) => {
    const response = await fetch(new URL(target, base), { headers: { cookie: session } })
    if (!response.ok) throw new Error(`${target}: ${response.status}`)
    return Buffer.from(await response.arrayBuffer())
  }
  const page = await load(path)
  const text = page.toString('utf8')
  const assets = (pattern: RegExp) => [
    ...new Set([...text.matchAll(pattern)].map(([, asset = '']) => asset)),
  ]
  const sum = async (targets: string[]) => {
    const loaded = await Promise.all(targets.map(load))
    return loaded.reduce((total, bytes) => total + gzipSync(bytes).length, 0)
  }
  return {
    html: gzipSync(page).length,
    scripts: await sum(assets(/<script[^>]+src="([^"]+)"/g)),
    styles: await sum(assets(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)),
    fonts: await sum(assets(/<link[^>]+rel="preload"[^>]+as="font"[^>]+href="([^"]+)"/g)),
  }
}

/** One page that says one word, built and served by the same Next, in a folder that goes away. */
async function weighBare(): Promise<Weight> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-next-'))
  const next = resolve('node_modules/next/dist/bin/next')
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const }
  let server: ChildProcess | undefined
  try {
    mkdirSync(join(folder, 'app'))
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    const layout =
      'export default function Layout({ children }) { return <html><body>{children}</body></html> }'
    writeFileSync(join(folder, 'app/layout.jsx'), layout)
    writeFileSync(
      join(folder, 'app/page.jsx'),
      'export default function Page() { return <p>Bare</p> }',
    )
    for (const name of ['next', 'react', 'react-dom', '@next', '@swc', 'styled-jsx', 'client-only'])
      cpSync(join('node_modules', name), join(folder, 'node_modules', name), { recursive: true })
    for (const name of Object.keys(
      JSON.parse(readFileSync('node_modules/next/package.json', 'utf8')).dependencies,
    ))
      cpSync(join('node_modules', name), join(folder, 'node_modules', name), { recursive: true })
    const built = spawnSync(process.execPath, [next, 'build'], { cwd: folder, env })
    if (built.status !== 0) throw new Error(String(built.stderr))
    server = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(BARE_PORT)], {
      cwd: folder,
      env,
    })
    const base = `http://127.0.0.1:${BARE_PORT}`
    for (let tries = 0; tries < 60; tries++) {
      const isUp = await fetch(base).then(
        () => true,
        () => false,
      )
      if (isUp) break
      await wait(500)
    }
    return await weigh(base, '/', '')
  } finally {
    server?.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}
