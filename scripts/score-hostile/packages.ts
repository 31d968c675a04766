import { cell, p, rawDocx, row, t, table } from '#lib/documents/testing/raw-docx.ts'
import { type ZipPart, zip } from '#lib/documents/testing/write-zip.ts'
import { docxBody, docxForm, encode } from './form.ts'
import { type Hostile, imported, refused } from './hostile.ts'

const MEGABYTE = 1_000_000
const DOCUMENT = 'word/document.xml'

/** A part that is small in the file and large once unpacked. */
function swollen(megabytes: number, declaredSize?: number): ZipPart {
  const content = Buffer.alloc(megabytes * MEGABYTE, 0x20)
  return { name: DOCUMENT, content, deflated: true, declaredSize }
}

/** Every entry of the directory points at the same packed bytes, so that a small file unpacks to a large one. */
function overlapping(): Uint8Array {
  const one = Buffer.from(zip([{ ...swollen(1), name: 'word/0000.xml' }]))
  const start = one.readUInt32LE(one.length - 6)
  const local = one.subarray(0, start)
  const entry = one.subarray(start, one.length - 22)
  const entries = Array.from({ length: 1000 }, (_, index) => {
    const copy = Buffer.from(entry)
    copy.write(
      index === 0 ? 'word/document' : `word/${String(index).padStart(4, '0')}.xml`,
      46,
      'latin1',
    )
    return copy
  })
  const directory = Buffer.concat(entries)
  const end = Buffer.from(one.subarray(one.length - 22))
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  return new Uint8Array(Buffer.concat([local, directory, end]))
}

/** The zip's end says that there are so many entries. */
function miscounted(bytes: Uint8Array, entries: number): Uint8Array {
  const copy = Buffer.from(bytes)
  copy.writeUInt16LE(entries, copy.length - 14)
  copy.writeUInt16LE(entries, copy.length - 12)
  return new Uint8Array(copy)
}

function nestedZip(): Uint8Array {
  let inner = zip([{ name: 'bomb.bin', content: Buffer.alloc(30 * MEGABYTE), deflated: true }])
  for (let depth = 0; depth < 5; depth += 1)
    inner = zip(
      Array.from({ length: 10 }, (_, index) => ({
        name: `${index}.zip`,
        content: inner,
        deflated: true,
      })),
    )
  return inner
}

const cfb = (...streams: string[]) =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(504),
      ...streams.map((name) => Buffer.from(name.padEnd(64, '\0'), 'utf16le')),
    ]),
  )

