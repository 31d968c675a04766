import { database } from './client.ts'
import { DatabaseInUse } from './lock.ts'

/** A server that cannot open its database says why and ends, rather than answer every page with an error. */
export async function openAtStart(): Promise<void> {
  try {
    await database()
  } catch (error) {
    console.error(error instanceof DatabaseInUse ? error.message : error)
    process.exit(1)
  }
}
