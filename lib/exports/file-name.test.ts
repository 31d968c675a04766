import { expect, test } from 'vitest'
import { attachment, fileName } from './file-name.ts'

test.each([
  [['Thèmes', 'CSD', '2031-10'], 'Thèmes-CSD-2031-10'],
  [["Liste d'appel", 'CSD', ''], 'Liste-d-appel-CSD'],
  [['Ordre du jour', 'A/B: "C"', '2031-02'], 'Ordre-du-jour-A-B-C-2031-02'],
  [['..', 'Œuvre\u00a0\u200b'], 'Œuvre'],
])('%j is the file %s', (parts, expected) => {
  expect(fileName(parts)).toBe(expected)
})

test.each([
  ['Cycles-SDC.csv', `attachment; filename="Cycles-SDC.csv"; filename*=UTF-8''Cycles-SDC.csv`],
  [
    'Thèmes-cœur.csv',
    `attachment; filename="Themes-coeur.csv"; filename*=UTF-8''Th%C3%A8mes-c%C5%93ur.csv`,
  ],
  ["a'(b)*.csv", `attachment; filename="a-b-.csv"; filename*=UTF-8''a%27%28b%29%2A.csv`],
])('%s is named by plain letters and by its own', (name, expected) => {
  expect(attachment(name)).toBe(expected)
})
