import { expect, test } from 'vitest'
import { contactOf, readContact } from './contact.ts'

test.each([
  ['Ida Moss', 'Ida Moss', null],
  ['Ida Moss, Director', 'Ida Moss', null],
  ['Ida Moss, Director, ida.moss@larkspur.example', 'Ida Moss', 'ida.moss@larkspur.example'],
  ['Élodie Tranchemer <elodie@pellerac.example>', 'Élodie Tranchemer', 'elodie@pellerac.example'],
  ['Noé Lacasse-Aubin (noe@glaces.example)', 'Noé Lacasse-Aubin', 'noe@glaces.example'],
  ['noe@glaces.example', 'noe@glaces.example', 'noe@glaces.example'],
  ['Odile Sœur – sous-ministre adjointe', 'Odile Sœur', null],
  ['Anselme Duroc : anselme@valcendre.example.', 'Anselme Duroc', 'anselme@valcendre.example'],
])('%j names %s', (written, name, email) => {
  expect(readContact(written)).toEqual({ name, email })
})

test.each(['', '  ', ', ;'])('%j names nobody', (written) => {
  expect(readContact(written)).toBeNull()
})

const MAY = { year: 2031, month: 5 }
const OCTOBER = { year: 2030, month: 10 }
const ida = { name: 'Ida Moss', email: 'ida@larkspur.example' }
const noe = { name: 'Noé Roy', email: 'noe@larkspur.example' }

test('the person of the last form, with their address here', () => {
  const forms = [{ cycle: MAY, contact: 'NOE ROY, directeur', language: 'fr' as const }]
  expect(contactOf({ people: [ida, noe], forms })).toMatchObject({
    ...{
      name: 'NOE ROY',
      email: noe.email,
      language: 'fr',
      from: 'form',
      cycle: MAY,
      isMember: true,
    },
  })
})

test('a name that nothing can be sent to gives way to who speaks for it', () => {
  const forms = [{ cycle: MAY, contact: 'Zoé Bell', language: 'both' as const }]
  const spoken = { ...ida, language: null, isMember: true, from: 'people', cycle: null }
  expect(contactOf({ people: [ida], forms })).toEqual(spoken)
  expect(contactOf({ people: [], forms })).toMatchObject({ name: 'Zoé Bell', email: null })
})

test('a form that names nobody leaves the word to the one before, and keeps its language', () => {
  const forms = [
    { cycle: MAY, contact: null, language: 'en' as const },
    { cycle: OCTOBER, contact: 'Zoé Bell, zoe@larkspur.example', language: 'fr' as const },
  ]
  expect(contactOf({ people: [], forms })).toEqual({
    ...{ name: 'Zoé Bell', email: 'zoe@larkspur.example' },
    ...{ language: 'en', from: 'form', cycle: OCTOBER, isMember: false },
  })
})

test('whom the secretariat named comes before all, and writes as they were said to', () => {
  const forms = [{ cycle: MAY, contact: 'Zoé Bell, zoe@larkspur.example', language: 'fr' as const }]
  const given = { name: 'Ida Moss', email: 'ida@larkspur.example', language: null }
  const told = { ...given, isMember: false, from: 'given', cycle: null }
  expect(contactOf({ given, people: [noe], forms })).toEqual({ ...told, language: 'fr' })
  const english = { ...given, language: 'en' as const }
  expect(contactOf({ given: english, people: [noe], forms })).toEqual({ ...told, language: 'en' })
})

test('nobody is known', () => {
  expect(contactOf({ people: [], forms: [] })).toBeNull()
})
