import { expect, test } from 'vitest'
import { openingMistake } from './start.ts'

const withCode = (code: string, cause?: Error) => Object.assign(new Error('x', { cause }), { code })

test.each([
  [withCode('ECONNREFUSED'), 'database-silent'],
  [withCode('CONNECT_TIMEOUT'), 'database-silent'],
  [withCode('28P01'), 'database-refused'],
  [new Error('Failed query', { cause: withCode('3D000') }), 'database-missing'],
  [withCode('ENOSPC'), 'folder-full'],
  [withCode('EROFS'), 'folder-read-only'],
  [withCode('42P01'), 'database-other-fault'],
  [new TypeError('x'), 'database-other-fault'],
])('%s: %s', (error, fault) => {
  expect(openingMistake(error).fault).toBe(fault)
})
