import { expect, test } from 'vitest'
import { defaultTemplate } from '#lib/documents/default-template.ts'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import { councils, roster } from '#lib/documents/testing/samples.ts'

const HEAD = 'CIPS – April 2021\nJurisdiction: Kestrel Sound\n\n'

async function said(text: string, encode = (one: string) => Buffer.from(one)) {
  const read = await readDocument(encode(text), 'a.txt')
  if (!read.ok) throw new Error(read.reason)
  const knowledge = { councils, jurisdictions: roster, template: defaultTemplate }
  const form = recogniseForm(read.document, knowledge)
  if ('notATemplate' in form) throw new Error('not a template')
  expect(form.jurisdiction.value).toBe('KS')
  return form.sections.map((one) => [one.number, ...one.statements.map((each) => each.text)])
}

const EXPECTED = [
  [1, 'A counter opened.', 'A ferry line closed, since nobody took it.'],
  [2, 'One portal.'],
]

test.each([
  [
    'rules between the rows',
    `+--------------------+----------------------+
| Topic              | Answer               |
+====================+======================+
| 1. Accomplishments | - A counter opened.  |
| Please describe    | - A ferry line       |
| your work.         |   closed, since      |
|                    |   nobody took it.    |
+--------------------+----------------------+
| 2. Priorities      | - One portal.        |
+--------------------+----------------------+`,
  ],
  [
    'one line for each row',
    `| No. | Question | Answer |
|---|---|---|
| 1 | Accomplishments | A counter opened.<br>A ferry line closed, since nobody took it. |
| 2 | Priorities | One portal. |
`,
  ],
  [
    'numbers alone to tell the rows',
    `│ 1. Accomplishments │ • A counter opened.  │
│ Please describe    │ • A ferry line       │
│ your work.         │   closed, since      │
│                    │   nobody took it.    │
│ 2. Priorities      │ • One portal.        │
`,
  ],
  [
    'tabs between the cells',
    `Contact\tOdalys Fenwick
1. Accomplishments
Please describe your work.\tA counter opened.
A ferry line closed, since nobody took it.
2. Priorities
What will you be working on?\tOne portal.
`,
  ],
])('a table with %s', async (_how, table) => {
  expect(await said(HEAD + table)).toEqual(EXPECTED)
  expect(await said(`\ufeff${HEAD}${table}`, (one) => Buffer.from(one, 'utf16le'))).toEqual(
    EXPECTED,
  )
})

test('bars and tabs in answers are no table', async () => {
  const text = `${HEAD}1. Accomplishments\n- Fees | rates | rules were cut.\n- Cost:\t40 k$\n\n2. Priorities\n- One portal | one account.\n`
  expect(await said(text)).toEqual([
    [1, 'Fees | rates | rules were cut.', 'Cost: 40 k$'],
    [2, 'One portal | one account.'],
  ])
})
