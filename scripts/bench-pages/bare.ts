import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type App, startBuilt } from '../drill-imports/app.ts'

// The least a dynamic page can be with the same Next: it reads one header, so that it is made for each request.
const FILES = {
  'package.json': '{ "type": "module", "private": true }',
  // The packages are a link to ours, and Turbopack follows no link out of its root.
  'next.config.js': "export default { turbopack: { root: '/' }, poweredByHeader: false }",
  'app/layout.jsx':
    'export default ({ children }) => <html lang="en"><body>{children}</body></html>',
  'app/page.jsx': `import { headers } from 'next/headers'
export default async function Page() {
  const asked = await headers()
  return <main><h1>{asked.get('host')}</h1></main>
}`,
}

/** A bare page in a folder of its own, built and served as the app is. */
export async function startBarePage(): Promise<App> {
  const folder = mkdtempSync(join(tmpdir(), 'tour-de-table-bare-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    mkdirSync(join(folder, 'app'))
    for (const [path, text] of Object.entries(FILES)) writeFileSync(join(folder, path), text)
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    const next = 'node_modules/next/dist/bin/next'
    const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const
    const built = spawnSync(process.execPath, [next, 'build'], {
      cwd: folder,
      env,
      encoding: 'utf8',
    })
    if (built.status !== 0)
      throw new Error(`the bare page was not built: ${built.stdout}${built.stderr}`)
    const app = await startBuilt(folder, { env: {}, ready: '/' })
    return { ...app, kill: () => app.kill().then(remove) }
  } catch (error) {
    remove()
    throw error
  }
}
