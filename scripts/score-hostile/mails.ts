import { mail, REPLY_CHAIN } from '#lib/documents/testing/write-eml.ts'
import { zip } from '#lib/documents/testing/write-zip.ts'
import { docxForm, encode, formLines } from './form.ts'
import { type Hostile, imported, refused } from './hostile.ts'

const HEAD = 'From: Odalys Fenwick <o@example.org>\r\nSubject: Update\r\nMIME-Version: 1.0\r\n'
const body = (cycle: string) => formLines(cycle).join('\n')

/** A part inside a message inside a message, so many times. */
function nested(depth: number, inside: string): Uint8Array {
  return encode(
    `${`${HEAD}Content-Type: message/rfc822\r\n\r\n`.repeat(depth)}${HEAD}\r\n${inside}`,
  )
}

function multipart(parts: readonly string[], boundary = 'b'): string {
  const written = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')
  return `${HEAD}Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n${written}--${boundary}--\r\n`
}

const html = (inside: string) =>
  encode(`${HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n<html><body>${inside}</body></html>`)
const paragraphs = (cycle: string) =>
  formLines(cycle)
    .map((line) => `<p>${line}</p>`)
    .join('')
const bomb = () =>
  zip([{ name: 'word/document.xml', content: Buffer.alloc(55_000_000, 0x20), deflated: true }])

