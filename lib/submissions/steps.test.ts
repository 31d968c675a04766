import { expect, test } from 'vitest'
import { type Step, stepFrom, stepsOf } from './steps.ts'

const TEXT = '1. Réalisations\n- Guichet ouvert. Horaire prolongé !\n\n– – –\nÀ suivre au no 3.'
const shown = (span: { start: number; end: number } | null) =>
  span && TEXT.slice(span.start, span.end)
const said = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
})

test('a text is stepped through by line and by sentence; dashes alone are skipped', () => {
  expect(stepsOf(TEXT).map(shown)).toEqual([
    '1.',
    'Réalisations',
    '- Guichet ouvert.',
    'Horaire prolongé !',
    'À suivre au no 3.',
  ])
})

test.each<[Step, string, string]>([
  ['next', '- Guichet ouvert.', 'Horaire prolongé !'],
  ['next', 'À suivre au no 3.', 'À suivre au no 3.'],
  ['previous', 'Horaire prolongé !', '- Guichet ouvert.'],
  ['previous', '1.', '1.'],
  ['more', '- Guichet ouvert.', '- Guichet ouvert. Horaire prolongé !'],
  ['less', '- Guichet ouvert. Horaire prolongé !', '- Guichet ouvert.'],
  ['less', 'Horaire prolongé !', 'Horaire prolongé !'],
  ['end-on', 'Guichet', 'Guichet ouvert.'],
  ['end-back', 'Guichet ouvert.', 'Guichet'],
  ['end-back', 'Guichet', 'Guichet'],
  ['start-on', '- Guichet ouvert.', 'Guichet ouvert.'],
  ['start-back', 'ouvert.', 'Guichet ouvert.'],
])('%s from “%s” chooses “%s”', (step, from, expected) => {
  expect(shown(stepFrom(TEXT, said(from), 0, step))).toBe(expected)
})

test('the first key chooses where the reader is', () => {
  expect(shown(stepFrom(TEXT, null, said('ouvert').start, 'next'))).toBe('- Guichet ouvert.')
  expect(shown(stepFrom(TEXT, null, TEXT.length, 'next'))).toBe('À suivre au no 3.')
  expect(stepFrom('– –', null, 0, 'next')).toBeNull()
})
