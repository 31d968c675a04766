import { expect, test } from 'vitest'
import { readMember } from './input.ts'

const form = (fields: Record<string, string>) => {
  const typed = new FormData()
  for (const [name, value] of Object.entries(fields)) typed.set(name, value)
  return typed
}

test('a line of the register, accents composed and spaces trimmed', () => {
  expect(readMember(form({ name: ' Val-des-Che\u0302nes ', since: '2029-02-28' }))).toEqual({
    ok: true,
    member: { name: 'Val-des-Chênes', province: null, since: '2029-02-28', until: null },
  })
})

test.each([
  [{ name: ' ' }, 'no-name'],
  [{ name: 'Port-Clair', since: '2029-02-30' }, 'bad-day'],
  [{ name: 'Port-Clair', since: 'hier' }, 'bad-day'],
  [{ name: 'Port-Clair', since: '2030-01-01', until: '2029-01-01' }, 'ends-first'],
])('%o is refused: %s', (fields, reason) => {
  expect(readMember(form(fields))).toEqual({ ok: false, reason })
})
