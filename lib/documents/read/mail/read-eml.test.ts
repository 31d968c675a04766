import { expect, test, vi } from 'vitest'
import { defaultTemplate } from '#lib/documents/default-template.ts'
import type { ReadDocument, RecognisedForm } from '#lib/documents/form.ts'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
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
      reader: 'eml@3+txt@3',
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
    reader: 'eml@3+docx@3',
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
