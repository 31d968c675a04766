// Installs what is missing before anything else runs; plain Node, since nothing else is there yet.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'

const OLDEST_NODE = [20, 19]

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  console.error(
    `Tour de table needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}.`,
  )
  process.exit(1)
}

if (!isInstalled()) {
  console.info('Installing the packages …')
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (run.status !== 0) process.exit(run.status ?? 1)
}

/** npm writes node_modules/.package-lock.json last: present and not older than ours is complete. */
function isInstalled() {
  const installed = 'node_modules/.package-lock.json'
  if (!existsSync(installed)) return false
  if (statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return true
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages
  return Object.entries(there).every(([path, { version }]) => wanted[path]?.version === version)
}
