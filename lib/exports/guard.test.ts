import { expect, test } from 'vitest'
import { guard } from './guard.ts'

const UNSEEN = {
  nothing: '',
  'a space': ' ',
  'a hard space': '\u00a0',
  'a narrow hard space': '\u202f',
  'an ideographic space': '\u3000',
  'a zero-width space': '\u200b',
  'a byte-order mark': '\u{FEFF}',
  'a mark of direction': '\u200f',
  'an isolate': '\u2066',
  'a soft hyphen': '\u00ad',
  'a word joiner': '\u2060',
  'a filler': '\u3164',
  'a braille blank': '\u2800',
  'a variation selector': '\ufe0f',
  'a control': '\u0001',
  'an escape': '\u001b',
  'a next line': '\u0085',
  'a line separator': '\u2028',
  several: ' \u200b\u00a0\u202e',
}

const COULD_RUN = [
  '=1+1',
  '= 1+1',
  '+1+1',
  '@SUM(1;1)',
  '＝1+1',
  '＋1+1',
  '＠SUM(1)',
  '﹦1+1',
  '﹢1',
  '﹫A1',
  '-1+1',
  '-A1',
  '-(1)',
  '-SOMME(1;1)',
  '-"a"',
  '-é',
  '--1',
  '-5 municipalités',
  '－1+1',
  '﹣A1',
  '−A1',
  '-\u200b1+1',
]

const STAYS = [
  '',
  '-',
  '-5',
  '-5,5',
  '-1.25',
  '-,5',
  '-1\u00a0250,50',
  '-1,250.50',
  '-12\u00a0%',
  '-5 ',
  '−5',
  '- Un guichet de plus',
  '-\u00a0Un guichet de plus',
  '– Un guichet de plus',
  '–Un guichet',
  '— Un guichet',
  '• = 3 guichets',
  '5 = 3 + 2',
  '(=1)',
  '1+1',
  "'=1+1",
  'Île',
]

for (const [name, unseen] of Object.entries(UNSEEN)) {
  test.each(COULD_RUN)(`after ${name}, %s is kept from running`, (text) => {
    expect(guard(unseen + text)).toBe(`'${unseen}${text}`)
  })
  test.each(STAYS)(`after ${name}, %s stays as it is`, (text) => {
    expect(guard(unseen + text)).toBe(unseen + text)
  })
}

test.each(['\t1', '\r1', '\n1', ' \t1', '\u200b\rA1'])(
  'the opening blank of %j could run',
  (text) => {
    expect(guard(text)).toBe(`'${text}`)
  },
)
