import { expect, test, vi } from 'vitest'
import { defaultTemplate } from '#lib/documents/default-template.ts'
import type { ReadDocument, RecognisedForm } from '#lib/documents/form.ts'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import { recogniseWhole } from '#lib/documents/recognise-whole.ts'
import { statementsIn } from '#lib/documents/testing/sample.ts'
import { councils, roster, samples } from '#lib/documents/testing/samples.ts'
import { tableDocx } from '#lib/documents/testing/write-docx.ts'
import { mail, mailBody, REPLY_CHAIN } from '#lib/documents/testing/write-eml.ts'

// The libraries that read DOCX and PDF take seconds to load on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

async function formOf(
  bytes: Uint8Array,
  filename = 'a.eml',
): Promise<{ document: ReadDocument; form: RecognisedForm }> {
  const read = await readDocument(bytes, filename)
  if (!read.ok) throw new Error(read.reason)
  const form = recogniseForm(read.document, {
    councils,
    jurisdictions: roster,
    template: defaultTemplate,
  })
  if ('notATemplate' in form) throw new Error('not a template')
  return { document: read.document, form }
}

const saidIn = (form: RecognisedForm) =>
  form.sections.map((one) => one.statements.map((said) => said.text))

test.each(samples.map((sample) => [sample.name, sample] as const))(
  '%s typed into a mail',
  async (_name, sample) => {
    const { document, form } = await formOf(
      mail(sample.title, `${mailBody(sample)}\n${REPLY_CHAIN}`),
    )
    expect(document).toMatchObject({
      format: 'eml',
      reader: 'eml@4+txt@4',
      warnings: ['replies-cut'],
    })
    expect(form.jurisdiction.value).toBe(sample.key)
    expect(form.cycle.value).toEqual(sample.cycle)
    expect(saidIn(form)).toEqual(sample.sections.map(statementsIn))
  },
)

test.each(samples.map((sample) => [sample.name, sample] as const))(
  '%s pasted as text, with the headers of the mail',
  async (_name, sample) => {
    const headers = `From: Odalys Fenwick\nSent: April 2, 2019\nTo: Secretariat\nSubject: ${sample.title}\n\n`
    const { form } = await formOf(new TextEncoder().encode(headers + mailBody(sample)), 'mail.txt')
    expect(saidIn(form)).toEqual(sample.sections.map(statementsIn))
  },
)

test('the form is attached: the mail around it is not read', async () => {
  const [sample] = samples
  if (!sample) throw new Error('no sample')
  const attachment = { name: 'Modèle échange (2).docx', bytes: await tableDocx(sample) }
  const { document, form } = await formOf(
    mail('Our form', 'Please find our form attached.', attachment),
  )
  expect(document).toMatchObject({
    format: 'eml',
    reader: 'eml@4+docx@4',
    warnings: ['read-from-attachment'],
  })
  expect(saidIn(form)).toEqual(sample.sections.map(statementsIn))
})

test('a form forwarded to us is read below the line', async () => {
  const [, sample] = samples
  if (!sample) throw new Error('no sample')
  const forwarded = `See below.\n\n---------- Forwarded message ---------\nFrom: Odalys\nDate: April 2\nSubject: form\nTo: me\n\n${mailBody(sample)}`
  const { form } = await formOf(mail('Fwd: form', forwarded))
  expect(saidIn(form)).toEqual(sample.sections.map(statementsIn))
})

test('a table in an HTML mail keeps its columns', async () => {
  const html = `<html><head><style>p{}</style></head><body><p>CIPS &ndash; April 2019</p><p>Jurisdiction: Kestrel Sound</p>
    <table><tr><td><b>1. Accomplishments</b><br>Please describe your work.</td><td><ul><li>Opened a <i>counter</i>.<ul><li>On Sundays &amp; holidays.</li></ul></li><li>Closed another.</li></ul></td></tr>
    <tr><td>2. Priorities</td><td><p>One portal.</p></td></tr></table><script>alert(1)</script></body></html>`
  const eml = `Subject: form\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${html.replace(/=/g, '=3D')}`
  const { form } = await formOf(new TextEncoder().encode(eml))
  expect(saidIn(form)).toEqual([
    ['Opened a counter.', 'On Sundays & holidays.', 'Closed another.'],
    ['One portal.'],
  ])
  expect(form.sections[0]?.statements.map((one) => one.parent)).toEqual([null, 0, null])
})

