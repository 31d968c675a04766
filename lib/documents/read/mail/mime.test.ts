import { expect, test } from 'vitest'
import { decodePart } from '#lib/documents/read/text/decode.ts'
import { parseMail } from './mime.ts'

const bodyOf = (encoding: string, body: string) => {
  const head = `Subject: form\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`
  const [part] = parseMail(new TextEncoder().encode(head + body)).parts
  return part ? decodePart(part.bytes, part.charset).text : null
}

test.each([
  // Where a line may be cut, a blank belongs to what was written.
  ['one counter =\r\nfor all', 'one counter for all'],
  ['one coun=\r\nter', 'one counter'],
  ['one coun=  \r\nter', 'one counter'],
  ['d=C3=A9lais =\r\n=C3=A0 venir', 'délais à venir'],
  ['2 + 2 =3D 4=', '2 + 2 = 4'],
])('quoted-printable %j is %j', (coded, expected) => {
  expect(bodyOf('quoted-printable', coded)).toBe(expected)
})

test('a blank at the end of a coded word of a header stays', () => {
  const mail = parseMail(
    new TextEncoder().encode('Subject: =?utf-8?Q?Avanc=C3=A9es_?= =?utf-8?Q?du_tour?=\r\n\r\nx'),
  )
  expect(mail.messages[0]?.subject).toBe('Avancées du tour')
})

test.each([
  ['utf8', 'Zoé d’Anse-Bleue <z@example.org>'],
  ['latin1', 'Zoé Côté <z@example.org>'],
] as const)('a header whose letters are bare bytes, in %s', (encoding, from) => {
  const written = Buffer.from(`From: ${from}\r\nSubject: Échange\r\n\r\nx`, encoding)
  expect(parseMail(written).messages[0]).toEqual({ from, subject: 'Échange' })
})

const nameOf = (disposition: string, type = 'application/octet-stream') => {
  const head = `Content-Type: ${type}\r\nContent-Disposition: ${disposition}\r\n\r\nx`
  return parseMail(Buffer.from(head, 'utf8')).parts[0]?.filename
}

test.each([
  ['in one piece', 'attachment; filename="Mise à jour.docx"', 'Mise à jour.docx'],
  ['encoded', "attachment; filename*=UTF-8''Mise%20%C3%A0%20jour.docx", 'Mise à jour.docx'],
  [
    'cut in two',
    'attachment; filename*0="Spring ";\r\n filename*1="round.docx"',
    'Spring round.docx',
  ],
  [
    'cut within a letter',
    "attachment; filename*0*=utf-8''Bilan%20d%C3;\r\n filename*1*=%A9t%C3%A9.odt",
    'Bilan dété.odt',
  ],
  [
    'cut, encoded in part, out of order',
    "attachment; filename*2=.pdf; filename*0*=iso-8859-1'fr'D%E9lais; filename*1=\" d'avril\"",
    "Délais d'avril.pdf",
  ],
  [
    'encoded beside a plain one',
    'attachment; filename="Resume.docx"; filename*=utf-8\'\'R%C3%A9sum%C3%A9.docx',
    'Résumé.docx',
  ],
  [
    'as words of a header, a letter cut over two',
    'attachment; filename="=?utf-8?B?UsOpcMO=?=\r\n =?utf-8?B?qW5zZS5kb2N4?="',
    'Répénse.docx',
  ],
  [
    'with a quotation mark in it',
    'attachment; filename="\\"Final\\" form.docx"',
    '"Final" form.docx',
  ],
])('an attachment named %s', (_how, disposition, name) => {
  expect(nameOf(disposition)).toBe(name)
})
