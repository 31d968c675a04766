import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const serverCondition = {
  ssr: {
    resolve: { conditions: ['react-server'], externalConditions: ['react-server'] },
  },
}

// Vite keeps BASE_URL for itself and sets it to '/', which is no address to send links to.
const siteAddress = { BASE_URL: 'http://localhost:3000' }

// `*.db.test.ts` needs a database and runs twice, on the embedded one and on a PostgreSQL server;
// `*.embedded.test.ts` and `*.server.test.ts` are about one of them; every other test is pure.
export default defineConfig({
  ...serverCondition,
  test: {
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
    projects: [
      {
        ...serverCondition,
        test: {
          name: 'pure',
          testTimeout: 30_000,
          include: ['{app,lib,db,scripts}/**/*.test.ts'],
          exclude: ['**/*.{db,embedded,server}.test.ts'],
        },
      },
      {
        ...serverCondition,
        test: {
          name: 'embedded',
          include: ['{lib,db,scripts}/**/*.{db,embedded}.test.ts'],
          env: { TEST_DRIVER: 'embedded', ...siteAddress },
          globalSetup: ['db/testing-embedded.ts'],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...serverCondition,
        test: {
          name: 'server',
          include: ['{lib,db,scripts}/**/*.{db,server}.test.ts'],
          env: { TEST_DRIVER: 'server', ...siteAddress },
          globalSetup: ['db/testing-server.ts'],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
