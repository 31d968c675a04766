import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ended, OWN_PORT, untilReady } from './installation.ts'

const FOLDER = '.test/without-proxy'
const MANIFEST = '.next/server/functions-config-manifest.json'

/** The same build over the same database, with nothing between a request and its page. */
export async function startWithoutProxy(given: NodeJS.ProcessEnv) {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  cpSync('.next', join(FOLDER, '.next'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path !== join('.next', 'cache'),
  })
  for (const name of ['db', 'lib', 'next.config.js', 'node_modules', 'package.json'])
    symlinkSync(resolve(name), join(FOLDER, name))
  const manifest = JSON.parse(readFileSync(join(FOLDER, MANIFEST), 'utf8'))
  if (!manifest.functions['/_middleware']) throw new Error('the build names its proxy otherwise')
  delete manifest.functions['/_middleware']
  writeFileSync(join(FOLDER, MANIFEST), JSON.stringify(manifest))
  const port = String(OWN_PORT + 1)
  const next = resolve('node_modules/next/dist/bin/next')
  const server = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', port], {
    cwd: FOLDER,
    stdio: 'ignore',
    env: { ...given, PORT: port, NODE_ENV: 'production' },
  })
  const stop = async () => {
    await ended(server)
    rmSync(FOLDER, { recursive: true, force: true })
  }
  const address = `http://localhost:${port}`
  try {
    await untilReady(server, address)
    return { address, stop }
  } catch (cause) {
    await stop()
    throw cause
  }
}
