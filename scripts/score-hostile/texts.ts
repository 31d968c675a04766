import { encode, formLines, txtForm, utf16 } from './form.ts'
import { type Hostile, held, imported, refused } from './hostile.ts'

const hidden = (cycle: string) =>
  txtForm(cycle, {
    answers: [
      'Paid \u202etxt.exe\u202c to the \u2066vendor\u2069 in zero\u200bwidth\u200d letters\ufeff.',
      'Sent \u0000\u0007\u001b[31mred\u001b[0m words.',
    ],
  })

const long = (piece: string, cycle: string) => {
  const head = formLines(cycle, { answers: ['START'] }).join('\n')
  const room = 198_000 - head.length
  return encode(head.replace('START', piece.repeat(Math.floor(room / piece.length))))
}

/** Texts as long as we take them, made of what a pattern might stumble over. */
const slow: [string, string][] = [
  ['one word', 'a'],
  ['blanks', ' '],
  ['non-breaking spaces and tabs', '\u00a0\t'],
  ['opening brackets', '('],
  ['figures', '1 '],
  ['figures without blanks', '1'],
  ['bullets', '\n- a'],
  ['numbered headings', '\n1. Accomplishments'],
  ['labels', '\nJurisdiction: '],
  ['nil answers', '\nN/A '],
  ['members', 'municipalities members of 50 municipalities in 7 provinces, '],
  ['new members', 'three new members: A, B, C, '],
  ['dates', 'October 2017 / November 2018 '],
  ['quotes', '> '],
  ['headers of a mail', '\nFrom: a\nSubject: b'],
  ['colons', 'a: '],
  ['dashes', '– '],
  ['lines of two columns', '\na                    b'],
  ['form feeds', '\fa'],
  ['capitals with full stops', 'A. '],
  ['combining accents', 'e\u0301\u0302\u0303'],
]

