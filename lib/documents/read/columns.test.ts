import { expect, test } from 'vitest'
import { formWords } from '#lib/documents/words/form-words.ts'
import { findGutter, placeColumns, type VisualLine } from './columns.ts'

/** Lines as they stand on a page: each cell with where it begins, six points a letter. */
function page(...lines: [number, string][][]): VisualLine[] {
  return lines.map((cells, index) => ({
    page: 1,
    line: index + 1,
    y: index * 12,
    segments: cells.map(([x, text]) => ({ x, right: x + text.length * 6, text, start: -1 })),
  }))
}

const asked = (...questions: string[]) =>
  questions.map((words): [number, string][] => [[60, words]])

test('a right column of one short line beside each question is a column', () => {
  const lines = page(
    [[60, 'Modèle d’échange du conseil, tenu à l’automne de chaque année']],
    [
      [60, '1. Réalisations'],
      [220, '• Un guichet a ouvert.'],
    ],
    ...asked(
      'Qu’avez-vous fait',
      'au cours des mois',
      'qui ont précédé',
      'cette rencontre',
      'à votre comptoir',
    ),
    [
      [60, '2. Priorités'],
      [220, '• Ouvrir le deuxième.'],
    ],
    ...asked(
      'Que ferez-vous',
      'dans les années',
      'qui suivront',
      'cette rencontre',
      'à votre comptoir',
    ),
    [
      [60, '4. Partage'],
      [220, 'S.O.'],
    ],
    ...asked('Qu’avez-vous à', 'montrer', 'aux autres', 'autour de la table', 'cette année'),
  )
  expect(findGutter(lines, 3)).toBe(220)
})

test('labels with their values over whole lines of text are none', () => {
  const lines = page(
    [
      [60, 'From:'],
      [220, 'Aude Lanoix'],
    ],
    [
      [60, 'To:'],
      [220, 'the secretariat'],
    ],
    [
      [60, 'About:'],
      [220, 'our form'],
    ],
    ...asked(...Array.from({ length: 14 }, () => 'A line of the letter that runs on to the edge.')),
  )
  expect(findGutter(lines, 3)).toBe(null)
})

test('a title of two larger lines stands wider than the lines below it, and no blank parts it', () => {
  const lines: VisualLine[] = [
    { y: 0, size: 18, text: '1. Nos réalisations depuis la' },
    { y: 22, size: 18, text: 'dernière rencontre' },
    { y: 50, size: 11, text: 'Le guichet de Brumeval a' },
    { y: 63, size: 11, text: 'ouvert, puis celui de la' },
    { y: 76, size: 11, text: 'pointe, où le traversier' },
    { y: 89, size: 11, text: 'accoste en été.' },
    { y: 110, size: 11, text: 'Un registre a suivi.' },
  ].map(({ y, size, text }, index) => ({
    ...{ page: 1, line: index + 1, y, size },
    segments: [{ x: 60, right: 60 + text.length * 6, text, start: -1 }],
  }))
  const placed = placeColumns(lines, 3, formWords(undefined))
  expect(placed.map(({ gap }) => gap)).toEqual([true, false, true, false, false, false, true])
})
