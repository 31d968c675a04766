import { expect, test } from 'vitest'
import { readConcepts, readFields, readThesaurus } from './thesaurus.ts'
import { thesaurusFaults } from './thesaurus-faults.ts'

const fields = readFields('web|Web|Web|online|en ligne')

test.each([
  ['website|site web|web', []],
  ['website|site web|web\nportal|site web|web', ['"site web" (fr) in two']],
  ['website|site web*|web\nportal|site web*|web', []],
  ['website|site web*|web', ['"site web*" (fr) is marked * and stands once']],
  ['website|site web|wbe', ['unknown field wbe', 'field without a concept']],
  ['website||web', ['no fr term']],
  ['website|site web|web|broader=internet', ['broader "internet" is no concept']],
  ['website|site web|web|under=internet', ['under "internet" is no concept']],
  ['website|site web|web|internet', ['neither broader= nor under=']],
  ['a page|une page|web|under=a site\na site|un site|web|broader=a page', ['loop', 'loop']],
  ['a page|une page|web|broader=a site\na site|un site|web|broader=a page', ['loop', 'loop']],
  ['website;website|site web|web', ['"website" twice in one line']],
  ['website|sans|web', ['"sans" is a stop word']],
  ['market|marché|web\nwalk|marche|web', []], // the accent parts them
])('%j', (concepts, faults) => {
  const found = thesaurusFaults({ concepts: readConcepts(concepts), fields })
  expect(found).toEqual(faults.map((fault) => expect.stringContaining(fault)))
})

test('the project’s own thesaurus is in order', () => {
  const thesaurus = readThesaurus()
  expect(thesaurusFaults(thesaurus)).toEqual([])
  expect(thesaurus.concepts.length).toBeGreaterThanOrEqual(1200)
})