export const texts: Hostile[] = [
  { what: 'nothing', filename: 'a.txt', bytes: () => encode(''), expected: refused('empty') },
  {
    what: 'one byte',
    filename: 'a.txt',
    bytes: () => encode('a'),
    expected: refused('not-a-form'),
  },
  {
    what: 'a byte-order mark alone',
    filename: 'a.txt',
    bytes: () => encode('\ufeff'),
    expected: refused('empty'),
  },
  {
    what: 'half a byte-order mark',
    filename: 'a.txt',
    bytes: () => Uint8Array.of(0xff),
    expected: refused(['empty', 'unknown-format', 'not-a-form']),
  },
  {
    what: 'a mark of UTF-16 alone',
    filename: 'a.txt',
    bytes: () => Uint8Array.of(0xff, 0xfe),
    expected: refused('empty'),
  },
  {
    what: 'blanks',
    filename: 'a.txt',
    bytes: () => encode(' \t\r\n\f '.repeat(2000)),
    expected: refused('empty'),
  },
  {
    what: 'zeros',
    filename: 'a.txt',
    bytes: () => new Uint8Array(5000),
    expected: refused(['empty', 'unknown-format']),
  },
  {
    what: '20 MB and a byte',
    filename: 'a.txt',
    bytes: () => new Uint8Array(20_000_001).fill(97),
    expected: refused('too-large'),
  },
  {
    what: '2 MB of words',
    filename: 'a.txt',
    bytes: () => encode('words and '.repeat(200_000)),
    expected: refused(['too-large', 'timed-out']),
  },
  {
    what: '20 MB on one line',
    isHeavy: true,
    filename: 'a.txt',
    bytes: () => new Uint8Array(19_999_999).fill(97),
    expected: refused(['too-large', 'timed-out', 'out-of-memory']),
  },
  {
    what: 'reversed, invisible and control characters',
    filename: 'hidden.txt',
    bytes: hidden,
    expected: imported('hidden-characters'),
    never: /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u,
  },
  {
    what: 'lone halves of characters',
    filename: 'halves.txt',
    bytes: (cycle) =>
      utf16(
        `\ufeff${formLines(cycle, { answers: ['Half \ud83d a smile \udc00 is well.'] }).join('\n')}`,
      ),
    expected: imported(),
    never: /\p{Cs}/u,
  },
  {
    what: 'UTF-16 without its mark',
    filename: 'unmarked.txt',
    bytes: (cycle) => utf16(formLines(cycle).join('\n').replace('–', '-')),
    expected: imported(),
    said: 'Opened a counter in every town.',
  },
  {
    what: 'UTF-16 cut in the middle of a letter',
    filename: 'odd.txt',
    bytes: (cycle) => utf16(`\ufeff${formLines(cycle).join('\n')}`).slice(0, -1),
    expected: imported(),
  },
  {
    what: 'UTF-8 with bytes that are none',
    filename: 'broken.txt',
    bytes: (cycle) =>
      new Uint8Array(Buffer.concat([txtForm(cycle), Buffer.from([0xc3, 0x28, 0xff, 0xfe])])),
    // No way of reading makes letters of these: a person is asked.
    expected: held('unsure-encoding'),
  },
  {
    what: 'formulas',
    filename: 'formulas.txt',
    bytes: (cycle) =>
      txtForm(cycle, {
        answers: [
          "=cmd|' /C calc'!A0 was run in every town.",
          '@SUM(1+1)*cmd is what we sent to all.',
          '+33 1 2345 is where we answer calls.',
        ],
      }),
    expected: imported(),
    said: "=cmd|' /C calc'!A0 was run in every town.",
  },
  {
    what: 'markup',
    filename: 'markup.txt',
    bytes: (cycle) =>
      txtForm(cycle, {
        answers: ['<script>alert(1)</script> <img src=x onerror=alert(2)> was opened.'],
      }),
    expected: imported(),
    said: '<script>alert(1)</script> <img src=x onerror=alert(2)> was opened.',
  },
  {
    what: 'the same words with their accents taken apart',
    filename: 'decomposed.txt',
    before: (cycle) => txtForm(cycle, { answers: ['Créé un guichet à Évangéline.'] }),
    bytes: (cycle) =>
      encode(
        formLines(cycle, { answers: ['Créé un guichet à Évangéline.'] })
          .join('\n')
          .normalize('NFD'),
      ),
    expected: { outcome: 'amended', warnings: ['nothing-changed'] },
  },
  {
    what: 'the same bytes again',
    filename: 'again.txt',
    before: (cycle) => txtForm(cycle),
    bytes: (cycle) => txtForm(cycle),
    expected: { outcome: 'duplicate', reason: 'same-bytes' },
  },
  {
    what: 'a rich text',
    filename: 'a.rtf',
    bytes: (cycle) => encode(`{\\rtf1\\ansi ${formLines(cycle).join('\\par\n')}}`),
    expected: refused('unknown-format'),
  },
  {
    what: 'a rich text under the name of an old Word file',
    filename: 'a.doc',
    bytes: (cycle) => encode(`{\\rtf1\\ansi ${formLines(cycle).join('\\par\n')}}`),
    expected: refused('wrong-kind'),
  },
  {
    what: 'a web page under the name of an old Word file',
    filename: 'a.doc',
    bytes: (cycle) =>
      encode(`<html><body><p>${formLines(cycle).join('</p><p>')}</p></body></html>`),
    expected: refused('wrong-kind'),
  },
  {
    what: 'a text under the name of a Word file',
    filename: 'a.docx',
    bytes: (cycle) => txtForm(cycle),
    expected: refused('wrong-kind'),
  },
  {
    what: 'a picture',
    filename: 'a.png',
    bytes: () =>
      new Uint8Array(
        Buffer.from(`\u0089PNG\r\n\u001a\n${'\u0000\u0001\u00ff\u0003'.repeat(500)}`, 'latin1'),
      ),
    expected: refused('unknown-format'),
  },
  {
    what: 'a program',
    filename: 'a.exe',
    bytes: () =>
      new Uint8Array(Buffer.from(`MZ\u0090${'\u0000\u0003\u0000\u0004'.repeat(500)}`, 'latin1')),
    expected: refused(['unknown-format', 'not-a-form']),
  },
  ...slow.map(
    ([what, piece], index): Hostile => ({
      what: `200,000 letters of ${what}`,
      isHeavy: what === 'bullets' || index % 3 > 0,
      filename: 'long.txt',
      bytes: (cycle) => long(piece, cycle),
      expected: { outcome: 'any' },
    }),
  ),
]
