import { expect, test } from 'vitest'
import { errorLines, masked } from './mask.ts'

test.each([
  [
    'Failed query: select "id" from "session" where "token" = $1\nparams: qv7Zb0nLx2,ada@example.org',
    'Failed query: select "id" from "session" where "token" = $1',
  ],
  [
    "Failed query: select * from statements where text = 'Deux bornes' limit 1",
    'Failed query: select * from statements where text = [quoted] limit 1',
  ],
  ['no person ada.lovelace@gov.example here', 'no person [address] here'],
  ['cannot read “Budget 2031” of « Brumeval »', 'cannot read [quoted] of [quoted]'],
  ['Contribution_Brumeval-2031.docx is damaged', '[file] is damaged'],
  ['open /srv/forms/Bilan d’octobre.PDF', 'open [file]'],
  ['GET /en/search?q=layoffs failed', 'GET /en/search?[query] failed'],
  ['bad token eyJhbGciOiJIUzI1NiJ9.e30.Et9', 'bad token [token]'],
  ['Unexpected token W in JSON: "We hired twelve clerks"', 'Unexpected token W in JSON: [quoted]'],
  ['connect ECONNREFUSED 127.0.0.1:5432', 'connect ECONNREFUSED 127.0.0.1:5432'],
  ['', ''],
])('%s', (message, expected) => {
  expect(masked(message)).toBe(expected)
})

test('a long message is cut', () => {
  expect(masked('a word '.repeat(100))).toHaveLength(300)
})

test('an error tells its causes, codes and places, and nobody’s folders', () => {
  const cause = Object.assign(new Error('duplicate key (email)=(ada@example.org)'), {
    code: '23505',
  })
  const [outer, inner] = errorLines(new Error('Failed query: x\nparams: s3cret', { cause }))
  expect(outer?.message).toBe('Failed query: x')
  expect(inner).toMatchObject({ code: '23505', message: 'duplicate key (email)=([address])' })
  expect(outer?.at?.[0]).toMatch(/mask\.test\.ts:\d+$/)
  expect(JSON.stringify([outer, inner])).not.toContain(process.cwd())
})

test('what is thrown and is no error says nothing', () => {
  expect(errorLines('ada@example.org')).toEqual([])
})
