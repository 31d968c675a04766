import { expect, test } from 'vitest'
import { defaultTemplate } from '#lib/documents/default-template.ts'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import { councils, roster } from '#lib/documents/testing/samples.ts'
import { placesOf } from './leftovers.ts'

const MAIL = `From: A. Pell <a.pell@kestrel.example>
Subject: our update

Hello,

CIPS exchange of information, April 2019
Jurisdiction: Kestrel Sound

1. Accomplishments
1) Opened a counter in Birchwood.
2) Closed another.

2. Priorities
N/A

On Mon, Apr 1, 2019 at 9:00 AM the secretariat wrote:
> Could you send us your update? We close on Friday and cannot wait any longer this time.
`

test('each word of a document is in some part of its form', async () => {
  const read = await readDocument(new TextEncoder().encode(MAIL), 'mail.txt')
  if (!read.ok) throw new Error(read.reason)
  const { text } = read.document
  const knowledge = { councils, jurisdictions: roster, template: defaultTemplate }
  const form = recogniseForm(read.document, knowledge)
  if ('notATemplate' in form) throw new Error('not a template')
  const held = placesOf(form).map(({ start, end }) => text.slice(start, end))
  for (const word of text.match(/[\p{L}\p{N}]{3,}/gu) ?? [])
    expect(held.some((part) => part.includes(word))).toBe(true)
  const said = form.sections.flatMap((one) => one.statements.map((statement) => statement.text))
  expect(said).toEqual(['Opened a counter in Birchwood.', 'Closed another.'])
  // What a mail quotes is dressing, whole sentences though it holds; the counting of a list is no word.
  expect(form.unplaced).toEqual([])
  expect(form.furniture.map(({ start, end }) => text.slice(start, end))).not.toContain('1')
})

const ASKED = 'Please send this form back to the secretariat by the third of March, and not later.'
const SAID = 'The secretariat of the harbours will move to the third floor in March, and not later.'

test.each([
  [ASKED, []],
  ['Veuillez renvoyer ce formulaire au secrétariat avant le trois mars, et pas plus tard.', []],
  [SAID, [SAID]],
  [`${ASKED} ${SAID}`, [`${ASKED} ${SAID}`]],
])('before the first heading, of "%s" somebody is asked about %j', async (line, asked) => {
  const form = MAIL.slice(MAIL.indexOf('CIPS'), MAIL.indexOf('On Mon'))
  const words = form.replace('\n\n1.', `\n\n${line}\n\n1.`)
  const read = await readDocument(new TextEncoder().encode(words), 'form.txt')
  if (!read.ok) throw new Error(read.reason)
  const found = recogniseForm(read.document, {
    councils,
    jurisdictions: roster,
    template: defaultTemplate,
  })
  if ('notATemplate' in found) throw new Error('no form')
  const { text } = read.document
  expect(found.unplaced.map(({ start, end }) => text.slice(start, end))).toEqual(asked)
})
