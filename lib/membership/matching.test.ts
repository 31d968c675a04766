import { expect, test } from 'vitest'
import { CANADA } from '#lib/jurisdictions/canada.ts'
import {
  findInRegister,
  municipalityKey,
  provinceNames,
  provincesOf,
  registerHolds,
} from './matching.ts'

test.each([
  ['Ville de Saint-Aubépin', 'Saint-Aubepin'],
  ['City of Wolfcreek', 'wolfcreek'],
  ['the Town of Wolfcreek', 'Wolfcreek'],
  ['The Corporation of the Township of Alderly', 'Alderly'],
  ['Alderly Township', 'Alderly'],
  ['la municipalité de la Baie-Grise', 'Baie-Grise'],
  ['Municipalité régionale de comté des Trois-Rives', 'MRC des Trois-Rives'],
  ['Ville d’Ormeaux', 'Ormeaux'],
  ['Village de L’Échouerie', 'L’Échouerie'],
  ['St. Brannoc', 'Saint-Brannoc'],
  ['Ste-Ysoline', 'Sainte-Ysoline'],
  ['Rural Municipality of Dunmore No. 12', 'RM of Dunmore no 12'],
  ['Les Éboulis', 'ÉBOULIS'],
])('%s is %s', (written, other) => {
  expect(municipalityKey(written)).toBe(municipalityKey(other))
})

test.each([
  ['Ville-Marie', 'Marie'],
  ['Cityview', 'view'],
  ['Saint-Aubépin-sur-Mer', 'Saint-Aubépin'],
  ['Village', ''],
  ['Sainte-Ysoline', 'Saint-Ysoline'],
])('%s is not %s', (written, other) => {
  expect(municipalityKey(written)).not.toBe(municipalityKey(other))
})

const provinces = provincesOf([
  ['Ashmoor', 'Province d’Ashmoor', 'AM'],
  ['Grand Isles', 'Grandes-Îles', 'G.-Î.'],
])
const meetsOn = '2029-10-17'
const line = (id: number, name: string, province: string | null, until: string | null = null) => ({
  id,
  name,
  province,
  since: '2025-01-01',
  until,
})
const register = [
  line(1, 'Wolfcreek', 'Ashmoor'),
  line(2, 'Alderly', 'Ashmoor'),
  line(3, 'Alderly', 'Grandes-Îles'),
  line(4, 'Port-Clair', null),
  line(5, 'Ormeaux', 'Ashmoor', '2029-06-30'), // left before the meeting
  line(6, 'Baie-Grise', 'Ashmoor', '2030-06-30'), // left after it
]

test.each([
  ['City of Wolfcreek', 'AM', 1],
  ['Wolfcreek', null, 1],
  ['Wolfcreek', 'Grand Isles', null], // another place of that name
  ['Ville d’Alderly', 'g.-i.', 3],
  ['Alderly', null, null], // which of the two?
  ['Port-Clair', 'Ashmoor', 4],
  ['Wolfcreek', 'pop. 4,500', 1], // no province that anybody knows
  ['Ormeaux', 'Ashmoor', null],
  ['Baie-Grise', 'Ashmoor', 6],
  ['Nulle-Part', 'Ashmoor', null],
])('%s (%s) is line %s of the register', (name, province, expected) => {
  const found = findInRegister({ name, province }, register, { meetsOn, provinces })
  expect(found?.id ?? null).toBe(expected)
})

const figure = (metric: string, value: number, qualifier: 'exact' | 'more-than' = 'exact') => ({
  metric,
  value,
  upper: null,
  qualifier,
})

test.each([
  [figure('municipalities', 5), 0, true], // five belonged on the day of the meeting
  [figure('members', 5), 0, true],
  [figure('municipalities', 6), 0, false],
  [figure('municipalities', 4, 'more-than'), 0, true],
  [figure('new-members', 2), 2, true],
  [figure('new-members', 2), 1, false],
  [figure('population', 5), 5, false], // the register does not know
])('%o with %i held: %s', (claim, held, expected) => {
  expect(registerHolds(claim, { register, meetsOn, held })).toBe(expected)
})

test('an empty register holds nothing', () => {
  expect(registerHolds(figure('municipalities', 0), { register: [], meetsOn, held: 0 })).toBe(false)
})

test('a province is known by whatever it is called, in both languages', () => {
  const names = provinceNames(CANADA.filter(({ isAssociation }) => !isAssociation))
  expect(names.get('colombie britannique')).toEqual({
    en: 'British Columbia',
    fr: 'Colombie-Britannique',
  })
  expect(names.get('pei')?.fr).toBe('Île-du-Prince-Édouard')
  expect(names.get('elsewhere')).toBeUndefined()
})
