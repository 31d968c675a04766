import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { sql } from 'drizzle-orm'
import { expect, inject, test } from 'vitest'
import { database } from '#db/client.ts'
import { importFiles } from '#db/schema/intake.ts'
import { documents, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { startImport } from './commands/start-import.ts'
import { formBytes, seatCouncil } from './testing.ts'

testDatabase()

const NOW = new Date('2017-09-20T15:00:00Z')
const ROUNDS = [2018, 2019, 2020]

async function addressOfTests(): Promise<string> {
  const [row] = await (await database())
    .select({ name: sql<string>`current_database()` })
    .from(sql`(select) as one`)
  const url = new URL(inject('testServer').url)
  url.pathname = `/${row?.name}`
  return url.href
}

async function instance(address: string, importId: number): Promise<ChildProcess> {
  const child = fork('lib/intake/at-once-child.ts', [String(importId)], {
    env: { ...process.env, DATABASE_URL: address },
    execArgv: ['--conditions=react-server', '--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  return child
}

test('two instances with two first forms of one jurisdiction and round: never two first versions', async () => {
  const { council } = await seatCouncil()
  const address = await addressOfTests()
  const send = async (cycle: string, said: string) => {
    const bytes = formBytes({ cycle, accomplishments: [said, `${said} Again.`], issues: said })
    const text = new TextDecoder().decode(bytes).replace(/Put the renewal.*/, `${said} Next.`)
    const files = [{ filename: 'form.txt', bytes: new TextEncoder().encode(text) }]
    const input = { councilId: council.id, files, createsCycles: true }
    const started = await startImport(operator, input, NOW)
    if (!started.ok) throw new Error(started.reason)
    return started.importId
  }
  for (const year of ROUNDS) {
    const ids = [
      await send(`October ${year}`, 'Three counters opened.'),
      await send(`October ${year}`, 'No boat sails in winter.'),
    ]
    const children = await Promise.all(ids.map((id) => instance(address, id)))
    const ended = children.map((child) => once(child, 'exit'))
    for (const child of children) child.send('go')
    await Promise.all(ended)
  }
  const db = await database()
  const outcomes = await db.select({ outcome: importFiles.outcome }).from(importFiles)
  const count = (one: string) => outcomes.filter(({ outcome }) => outcome === one).length
  expect([count('imported'), count('held')]).toEqual([ROUNDS.length, ROUNDS.length])
  expect(await db.$count(submissions)).toBe(ROUNDS.length)
  expect((await db.select().from(submissionVersions)).map(({ number }) => number)).toEqual(
    ROUNDS.map(() => 1),
  )
  expect(await db.$count(documents)).toBe(ROUNDS.length * 2)
})
