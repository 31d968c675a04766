import { expect, test } from 'vitest'
import { guessCycle } from './cycle-guess.ts'

test.each([
  'Granite Cove, January 9, 2028',
  'Granite Cove, the 9th of January 2028',
  'Anse-Claire, le 9 janvier 2028',
])('%j says when a letter was written, and the title for which round', (dateline) => {
  const titles = [dateline, 'Ferry Council round table – March 2028'].map((text) => ({
    text,
    span: null,
  }))
  expect(guessCycle(titles, 'form.docx').value).toEqual({ year: 2028, month: 3 })
})
