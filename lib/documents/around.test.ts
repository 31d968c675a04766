import { expect, test } from 'vitest'
import { defaultTemplate } from './default-template.ts'
import { readDocument } from './read.ts'
import { recogniseForm } from './recognise.ts'
import { councils, roster } from './testing/samples.ts'

const form = (end: string) => `CIPS exchange of information, April 2019
Jurisdiction: Kestrel Sound
Contact: Odalys Fenwick

1. Accomplishments
Opened a counter in Birchwood.

5. Issues
Nobody answers at night.
${end}`

test.each([
  ['\nOdalys Fenwick\nKestrel Sound Services', ['Nobody answers at night.']],
  ['\nThank you,\nOdalys', ['Nobody answers at night.']],
  // The number of a page, as pdftotext leaves it.
  ['\n\n2', ['Nobody answers at night.']],
  // Nobody named above, or no blank before it: it may be what is wanted.
  ['\nLarkspur Falls', ['Nobody answers at night.', 'Larkspur Falls']],
])('a form that ends in %j was signed there or not', async (end, expected) => {
  const read = await readDocument(new TextEncoder().encode(form(end)), 'a.txt')
  if (!read.ok) throw new Error(read.reason)
  const knowledge = { councils, jurisdictions: roster, template: defaultTemplate }
  const found = recogniseForm(read.document, knowledge)
  if ('notATemplate' in found) throw new Error('not a template')
  expect(found.sections.at(-1)?.statements.map((one) => one.text)).toEqual(expected)
})
