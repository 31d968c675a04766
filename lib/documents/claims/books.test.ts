import { describe, expect, test } from 'vitest'
import { shownIn } from '#lib/documents/words/phrases.ts'
import { BOOKS } from './books.ts'

describe.each(Object.entries(BOOKS))('the ways of %s', (_title, book) => {
  const ways = (['en', 'fr'] as const).flatMap((language) =>
    Object.entries(book[language]).map(([name, [, example]]) => [`${language}.${name}`, example]),
  )
  test.each(ways)('%s is shown by “%s”', (way = '', example = '') => {
    expect(shownIn(example, book)).toContain(way)
  })
})
