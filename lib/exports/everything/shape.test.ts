import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { everythingSchema } from './shape.ts'

/** Every key that the schema names, however deep. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'properties' in schema ? Object.keys(Object(schema.properties)) : []
  return [...own, ...Object.values(schema).flatMap(keysOf)]
}

test('README.md names every key of the export', () => {
  const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')
  const named = new Set(
    [...readme.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.match(/\w+/g) ?? []),
  )
  const keys = new Set(keysOf(z.toJSONSchema(everythingSchema)))
  expect(keys.size).toBeGreaterThan(80)
  expect([...keys].filter((key) => !named.has(key))).toEqual([])
})
