import { expect, test } from 'vitest'
import { fold } from '#lib/text/fold.ts'
import { CANADA } from './canada.ts'
import { namesOf } from './jurisdiction.ts'

/** As a form is matched: no accents, no case, and dots, hyphens and apostrophes make no difference. */
const bare = (name: string) => fold(name).replace(/[^a-z0-9]/g, '')

test('the table has Canada, ten provinces, three territories and two associations', () => {
  const count = (order: string) => CANADA.filter((seat) => seat.order === order).length
  expect(['federal', 'provincial', 'territorial', 'municipal'].map(count)).toEqual([1, 10, 3, 2])
  expect(CANADA.filter((seat) => seat.isAssociation).map((seat) => seat.key)).toEqual([
    'msdo',
    'misa',
  ])
})

test('no name stands for two jurisdictions, accents and dots aside', () => {
  const owners = new Map<string, string>()
  for (const jurisdiction of CANADA)
    for (const name of namesOf(jurisdiction)) {
      const owner = owners.get(bare(name))
      expect([name, owner ?? jurisdiction.key]).toEqual([name, jurisdiction.key])
      owners.set(bare(name), jurisdiction.key)
    }
})

test.each([
  ['Gouvernement de l’Île-du-Prince-Édouard', 'prince-edward-island'],
  ['Î.-P.-É.', 'prince-edward-island'],
  ['PEI', 'prince-edward-island'],
  ['C.-B.', 'british-columbia'],
  ['B.C.', 'british-columbia'],
  ['T.-N.-L.', 'newfoundland-and-labrador'],
  ['T.N.-O.', 'northwest-territories'],
  ['GNWT', 'northwest-territories'],
  ['NT', 'northwest-territories'],
  ['N.-É.', 'nova-scotia'],
  ['N.-B.', 'new-brunswick'],
  ['Québec', 'quebec'],
  ['ServiceOntario', 'ontario'],
  ['Gouvernement du Canada', 'canada'],
  ['Yukon Government', 'yukon'],
  ['ASIM', 'misa'],
  ['MISA/ASIM', 'misa'],
  ['MSDO', 'msdo'],
  ['Municipal Service Delivery Officials', 'msdo'],
])('a form that says %s is from %s', (written, key) => {
  const found = CANADA.filter((seat) => namesOf(seat).some((name) => bare(name) === bare(written)))
  expect(found.map((seat) => seat.key)).toEqual([key])
})
