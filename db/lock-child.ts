import { closeSync, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseInUse, takeLock } from './lock.ts'

// A process of its own for lock.test.ts, which tells it what to do and is told what came of it.

const folder = process.argv[2] ?? ''
let release = () => {}

process.on('message', async (order) => {
  if (order === 'take') process.send?.(take())
  if (order === 'race') process.send?.(await race())
})
process.send?.('ready')

function take(): boolean {
  try {
    release = takeLock(join(folder, 'lock'))
    return true
  } catch (error) {
    if (error instanceof DatabaseInUse) return false
    throw error
  }
}

async function race(): Promise<{ taken: number; shared: number }> {
  const rounds = Number(process.argv[3])
  let taken = 0
  let shared = 0
  for (let round = 0; round < rounds; round++) {
    if (take()) {
      taken++
      if (!(await isAlone())) shared++
      release()
    }
    await pause(Math.random() * 3)
  }
  return { taken, shared }
}

async function isAlone(): Promise<boolean> {
  const mark = join(folder, 'inside')
  try {
    closeSync(openSync(mark, 'wx'))
  } catch {
    return false
  }
  await pause(1)
  rmSync(mark)
  return true
}
