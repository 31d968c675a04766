import { expect, test, vi } from 'vitest'
import { defaultTemplate } from '#lib/documents/default-template.ts'
import type { RecognisedForm } from '#lib/documents/form.ts'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import { cell, p, rawDocx, row, t, table } from '#lib/documents/testing/raw-docx.ts'
import { councils, roster } from '#lib/documents/testing/samples.ts'

// The libraries that read DOCX and PDF take seconds to load on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

async function formOf(bytes: Uint8Array): Promise<{ text: string; form: RecognisedForm }> {
  const read = await readDocument(bytes, 'a.docx')
  if (!read.ok) throw new Error(read.reason)
  const form = recogniseForm(read.document, {
    councils,
    jurisdictions: roster,
    template: defaultTemplate,
  })
  if ('notATemplate' in form) throw new Error('not a template')
  return { text: read.document.text, form }
}

const said = (form: RecognisedForm, at: number) =>
  form.sections[at]?.statements.map((one) => one.text)
const front = p(t('CIPS Information Exchange, April 2019')) + p(t('Jurisdiction: Kestrel Sound'))
const ask = (title: string) => cell(p(t(title)) + p(t('Please describe your work in a few lines.')))

test('insertions are kept and deletions dropped, by whomever they were tracked', async () => {
  const change = 'w:id="1" w:author="A" w:date="2019-04-01T00:00:00Z"'
  const { form } = await formOf(
    rawDocx(
      front +
        table(
          row(
            ask('1. Accomplishments'),
            cell(
              p(
                `${t('Opened ')}<w:ins ${change}>${t('three')}</w:ins><w:del ${change}><w:r><w:delText>two</w:delText></w:r></w:del>${t(' counters.')}`,
              ) +
                p(`<w:moveFrom ${change}>${t('Moved away.')}</w:moveFrom>`) +
                p(`<w:moveTo ${change}>${t('Moved here.')}</w:moveTo>`),
            ),
          ),
          row(ask('2. Priorities'), cell(p(t('One portal.')))),
        ),
    ),
  )
  expect(said(form, 0)).toEqual(['Opened three counters.', 'Moved here.'])
})

test('content controls give what was typed; what was left untouched is blank', async () => {
  const control = (inside: string, more = '') =>
    `<w:sdt><w:sdtPr>${more}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
  const untouched = control(
    p(
      '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Click or tap here to enter text.</w:t></w:r>',
    ),
    '<w:showingPlcHdr/>',
  )
  const { form } = await formOf(
    rawDocx(
      front +
        table(
          row(ask('1. Accomplishments'), cell(control(p(t('Opened a counter.'))))),
          control(
            row(ask('2. Priorities'), cell(p(`${t('One ')}${control(t('portal'))}${t('.')}`))),
          ),
          row(ask('3. Changes'), cell(untouched)),
        ),
      {
        styles:
          '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/></w:style>',
      },
    ),
  )
  expect(said(form, 0)).toEqual(['Opened a counter.'])
  expect(said(form, 1)).toEqual(['One portal.'])
  expect(form.sections[2]).toMatchObject({ answer: 'blank', statements: [] })
})

test('merged cells: titles across the table, and a left cell that reaches over several rows', async () => {
  const wide = '<w:gridSpan w:val="2"/>'
  const { form } = await formOf(
    rawDocx(
      front +
        table(
          row(cell(p(t('1. Accomplishments')), wide)),
          row(
            cell(p(t('Please describe your work.')), '<w:vMerge w:val="restart"/>'),
            cell(p(t('Opened a counter.'))),
          ),
          row(cell(p(''), '<w:vMerge/>'), cell(p(t('Closed another.')))),
          row(cell(p(t('2. Priorities')), wide)),
          row(cell(p(t('What comes next?'))), cell(p(t('One portal.')))),
        ),
    ),
  )
  expect(said(form, 0)).toEqual(['Opened a counter.', 'Closed another.'])
  expect(said(form, 1)).toEqual(['One portal.'])
})

test('a table inside an answer gives a statement for each of its rows', async () => {
  const inner = table(
    row(cell(p(t('Portal'))), cell(p(t('opened in May')))),
    row(cell(p(t('Counter'))), cell(p(t('moved in June')))),
  )
  const { form } = await formOf(
    rawDocx(
      front +
        table(
          row(ask('1. Accomplishments'), cell(inner + p(''))),
          row(ask('2. Priorities'), cell(p(t('One portal.')))),
        ),
    ),
  )
  expect(said(form, 0)).toEqual(['Portal – opened in May', 'Counter – moved in June'])
})

test('a text box is read once; notes stand apart and are asked about, comments are left out', async () => {
  const box = p(t('Boxed words.'))
  const { text, form } = await formOf(
    rawDocx(
      front +
        table(
          row(
            ask('1. Accomplishments'),
            cell(
              p(
                `${t('Opened a counter.')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`,
              ) +
                p(
                  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${box}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${box}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
                ),
            ),
          ),
          row(ask('2. Priorities'), cell(p(t('One portal.')))),
        ),
      {
        footnotes: `<w:footnote w:id="2">${p(t('A note on the counter.'))}</w:footnote>`,
        comments: `<w:comment w:id="0" w:author="A">${p(t('Is this so?'))}</w:comment>`,
      },
    ),
  )
  expect(said(form, 0)).toEqual(['Opened a counter.', 'Boxed words.'])
  expect(form.unplaced.map(({ start, end }) => text.slice(start, end))).toEqual([
    'A note on the counter.',
  ])
})

test('the header tells the round and the member when the page does not', async () => {
  const { form } = await formOf(
    rawDocx(
      table(
        row(ask('1. Accomplishments'), cell(p(t('Opened a counter.')))),
        row(ask('2. Priorities'), cell(p(t('One portal.')))),
      ),
      {
        header: p(t('CIPS – April ') + t('2019')) + p(t('Kestrel Sound &amp; islands')),
        footer: p(t('Page 1')),
      },
    ),
  )
  expect(form.cycle.value).toEqual({ year: 2019, month: 4 })
  expect(form.jurisdiction).toMatchObject({ value: 'KS', confidence: 'likely' })
})
