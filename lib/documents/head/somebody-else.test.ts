import { expect, test } from 'vitest'
import type { Line } from '#lib/documents/words/labels.ts'
import { guessJurisdiction } from './party-guess.ts'

const roster = [
  { key: 'caerdale', names: ['Caerdale', 'Province of Caerdale', 'CAE'] },
  { key: 'upper-lorne', names: ['Upper Lorne', 'Haute-Lorne'] },
  { key: 'lorne', names: ['Lorne'] },
  { key: 'clerks', names: ['Clerks of Caerdale', 'Greffiers de Caerdale'] },
]

const read = (text: string, filename = 'form.docx') => {
  const line: Line = { text, span: { start: 0, end: text.length }, value: false, place: 'head' }
  return guessJurisdiction([line], roster, { filename, body: '' })
}

test.each([
  ['Organization: Union of Caerdale Municipalities'],
  ['Jurisdiction: Association of Towns of Caerdale'],
  ['COMPÉTENCE : Association francophone des municipalités de la Haute-Lorne'],
  ['Member: Rural Municipalities of Caerdale'],
  ['Jurisdiction: City of Dunmoor, Caerdale'],
  ['Jurisdiction: Dunmoor, Caerdale'],
  ['Administration : Ville de Pont-Mercier (Haute-Lorne)'],
  ['Organization: Caerdale Health Authority'],
  ['Organisme : Régie du logement de la Haute-Lorne'],
  ['Union of Caerdale Municipalities – CBSP, May 2027'],
])('%s is somebody else', (text) => {
  expect(read(text)).toMatchObject({ value: null, confidence: 'check' })
})

test.each([
  ['Jurisdiction: Caerdale', 'caerdale'],
  ['Jurisdiction: Government of Caerdale, Ministry of Municipal Affairs', 'caerdale'],
  ['Administration : Gouvernement de la Haute-Lorne', 'upper-lorne'],
  ['Jurisdiction: Caerdale (Digital Services)', 'caerdale'],
  ['CBSP, May 2027 – Upper Lorne', 'upper-lorne'],
  ['Clerks of Caerdale – CBSP, May 2027', 'clerks'],
])('%s is %s', (text, key) => {
  expect(read(text)).toMatchObject({ value: key })
})

test('a file’s name is no better', () => {
  expect(read('Information exchange', 'Union of Caerdale Municipalities.docx').value).toBeNull()
})
