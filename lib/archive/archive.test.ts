import { expect, test } from 'vitest'
import { originalName } from './archive.ts'
import { sayFault, sayReadme } from './say-archive.ts'

test.each([
  [1, 'Mise à jour – octobre.docx', 'originals/000001 Mise à jour – octobre.docx'],
  [12, '../../etc/passwd', 'originals/000012 .._.._etc_passwd'],
  [13, 'C:\\Temp\\form?.pdf', 'originals/000013 C__Temp_form_.pdf'],
  [14, 'a\u0007b\u0000.txt', 'originals/000014 a_b_.txt'],
  [15, 'e\u0301te\u0301.txt', 'originals/000015 été.txt'],
  [1_234_567, 'form. . ', 'originals/1234567 form'],
  [16, '', 'originals/000016'],
  [17, `${'x'.repeat(300)}.docx`, `originals/000017 ${'x'.repeat(195)}.docx`],
  [18, '\u{1f600}'.repeat(80), `originals/000018 ${'\u{1f600}'.repeat(50)}`],
  [19, `${'\u{1f600}'.repeat(80)}a`, `originals/000019 ${'\u{1f600}'.repeat(49)}a`],
])('the original %i, sent as %j, is kept as %j', (id, sent, kept) => {
  expect(originalName(id, sent)).toBe(kept)
})

test('what is wrong with an archive is said in both languages', () => {
  expect(sayFault({ kind: 'wrong-count', name: 'statements' })).toBe(
    '“statements” does not have as many rows as the archive says.\n«\u00a0statements\u00a0» n’a pas autant d’enregistrements que l’archive le dit.',
  )
})

test('whoever opens an archive without the program is told what stands in it, in both languages', () => {
  const said = sayReadme()
  for (const word of [
    'TOUR DE TABLE: AN ARCHIVE',
    'TOUR DE TABLE\u00a0: UNE ARCHIVE',
    'manifest.json',
    'originals/',
  ])
    expect(said).toContain(word)
})
