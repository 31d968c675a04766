import { expect, test } from 'vitest'
import { readPerson, readSetUp, slugOf } from './input.ts'

function form(values: Record<string, string>): FormData {
  const filled = new FormData()
  for (const [name, value] of Object.entries(values)) filled.set(name, value)
  return filled
}

const WHOLE = {
  nameEn: 'Council of Services',
  nameFr: 'Conseil des services',
  abbreviationEn: 'CoS',
  abbreviationFr: 'CdS',
  roster: 'empty',
  name: 'Ada',
  email: 'ada@example.org',
}

test('a filled-in set-up form becomes a council and a person', () => {
  expect(readSetUp(form(WHOLE))).toEqual({
    ok: true,
    council: {
      slug: 'cos',
      name: { en: 'Council of Services', fr: 'Conseil des services' },
      abbreviation: { en: 'CoS', fr: 'CdS' },
      aliases: [],
    },
    roster: 'empty',
    person: { name: 'Ada', email: 'ada@example.org' },
  })
})

test('a suggested name brings its aliases and its address', () => {
  const read = readSetUp(
    form({
      ...WHOLE,
      nameEn: 'Joint Councils',
      nameFr: 'Conseils mixtes',
      abbreviationEn: '',
      abbreviationFr: '',
    }),
  )
  expect(read).toMatchObject({
    council: { slug: 'joint', abbreviation: { en: 'Joint Councils', fr: 'Conseils mixtes' } },
  })
})

test.each([
  [{ nameFr: ' ' }, { nameFr: 'missing' }],
  [{ email: '' }, { email: 'missing' }],
  [{ email: 'ada' }, { email: 'bad-email' }],
  [
    { name: '', nameEn: '' },
    { name: 'missing', nameEn: 'missing' },
  ],
])('with %o the form comes back with what was typed and %o', (change, faults) => {
  const read = readSetUp(form({ ...WHOLE, ...change }))
  expect(read).toMatchObject({ ok: false, faults, typed: { abbreviationFr: 'CdS' } })
})

test.each([
  ['Conseil à l’écoute', 'conseil-a-l-ecoute'],
  ['  PSSDC ', 'pssdc'],
  ['—', 'council'],
])('the address of %s is %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

test.each([
  [{ role: 'viewer' }, { ok: true, role: 'viewer', jurisdictionId: null }],
  [
    { role: 'jurisdiction', jurisdiction: '7' },
    { ok: true, jurisdictionId: 7 },
  ],
  [{ role: 'king' }, { ok: false, faults: { role: 'missing' } }],
  [
    { role: 'chair', email: 'x' },
    { ok: false, faults: { email: 'bad-email' } },
  ],
])('a person with %o reads %o', (change, expected) => {
  expect(readPerson(form({ name: 'Ada', email: 'ada@example.org', ...change }))).toMatchObject(
    expected,
  )
})
