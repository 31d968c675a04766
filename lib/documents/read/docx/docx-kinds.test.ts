import { expect, test, vi } from 'vitest'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import { cell, p, rawDocx, row, t, table } from '#lib/documents/testing/raw-docx.ts'
import { councils, roster } from '#lib/documents/testing/samples.ts'
import { zip } from '#lib/documents/testing/write-zip.ts'

vi.setConfig({ testTimeout: 60_000 })

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const STYLES =
  '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/></w:style>'
const run = (words: string, look: string) => `<w:r><w:rPr>${look}</w:rPr><w:t>${words}</w:t></w:r>`
const control = (inside: string, properties = '') =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
const math = (inside: string) =>
  `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${inside}</m:oMath>`
const m = (words: string) => `<m:r><m:t>${words}</m:t></m:r>`
const ask = (title: string) => cell(p(t(title)) + p(t('Please describe your work in a few lines.')))

async function formOf(answers: string, more: Parameters<typeof rawDocx>[1] = {}) {
  const front = p(t('CIPS Information Exchange, April 2019')) + p(t('Jurisdiction: Kestrel Sound'))
  const rows =
    row(ask('1. Accomplishments'), cell(answers)) +
    row(ask('2. Priorities'), cell(p(t('One portal.'))))
  const read = await readDocument(
    rawDocx(front + table(rows), { styles: STYLES, ...more }),
    'a.docx',
  )
  if (!read.ok) throw new Error(read.reason)
  const jurisdictions = roster.map((one) => ({ ...one, isAssociation: true }))
  const form = recogniseForm(read.document, { councils, jurisdictions })
  if ('notATemplate' in form) throw new Error('not a template')
  const [first] = form.sections
  return {
    said: first?.statements.map(({ text }) => text),
    answer: first?.answer,
    figures: form.figures.map(({ metric, value }) => [metric, value]),
    unplaced: form.unplaced.map(({ start, end }) => read.document.text.slice(start, end)),
    warnings: form.warnings.map(({ code }) => code),
  }
}

test.each([
  [
    'its prompt in no style',
    control(run('Tap here and write.', ''), '<w:showingPlcHdr/>'),
    'blank',
  ],
  ['its prompt that was saved as words', t('Click or tap here to enter text.'), 'blank'],
  ['its prompt in French', t('Choisissez un élément.'), 'blank'],
  ['a label and its prompt', t('État : Sélectionnez une option'), 'blank'],
  [
    'a choice that kept the look of the prompt',
    control(run('Two counters', '<w:rStyle w:val="PlaceholderText"/>')),
    'answered',
  ],
])('a control that shows %s is %3$s', async (_what, inside, answer) => {
  expect((await formOf(p(inside))).answer).toBe(answer)
})

test('what was chosen in a drop-down of an older form is read', async () => {
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="2"/><w:listEntry w:val="Planned"/><w:listEntry w:val="Begun"/><w:listEntry w:val="En service"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
  expect((await formOf(p(t('The counter: ') + field))).said).toEqual(['The counter: En service'])
})

test.each([
  [m('t=5'), 'Wait of t=5 days.'],
  [`<m:f><m:num>${m('a+b')}</m:num><m:den>${m('2')}</m:den></m:f>`, 'Wait of (a+b)/2 days.'],
  [`<m:sSup><m:e>${m('x')}</m:e><m:sup>${m('2')}</m:sup></m:sSup>`, 'Wait of x^2 days.'],
  [`<m:rad><m:e>${m('n')}</m:e></m:rad>`, 'Wait of √(n) days.'],
])('an equation %# is a line of text', async (inside, words) => {
  const { said, warnings } = await formOf(p(t('Wait of ') + math(inside) + t(' days.')))
  expect(said).toEqual([words])
  expect(warnings).toEqual([])
})

test.each([
  ['once', '<w:strike/>', 'We renew the portal.'],
  ['twice', '<w:dstrike/>', 'We renew the portal.'],
  ['no longer', '<w:strike w:val="0"/>', 'We renew nineteen counters and the portal.'],
])('words struck through %s', async (_how, look, words) => {
  const { said, warnings } = await formOf(
    p(`${t('We renew ')}${run('nineteen counters and ', look)}${t('the portal.')}`),
  )
  expect(said).toEqual([words])
  expect(warnings).toEqual(words.includes('nineteen') ? [] : ['struck-words'])
})

test('a raised figure marks a note, and is no part of the number before it', async () => {
  const raised = run('2', '<w:vertAlign w:val="superscript"/>')
  const { said, figures, unplaced } = await formOf(
    p(`${t('Our association has 310')}${raised}${t(' members.')}`) +
      p(`${t('A hall of 40 m')}${raised}${t(' opened.')}`) +
      p(`${raised}${t(' As of May.')}`),
  )
  expect(said).toEqual(['Our association has 310² members.', 'A hall of 40 m² opened.'])
  expect(figures).toEqual([['members', 310]])
  expect(unplaced).toEqual(['² As of May.'])
})

test('a control shows what is stored for it, whatever words the body still holds', async () => {
  const bound = control(
    t('Old words.'),
    '<w:dataBinding w:xpath="/n:form[1]/n:owner[2]" w:storeItemID="{A-1}"/>',
  )
  const { said } = await formOf(p(t('Owner: ') + bound), {
    relations: `<Relationship Id="c1" Type="${OFFICE}/customXml" Target="../customXml/item1.xml"/>`,
    parts: [
      {
        name: 'customXml/item1.xml',
        content:
          '<n:form xmlns:n="urn:x"><n:owner>A</n:owner><n:owner>Greffe &amp; port</n:owner></n:form>',
      },
      {
        name: 'customXml/_rels/item1.xml.rels',
        content: `<Relationships><Relationship Id="p" Type="${OFFICE}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
      },
      { name: 'customXml/itemProps1.xml', content: '<ds:datastoreItem ds:itemID="{a-1}"/>' },
    ],
  })
  expect(said).toEqual(['Owner: Greffe & port'])
})

test.each([
  ['page.html', '<p>Opened a <b>counter</b>.</p><p>Fermé un autre.</p>', false],
  ['text.txt', 'Opened a counter.\r\nFermé un autre.', false],
  ['rich.rtf', '{\\rtf1 Opened a counter.}', true],
])('a file that stands in the document: %s', async (name, content, isDropped) => {
  const { said, warnings } = await formOf(`${p(t('First.'))}<w:altChunk r:id="k1"/>${p('')}`, {
    relations: `<Relationship Id="k1" Type="${OFFICE}/aFChunk" Target="${name}"/>`,
    parts: [{ name: `word/${name}`, content }],
  })
  expect(said).toEqual(isDropped ? ['First.'] : ['First.', 'Opened a counter.', 'Fermé un autre.'])
  expect(warnings).toEqual(isDropped ? ['words-dropped'] : [])
})

const packageOf = (name: string, type: string) =>
  zip([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="/${name}"/></Relationships>`,
    },
    {
      name,
      content: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p(t('Words.'))}</w:body></w:document>`,
    },
  ])

test.each([
  ['texte/corps.xml', 'wordprocessingml.document.main+xml', 'Words.\n'],
  ['word/document2.xml', 'wordprocessingml.template.main+xml', 'Words.\n'],
  ['xl/workbook.xml', 'spreadsheetml.sheet.main+xml', 'wrong-kind'],
])('the main part is where the package says: %s', async (name, type, read) => {
  const result = await readDocument(packageOf(name, type), 'a.docx')
  expect(result.ok ? result.document.text : result.reason).toBe(read)
})
