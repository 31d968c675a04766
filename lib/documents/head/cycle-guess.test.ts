import { expect, test } from 'vitest'
import { guessCycle } from './cycle-guess.ts'

test.each([
  'Granite Cove, January 9, 2028',
  'Granite Cove, the 9th of January 2028',
  'Anse-Claire, le 9 janvier 2028',
  'January 9, 2028',
  'Sunday, January 9th, 2028',
  'Le 9 janvier 2028',
  'Dimanche 9 janvier 2028',
  'Date : 2028-01-09',
])('%j says when a letter was written, and the title for which round', (dateline) => {
  const titles = [dateline, 'Ferry Council round table – March 2028'].map((text) => ({
    text,
    span: null,
  }))
  expect(guessCycle(titles, 'form.docx').value).toEqual({ year: 2028, month: 3 })
})

test.each([
  [['Le 2 avril 2029', 'Objet : tour de table de juin 2029'], 6],
  [['April 2, 2029', 'Re: Your round table of June 2029'], 6],
  // The only date there is may be the meeting's own.
  [['Harbour Table', 'June 14, 2029'], 6],
  [['Table des ports', 'Le 14 juin 2029'], 6],
  [['Harbour Table – June 2029 (last meeting: January 2029)'], 6],
  [['Table des ports – juin 2029 (réunion précédente : janvier 2029)'], 6],
])('%j names the round of month %i', (lines, month) => {
  const titles = lines.map((text) => ({ text, span: null }))
  expect(guessCycle(titles, 'form.docx').value).toEqual({ year: 2029, month })
})
