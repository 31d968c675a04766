import { expect, test } from 'vitest'
import { type Cell, csvStreamResponse, readFlavour, writeCsv } from './csv.ts'

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

test('the flavour is the reader’s Excel unless asked otherwise', () => {
  expect(readFlavour(null, 'fr')).toBe('excel-fr')
  expect(readFlavour('plain', 'fr')).toBe('plain')
  expect(readFlavour('nonsense', 'en')).toBe('excel-en')
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

test.each(['excel-en', 'excel-fr', 'plain'] as const)(
  'rows that come some at a time are written as those that come at once: %s',
  async (flavour) => {
    const columns = ['Thème', 'n']
    const chunks = new ReadableStream<Cell[][]>({
      start(controller) {
        for (const rows of CHUNKS) controller.enqueue(rows)
        controller.close()
      },
    })
    const answer = await csvStreamResponse({ columns, chunks }, 'a', flavour)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const whole = writeCsv({ columns, rows: CHUNKS.flat() }, flavour)
    expect(bytes).toEqual(new TextEncoder().encode(whole))
  },
)

test('rows that end in an error are no file, however many there were', async () => {
  const chunks = new ReadableStream<Cell[][]>({
    start: (controller) => controller.enqueue([['a']]),
    pull: (controller) => controller.error(new Error('away')),
  })
  const answer = await csvStreamResponse({ columns: ['x'], chunks }, 'a', 'plain')
  await expect(answer.text()).rejects.toThrow('away')
})

test('whoever takes no more of a file has its rows ended', async () => {
  let ended: unknown
  const chunks = new ReadableStream<Cell[][]>({
    pull: (controller) => controller.enqueue([['a']]),
    cancel: (reason) => {
      ended = reason
    },
  })
  const answer = await csvStreamResponse({ columns: ['x'], chunks }, 'a', 'plain')
  const reader = answer.body?.getReader()
  await reader?.read()
  await reader?.cancel('gone')
  expect(ended).toBe('gone')
})
