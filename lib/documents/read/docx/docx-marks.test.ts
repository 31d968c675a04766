import { expect, test, vi } from 'vitest'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import { cell, p, rawDocx, row, t, table } from '#lib/documents/testing/raw-docx.ts'
import { councils, roster } from '#lib/documents/testing/samples.ts'
import { CRUMB, hidingStyles, withMarks } from './docx-marks.ts'

vi.setConfig({ testTimeout: 60_000 })

const run = (words: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${words}</w:t></w:r>`
const gone = (words: string) =>
  `<w:del w:id="1" w:author="A"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`
const added = (words: string) => `<w:ins w:id="2" w:author="A">${t(words)}</w:ins>`
const words = (xml: string) => xml.replace(/<[^>]*>/g, '')
const STYLES = `<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Secreter"><w:basedOn w:val="Secret"/></w:style>
<w:style w:type="character" w:styleId="Open"><w:basedOn w:val="Secret"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Mark"><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:style>`

test.each([
  ['a run', p(`${t('Seen. ')}${run('Tu par tous.', '<w:vanish/>')}`), 'Seen. '],
  ['a run that is shown after all', p(run('Vu.', '<w:vanish w:val="false"/>')), 'Vu.'],
  [
    'a run that was hidden once',
    p(run('Vu.', '<w:rPrChange w:id="3" w:author="A"><w:rPr><w:vanish/></w:rPr></w:rPrChange>')),
    'Vu.',
  ],
  ['the mark of a paragraph', p(`<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${t('Seen.')}`), 'Seen.'],
  ['a style', p(run('Caché.', '<w:rStyle w:val="Secret"/>') + t('Vu.')), 'Vu.'],
  ['a style built on it', p(run('Caché.', '<w:rStyle w:val="Secreter"/>')), ''],
  ['a style that takes it back', p(run('Vu.', '<w:rStyle w:val="Open"/>')), 'Vu.'],
])('words hidden by %s', (_, xml, seen) => {
  const found = withMarks(xml, hidingStyles(STYLES))
  expect(words(found.xml)).toBe(seen)
  expect(found.isHidden).toBe(words(xml) !== seen)
})

test('only what hides its words is such a style', () => {
  expect([...hidingStyles(STYLES)]).toEqual(['Secret', 'Secreter'])
})

test.each([
  ['the start of what was taken out', p(t('Publish c') + gone('harters for every service')), true],
  ['a few words beside it', p(t('Qui a') + gone(' déjà mené un tel projet, et comment?')), true],
  ['most of it stays', p(t('Every counter takes cards ') + gone('in Truro')), false],
  ['it was written anew', p(t('We ') + gone('may perhaps one day open') + added('opened')), false],
  ['a letter was put right', p(t('C') + gone('ou')), false],
])('a paragraph that is left: %s', (_, xml, isCrumb) => {
  const found = withMarks(xml, new Set())
  expect(found.xml.includes(CRUMB)).toBe(isCrumb)
  expect(found.isDeleted).toBe(true)
})

const ask = (title: string) => cell(p(t(title)) + p(t('Please describe your work in a few lines.')))

async function formOf(answers: string, more: Parameters<typeof rawDocx>[1] = {}) {
  const front = p(t('CIPS Information Exchange, April 2019')) + p(t('Jurisdiction: Kestrel Sound'))
  const rows =
    row(ask('1. Accomplishments'), cell(answers)) +
    row(ask('2. Priorities'), cell(p(t('One portal.'))))
  const read = await readDocument(rawDocx(front + table(rows), more), 'a.docx')
  if (!read.ok) throw new Error(read.reason)
  const form = recogniseForm(read.document, { councils, jurisdictions: roster })
  if ('notATemplate' in form) throw new Error('not a template')
  return {
    text: read.document.text,
    said: form.sections[0]?.statements.map(({ text, confidence }) => [
      text.slice(0, 40),
      confidence,
    ]),
    unplaced: form.unplaced,
    warnings: form.warnings.map(({ code }) => code),
  }
}

test('hidden words are nowhere in the text, and somebody is told', async () => {
  const answers = p(`${t('Opened a counter.')}${run(' Minister not told.', '<w:vanish/>')}`)
  const { text, said, warnings } = await formOf(answers, { header: p(run('Yukon', '<w:vanish/>')) })
  expect(said).toEqual([['Opened a counter.', 'sure']])
  expect(text).not.toMatch(/Minister|Yukon/)
  expect(warnings).toContain('hidden-words')
})

test('what a tracked deletion left is to be checked, and the rest is sure', async () => {
  const answers = p(t('Opened a counter.')) + p(t('Publish c') + gone('harters for every service'))
  const { said, warnings } = await formOf(answers)
  expect(said).toEqual([
    ['Opened a counter.', 'sure'],
    ['Publish c', 'check'],
  ])
  expect(warnings).toEqual(['deletions-left-out'])
})

test('a comment is between its writers: no passage of the form, and not in silence', async () => {
  const comments = `<w:comment w:id="0" w:author="A">${p(t('Dare we say so?'))}</w:comment>`
  const answers = p(`${t('Opened a counter.')}<w:r><w:commentReference w:id="0"/></w:r>`)
  const { text, unplaced, warnings } = await formOf(answers, { comments })
  expect(text).not.toContain('Dare')
  expect(unplaced).toEqual([])
  expect(warnings).toEqual(['comments-left-out'])
})

test('an endless paragraph is taken in, and to be checked', async () => {
  const { said, warnings } = await formOf(p(t(`${'Clerks met clients. '.repeat(400)}`)))
  expect(said).toEqual([['Clerks met clients. Clerks met clients. ', 'check']])
  expect(warnings).toEqual(['very-long'])
})

test.each([
  [
    'what no program of ours knows',
    p(`${t('Cost per visit: ')}<w:unheard><w:r><w:t>x/3</w:t></w:r></w:unheard>`),
    true,
  ],
  ['an element without words', p(`${t('Opened.')}<w:unheard w:of="1"/>`), false],
])('of what the library drops, words are told: %s', async (_, answers, isTold) => {
  const { warnings } = await formOf(answers)
  expect(warnings.includes('words-dropped')).toBe(isTold)
})

test.each([
  ['a field', '<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>48</w:t></w:r></w:fldSimple>'],
  ['the other direction', '<w:bdo w:val="ltr"><w:r><w:t>48</w:t></w:r></w:bdo>'],
  [
    'a gloss',
    '<w:r><w:ruby><w:rubyPr><w:lid w:val="fr-CA"/></w:rubyPr><w:rt><w:r><w:t>kw</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>48</w:t></w:r></w:rubyBase></w:ruby></w:r>',
  ],
])('words inside %s are read', async (_, inside) => {
  const { said, warnings } = await formOf(p(`${t('Opened ')}${inside}${t(' counters.')}`))
  expect(said).toEqual([['Opened 48 counters.', 'sure']])
  expect(warnings).toEqual([])
})

test('a return and an aligned tab part the words around them', async () => {
  const { said } = await formOf(
    p('<w:r><w:t>Opened.</w:t><w:cr/><w:t>Closed</w:t><w:ptab/><w:t>it.</w:t></w:r>'),
  )
  expect(said?.map(([text]) => text)).toEqual(['Opened.', 'Closed it.'])
})
