import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultTemplate } from '#lib/documents/default-template.ts'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import { mutate, mutatedOdt, mutations } from '#lib/documents/testing/mutate.ts'
import { ODT, p, rawOdt } from '#lib/documents/testing/raw-odt.ts'
import { councils, roster, samples } from '#lib/documents/testing/samples.ts'
import { tableOdt } from '#lib/documents/testing/write-odt.ts'
import { zip } from '#lib/documents/testing/write-zip.ts'

async function textOf(bytes: Uint8Array): Promise<string> {
  const read = await readDocument(bytes, 'a.odt')
  if (!read.ok) throw new Error(read.reason)
  return read.document.text
}

async function reasonOf(bytes: Uint8Array, filename = 'a.odt'): Promise<string> {
  const read = await readDocument(bytes, filename)
  return read.ok ? 'read' : read.reason
}

test('no entity is looked up, inside or outside the document, and nothing of a prototype', async () => {
  const prolog =
    '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/dtd" [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
  const text = await textOf(rawOdt(p('Hello &e; &b; &constructor; &amp; &#233;'), { prolog }))
  expect(text).toBe('Hello &e; &b; &constructor; & é\n')
})

test.each(['text', 'text-template', 'text-web'])(
  'the words of an OpenDocument that calls itself %s',
  async (kind) => {
    const bytes = rawOdt(p('Un quai.'), { kind: `application/vnd.oasis.opendocument.${kind}` })
    expect(await textOf(bytes)).toBe('Un quai.\n')
  },
)

test('a drawing is no text, whatever it holds', async () => {
  const bytes = rawOdt(p('Un quai.'), { kind: 'application/vnd.oasis.opendocument.graphics' })
  expect(await reasonOf(bytes)).toBe('wrong-kind')
})

const manifestOf = (inside: string) =>
  `<manifest:encryption-data manifest:checksum-type="SHA1/1K">${inside}</manifest:encryption-data>`

test.each<[string, Uint8Array, string, string]>([
  ['a password', rawOdt(p('x'), { manifest: manifestOf('') }), 'a.odt', 'password-protected'],
  [
    'a password on the whole package',
    zip([
      { name: 'mimetype', content: ODT },
      {
        name: 'META-INF/manifest.xml',
        content: `<manifest:manifest>${manifestOf('')}</manifest:manifest>`,
      },
      { name: 'encrypted-package', content: 'x' },
    ]),
    'a.odt',
    'password-protected',
  ],
  ['no words', rawOdt(p('')), 'a.odt', 'empty'],
  ['the name of a Word document', rawOdt(p('x')), 'a.docx', 'wrong-kind'],
  ['the name of a PDF', rawOdt(p('x')), 'a.pdf', 'wrong-kind'],
  ['no content', zip([{ name: 'mimetype', content: ODT }]), 'a.odt', 'damaged'],
  [
    'a workbook',
    zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }]),
    'a.ods',
    'unknown-format',
  ],
  ['some other zip', zip([{ name: 'a', content: 'b' }]), 'a.odt', 'wrong-kind'],
  ['letters and no zip', new TextEncoder().encode('1. Priorities'), 'a.odt', 'wrong-kind'],
  ['elements that cross', rawOdt('<text:p><text:span></text:p></text:span>'), 'a.odt', 'damaged'],
  ['a tag cut short', rawOdt('<text:p'), 'a.odt', 'damaged'],
  [
    'a hundred thousand sections in one another',
    rawOdt('<text:section>'.repeat(100_000) + '</text:section>'.repeat(100_000)),
    'a.odt',
    'damaged',
  ],
  [
    'a bomb',
    zip([
      { name: 'mimetype', content: ODT },
      { name: 'content.xml', content: Buffer.alloc(55_000_000, 0x20), deflated: true },
    ]),
    'a.odt',
    'zip-bomb',
  ],
  [
    'more content than any form',
    zip([
      { name: 'mimetype', content: ODT },
      { name: 'content.xml', content: Buffer.alloc(13_000_000, 0x20) },
    ]),
    'a.odt',
    'too-large',
  ],
])('%s is refused by its name', async (_what, bytes, filename, reason) => {
  expect(await reasonOf(bytes, filename)).toBe(reason)
})

test('numbers that would swell are not believed', async () => {
  const cells = `<table:table-cell table:number-columns-repeated="1000000000" table:number-columns-spanned="1e9">${p('One')}</table:table-cell>`
  const text = await textOf(
    rawOdt(
      `<table:table><table:table-row table:number-rows-repeated="1000000">${cells}</table:table-row></table:table>${p('a<text:s text:c="1000000000"/>b')}`,
    ),
  )
  expect(text.length).toBeLessThan(2_000)
})

test('a thousand mutated texts are read or refused, never thrown about', {
  timeout: 600_000,
}, async () => {
  const [sample] = samples
  if (!sample) throw new Error('no sample')
  const packed = tableOdt(sample)
  const files = fc.oneof(
    { weight: 3, arbitrary: mutations.map((changes) => mutatedOdt(sample, changes.slice(0, 2))) },
    { weight: 1, arbitrary: mutations.map((changes) => mutate(packed, changes)) },
  )
  let count = 0
  await fc.assert(
    fc.asyncProperty(files, async (bytes) => {
      const read = await readDocument(bytes, 'a.odt')
      if (!read.ok) return
      count += 1
      const { text, blocks } = read.document
      expect(text.isWellFormed()).toBe(true)
      for (const { span } of blocks) expect(span.end).toBeLessThanOrEqual(text.length)
      recogniseForm(read.document, { councils, jurisdictions: roster, template: defaultTemplate })
    }),
    { numRuns: 1000, seed: 7 },
  )
  // Enough must have got past the door, or nothing was tried.
  expect(count).toBeGreaterThan(100)
})
