import { closeDatabase } from '#db/client.ts'
import { endIdleReaders } from '#lib/reading/isolated.ts'
import { continueImport } from './commands/continue-import.ts'

// Another instance that takes up one import when it is told to; for at-once.server.test.ts.

const [importId = ''] = process.argv.slice(2)

process.once('message', async () => {
  await continueImport(Number(importId))
  endIdleReaders()
  await closeDatabase()
  process.disconnect()
})
process.send?.('ready')
