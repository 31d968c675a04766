import { expect, test } from 'vitest'
import { isDatabaseAway, onceBack } from './away.ts'

const withCode = (code: string, cause?: Error) => Object.assign(new Error('x', { cause }), { code })

test.each([
  [withCode('ECONNREFUSED'), true],
  [withCode('CONNECTION_CLOSED'), true],
  [withCode('CONNECTION_ENDED'), true],
  [withCode('CONNECT_TIMEOUT'), true],
  [withCode('57P01'), true], // ended by its administrator
  [withCode('57P03'), true], // starting up
  [withCode('08006'), true],
  [withCode('DATABASE_SILENT'), true],
  [new Error('Failed query', { cause: withCode('ECONNRESET') }), true],
  [new Error('Failed query', { cause: withCode('53100') }), true], // no room on its disk
  [withCode('ENOSPC'), true],
  [withCode('57014'), false], // too slow: asked again it would be too slow again
  [withCode('23505'), false],
  [new TypeError('x'), false],
  ['ECONNREFUSED', false],
])('%s: the database is away: %s', (error, expected) => {
  expect(isDatabaseAway(error)).toBe(expected)
})

test('what fails because the database is away is done again', async () => {
  let tries = 0
  const act = async () => {
    tries += 1
    if (tries < 3) throw withCode('ECONNREFUSED')
    return tries
  }
  const told: unknown[] = []
  expect(await onceBack(act, (error) => told.push(error))).toBe(3)
  expect(told).toHaveLength(1)
  await expect(onceBack(() => Promise.reject(withCode('23505')))).rejects.toThrow()
})
