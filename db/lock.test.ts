import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DatabaseInUse, takeLock } from './lock.ts'

const RACERS = 6
const ATTEMPTS = 100
const ROUNDS = 20
const SLOW = 120_000
/** No system gives a process so high a number. */
const GONE = 2 ** 30

let folder = ''
let children: ChildProcess[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tour-de-table-lock-'))
})

afterEach(async () => {
  await Promise.all(children.map(kill))
  children = []
  rmSync(folder, { recursive: true, force: true })
})

test('a second opener is told who is there and since when', () => {
  const release = takeLock(folder)
  expect(() => takeLock(folder)).toThrow(DatabaseInUse)
  expect(() => takeLock(folder)).toThrow(
    expect.objectContaining({ pid: process.pid, host: hostname(), since: expect.any(String) }),
  )
  expect(() => takeLock(folder)).toThrow(/already open in process \d+ since 20/)
  release()
  takeLock(folder)()
})

test('another machine is taken at its word', () => {
  leave({ host: 'elsewhere' })
  expect(() => takeLock(folder)).toThrow(`remove the folder ${folder}`)
})

test.each([
  ['a process that is gone', { pid: GONE }],
  ['an earlier process with the same number', { pid: process.pid, started: 'long ago' }],
  ['one that gave it back', { pid: process.pid, released: true }],
  ['one that gave it back on another machine', { host: 'elsewhere', released: true }],
])('the lock of %s is taken over', (_, holder) => {
  leave(holder)
  takeLock(folder)()
  expect(readdirSync(folder)).toEqual(['8'])
})

test('half a lock, left by a machine that lost its power, is taken over', () => {
  leave({})
  writeFileSync(join(folder, '7'), '')
  takeLock(folder)()
  expect(readdirSync(folder)).toEqual(['8'])
})

test('a holder that is killed gives way, one that lives does not', { timeout: SLOW }, async () => {
  const [holder] = await startChildren(1)
  await ask(holder, 'take')
  const lock = join(folder, 'lock')
  expect(() => takeLock(lock)).toThrow(expect.objectContaining({ pid: holder?.pid }))
  await kill(holder)
  takeLock(lock)()
})

test('of many openers one wins, and never two are inside', { timeout: SLOW }, async () => {
  const racers = await startChildren(RACERS)
  const results = await Promise.all(racers.map((racer) => ask(racer, 'race')))
  expect(results).toEqual(racers.map(() => ({ taken: expect.any(Number), shared: 0 })))

  for (let round = 0; round < ROUNDS; round++) {
    leave({ pid: GONE }, join(folder, 'lock'))
    const answers = await Promise.all(racers.map((racer) => ask(racer, 'take')))
    expect(answers.filter(Boolean)).toHaveLength(1)
  }
})

async function startChildren(many: number): Promise<ChildProcess[]> {
  const script = join(import.meta.dirname, 'lock-child.ts')
  const started = Array.from({ length: many }, () =>
    fork(script, [folder, String(ATTEMPTS)], { execArgv: ['--import', 'tsx'] }),
  )
  children.push(...started)
  await Promise.all(started.map((child) => once(child, 'message')))
  return started
}

async function ask(child: ChildProcess | undefined, order: 'take' | 'race'): Promise<unknown> {
  if (!child) throw new Error('No such child.')
  const answer = once(child, 'message')
  child.send(order)
  const [told] = await answer
  return told
}

async function kill(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** A lock of somebody else, under a number higher than any taken before. */
function leave(holder: object, lock = folder): void {
  mkdirSync(lock, { recursive: true })
  const number = Math.max(6, ...readdirSync(lock).map(Number)) + 1
  const whole = { pid: 1, started: '', host: hostname(), since: '2017-10-01', released: false }
  writeFileSync(join(lock, 'draft'), JSON.stringify({ ...whole, ...holder }))
  renameSync(join(lock, 'draft'), join(lock, String(number)))
}
