import { expect, test } from 'vitest'
import { defaultTemplate } from '#lib/documents/default-template.ts'
import type { RecognisedForm } from '#lib/documents/form.ts'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import {
  cell,
  covered,
  heading,
  list,
  ODT,
  p,
  rawOdt,
  row,
  table,
  wide,
} from '#lib/documents/testing/raw-odt.ts'
import { councils, roster } from '#lib/documents/testing/samples.ts'
import { zip } from '#lib/documents/testing/write-zip.ts'

async function textOf(bytes: Uint8Array): Promise<string> {
  const read = await readDocument(bytes, 'a.odt')
  if (!read.ok) throw new Error(read.reason)
  expect(read.document).toMatchObject({ format: 'odt', reader: 'odt@3' })
  return read.document.text
}

async function formOf(bytes: Uint8Array): Promise<{ text: string; form: RecognisedForm }> {
  const read = await readDocument(bytes, 'a.odt')
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
const front = p('CIPS Information Exchange, April 2019') + p('Jurisdiction: Kestrel Sound')
const ask = (title: string) => cell(p(title) + p('Please describe your work in a few lines.'))
const answers = (first: string, second = p('One portal.')) =>
  rawOdt(
    front +
      table(row(ask('1. Accomplishments'), cell(first)), row(ask('2. Priorities'), cell(second))),
  )

test('insertions are kept and deletions dropped, by whomever they were tracked', async () => {
  const about =
    '<office:change-info><dc:creator>A</dc:creator><dc:date>2019-04-01T00:00:00</dc:date></office:change-info>'
  const changes = `<text:tracked-changes><text:changed-region text:id="c1"><text:insertion>${about}</text:insertion></text:changed-region><text:changed-region text:id="c2"><text:deletion>${about}${p('two')}</text:deletion></text:changed-region></text:tracked-changes>`
  const inside = p(
    'Opened <text:change-start text:change-id="c1"/>three<text:change-end text:change-id="c1"/><text:change text:change-id="c2"/> counters.',
  )
  const { form } = await formOf(
    rawOdt(
      changes +
        front +
        table(
          row(ask('1. Accomplishments'), cell(inside)),
          row(ask('2. Priorities'), cell(p('One portal.'))),
        ),
    ),
  )
  expect(said(form, 0)).toEqual(['Opened three counters.'])
})

test('lists nest, and a second paragraph of an item is not another one', async () => {
  const { form } = await formOf(
    answers(
      list([
        { level: 0, inside: p('Guichets ouverts dans chaque ville du Nord') },
        { level: 1, inside: p('à Port-Neuf') },
        { level: 1, inside: p('à Cap-Clair') },
        { level: 0, inside: p('Ligne prolongée le samedi') + p('Une autre suivra en mai.') },
      ]),
    ),
  )
  const statements = form.sections[0]?.statements ?? []
  expect(statements.map(({ text, depth, parent }) => [text, depth, parent])).toEqual([
    ['Guichets ouverts dans chaque ville du Nord', 0, null],
    ['à Port-Neuf', 1, 0],
    ['à Cap-Clair', 1, 0],
    ['Ligne prolongée le samedi', 0, null],
    ['Une autre suivra en mai.', 0, null],
  ])
  const read = await readDocument(
    rawOdt(list([{ level: 1, inside: p('Un') + p('Suite') }])),
    'a.odt',
  )
  expect(read.ok && read.document.blocks.map(({ level }) => level)).toEqual([1, null])
})

test('merged cells: titles across the table, and a left cell that reaches over several rows', async () => {
  const { form } = await formOf(
    rawOdt(
      front +
        table(
          `<table:table-header-rows>${row(cell(p('1. Accomplishments'), wide), covered)}</table:table-header-rows>`,
          row(
            cell(p('Please describe your work.'), 'table:number-rows-spanned="2"'),
            cell(p('Opened a counter.')),
          ),
          row(covered, cell(p('Closed another.'))),
          row(cell(p('2. Priorities'), wide), covered),
          row(cell(p('What comes next?')), cell(p('One portal.'))),
        ),
    ),
  )
  expect(said(form, 0)).toEqual(['Opened a counter.', 'Closed another.'])
  expect(said(form, 1)).toEqual(['One portal.'])
})

test('a table inside an answer gives a statement for each of its rows', async () => {
  const inner = table(
    row(cell(p('Portal')), cell(p('opened in May'))),
    row(cell(p('Counter')), cell(p('moved in June'))),
  )
  const { form } = await formOf(answers(inner + p('')))
  expect(said(form, 0)).toEqual(['Portal – opened in May', 'Counter – moved in June'])
})

test('a text box is read once; notes stand apart and are asked about, annotations are left out', async () => {
  const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('A note on the counter.')}</text:note-body></text:note>`
  const comment = `<office:annotation office:name="1"><dc:creator>M. Relecteur</dc:creator><dc:date>2019-04-01T00:00:00</dc:date>${p('Is this so?')}</office:annotation>`
  const box = `<draw:frame text:anchor-type="paragraph"><draw:text-box>${p('Boxed words.')}</draw:text-box><draw:image xlink:href="Pictures/1.png">${p('Boxed words.')}</draw:image><svg:desc>A box.</svg:desc></draw:frame>`
  const shape = `<draw:custom-shape>${p('Words in a shape.')}</draw:custom-shape>`
  const { text, form } = await formOf(
    answers(
      p(`Opened a counter.${note}${comment}<office:annotation-end office:name="1"/>`) +
        p(box) +
        p(shape),
    ),
  )
  expect(said(form, 0)).toEqual(['Opened a counter.', 'Boxed words.', 'Words in a shape.'])
  expect(form.unplaced.map(({ start, end }) => text.slice(start, end))).toEqual([
    'A note on the counter.',
  ])
  expect(text).not.toMatch(/A box|Relecteur/)
})

test('a box on the page itself, and what a group of shapes holds', async () => {
  const box = `<draw:frame><draw:text-box>${p('CIPS Information Exchange, April 2019')}</draw:text-box></draw:frame>`
  const group = `<draw:g><draw:custom-shape>${p('Jurisdiction: Kestrel Sound')}</draw:custom-shape><draw:line/></draw:g>`
  expect(await textOf(rawOdt(box + p(group)))).toBe(
    'CIPS Information Exchange, April 2019\nJurisdiction: Kestrel Sound\n',
  )
})

test('the margins of the pages tell the round and the member when the page does not', async () => {
  const master = `<style:header>${p('CIPS – April <text:span>2019</text:span>')}${p('Kestrel Sound &amp; islands')}</style:header><style:header-first>${p('CIPS – April 2019')}</style:header-first><style:header-left style:display="false">${p('Never printed')}</style:header-left><style:footer>${p('Page <text:page-number>1</text:page-number>')}</style:footer>`
  const { text, form } = await formOf(
    rawOdt(
      table(
        row(ask('1. Accomplishments'), cell(p('Opened a counter.'))),
        row(ask('2. Priorities'), cell(p('One portal.'))),
      ),
      { master },
    ),
  )
  expect(form.cycle.value).toEqual({ year: 2019, month: 4 })
  expect(form.jurisdiction).toMatchObject({ value: 'KS', confidence: 'likely' })
  expect(text.match(/April 2019/g)).toHaveLength(1)
  expect(text).not.toContain('Never printed')
})

test('headings, bold and italic are told by the style, by its parents and by the words themselves', async () => {
  const named =
    '<style:style style:name="Strong_20_Text" style:display-name="Strong Text" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>'
  const automatic =
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Strong_20_Text"/><style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style><style:style style:name="P8" style:family="paragraph" style:parent-style-name="P9"/><style:style style:name="P9" style:family="paragraph" style:parent-style-name="P8"><style:paragraph-properties fo:margin-left="1in"/></style:style>'
  const read = await readDocument(
    rawOdt(
      heading('1. Réalisations', 2) +
        p('Bold', 'P1') +
        p('<text:span text:style-name="T1">Slanted</text:span>') +
        p('Plain <text:span text:style-name="T1">and not</text:span>') +
        p('Far in', 'P8'),
      { named, automatic },
    ),
    'a.odt',
  )
  if (!read.ok) throw new Error(read.reason)
  const looks = read.document.blocks.map(({ heading: level, strong, slanted, indent }) => [
    level,
    strong,
    slanted,
    indent,
  ])
  expect(looks).toEqual([
    [2, true, false, 0],
    [null, true, false, 0],
    [null, false, true, 0],
    [null, false, false, 0],
    [null, false, false, 72],
  ])
})

test('blanks, tabs, breaks, marks and fields', async () => {
  const inside =
    '<text:bookmark text:name="a"/>One<text:s text:c="3"/>two<text:tab/>three<text:line-break/>Four\n   five <text:soft-page-break/><text:a xlink:href="https://example.org/never">six</text:a> <text:date>1 May</text:date>'
  expect(await textOf(rawOdt(p(inside)))).toBe('One   two three\nFour five six 1 May\n')
})

test('what was left untouched in a field is no answer', async () => {
  const placeholder =
    '<text:placeholder text:placeholder-type="text">&lt;Click here&gt;</text:placeholder>'
  const control =
    '<loext:content-control loext:showing-place-holder="true">Click or tap here to enter text.</loext:content-control>'
  const typed = '<loext:content-control>One portal.</loext:content-control>'
  const { form } = await formOf(answers(p(placeholder) + p(control), p(typed)))
  expect(form.sections[0]).toMatchObject({ answer: 'blank', statements: [] })
  expect(said(form, 1)).toEqual(['One portal.'])
})

test('a text field of Word as LibreOffice keeps it: its paragraphs, or nothing where it is untouched', async () => {
  const field = (inside: string) =>
    p(`<text:text-input text:description="">${inside}</text:text-input>`)
  const { form } = await formOf(
    answers(
      field('Click or tap here to enter text.&#x0d;'),
      field('One portal.&#x0d;Two counters.&#x0d;'),
    ),
  )
  expect(form.sections[0]).toMatchObject({ answer: 'blank', statements: [] })
  expect(said(form, 1)).toEqual(['One portal.', 'Two counters.'])
})

test('prefixes may be called otherwise, and the kind stand in the list of parts alone', async () => {
  const names = 'urn:oasis:names:tc:opendocument:xmlns'
  const content = `<o:document-content xmlns:o="${names}:office:1.0" xmlns:t="${names}:text:1.0"><o:body><o:text><t:p>Bonjour, <![CDATA[<vous> & moi]]><!-- rien --></t:p></o:text></o:body></o:document-content>`
  const manifest = `<m:manifest xmlns:m="${names}:manifest:1.0"><m:file-entry m:full-path="/" m:media-type="${ODT}"/></m:manifest>`
  const bytes = zip([
    { name: 'content.xml', content, deflated: true },
    { name: 'META-INF/manifest.xml', content: manifest },
  ])
  expect(await textOf(bytes)).toBe('Bonjour, <vous> & moi\n')
})

test('what the file hides is left out, by its style, its section or its field, and is told', async () => {
  const hidden =
    '<style:style style:name="T9" style:family="text"><style:text-properties text:display="none"/></style:style>'
  const answer =
    p('Opened a counter.<text:span text:style-name="T9"> The minister knows.</text:span>') +
    `<text:section text:name="s" text:display="none">${p('Never to be told.')}</text:section>` +
    p('<text:hidden-text text:is-hidden="true">Nor this.</text:hidden-text>Closed another.')
  const { text, form } = await formOf(
    rawOdt(
      front +
        table(
          row(ask('1. Accomplishments'), cell(answer)),
          row(ask('2. Priorities'), cell(p('One portal.'))),
        ),
      { automatic: hidden },
    ),
  )
  expect(said(form, 0)).toEqual(['Opened a counter.', 'Closed another.'])
  expect(text).not.toMatch(/minister|Never|Nor/)
  expect(form.warnings.map(({ code }) => code)).toEqual(['hidden-words'])
})
