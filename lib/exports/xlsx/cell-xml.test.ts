import { expect, test } from 'vitest'
import { dayCell, momentCell } from '../cells.ts'
import type { Cell } from '../table.ts'
import { cellXml, escapeText, LONGEST_TEXT } from './cell-xml.ts'

const words = (text: string, style = '', kept = '') =>
  `<c r="B7"${style} t="inlineStr"><is><t${kept}>${text}</t></is></c>`
const KEPT = ' xml:space="preserve"'

test.each<[string, Cell, string]>([
  ['a number', 12.5, '<c r="B7"><v>12.5</v></c>'],
  ['zero', 0, '<c r="B7"><v>0</v></c>'],
  ['what is no number', Number.NaN, ''],
  ['what has no end', Number.POSITIVE_INFINITY, ''],
  ['nothing', null, ''],
  ['no words', '', ''],
  ['more than is counted exactly', 2 ** 53, words('9007199254740992')],
  ['words', 'Île « Haute »', words('Île « Haute »')],
  ['a day', dayCell('2031-10-03'), '<c r="B7" s="2"><v>48124</v></c>'],
  ['a moment', momentCell(new Date('2031-07-01T16:00:00Z')), '<c r="B7" s="3"><v>48030.5</v></c>'],
  [
    'a day before the calendar of spreadsheets is right',
    dayCell('1867-07-01'),
    words('1867-07-01'),
  ],
  ['a word with a key', { key: 'late', label: 'en retard' }, words('en retard')],
  ['a formula', '=HYPERLINK("x")', words('=HYPERLINK("x")', ' s="4"')],
  ['a blank in front', ' Île', words(' Île', '', KEPT)],
  ['a hard blank behind', 'Île\u00a0', words('Île\u00a0', '', KEPT)],
  ['two lines', 'un\ndeux', words('un\ndeux', '', KEPT)],
  ['one letter', 'é', words('é')],
  ['a bullet', '- Un guichet', words('- Un guichet')],
])('%s', (_, cell, xml) => {
  expect(cellXml(cell, 'B7')).toEqual({ xml, isCut: false })
})

test.each([
  ['R&D <b>', 'R&amp;D &lt;b&gt;'],
  ['une\r\nligne\rautre', 'une\nligne\nautre'],
  ['_x0041_', '_x005F_x0041_'],
  ['a_x_b', 'a_x_b'],
  ['\u0007', '_x0007_'],
  ['é\ud83d', 'é\ufffd'],
  ['\u{1F341}', '\u{1F341}'],
])('%j stands in a cell as %j', (text, xml) => {
  expect(escapeText(text)).toBe(xml)
})

test.each([
  ['é'.repeat(LONGEST_TEXT), 'é'.repeat(LONGEST_TEXT), false],
  ['é'.repeat(LONGEST_TEXT + 1), `${'é'.repeat(LONGEST_TEXT - 1)}…`, true],
  [`${'é'.repeat(LONGEST_TEXT - 2)}\u{1F341}!`, `${'é'.repeat(LONGEST_TEXT - 2)}…`, true],
])(
  'a text longer than a cell holds is cut between two letters, and that is told',
  (text, kept, isCut) => {
    expect(cellXml(text, 'B7')).toEqual({ xml: words(kept), isCut })
  },
)
