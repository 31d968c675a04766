import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { relative, resolve } from 'node:path'

type Count = { passed: number; failed: number; skipped: number; failures: string[] }
type Suite = { specs: { ok: boolean; title: string; file: string }[]; suites?: Suite[] }

const REPORTS = '.test/reports'
const LONGEST_MESSAGE = 300
const isWindows = process.platform === 'win32'
const CHECKS = ['types', 'lint', 'layers', 'messages', 'sizes', 'unused', 'thesaurus']

// Every runner runs even when an earlier one failed: one look at the end tells everything.
process.env.NEXT_TELEMETRY_DISABLED = '1'
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
const counts = CHECKS.map(check)
counts.push(unitTests('unit', run(vitest('unit', '--project=pure', '--project=embedded'))))
// Most journeys are made one after the other, which leaves a core to the tests of the database on a server.
const onServer = runBeside('server', vitest('server', '--project=server', '--maxWorkers=1'))
counts.push(browserTests())
counts.push(unitTests('server', await onServer))
const total = counts.reduce((sum, count) => ({
  passed: sum.passed + count.passed,
  failed: sum.failed + count.failed,
  skipped: sum.skipped + count.skipped,
  failures: [...sum.failures, ...count.failures],
}))
// Said again at the end, where whoever reads only the last lines finds it.
for (const failure of total.failures) console.info(`failed: ${failure}`)
console.info(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed === 0 ? 0 : 1

function check(name: string): Count {
  return run(['npm', 'run', '--silent', `check:${name}`]) ? onePassed() : oneFailed(`check:${name}`)
}

function vitest(name: string, ...choice: string[]): string[] {
  const report = `--outputFile.json=${REPORTS}/${name}.json`
  return ['npx', 'vitest', 'run', ...choice, '--reporter=default', '--reporter=json', report]
}

function unitTests(name: string, isGreen: boolean): Count {
  const report = `${REPORTS}/${name}.json`
  if (!existsSync(report)) return oneFailed(`vitest: ${name}`)
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  )
  return orFailed(isGreen, `vitest: ${name}`, {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests,
    failures: testResults.flatMap(failuresOfFile),
  })
}

type TestFile = {
  name: string
  message: string
  assertionResults: { status: string; fullName: string; failureMessages: string[] }[]
}

function failuresOfFile({ name, message, assertionResults }: TestFile): string[] {
  const file = relative('.', name)
  const failed = assertionResults.filter(({ status }) => status === 'failed')
  if (failed.length === 0 && message) return [`${file}: ${message.slice(0, LONGEST_MESSAGE)}`]
  return failed.map(
    ({ fullName, failureMessages }) =>
      `${file}: ${fullName}: ${failureMessages.join(' ').slice(0, LONGEST_MESSAGE)}`,
  )
}

function browserTests(): Count {
  const report = `${REPORTS}/playwright.json`
  if (!run(['npx', 'next', 'build'])) return oneFailed('next build')
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
  if (!existsSync(report)) return oneFailed('playwright')
  const { stats, suites } = JSON.parse(readFileSync(report, 'utf8'))
  return orFailed(isGreen, 'playwright', {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    failures: suites.flatMap(failuresOfSuite),
  })
}

function failuresOfSuite({ specs, suites = [] }: Suite): string[] {
  const failed = specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file}: ${title}`)
  return [...failed, ...suites.flatMap(failuresOfSuite)]
}

/** A runner that fell over without a failed test still failed. */
function orFailed(isGreen: boolean, runner: string, count: Count): Count {
  return isGreen || count.failed > 0 ? count : { ...count, failed: 1, failures: [runner] }
}

function onePassed(): Count {
  return { passed: 1, failed: 0, skipped: 0, failures: [] }
}

function oneFailed(runner: string): Count {
  return { passed: 0, failed: 1, skipped: 0, failures: [runner] }
}

function run([command = '', ...rest]: string[]): boolean {
  console.info(`\n> ${[command, ...rest].join(' ')}`)
  return spawnSync(command, rest, { stdio: 'inherit', shell: isWindows }).status === 0
}

/** Beside what runs meanwhile; what it said is printed when it is done, not between the lines of the other. */
function runBeside(name: string, [command = '', ...rest]: string[]): Promise<boolean> {
  const log = `${REPORTS}/${name}.log`
  const out = openSync(log, 'w')
  const child = spawn(command, rest, { stdio: ['ignore', out, out], shell: isWindows })
  return new Promise((resolve) => {
    const done = (isGreen: boolean) => {
      closeSync(out)
      console.info(`\n> ${[command, ...rest].join(' ')}\n${readFileSync(log, 'utf8')}`)
      resolve(isGreen)
    }
    child.once('error', () => done(false))
    child.once('exit', (code) => done(code === 0))
  })
}
