import { expect, test } from 'vitest'
import { decode, decodePart, decodeWindows } from './decode.ts'
import { fromPages, utf7 } from './mend.ts'
import { readTxt } from './read-txt.ts'

const said = 'Réalisations : l’été dernier, à Québec, les préposés ont reçu « leçons » et dîner.'
const utf8 = Buffer.from(said)
const latin = (text: string) => Buffer.from(text, 'latin1')

test('a byte that is no UTF-8 damages itself alone', () => {
  const bytes = Buffer.concat([latin('Inès\n'), utf8])
  expect(decode(bytes)).toMatchObject({ text: `Inès\n${said}`, warning: 'encoding-mended' })
})

test('text encoded twice is undone, and French that only looks so is not', () => {
  const twice = [...utf8].map((byte) => decodeWindows(Uint8Array.of(byte))).join('')
  expect(decode(Buffer.from(twice))).toMatchObject({ text: said, warning: 'encoding-mended' })
  expect(decode(utf8)).toMatchObject({ text: said, warning: null })
})

test.each([
  ['windows-1252', [0xe9, 0xe0, 0xe7], 'decoded-as-windows-1252'],
  ['DOS', [0x82, 0x85, 0x87], 'encoding-mended'],
  ['the old Macintosh', [0x8e, 0x88, 0x8d], 'encoding-mended'],
])('a byte a letter, as %s wrote it', (_, [e, a, c], warning) => {
  const text = `pr${String.fromCharCode(e ?? 0)}par${String.fromCharCode(e ?? 0)}s ${String.fromCharCode(a ?? 0)} Gasp${String.fromCharCode(e ?? 0)}, re${String.fromCharCode(c ?? 0)}us`
  expect(decode(latin(text))).toEqual({ text: 'préparés à Gaspé, reçus', warning, readings: [] })
})

test('UTF-7', () => {
  expect(utf7('caf+AOk- +ACI-ouvert+ACI- 1 +- 1')).toBe('café "ouvert" 1 + 1')
})

test('a letter that is none goes, and it is told', () => {
  const read = readTxt(Buffer.from('Two ki\0osks opened.'))
  expect(read).toMatchObject({ text: 'Two kiosks opened.', warnings: ['hidden-characters'] })
})

const once = (text: string) => decodeWindows(Buffer.from(text))

test.each([
  [
    'each letter of it',
    once('Réunion à Gaspé — l’été « œuvre »'),
    'Réunion à Gaspé — l’été « œuvre »',
  ],
  ['a passage of it', `Été : ${once('réunion à l’été')}`, 'Été : réunion à l’été'],
  ['it twice over', once(once('L’école reçoit')), 'L’école reçoit'],
  ['nothing: a capital before a mark', '« RÉALITÉ » et QUALITÉ», Â', '« RÉALITÉ » et QUALITÉ», Â'],
])('what was encoded twice is undone: %s', (_, text, said) => {
  const decoded = decode(Buffer.from(text))
  expect(decoded.text).toBe(said)
  expect(decoded.readings).toEqual([])
  expect(decoded.warning).toBe(text === said ? null : 'encoding-mended')
})

test('where a letter was lost on the way, both ways to read are put to a person', () => {
  const torn = `${once('réunion')} Ã Québec`
  const decoded = decode(Buffer.from(torn))
  expect(decoded).toMatchObject({ text: 'réunion à Québec', warning: 'encoding-guessed' })
  expect(decoded.readings.map(({ encoding }) => encoding)).toEqual(['undone', 'as-it-stands'])
  expect(decode(Buffer.from(torn), 'as-it-stands').text).toBe(torn)
  expect(decode(Buffer.from(torn), 'undone')).toMatchObject({
    text: 'réunion à Québec',
    readings: [],
  })
})

test.each([
  ['a letter that each page makes odd', latin('Le poste \xb3 est \xb3 vide'), true],
  ['words of other languages', latin('Mu\xf1oz et Stra\xdfe \xe9taient l\xe0'), false],
  ['one letter alone, as Windows writes it', latin('Le caf\xe9.'), false],
  ['one letter alone, as DOS writes it', latin('Le caf\x82.'), false],
  ['one that nobody can tell', latin('Le \xf5 guichet.'), true],
])('an encoding is asked about unless it is certain: %s', (_, bytes, isAsked) => {
  const decoded = decode(bytes)
  expect(decoded.readings.length > 0).toBe(isAsked)
  expect(decoded.warning === 'encoding-guessed').toBe(isAsked)
})

test('the reading that was chosen holds, with what was read shown of each', () => {
  const bytes = latin('Le poste \xb3 est \xb3 vide')
  const { readings } = decode(bytes)
  expect(readings.map(({ encoding, sample }) => [encoding, sample])).toContainEqual(['cp850', '│'])
  expect(decode(bytes, 'mac-roman')).toEqual({
    text: 'Le poste ≥ est ≥ vide',
    warning: 'encoding-mended',
    readings: [],
  })
})

test('UTF-7 that was saved as text', () => {
  expect(decode(Buffer.from('Le caf+AOk- de l+IBk-+AOk-t+AOk-')).text).toBe('Le café de l’été')
  expect(decode(Buffer.from('A+B- and C+DE-F of 1+1')).warning).toBe(null)
})

test('letters that were lost before are told', () => {
  expect(decode(Buffer.from('R\ufffdunion'))).toMatchObject({ warning: 'letters-lost' })
})

test.each([
  ['utf-8', Buffer.from('été'), null],
  ['utf-8', latin('\xe9t\xe9'), 'decoded-as-windows-1252'],
  ['iso-8859-1', Buffer.from('été'), 'encoding-mended'],
  ['windows-1252', latin('\xe9t\xe9'), null],
  ['macintosh', latin('\x8et\x8e'), null],
  ['ibm850', latin('\x82t\x82'), null],
  ['x-unheard-of', latin('\xe9t\xe9'), 'decoded-as-windows-1252'],
  ['utf-7', latin('+AOk-t+AOk-'), null],
])('a part of a mail said to be %s', (charset, bytes, warning) => {
  expect(decodePart(bytes, charset)).toMatchObject({ text: 'été', warning })
})

test('bytes that no page makes letters of are put to nobody', () => {
  const noise = Uint8Array.from({ length: 60 }, (_, at) => ((at * 89 + 131) % 256) | 0x80)
  expect(fromPages(noise)).toMatchObject({ warning: 'encoding-guessed', readings: [] })
  const one = Buffer.from('Le comit\xd7 a tenu sa r\xd7union', 'latin1')
  expect(fromPages(one).readings).not.toEqual([])
})
