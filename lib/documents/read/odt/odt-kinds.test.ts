import { expect, test } from 'vitest'
import type { RecognisedForm } from '#lib/documents/form.ts'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import { cell, p, rawOdt, row, table } from '#lib/documents/testing/raw-odt.ts'
import { councils, roster } from '#lib/documents/testing/samples.ts'

async function formOf(bytes: Uint8Array): Promise<{ form: RecognisedForm }> {
  const read = await readDocument(bytes, 'a.odt')
  if (!read.ok) throw new Error(read.reason)
  const form = recogniseForm(read.document, { councils, jurisdictions: roster })
  if ('notATemplate' in form) throw new Error('not a template')
  return { form }
}

const said = (form: RecognisedForm, at: number) =>
  form.sections[at]?.statements.map((one) => one.text)
const front = p('CIPS Information Exchange, April 2019') + p('Jurisdiction: Kestrel Sound')
const ask = (title: string) => cell(p(title) + p('Please describe your work in a few lines.'))

test('what is struck through is left out, and a raised figure is no part of the number before it', async () => {
  const automatic =
    '<style:style style:name="S" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="R" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>'
  const span = (style: string, words: string) =>
    `<text:span text:style-name="${style}">${words}</text:span>`
  const answer = p(
    `Ouvert ${span('S', 'neuf ')}40${span('R', '1')} comptoirs, dont la 2${span('R', 'e')} borne.`,
  )
  const { form } = await formOf(
    rawOdt(
      front +
        table(
          row(ask('1. Accomplishments'), cell(answer)),
          row(ask('2. Priorities'), cell(p('One portal.'))),
        ),
      { automatic },
    ),
  )
  expect(said(form, 0)).toEqual(['Ouvert 40¹ comptoirs, dont la 2e borne.'])
  expect(form.warnings.map(({ code }) => code)).toEqual(['struck-words'])
})

const FORM = `<office:forms><form:form>
  <form:textarea form:id="a" form:current-value="Two counters in clinics."/>
  <form:listbox form:id="b"><form:option form:label="Prévu"/><form:option form:label="En cours" form:current-selected="true"/></form:listbox>
  <form:checkbox form:id="c" form:label="Bornes" form:current-state="checked"/><form:checkbox form:id="d" form:label="Nothing"/>
  <form:button form:id="e" form:label="Send"/></form:form></office:forms>`
const shown = (id: string) => `<draw:control draw:control="${id}"/>`

test('what was typed, chosen and ticked in the controls of a form is read where they stand', async () => {
  const fields =
    p(shown('c')) + p(shown('d')) + p(shown('e')) + p(shown('a')) + p(`Avancement : ${shown('b')}`)
  const { form } = await formOf(
    rawOdt(
      FORM +
        front +
        table(
          row(ask('1. Accomplishments'), cell(fields)),
          row(ask('2. Priorities'), cell(p('One portal.'))),
        ),
    ),
  )
  expect(said(form, 0)).toEqual(['Bornes', 'Two counters in clinics.', 'Avancement : En cours'])
})

test('a flat document is read like a package, and another flat file is no form', async () => {
  const names = 'urn:oasis:names:tc:opendocument:xmlns'
  const flat = (kind: string) =>
    new TextEncoder().encode(
      `<?xml version="1.0" encoding="UTF-8"?>\n<office:document xmlns:office="${names}:office:1.0" xmlns:text="${names}:text:1.0" xmlns:style="${names}:style:1.0" office:mimetype="application/vnd.oasis.opendocument.${kind}"><office:styles/><office:body><office:text><text:h text:outline-level="1">1. Réalisations</text:h><text:p>Un quai.</text:p></office:text></office:body></office:document>`,
    )
  const read = await readDocument(flat('text'), 'a.fodt')
  expect(read.ok && [read.document.reader, read.document.text]).toEqual([
    'odt@3',
    '1. Réalisations\nUn quai.\n',
  ])
  expect(await readDocument(flat('spreadsheet'), 'a.fodt')).toEqual({
    ok: false,
    reason: 'wrong-kind',
  })
})
