import { expect, test } from 'vitest'
import { cssString } from './css-string.ts'

test.each([
  ['Conseil des ministres : énergie', '"Conseil des ministres\\a0 : énergie"'],
  [
    'A "quoted" \\ name; }</style>',
    '"A \\22 quoted\\22  \\5c  name\\3b  \\7d \\3c \\2f style\\3e "',
  ],
  ['two\nlines', '"two\\a lines"'],
  ['Council’s (2029)', '"Council’s (2029)"'],
])('%j is one string of a style sheet', (text, written) => {
  expect(cssString(text)).toBe(written)
})