test('the name of the attached file may be all that names the round', async () => {
  const [sample] = samples
  if (!sample) throw new Error('no sample')
  const bytes = await tableDocx({ ...sample, title: 'Modèle d’échange du CIPS' })
  const { form } = await formOf(
    mail('Our form', 'Attached.', { name: 'CIPS_mai_2021_v2.docx', bytes }),
  )
  expect(form.cycle.value).toEqual({ year: 2021, month: 5 })
})

test('a signature without dashes and headings between asterisks', async () => {
  const body = `Bonjour,\n\n*1) Réalisations*\n\n- Un quai.\n\n*2) Priorités*\n\n- Une cloche.\n\nBonne fin de journée,\nOdalys\n555-0101`
  const { form } = await formOf(mail('CIPS mai 2021', body))
  expect(saidIn(form)).toEqual([['Un quai.'], ['Une cloche.']])
  expect(form.contact).toMatchObject({ value: 'Odalys Fenwick', why: 'mail-sender' })
})

test.each([
  [
    'On Mon, Apr 6, 2031 at 9:30 AM Lou Roy <lou@example.org> wrote:',
    ['1. Accomplishments', '2. What you mean to do by the fall', '3. Issues'],
    'What has changed since we met?',
  ],
  [
    'Le lun. 6 avr. 2031 à 9 h 30, Lou Roy <lou@example.org> a écrit :',
    ['1. Réalisations', '2. Ce que vous comptez faire d’ici l’automne', '3. Enjeux'],
    'Qu’est-ce qui a changé depuis la rencontre ?',
  ],
])(
  'answers written between the quoted lines of a form whose titles are the sender’s own: %s',
  async (wrote, titles, asks) => {
    const body = [
      'Bonjour Lou,',
      '',
      wrote,
      '>',
      ...titles.flatMap((title, at) => [
        `> ${title}`,
        `> ${asks}`,
        '',
        `Un quai, le ${at + 1}e.`,
        '',
      ]),
      'Cordialement,',
      'Odalys',
    ].join('\n')
    const { form } = await formOf(mail('CIPS mai 2021', body))
    expect(form.sections.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(saidIn(form)).toEqual([['Un quai, le 1e.'], ['Un quai, le 2e.'], ['Un quai, le 3e.']])
  },
)

const headed = (type: string, body: string, more = '') =>
  `From: Odalys Fenwick <o.fenwick@example.org>\r\nSubject: Our form\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n${more}\r\n${body}`
const mixed = (...parts: string[]) =>
  headed(
    'multipart/mixed; boundary="=_y"',
    [...parts.map((part) => `--=_y\r\n${part}\r\n`), '--=_y--\r\n'].join(''),
  )
const note = 'Content-Type: text/plain; charset=utf-8\r\n\r\nBonjour, voir la pièce jointe.'
const file = (head: string, bytes: Uint8Array) =>
  `${head}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}`
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const sampleAt = (index: number) => {
  const sample = samples[index]
  if (!sample) throw new Error('no sample')
  return sample
}

test.each([
  [
    'cut over two parameters',
    'Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename*0="A long na";\r\n filename*1="me.docx"',
  ],
  ['missing, and its type is told', `Content-Type: ${WORD}`],
  [
    'missing, and only its bytes tell',
    'Content-Type: application/octet-stream\r\nContent-Disposition: attachment',
  ],
])('an attached form whose name is %s', async (_how, head) => {
  const sample = sampleAt(1)
  const { form } = await formOf(Buffer.from(mixed(note, file(head, await tableDocx(sample)))))
  expect(saidIn(form)).toEqual(sample.sections.map(statementsIn))
})

test.each([
  ['message/rfc822', ''],
  ['application/octet-stream', '\r\nContent-Disposition: attachment; filename="Réponse.eml"'],
])('a form typed into a mail that another mail holds as %s', async (type, more) => {
  const sample = sampleAt(1)
  const inner = headed('text/plain; charset=utf-8', mailBody(sample))
  const { form } = await formOf(
    Buffer.from(mixed(note, `Content-Type: ${type}${more}\r\n\r\n${inner}`)),
  )
  expect(saidIn(form)).toEqual(sample.sections.map(statementsIn))
})

test('a form in the body is not passed over for an attachment that is none', async () => {
  const sample = sampleAt(0)
  const body = `Content-Type: text/plain; charset=utf-8\r\n\r\n${mailBody(sample)}`
  const map = file(
    'Content-Type: text/plain; name="directions.txt"',
    new TextEncoder().encode('The hall stands behind the station.'),
  )
  const { form } = await formOf(Buffer.from(mixed(body, map)))
  expect(saidIn(form)).toEqual(sample.sections.map(statementsIn))
})

test('the forms of two members in one mail are each read', async () => {
  const [one, other] = [sampleAt(0), sampleAt(1)]
  const attachment = async (name: string, index: number) =>
    file(`Content-Type: ${WORD}; name="${name}"`, await tableDocx(sampleAt(index)))
  const eml = mixed(note, await attachment('one.docx', 0), await attachment('other.docx', 1))
  const read = await readDocument(Buffer.from(eml), 'a.eml')
  if (!read.ok) throw new Error(read.reason)
  const knowledge = { councils, jurisdictions: roster }
  const whole = recogniseWhole(read.document, knowledge)
  if (!whole.ok || !('parts' in whole)) throw new Error('not a form')
  expect(whole.parts.map(({ key }) => key)).toEqual([one.key, other.key])
  for (const [index, part] of whole.parts.entries()) {
    const own = recogniseWhole(read.document, { ...knowledge, part: part.span })
    if (!own.ok || !('parts' in own)) throw new Error('not a form')
    expect(saidIn(own.form)).toEqual(sampleAt(index).sections.map(statementsIn))
  }
})

test('a second form by the same member is asked about by its name, and the same file twice is not', async () => {
  const sample = sampleAt(0)
  const again = {
    ...sample,
    sections: sample.sections.map((section) => ({
      ...section,
      lines: [{ text: 'Three ferries were painted in the colours of the harbour.' }],
    })),
  }
  const attachment = async (name: string, form: typeof sample) =>
    file(`Content-Type: ${WORD}; name="${name}"`, await tableDocx(form))
  const first = await attachment('first.docx', sample)
  const two = await formOf(Buffer.from(mixed(note, first, await attachment('again.docx', again))))
  expect(saidIn(two.form)).toEqual(sample.sections.map(statementsIn))
  const asked = two.form.unplaced.map(({ start, end }) => two.document.text.slice(start, end))
  expect(asked).toContain('again.docx')
  expect(asked.join()).toContain('Three ferries were painted')
  expect(two.document.warnings).toContain('several-attached')
  const same = await formOf(Buffer.from(mixed(note, first, first)))
  expect(same.document.warnings).toEqual(['read-from-attachment'])
})

test('lines that a program cut within words are put together', async () => {
  const body = `CIPS April 2019\r\nJurisdiction: Kestrel Sound\r\n\r\n1. Accomplishments\r\n\r\nWe har \r\nmonized the cre \r\ndentials of  \r\nclerks.\r\n\r\n2. Priorities\r\n\r\nOne portal.\r\n`
  const eml = headed('text/plain; charset=utf-8; format=flowed; delsp=yes', body)
  const { form } = await formOf(Buffer.from(eml))
  expect(saidIn(form)).toEqual([['We harmonized the credentials of clerks.'], ['One portal.']])
})
