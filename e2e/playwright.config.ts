import { defineConfig, devices } from '@playwright/test'
import { chromiumPath } from './browser.ts'
import { ADDRESS } from './installation.ts'

const APART = ['answer.spec.ts', 'councils.spec.ts', 'reminders.spec.ts', 'set-up.spec.ts']
const READERS = [
  'every-page.spec.ts',
  'languages.spec.ts',
  'navigation.spec.ts',
  'overview.spec.ts',
  'paper.spec.ts',
  'search.spec.ts',
  'sign-in.spec.ts',
  'signed-out.spec.ts',
  'submission.spec.ts',
  'submissions.spec.ts',
  'tables.spec.ts',
  'trends.spec.ts',
]

const executablePath = await chromiumPath()

export default defineConfig({
  testDir: '.',
  outputDir: '../.test/results',
  workers: 2,
  timeout: 90_000,
  // A machine that builds something else at the same time answers late; waiting costs nothing when it does not.
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: ADDRESS,
    locale: 'en-CA',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      args: ['--disable-dev-shm-usage'],
      chromiumSandbox: process.getuid?.() !== 0,
    },
  },
  // Who only reads goes first, two at a time; who writes then goes one after the other, beside installations of their own.
  projects: [
    { name: 'roles', testMatch: 'roles.setup.ts' },
    { name: 'readers', testMatch: READERS, dependencies: ['roles'], fullyParallel: true },
    { name: 'apart', testMatch: APART },
    {
      name: 'journeys',
      testMatch: '*.spec.ts',
      testIgnore: [...READERS, ...APART],
      dependencies: ['readers'],
      workers: 1,
    },
  ],
  webServer: {
    command: 'tsx --conditions=react-server e2e/serve.ts',
    cwd: '..',
    url: `${ADDRESS}/en/sign-in`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
})
