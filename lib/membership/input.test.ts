import { expect, test } from 'vitest'
import { readDecision, readMember, readSeenClaim } from './input.ts'

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

test('a decision names each claim as it was seen', () => {
  const typed = form({ verdict: 'refused' })
  for (const seen of ['7:2', '12:1', '7', '1e3:1', '-3:1']) typed.append('figure', seen)
  typed.append('member', '40:3')
  expect(readDecision(typed)).toEqual({
    figures: [
      { id: 7, revision: 2 },
      { id: 12, revision: 1 },
    ],
    members: [{ id: 40, revision: 3 }],
    to: 'refused',
  })
})

test.each(['', '7', '7:', ':2', '7:2:1', ' 7:2', '7.0:2', '99999999999:1', null])(
  '%o names no claim',
  (written) => {
    expect(readSeenClaim(written)).toBeNull()
  },
)
