import { ODT, p, rawOdt } from '#lib/documents/testing/raw-odt.ts'
import { zip } from '#lib/documents/testing/write-zip.ts'
import { escapeXml, formLines } from './form.ts'
import { type Hostile, imported, refused } from './hostile.ts'

const KIND = { name: 'mimetype', content: ODT }
const LOCKED =
  '<manifest:encryption-data manifest:checksum="x"><manifest:algorithm manifest:algorithm-name="AES"/></manifest:encryption-data>'

const body = (cycle: string) =>
  formLines(cycle)
    .map((line) => p(escapeXml(line)))
    .join('')

/** `address` is a server that counts who comes: nobody may. */
export function openDocuments(address: string): Hostile[] {
  return [
    {
      what: 'a form as an OpenDocument text, as a check on all these',
      filename: 'good.odt',
      bytes: (cycle) => rawOdt(body(cycle)),
      expected: imported(),
      said: 'Opened a counter in every town.',
    },
    {
      what: 'an OpenDocument bomb',
      filename: 'bomb.odt',
      bytes: () =>
        zip([
          KIND,
          { name: 'content.xml', content: Buffer.alloc(55_000_000, 0x20), deflated: true },
        ]),
      expected: refused('zip-bomb'),
    },
    {
      what: 'an OpenDocument bomb that says it is small: 100 MB declared as 1 kB',
      filename: 'lie.odt',
      bytes: () =>
        zip([
          KIND,
          {
            name: 'content.xml',
            content: Buffer.alloc(100_000_000, 0x20),
            deflated: true,
            declaredSize: 1000,
          },
        ]),
      expected: refused(['damaged', 'out-of-memory']),
    },
    {
      what: 'an OpenDocument without content',
      filename: 'hollow.odt',
      bytes: () => zip([KIND]),
      expected: refused('damaged'),
    },
    {
      what: 'an OpenDocument text with a password',
      filename: 'secret.odt',
      bytes: (cycle) => rawOdt(body(cycle), { manifest: LOCKED }),
      expected: refused('password-protected'),
    },
    {
      what: 'an OpenDocument text under the name of a Word document',
      filename: 'form.docx',
      bytes: (cycle) => rawOdt(body(cycle)),
      expected: refused('wrong-kind'),
    },
    {
      what: 'an OpenDocument workbook',
      filename: 'figures.ods',
      bytes: () =>
        zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }]),
      expected: refused('unknown-format'),
    },
    {
      what: 'entities of an OpenDocument text that read a file, ask another machine, and laugh',
      filename: 'xxe.odt',
      bytes: (cycle) =>
        rawOdt(body(cycle).replace('Opened', '&e; &p; &l; Opened'), {
          prolog: `<!DOCTYPE d SYSTEM "${address}/dtd" [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY p SYSTEM "${address}/p"><!ENTITY h "haha"><!ENTITY l "&h;&h;">]>`,
        }),
      expected: imported(),
      never: /root:|haha/,
    },
    {
      what: 'pictures, objects, scripts and links of an OpenDocument text on another machine',
      filename: 'links.odt',
      bytes: (cycle) =>
        rawOdt(
          `${body(cycle)}${p(`<draw:frame><draw:object xlink:href="${address}/object"/><draw:image xlink:href="${address}/image"/></draw:frame><text:a xlink:href="${address}/a">a</text:a><text:script script:language="Basic" xlink:href="${address}/script"/>`)}<text:section><text:section-source xlink:href="${address}/section"/></text:section>`,
          { parts: [{ name: 'Basic/Standard/Auto.xml', content: 'Shell "calc"' }] },
        ),
      expected: imported(),
      never: /calc/,
    },
    {
      what: 'a hundred thousand sections of an OpenDocument text, each in the one before',
      filename: 'deep.odt',
      bytes: (cycle) =>
        rawOdt(body(cycle) + '<text:section>'.repeat(100_000) + '</text:section>'.repeat(100_000)),
      expected: refused('damaged'),
    },
    {
      what: 'cells, rows and blanks of an OpenDocument text that say they are a billion',
      filename: 'swollen.odt',
      bytes: (cycle) =>
        rawOdt(
          `${body(cycle)}<table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000"/></table:table-row></table:table>${p('<text:s text:c="1000000000"/>')}`,
        ),
      expected: imported(),
    },
  ]
}
