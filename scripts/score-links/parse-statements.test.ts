import { expect, test } from 'vitest'
import { parseStatements } from './parse-statements.ts'

const SAMPLE = `jurisdiction: QUI | Quillby | Quillbourg

@ 2040-05 fr
# priorities
Ouvrir « Ici » en tout lieu : 3 villes. {will ici}
[en] Merge two lines. {will lines} {need merging}
# issues
Nos 40 à 45 villages manquent d’eau. {figure municipalities 40-45 range of LQV corrects 2039-10}

@ 2040-10 en
# changes
The lines merged, for about 90 callers a day. {done lines} {figure callers 90 about disagrees LQV 2040-05}
`

test('statements carry their form, their language and their place in the form', () => {
  const { key, name, statements } = parseStatements(SAMPLE)
  expect({ key, name }).toEqual({ key: 'QUI', name: { en: 'Quillby', fr: 'Quillbourg' } })
  expect(
    statements.map(({ id, section, language, text }) => [id, section, language, text]),
  ).toEqual([
    ['QUI 2040-05 1', 'priorities', 'fr', 'Ouvrir «\u00a0Ici\u00a0» en tout lieu\u00a0: 3 villes.'],
    ['QUI 2040-05 2', 'priorities', 'en', 'Merge two lines.'],
    ['QUI 2040-05 3', 'issues', 'fr', 'Nos 40 à 45 villages manquent d’eau.'],
    ['QUI 2040-10 1', 'changes', 'en', 'The lines merged, for about 90 callers a day.'],
  ])
})

test('marks say what a statement is about, and figures whose and against which form', () => {
  const { statements } = parseStatements(SAMPLE)
  expect(statements.map(({ marks }) => marks)).toEqual([
    [{ says: 'will', matter: 'ici' }],
    [
      { says: 'will', matter: 'lines' },
      { says: 'need', matter: 'merging' },
    ],
    [],
    [{ says: 'done', matter: 'lines' }],
  ])
  expect(statements.flatMap(({ figures }) => figures)).toEqual([
    {
      metric: 'municipalities',
      value: 40,
      upper: 45,
      qualifier: 'range',
      of: 'LQV',
      corrects: '2039-10',
      disagrees: null,
    },
    {
      metric: 'callers',
      value: 90,
      upper: null,
      qualifier: 'about',
      of: 'QUI',
      corrects: null,
      disagrees: 'LQV 2040-05',
    },
  ])
})

const line = (written: string) =>
  `jurisdiction: QUI | Quillby | Quillbourg\n@ 2040-05 en\n# sharing\n${written}\n`

test.each([
  ['an unknown word', line('We share it. {offers kit}'), 'unknown: offers'],
  ['a mark without a matter', line('We share it. {offer}'), 'one matter a mark'],
  ['two matters in a mark', line('We share it. {offer kit two}'), 'one matter a mark'],
  ['a mark left open', line('We share it. {offer kit'), 'a mark is not closed'],
  ['a line of marks alone', line('{offer kit}'), 'a mark is not closed'],
  ['a figure without an amount', line('Many. {figure calls many}'), 'no amount'],
  ['an unknown qualifier', line('Ten. {figure calls 10 roughly}'), 'unknown: roughly'],
  ['words left over', line('Ten. {figure calls 10 about or}'), 'not understood: or'],
  ['an unknown section', line('x').replace('sharing', 'offers'), 'unknown: offers'],
  ['a statement before any section', line('x').replace('# sharing\n', ''), 'before any section'],
  ['no jurisdiction', '@ 2040-05 en\n', 'no jurisdiction'],
])('%s is refused', (_what, source, message) => {
  expect(() => parseStatements(source)).toThrow(message)
})
