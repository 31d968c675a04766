import type { TestProject } from 'vitest/node'
import { openServer } from './open.ts'
import { startServer, stopServer } from './server.ts'
import { createDatabase, dropDatabases } from './server-databases.ts'

declare module 'vitest' {
  interface ProvidedContext {
    testServer: { url: string; template: string }
  }
}

/** A server to test on, and in it a migrated database that each test file's own is a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await findServer()
  const template = `tour_de_table_${process.pid}_${Date.now()}`
  const teardown = async () => {
    await dropDatabases(url, template)
    await stop()
  }
  try {
    const { close } = await openServer(await createDatabase(url, template))
    await close()
    project.provide('testServer', { url, template })
    return teardown
  } catch (error) {
    await teardown()
    throw error
  }
}

async function findServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const url = process.env.TEST_DATABASE_URL
  if (url) return { url, stop: async () => {} }
  const server = await startServer()
  return { url: server.url, stop: () => stopServer(server) }
}
