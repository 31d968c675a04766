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
  expect(mail.subject).toBe('Avancées du tour')
})
