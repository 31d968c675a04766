import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { defaultTemplate } from '#lib/documents/default-template.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import { mutate, mutatedDocx, mutations } from '#lib/documents/testing/mutate.ts'
import { p, rawDocx } from '#lib/documents/testing/raw-docx.ts'
import { councils, roster, samples } from '#lib/documents/testing/samples.ts'
import { tableDocx } from '#lib/documents/testing/write-docx.ts'
import { mail } from '#lib/documents/testing/write-eml.ts'
import { assemble, samplePdf } from '#lib/documents/testing/write-pdf.ts'
import { flattenedTxt } from '#lib/documents/testing/write-txt.ts'
import { zip } from '#lib/documents/testing/write-zip.ts'
import { readDocument } from './read.ts'

// The libraries that read DOCX and PDF take seconds to load on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const encode = (text: string) => new TextEncoder().encode(text)
const ole = (inside: string) =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(inside, 'utf16le')])
const document = '<w:document xmlns:w="x"/>'

async function reasonOf(bytes: Uint8Array, filename: string): Promise<string> {
  const read = await readDocument(bytes, filename)
  return read.ok ? 'read' : read.reason
}

test.each<[string, string, Uint8Array, string]>([
  ['nothing', 'a.docx', new Uint8Array(), 'empty'],
  ['blanks', 'a.txt', encode(' \n\f\n'), 'empty'],
  ['an empty page of Word', 'a.docx', rawDocx(p('')), 'empty'],
  ['too many bytes', 'a.pdf', new Uint8Array(20_000_001), 'too-large'],
  ['a workbook', 'a.xlsx', zip([{ name: 'xl/workbook.xml', content: '<x/>' }]), 'unknown-format'],
  ['an old Word file', 'a.doc', ole('WordDocument'), 'legacy-doc'],
  ['an old Word file under a new name', 'a.docx', ole('WordDocument'), 'legacy-doc'],
  ['a Word file with a password', 'a.docx', ole('EncryptedPackage'), 'password-protected'],
  ['a page that is a picture', 'a.pdf', assemble(['q 612 0 0 792 0 0 cm Q']), 'scan-without-text'],
  ['half a PDF', 'a.pdf', samplePdf(samples[0] ?? fail()).slice(0, 300), 'damaged'],
  ['a PDF called DOCX', 'a.docx', assemble(['BT (a) Tj ET']), 'wrong-kind'],
  ['a zip called PDF', 'a.pdf', zip([{ name: 'a', content: 'b' }]), 'wrong-kind'],
  ['a text called PDF', 'a.pdf', encode('1. Priorities'), 'wrong-kind'],
  ['a spreadsheet', 'a.docx', zip([{ name: 'xl/workbook.xml', content: '<x/>' }]), 'wrong-kind'],
  [
    'a zip without an end',
    'a.docx',
    zip([{ name: 'word/document.xml', content: document }]).slice(0, 60),
    'damaged',
  ],
  [
    'a Word file without sense',
    'a.docx',
    zip([{ name: 'word/document.xml', content: '<w:document' }]),
    'damaged',
  ],
  [
    'an encrypted zip',
    'a.docx',
    zip([{ name: 'word/document.xml', content: document, flags: 1 }]),
    'password-protected',
  ],
  [
    'a part that says it is huge',
    'a.docx',
    zip([{ name: 'word/document.xml', content: document, declaredSize: 4_000_000_000 }]),
    'zip-bomb',
  ],
  [
    'thousands of parts',
    'a.docx',
    zip(Array.from({ length: 3000 }, (_, i) => ({ name: `p${i}`, content: '' }))),
    'zip-bomb',
  ],
  [
    'a picture',
    'a.png',
    Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'latin1'), randomBytes(400)]),
    'scan-without-text',
  ],
  [
    'what only begins as a picture',
    'a.png',
    Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), randomBytes(400)]),
    'unknown-format',
  ],
  [
    'a picture of a kind that nobody scans',
    'a.gif',
    Buffer.concat([Buffer.from('GIF89a\0\0'), randomBytes(400)]),
    'unknown-format',
  ],
  [
    'a web page, whose marks are no words',
    'formulaire.html',
    new TextEncoder().encode(
      '<!DOCTYPE html>\n<html lang="fr"><body><h2>1. Réalisations</h2></body></html>',
    ),
    'unknown-format',
  ],
  [
    'other marked-up text, whatever its name',
    'form.txt',
    new TextEncoder().encode(
      '\ufeff<?xml version="1.0"?><html><body><h2>1. Plans</h2></body></html>',
    ),
    'unknown-format',
  ],
])('%s is refused by its name', async (_what, filename, bytes, reason) => {
  expect(await reasonOf(bytes, filename)).toBe(reason)
})

test('what is invisible or reverses the reading does not reach the text', async () => {
  const read = await readDocument(
    encode(
      '1. Priorities\n\u202eneddih\u202c zero\u200bwidth nul\u0000 <script>alert(1)</script> =1+1',
    ),
    'a.txt',
  )
  if (!read.ok) throw new Error(read.reason)
  expect(read.document.text).toBe(
    '1. Priorities\nneddih zerowidth nul <script>alert(1)</script> =1+1',
  )
  expect(read.document.warnings).toEqual(['hidden-characters'])
})

test('no entity of a document is looked up, inside or outside it', async () => {
  const parts = (body: string) =>
    zip([
      {
        name: '[Content_Types].xml',
        content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      },
      {
        name: 'word/document.xml',
        content: `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${body}`,
      },
    ])
  const read = await readDocument(
    parts(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Hello &e; &b;</w:t></w:r></w:p></w:body></w:document>`,
    ),
    'a.docx',
  )
  expect(read.ok ? read.document.text : '').not.toMatch(/root|aaaa/)
})

test('random bytes and mutated files are read or refused, never thrown about', {
  timeout: 600_000,
}, async () => {
  // pdf.js tells of each thing it mends.
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  const [sample] = samples
  if (!sample) throw new Error('no sample')
  const seeds: [string, Uint8Array][] = [
    ['a.pdf', samplePdf(sample)],
    ['a.docx', await tableDocx(sample)],
    ['a.txt', encode(flattenedTxt(sample))],
    ['a.eml', mail('Update', flattenedTxt(sample))],
  ]
  const changed = fc.tuple(fc.constantFrom(...seeds), mutations)
  const files: fc.Arbitrary<[string, Uint8Array]> = fc.oneof(
    fc.tuple(fc.constantFrom('a.docx', 'a.pdf', 'a.txt', 'a.eml', 'a'), fc.uint8Array()),
    changed.map(([[name, bytes], changes]): [string, Uint8Array] => [name, mutate(bytes, changes)]),
    changed.map(([, changes]): [string, Uint8Array] => ['a.docx', mutatedDocx(sample, changes)]),
    changed.map(([[, bytes], changes]): [string, Uint8Array] => ['a', mutate(bytes, changes)]),
  )
  const outcomes = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(files, async ([name, bytes]) => {
      const read = await readDocument(bytes, name)
      const outcome = read.ok ? 'read' : read.reason
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      if (!read.ok) return
      const { text, blocks } = read.document
      expect(text.isWellFormed()).toBe(true)
      for (const { span } of blocks) expect(span.end).toBeLessThanOrEqual(text.length)
      recogniseForm(read.document, { councils, jurisdictions: roster, template: defaultTemplate })
    }),
    { numRuns: 1000, seed: 7 },
  )
  // A good half must have got past the door, or nothing was tried.
  expect(outcomes.get('read')).toBeGreaterThan(300)
})

function fail(): never {
  throw new Error('no sample')
}