export function mails(address: string): Hostile[] {
  return [
    {
      what: 'messages inside messages, two hundred deep',
      filename: 'nested.eml',
      bytes: (cycle) => nested(200, body(cycle)),
      expected: refused(['empty', 'not-a-form']),
    },
    {
      what: 'parts inside parts, five thousand deep',
      filename: 'deep.eml',
      bytes: (cycle) => {
        let part = body(cycle)
        for (let i = 0; i < 40; i += 1)
          part = `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n${part}\r\n--b${i}--`
        return encode(`${HEAD}${part}`)
      },
      expected: refused(['empty', 'not-a-form']),
    },
    {
      what: 'a thousand parts, the form the last',
      filename: 'parts.eml',
      bytes: (cycle) =>
        encode(
          multipart([
            ...Array.from({ length: 1000 }, () => 'Content-Type: image/png\r\n\r\nx'),
            `Content-Type: text/plain\r\n\r\n${body(cycle)}`,
          ]),
        ),
      expected: refused(['empty', 'not-a-form']),
    },
    {
      what: 'a multipart whose boundary is missing',
      filename: 'boundary.eml',
      bytes: (cycle) => encode(`${HEAD}Content-Type: multipart/mixed\r\n\r\n${body(cycle)}`),
      expected: { outcome: 'any' },
    },
    {
      what: 'a multipart that never ends',
      filename: 'unended.eml',
      bytes: (cycle) =>
        encode(
          `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${body(cycle)}`,
        ),
      expected: imported(),
      said: 'Opened a counter in every town.',
    },
    {
      what: 'base64 that is none',
      filename: 'base64.eml',
      bytes: () =>
        encode(`${HEAD}Content-Transfer-Encoding: base64\r\n\r\n%%%% not base64 at all !!!! ====`),
      expected: refused(['empty', 'not-a-form']),
    },
    {
      what: 'a charset nobody knows',
      filename: 'charset.eml',
      bytes: (cycle) =>
        encode(`${HEAD}Content-Type: text/plain; charset=x-evil\r\n\r\n${body(cycle)}`),
      expected: imported(),
    },
    {
      what: 'pictures of the mail that show one another, and one of another machine',
      filename: 'cid.eml',
      bytes: (cycle) =>
        encode(
          multipart([
            `Content-Type: text/html\r\n\r\n${paragraphs(cycle)}<img src="cid:a"><img src="${address}/pixel"><link rel=stylesheet href="${address}/css"><iframe src="${address}/frame">`,
            'Content-Type: text/html\r\nContent-ID: <a>\r\n\r\n<img src="cid:a">',
          ]),
        ),
      expected: imported(),
    },
    {
      what: 'a script in the mail',
      filename: 'script.eml',
      bytes: (cycle) =>
        html(`<script>document.write('evil')</script><style>p{}</style>${paragraphs(cycle)}`),
      expected: imported(),
      never: /evil|document\.write/,
    },
    {
      what: 'a hundred thousand open tags',
      filename: 'open.eml',
      bytes: () => html(`${'<table><tr><td>'.repeat(50_000)}${'<'.repeat(100_000)}`),
      expected: { outcome: 'any' },
    },
    {
      what: 'comments and scripts that never end',
      isHeavy: true,
      filename: 'unclosed.eml',
      bytes: () => html('<!-- <script> <style '.repeat(20_000)),
      expected: { outcome: 'any' },
    },
    {
      what: 'headers of a megabyte',
      filename: 'headers.eml',
      bytes: (cycle) => encode(`X-A: ${'a '.repeat(500_000)}\r\n${HEAD}\r\n${body(cycle)}`),
      expected: imported(),
    },
    {
      what: 'a header folded a hundred thousand times',
      filename: 'folded.eml',
      bytes: (cycle) => encode(`${HEAD}X-A: a${'\r\n a'.repeat(100_000)}\r\n\r\n${body(cycle)}`),
      expected: imported(),
    },
    {
      what: 'a coded subject without end',
      filename: 'subject.eml',
      bytes: () =>
        encode(
          `Subject: ${'=?utf-8?Q?'.repeat(50_000)}\r\nMIME-Version: 1.0\r\n\r\nLunch is at noon.`,
        ),
      expected: refused(['not-a-form', 'too-large', 'timed-out']),
    },
    {
      what: 'a zip attached',
      filename: 'zip.eml',
      bytes: () =>
        mail('Update', 'See the zip.', {
          name: 'forms.zip',
          bytes: zip([{ name: 'form.txt', content: 'x' }]),
        }),
      expected: refused('not-a-form'),
    },
    {
      what: 'a locked Word file attached',
      filename: 'locked.eml',
      bytes: () =>
        mail('Update', '', {
          name: 'form.docx',
          bytes: new Uint8Array(
            Buffer.concat([
              Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
              Buffer.from('EncryptedPackage', 'utf16le'),
            ]),
          ),
        }),
      expected: refused('password-protected'),
    },
    {
      what: 'a zip bomb attached',
      filename: 'bomb.eml',
      bytes: () => mail('Update', 'See the form.', { name: 'form.docx', bytes: bomb() }),
      expected: refused(['zip-bomb', 'not-a-form']),
    },
    {
      what: 'an attachment named to climb out of the folder',
      filename: 'climb.eml',
      bytes: (cycle) =>
        mail('Update', '', { name: '../../../etc/form.docx', bytes: docxForm(cycle) }),
      expected: imported(),
      said: 'Opened a counter in every town.',
    },
    {
      what: 'a mail attached to itself, as its name says',
      filename: 'self.eml',
      bytes: () =>
        mail('Update', 'Lunch is at noon.', {
          name: 'self.eml',
          bytes: mail('Update', 'Lunch is at noon.'),
        }),
      expected: refused(['not-a-form', 'empty']),
    },
    {
      what: 'a reply to a reply, a thousand times',
      filename: 'replies.eml',
      bytes: (cycle) => mail('Update', `${body(cycle)}\n${REPLY_CHAIN.repeat(700)}`),
      expected: { outcome: 'any' },
    },
    {
      what: 'quotes inside quotes, a thousand deep',
      filename: 'quotes.eml',
      bytes: (cycle) =>
        mail(
          'Update',
          `${body(cycle)}\n${Array.from({ length: 600 }, (_, i) => `${'>'.repeat(i)} 1. Accomplishments`).join('\n')}`,
        ),
      expected: { outcome: 'any' },
    },
  ]
}
