import { expect, test } from 'vitest'
import { nearest, type Statement } from './index.ts'

const priority: Statement = { id: 'p', language: 'fr', text: 'Moderniser le centre de contact.' }
const later: Statement[] = [
  { id: 'x', language: 'en', text: 'The contact centre was modernized in June.' },
  { id: 'y', language: 'fr', text: 'Le centre de contact a été modernisé.' },
  { id: 'z', language: 'en', text: 'Flood recovery grants.' },
]

test('the likest come first, those with nothing in common not at all', () => {
  const found = nearest([priority], later).get('p') ?? []
  expect(found.map(({ id }) => id)).toEqual(['y', 'x'])
  expect(found.every(({ likeness }) => likeness > 0 && likeness <= 1)).toBe(true)
})

test('across languages only, when asked', () => {
  const found = nearest([priority], later, { otherLanguageOnly: true, count: 3 })
  expect(found.get('p')?.map(({ id }) => id)).toEqual(['x'])
})

test('a statement is not its own neighbour', () => {
  expect(
    nearest(later, later)
      .get('x')
      ?.map(({ id }) => id),
  ).toEqual(['y'])
})
