import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'

type Count = { passed: number; failed: number; skipped: number }

const REPORTS = '.test/reports'
const CHECKS = ['types', 'lint', 'layers', 'messages', 'sizes', 'unused', 'thesaurus']

// Every runner runs even when an earlier one failed: one look at the end tells everything.
process.env.NEXT_TELEMETRY_DISABLED = '1'
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
const counts = [...CHECKS.map(check), unitTests(), browserTests()]
const total = counts.reduce((sum, count) => ({
  passed: sum.passed + count.passed,
  failed: sum.failed + count.failed,
  skipped: sum.skipped + count.skipped,
}))
console.info(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed === 0 ? 0 : 1

function check(name: string): Count {
  return run(['npm', 'run', '--silent', `check:${name}`]) ? one('passed') : one('failed')
}

/** The pure tests, then those of the database: on the embedded one and on a server. */
function unitTests(): Count {
  const report = `${REPORTS}/vitest.json`
  const isGreen = run([
    'npx',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  if (!existsSync(report)) return one('failed')
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  )
  return orFailed(isGreen, {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests,
  })
}

function browserTests(): Count {
  const report = `${REPORTS}/playwright.json`
  if (!run(['npx', 'next', 'build'])) return one('failed')
  // Playwright reads a relative path from the folder of its settings.
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = resolve(report)
  const isGreen = run([
    'npx',
    'playwright',
    'test',
    '--config',
    'e2e/playwright.config.ts',
    '--reporter=list,json',
  ])
  if (!existsSync(report)) return one('failed')
  const { stats } = JSON.parse(readFileSync(report, 'utf8'))
  return orFailed(isGreen, {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  })
}

/** A runner that fell over without a failed test still failed. */
function orFailed(isGreen: boolean, count: Count): Count {
  return isGreen || count.failed > 0 ? count : { ...count, failed: 1 }
}

function one(outcome: keyof Count): Count {
  return { passed: 0, failed: 0, skipped: 0, [outcome]: 1 }
}

function run([command = '', ...rest]: string[]): boolean {
  console.info(`\n> ${[command, ...rest].join(' ')}`)
  const shell = process.platform === 'win32'
  return spawnSync(command, rest, { stdio: 'inherit', shell }).status === 0
}
