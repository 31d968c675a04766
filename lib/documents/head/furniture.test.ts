import { expect, test } from 'vitest'
import { readText } from '#lib/documents/read/text/read-txt.ts'
import { withoutFurniture } from './furniture.ts'

const left = (text: string) => {
  const document = readText(text, [])
  const { body } = withoutFurniture(document.text, document.blocks)
  return body.map(({ span }) => document.text.slice(span.start, span.end))
}
const HEAD = 'Ferry Council – May 2031 – Updates\nMember: Larkspur Falls\n1. Plans\nWhere next?\n'

test.each([
  [
    'a foot under each number',
    'A pier.\nPage 1\nFerries, v. 2\nA bell.\nPage 2\nFerries, v. 2',
    ['A pier.', 'A bell.'],
  ],
  ['a foot that repeats the title', 'A pier.\nPage 1\nFerry Council – May 2031', ['A pier.']],
  [
    'a foot at the bottom of a page',
    'A pier.\n\n\n\nUpdate form            Page 1 of 1',
    ['A pier.'],
  ],
  ['the round at the bottom of a page', 'A pier.\n\n\n\n\nTours de table, mai 2031', ['A pier.']],
  [
    'an address and a count, as browsers print them',
    'A pier.\n\nhttps://council.example.ca/forms/17?lang=en\n\n1/2\n\f5/3/31, 4:12 PM\n\nA bell.\nhttps://council.example.ca/forms/17?lang=en          2/2\n',
    ['A pier.', 'A bell.'],
  ],
  [
    'the same in French',
    'Un quai.\n\nhttps://conseil.example.ca/formulaire          1/2\n\f2031-05-03 16 h 12\nUne cloche.\nhttps://conseil.example.ca/formulaire\n2/2\n',
    ['Un quai.', 'Une cloche.'],
  ],
  // What a member may have said stays.
  [
    'an address that is part of the answer',
    'A pier, see\nhttps://pier.example.ca\nA bell.',
    ['A pier, see', 'https://pier.example.ca', 'A bell.'],
  ],
  [
    'a last line under one blank',
    'A pier.\n\nFerries until June 2031',
    ['A pier.', 'Ferries until June 2031'],
  ],
  [
    'a last sentence',
    'A pier.\n\n\n\n\nIt opens in June 2031.',
    ['A pier.', 'It opens in June 2031.'],
  ],
  ['a line under one number', 'A pier.\nPage 1\nA bell tower', ['A pier.', 'A bell tower']],
])('%s', (_what, end, said) => {
  expect(left(HEAD + end).slice(4)).toEqual(said)
})
