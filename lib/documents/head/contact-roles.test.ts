import { describe, expect, test } from 'vitest'
import { shownIn } from '#lib/documents/words/phrases.ts'
import { CONTACT_BOOKS } from './contact-roles.ts'

describe.each(Object.entries(CONTACT_BOOKS))('the words of %s', (_title, book) => {
  const ways = (['en', 'fr'] as const).flatMap((language) =>
    Object.entries(book[language]).map(([name, [, example]]) => [`${language}.${name}`, example]),
  )
  test.each(ways)('%s are shown by “%s”', (way = '', example = '') => {
    expect(shownIn(example, book)).toContain(way)
  })
})
