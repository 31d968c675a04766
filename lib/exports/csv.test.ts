import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { csvBytes, readFlavour, writeCsv } from './csv.ts'
import { fileAnswer } from './file-answer.ts'
import type { Cell } from './table.ts'

const table = {
  columns: ['Thème', 'Part'],
  rows: [
    ['Identité numérique; connexion', 0.5],
    ['Île "Haute"', null],
  ],
}

test('English Excel: a mark, commas, a decimal point', () => {
  expect(writeCsv(table, 'excel-en')).toBe(
    '\u{FEFF}Thème,Part\r\nIdentité numérique; connexion,0.5\r\n"Île ""Haute""",\r\n',
  )
})

test('French Excel: a mark, semicolons, a decimal comma', () => {
  expect(writeCsv(table, 'excel-fr')).toBe(
    '\u{FEFF}Thème;Part\r\n"Identité numérique; connexion";0,5\r\n"Île ""Haute""";\r\n',
  )
})

test('plain: no mark, comma, point', () => {
  expect(writeCsv({ columns: ['a'], rows: [[1.5]] }, 'plain')).toBe('a\r\n1.5\r\n')
})

test.each([
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+33 1', "'+33 1"],
  ['@import', "'@import"],
  ['-2+3*cmd()', "'-2+3*cmd()"],
  ['– Accueil de trois membres', '– Accueil de trois membres'],
  ['- a bullet', '- a bullet'],
  ['plain text', 'plain text'],
])('the text %s is written %s', (text, expected) => {
  expect(writeCsv({ columns: ['x'], rows: [[text]] }, 'plain')).toBe(`x\r\n${expected}\r\n`)
})

test.each([
  [-5, '-5'],
  [12, '12'],
])('the number %s is untouched', (value, expected) => {
  expect(writeCsv({ columns: ['x'], rows: [[value]] }, 'plain')).toBe(`x\r\n${expected}\r\n`)
})

test.each([
  [[null, undefined], 'fr', 'excel-fr'],
  [['plain', 'excel-en'], 'fr', 'plain'],
  [[null, 'excel-en'], 'fr', 'excel-en'],
  [['about', 'plain'], 'en', 'plain'],
  [['nonsense', 'nonsense'], 'en', 'excel-en'],
] as const)('wished for as %j on a page in %s, a CSV is %s', (wished, locale, flavour) => {
  expect(readFlavour(wished, locale)).toBe(flavour)
})

test.each([
  ['a line feed', 'one\ntwo', '"one\ntwo"'],
  ['a return', 'one\rtwo', '"one\rtwo"'],
  ['both', 'one\r\ntwo', '"one\r\ntwo"'],
])('a cell with %s is quoted', (_, text, expected) => {
  expect(writeCsv({ columns: ['x'], rows: [[text]] }, 'plain')).toBe(`x\r\n${expected}\r\n`)
})

test('words for people, keys for programs', () => {
  const said = {
    columns: [{ key: 'state', label: 'État' }],
    rows: [[{ key: 'late', label: 'en retard' }]],
  }
  expect(writeCsv(said, 'plain')).toBe('state\r\nlate\r\n')
  expect(writeCsv(said, 'excel-fr')).toBe('\u{FEFF}État\r\nen retard\r\n')
})

test('what is no number leaves its cell empty, which is not zero', () => {
  expect(writeCsv({ columns: ['x'], rows: [[0], [Number.NaN]] }, 'plain')).toBe('x\r\n0\r\n\r\n')
})

const CHUNKS: Cell[][][] = [
  [['Île; \u00AB\u00A0une\u00A0\u00BB', 1.5]],
  [],
  [
    ['=1', null],
    ['"', -2],
  ],
]

async function* some(...chunks: Cell[][][]): AsyncGenerator<Cell[][]> {
  yield* chunks
}

function answerOf(chunks: AsyncIterable<Cell[][]>, gone?: AbortController): Promise<Response> {
  const bytes = csvBytes({ columns: ['x'], chunks }, 'plain')
  return fileAnswer(bytes, { name: 'a.csv', type: 'text/csv', gone })
}

test.each(['excel-en', 'excel-fr', 'plain'] as const)(
  'rows that come some at a time are written as those that come at once: %s',
  async (flavour) => {
    const columns = ['Thème', 'n']
    const written = await buffer(csvBytes({ columns, chunks: some(...CHUNKS) }, flavour))
    const whole = writeCsv({ columns, rows: CHUNKS.flat() }, flavour)
    expect(written).toEqual(Buffer.from(whole))
  },
)

test('rows that end in an error are no file, however many there were', async () => {
  const broken = async function* () {
    yield [['a']]
    throw new Error('away')
  }
  await expect((await answerOf(broken())).text()).rejects.toThrow('away')
})

test('rows that fail before the first of them are no answer', async () => {
  const broken = async function* (): AsyncGenerator<Cell[][]> {
    yield await Promise.reject(new Error('away'))
  }
  await expect(answerOf(broken())).rejects.toThrow('away')
})

test('whoever takes no more of a file has its rows ended', async () => {
  let isEnded = false
  const gone = new AbortController()
  const endless = async function* () {
    try {
      while (!gone.signal.aborted) yield [['a']]
    } finally {
      isEnded = true
    }
  }
  const reader = (await answerOf(endless(), gone)).body?.getReader()
  await reader?.read()
  await reader?.cancel('gone')
  expect([isEnded, gone.signal.aborted]).toEqual([true, true])
})
