import { expect, test } from 'vitest'
import { readConcepts, readFields, readThesaurus } from './thesaurus.ts'
import { thesaurusFaults } from './thesaurus-faults.ts'

/** One field, called by the concept of that name. */
const fieldsOf = (head: string) => readFields(`web|Web|Web|online|en ligne|${head}`)

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
  const [head = ''] = concepts.split(/[;|]/)
  const found = thesaurusFaults({ concepts: readConcepts(concepts), fields: fieldsOf(head) })
  expect(found).toEqual(faults.map((fault) => expect.stringContaining(fault)))
})

test.each(['', 'internet'])('a field is called by a concept that is there, not by “%s”', (head) => {
  const concepts = readConcepts('website|site web|web')
  expect(thesaurusFaults({ concepts, fields: fieldsOf(head) })).toEqual([
    expect.stringContaining(`"${head}" is no concept to call field web by`),
  ])
})

test('the project’s own thesaurus is in order', () => {
  const thesaurus = readThesaurus()
  expect(thesaurusFaults(thesaurus)).toEqual([])
  expect(thesaurus.concepts.length).toBeGreaterThanOrEqual(1200)
})
