import { expect, test } from 'vitest'
import { decode, decodeWindows } from './decode.ts'
import { utf7 } from './mend.ts'
import { readTxt } from './read-txt.ts'

const said = 'Réalisations : l’été dernier, à Québec, les préposés ont reçu « leçons » et dîner.'
const utf8 = Buffer.from(said)
const latin = (text: string) => Buffer.from(text, 'latin1')

test('a byte that is no UTF-8 damages itself alone', () => {
  const bytes = Buffer.concat([latin('Inès\n'), utf8])
  expect(decode(bytes)).toEqual({ text: `Inès\n${said}`, warning: 'encoding-mended' })
})

test('text encoded twice is undone, and French that only looks so is not', () => {
  const twice = [...utf8].map((byte) => decodeWindows(Uint8Array.of(byte))).join('')
  expect(decode(Buffer.from(twice))).toEqual({ text: said, warning: 'encoding-mended' })
  expect(decode(utf8)).toEqual({ text: said, warning: null })
})

test.each([
  ['windows-1252', [0xe9, 0xe0, 0xe7], 'decoded-as-windows-1252'],
  ['DOS', [0x82, 0x85, 0x87], 'encoding-mended'],
  ['the old Macintosh', [0x8e, 0x88, 0x8d], 'encoding-mended'],
])('a byte a letter, as %s wrote it', (_, [e, a, c], warning) => {
  const text = `pr${String.fromCharCode(e ?? 0)}par${String.fromCharCode(e ?? 0)}s ${String.fromCharCode(a ?? 0)} Gasp${String.fromCharCode(e ?? 0)}, re${String.fromCharCode(c ?? 0)}us`
  expect(decode(latin(text))).toEqual({ text: 'préparés à Gaspé, reçus', warning })
})

test('UTF-7', () => {
  expect(utf7('caf+AOk- +ACI-ouvert+ACI- 1 +- 1')).toBe('café "ouvert" 1 + 1')
})

test('a letter that is none goes, and it is told', () => {
  const read = readTxt(Buffer.from('Two ki\0osks opened.'))
  expect(read).toMatchObject({ text: 'Two kiosks opened.', warnings: ['hidden-characters'] })
})
