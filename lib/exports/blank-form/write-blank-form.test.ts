import { describe, expect, test } from 'vitest'
import { readDocument } from '#lib/documents/read/read.ts'
import { withPackage } from '#lib/documents/read/zip.ts'
import {
  BLANK_FORM_CASES,
  CONTACT,
  expectedBlank,
  expectedOf,
  readBack,
} from '#lib/exports/testing/blank-form-cases.ts'
import { type AnswerWay, fillForm } from '#lib/exports/testing/fill-form.ts'
import { languageTag } from '#lib/i18n/formats.ts'
import type { BlankForm } from './blank-form.ts'
import { writeBlankForm } from './write-blank-form.ts'

const NOW = new Date('2031-08-01T12:00:00Z')
const LOCALES = ['en', 'fr'] as const
const WAYS: AnswerWay[] = ['bullets', 'paragraphs', 'broken-lines']
const ROWS = LOCALES.flatMap((locale) => WAYS.map((way) => ({ locale, way })))

async function read(bytes: Uint8Array, form: BlankForm) {
  const document = await readDocument(bytes, 'form.docx')
  if (!document.ok) throw new Error(document.reason)
  return readBack(document.document, form)
}

async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const found = await withPackage(Buffer.from(bytes), async (parts) => ({
    ok: true as const,
    text: (await parts.read(name)).toString('utf8'),
  }))
  if (!found.ok) throw new Error(found.reason)
  return found.text
}

describe.each(BLANK_FORM_CASES)('$name', (one) => {
  test.each(ROWS)('comes back filled in Word, in $locale, by $way', async ({ locale, way }) => {
    const blank = await writeBlankForm(one.form, locale, NOW)
    const filled = await fillForm(blank, {
      way,
      language: languageTag(locale),
      answers: one.answers[locale],
      lines: { contact: CONTACT },
    })
    expect(await read(filled, one.form)).toEqual(expectedOf(one, locale, way))
  })

  test.each(LOCALES)('comes back empty, in %s', async (locale) => {
    const blank = await writeBlankForm(one.form, locale, NOW)
    expect(await read(blank, one.form)).toEqual(expectedBlank(one))
  })
})

test('for whoever takes it: no name, no contact, and controls for both', async () => {
  const form = { ...BLANK_FORM_CASES[0].form, jurisdiction: null, lastTime: null, returnTo: null }
  const body = await partOf(await writeBlankForm(form, 'fr', NOW), 'word/document.xml')
  for (const tag of ['jurisdiction', 'contact', 'accomplishments', 'issues'])
    expect(body).toContain(`<w:tag w:val="${tag}"/>`)
  expect(body).not.toContain('Anse-Claire')
})

test('who answered last time need not be typed again', async () => {
  const { form } = BLANK_FORM_CASES[0]
  const known = { name: { en: 'Clearcove', fr: 'Anse-Claire' }, contact: 'Rui Tremblay & Fils' }
  const blank = await writeBlankForm({ ...form, jurisdiction: known }, 'en', NOW)
  expect(await read(blank, form)).toMatchObject({ contact: 'Rui Tremblay & Fils' })
})

describe.each(LOCALES)('the page, in %s', (locale) => {
  const written = writeBlankForm(BLANK_FORM_CASES[0].form, locale, NOW)

  test('is Letter, and each run says its language', async () => {
    const body = await partOf(await written, 'word/document.xml')
    expect(body).toContain('<w:pgSz w:w="12240" w:h="15840"')
    const runs = body.match(/<w:r>[\s\S]*?<\/w:r>/g) ?? []
    expect(runs.filter((run) => !/<w:lang w:val="(?:en|fr)-CA"\/>/.test(run))).toEqual([])
    const styles = await partOf(await written, 'word/styles.xml')
    expect(styles).toContain(`<w:lang w:val="${languageTag(locale)}"/>`)
  })

  test('has a row of heads that comes back, and quotes what was said in its own language', async () => {
    const body = await partOf(await written, 'word/document.xml')
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(body).toMatch(/<w:lang w:val="fr-CA"\/><\/w:rPr><w:t xml:space="preserve">Nous voulons/)
    expect(body).toMatch(/<w:lang w:val="en-CA"\/><\/w:rPr><w:t xml:space="preserve">We will/)
  })

  test('says when it was made, by the clock it is given', async () => {
    const core = await partOf(await written, 'docProps/core.xml')
    expect(core).toContain('>2031-08-01T12:00:00Z</dcterms:modified>')
    expect(core).toContain(`<dc:language>${languageTag(locale)}</dc:language>`)
  })
})
