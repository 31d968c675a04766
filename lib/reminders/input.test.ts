import { expect, test } from 'vitest'
import { readContact, readDays, readDecision, readLetters } from './input.ts'

function filled(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

test.each([
  ['14, 7; 2', '3', [-14, -7, -2, 3]],
  ['', '', []],
  ['0', '', [0]],
  ['90', '1', [-90, 1]],
  ['91', '', null],
  ['7,5', '', [-7, -5]],
  ['sept', '', null],
  ['-7', '', null],
  ['', '1.5', null],
])('%j days before and %j after', (before, after, expected) => {
  expect(readDays(filled({ before, after }))).toEqual(expected)
})

test.each([
  ['Ida Moss', ' ida@moss.example ', 'fr', 'fr'],
  ['Ida Moss', 'ida@moss.example', '', null],
] as const)('the contact %j, %j', (name, email, language, read) => {
  expect(readContact(filled({ name, email, language }))).toEqual({
    ...{ name, email: 'ida@moss.example', language: read },
  })
})

test.each([
  ['', 'ida@moss.example'],
  ['Ida', 'moss.example'],
  ['Ida', ''],
])('no contact: %j, %j', (name, email) => {
  expect(readContact(filled({ name, email }))).toBeNull()
})

test('letters that were not left out, each with what was seen beside it', () => {
  const form = filled({
    ...{ letter: '5', 'last-5': '0', 'email-5': 'a@b.example', 'subject-5': 'S', 'body-5': 'B' },
    ...{ 'last-6': '3', 'subject-6': 'left out' },
  })
  const letter = { jurisdictionId: 5, lastId: 0, email: 'a@b.example', subject: 'S', body: 'B' }
  expect(readLetters(form)).toEqual([letter])
  form.append('letter', 'x')
  expect(readLetters(form)).toEqual([letter])
  form.set('body-5', 'B'.repeat(20_001))
  expect(readLetters(form)).toBeNull()
})

test.each([
  [{ id: '3', state: 'sent', attempts: '1', verdict: 'bounced' }, true],
  [{ id: '3', state: 'gone', attempts: '1', verdict: 'bounced' }, false],
  [{ id: '03', state: 'sent', attempts: '1', verdict: 'bounced' }, false],
  [{ id: '3', state: 'sent', attempts: '1', verdict: 'delete' }, false],
])('the decision %j is one: %s', (fields, isOne) => {
  expect(readDecision(filled(fields)) !== null).toBe(isOne)
})
