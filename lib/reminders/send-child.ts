import { closeDatabase } from '#db/client.ts'
import { sendQueued } from './commands/send-queued.ts'

// Another instance that works off the outbox when it is told to; for killed.server.test.ts.

process.once('message', async () => {
  await sendQueued(() => new Date())
  await closeDatabase()
  process.disconnect()
})
process.send?.('ready')