export const packages: Hostile[] = [
  {
    what: 'a zip bomb: 55 MB of blanks in 50 kB',
    filename: 'bomb.docx',
    bytes: () => zip([swollen(55)]),
    expected: refused('zip-bomb'),
  },
  {
    what: 'a zip bomb that says it is small: 100 MB declared as 1 kB',
    filename: 'lie.docx',
    bytes: () => zip([swollen(100, 1000)]),
    expected: refused(['damaged', 'out-of-memory']),
  },
  {
    what: 'a zip bomb that says it is small: 1.5 GB declared as 1 kB',
    isHeavy: true,
    filename: 'greater-lie.docx',
    bytes: () => zip([swollen(1500, 1000)]),
    expected: refused(['damaged', 'out-of-memory', 'timed-out']),
  },
  {
    what: 'a part that says it is 4 GB',
    filename: 'huge.docx',
    bytes: () => zip([{ name: DOCUMENT, content: '<x/>', declaredSize: 4_000_000_000 }]),
    expected: refused('zip-bomb'),
  },
  {
    what: 'three thousand parts',
    filename: 'many.docx',
    bytes: () => zip(Array.from({ length: 3000 }, (_, i) => ({ name: `p${i}`, content: '' }))),
    expected: refused('zip-bomb'),
  },
  {
    what: 'three thousand parts that say they are two',
    filename: 'miscounted.docx',
    bytes: () =>
      miscounted(zip(Array.from({ length: 3000 }, (_, i) => ({ name: `p${i}`, content: '' }))), 2),
    expected: refused(['damaged', 'wrong-kind', 'zip-bomb']),
  },
  {
    what: 'one part that says it is sixty thousand',
    filename: 'overcounted.docx',
    bytes: (cycle) => miscounted(docxForm(cycle), 60_000),
    expected: refused(['zip-bomb', 'damaged']),
  },
  {
    what: 'a thousand entries over the same bytes',
    filename: 'overlap.docx',
    bytes: overlapping,
    expected: refused('zip-bomb'),
  },
  {
    what: 'zips within zips, attached to a good form and never opened',
    filename: 'nested.docx',
    bytes: (cycle) =>
      docxForm(cycle, { parts: [{ name: 'word/embeddings/a.zip', content: nestedZip() }] }),
    expected: imported(),
  },
  {
    what: 'a part named to climb out of the folder',
    filename: 'climbing.docx',
    bytes: (cycle) =>
      docxForm(cycle, { parts: [{ name: '../../../tmp/evil.xml', content: '<x/>' }] }),
    expected: refused('damaged'),
  },
  {
    what: 'half a Word file',
    filename: 'half.docx',
    bytes: (cycle) => docxForm(cycle).slice(0, 900),
    expected: refused('damaged'),
  },
  {
    what: 'a Word file with a hole in the middle',
    filename: 'hole.docx',
    bytes: (cycle) => docxForm(cycle).fill(0, 700, 1200),
    expected: refused('damaged'),
  },
  {
    what: 'a Word file without its document',
    filename: 'hollow.docx',
    bytes: () => zip([{ name: '[Content_Types].xml', content: '<Types/>' }]),
    expected: refused('wrong-kind'),
  },
  {
    what: 'a Word file whose document is no XML',
    filename: 'words.docx',
    bytes: () => zip([{ name: DOCUMENT, content: 'Lunch is at noon.' }]),
    expected: refused('damaged'),
  },
  {
    what: 'a Word file whose document is cut in a tag',
    filename: 'cut.docx',
    bytes: (cycle) =>
      zip([{ name: DOCUMENT, content: `<w:document><w:body>${docxBody(cycle)}`.slice(0, 400) }]),
    expected: refused(['damaged', 'not-a-form']),
  },
  {
    what: 'an empty zip',
    filename: 'empty.docx',
    bytes: () => zip([]),
    expected: refused('wrong-kind'),
  },
  {
    what: 'an encrypted part',
    filename: 'locked.docx',
    bytes: () => zip([{ name: DOCUMENT, content: '<x/>', flags: 1 }]),
    expected: refused('password-protected'),
  },
  {
    what: 'a Word file with a password',
    filename: 'secret.docx',
    bytes: () => cfb('EncryptionInfo', 'EncryptedPackage'),
    expected: refused('password-protected'),
  },
  {
    what: 'an old Word file',
    filename: 'old.doc',
    bytes: () => cfb('WordDocument'),
    expected: refused('legacy-doc'),
  },
  {
    what: 'an old Word file under a new name',
    filename: 'old.docx',
    bytes: () => cfb('WordDocument'),
    expected: refused('legacy-doc'),
  },
  {
    what: 'an Excel workbook',
    filename: 'figures.xlsx',
    bytes: () => zip([{ name: 'xl/workbook.xml', content: '<workbook/>' }]),
    expected: refused('unknown-format'),
  },
  {
    what: 'a PowerPoint deck',
    filename: 'deck.pptx',
    bytes: () => zip([{ name: 'ppt/presentation.xml', content: '<p/>' }]),
    expected: refused('unknown-format'),
  },
  {
    what: 'a good form whose zip carries a stranger before it',
    filename: 'prefixed.docx',
    bytes: (cycle) => {
      const form = Buffer.from(docxForm(cycle))
      return new Uint8Array(Buffer.concat([Buffer.from('PK#!/bin/sh\necho evil\n'), form]))
    },
    expected: refused('damaged'),
  },
  {
    what: 'a good form in a table, as a check on all these',
    filename: 'good.docx',
    bytes: (cycle) =>
      rawDocx(
        p(t(`CUS exchange – ${cycle}`)) +
          p(t('JURISDICTION: Boreal')) +
          table(
            row(cell(p(t('1. Accomplishments'))), cell(p(t('Opened a counter in every town.')))),
            row(cell(p(t('2. Priorities'))), cell(p(t('Renew licences online.')))),
            row(cell(p(t('5. Issues and needs'))), cell(p(t('Couriers are late in winter.')))),
          ),
      ),
    expected: imported(),
    said: 'Opened a counter in every town.',
  },
  {
    what: 'an executable called a Word file',
    filename: 'form.docx',
    bytes: () =>
      encode(`MZ${'\u0090\u0000\u0003'.repeat(400)}This program cannot be run in DOS mode.`),
    expected: refused('wrong-kind'),
  },
]
