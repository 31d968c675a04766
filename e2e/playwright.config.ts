import { defineConfig, devices } from '@playwright/test'
import { chromiumPath } from './browser.ts'
import { ADDRESS } from './installation.ts'

const executablePath = await chromiumPath()

export default defineConfig({
  testDir: '.',
  outputDir: '../.test/results',
  workers: 1,
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
  projects: [
    { name: 'roles', testMatch: 'roles.setup.ts' },
    { name: 'journeys', testMatch: '*.spec.ts', dependencies: ['roles'] },
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
