import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual, promisify } from 'node:util'
import { readDocument } from '#lib/documents/read/read.ts'
import { writeBlankForm } from '#lib/exports/blank-form/write-blank-form.ts'
import {
  BLANK_FORM_CASES,
  type BlankFormCase,
  CONTACT,
  expectedBlank,
  expectedOf,
  readBack,
} from '#lib/exports/testing/blank-form-cases.ts'
import { type AnswerWay, fillForm } from '#lib/exports/testing/fill-form.ts'
import { findLibreOffice } from '#lib/exports/testing/libreoffice.ts'
import type { Locale } from '#lib/i18n/bilingual.ts'
import { languageTag } from '#lib/i18n/formats.ts'

// npm run drill:blank-forms
// Blank forms, filled as Word fills them and left empty, saved by LibreOffice in every format, and read back.
const FORMATS = ['docx', 'odt', 'pdf'] as const
// Lines broken within a paragraph are not drilled: LibreOffice 7.4 puts the breaks of a control before all of its words.
const WAYS: (AnswerWay | 'left empty')[] = ['left empty', 'bullets', 'paragraphs']
const NOW = new Date('2031-08-01T12:00:00Z')

type Format = (typeof FORMATS)[number]
type Drilled = { name: string; way: (typeof WAYS)[number]; one: BlankFormCase; locale: Locale }

const soffice = findLibreOffice()
if (soffice) await drill(soffice)
else console.log('no soffice on this machine: nothing was drilled')

async function drill(program: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'blank-forms-'))
  try {
    const forms = await writeForms(folder)
    for (const format of FORMATS) await saveAs(program, folder, format, forms)
    const missed: string[] = []
    for (const way of WAYS)
      for (const format of FORMATS) {
        const asked = forms.filter((form) => form.way === way)
        const wrong: string[] = []
        for (const form of asked) wrong.push(...(await differenceOf(folder, format, form)))
        console.log(
          `${way.padEnd(14)} ${format.padEnd(5)} ${asked.length - wrong.length} of ${asked.length}`,
        )
        missed.push(...wrong)
      }
    for (const miss of missed) console.log(`\n${miss}`)
    if (missed.length > 0) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function writeForms(folder: string): Promise<Drilled[]> {
  const forms: Drilled[] = []
  for (const [at, one] of BLANK_FORM_CASES.entries())
    for (const locale of ['en', 'fr'] as const)
      for (const way of WAYS) {
        const blank = await writeBlankForm(one.form, locale, NOW)
        const language = languageTag(locale)
        const answers = one.answers[locale]
        const lines = { contact: CONTACT }
        const name = `${at + 1}-${locale}-${way.replace(' ', '-')}`
        const bytes =
          way === 'left empty' ? blank : await fillForm(blank, { way, language, answers, lines })
        writeFileSync(join(folder, `${name}.docx`), bytes)
        forms.push({ name, way, one, locale })
      }
  return forms
}

/** In a home of its own, so that no open LibreOffice takes the files. */
async function saveAs(program: string, folder: string, format: Format, forms: readonly Drilled[]) {
  const [home, out] = [join(folder, 'home'), join(folder, format)]
  for (const one of [home, out]) mkdirSync(one, { recursive: true })
  await promisify(execFile)(
    program,
    [
      `-env:UserInstallation=file://${join(home, 'profile')}`,
      '--headless',
      '--norestore',
      '--convert-to',
      format,
      '--outdir',
      out,
      ...forms.map(({ name }) => join(folder, `${name}.docx`)),
    ],
    { env: { ...process.env, HOME: home }, timeout: 300_000 },
  )
}

async function differenceOf(folder: string, format: Format, form: Drilled): Promise<string[]> {
  const { name, way, one, locale } = form
  const read = await readDocument(readFileSync(join(folder, format, `${name}.${format}`)), name)
  const found = read.ok ? readBack(read.document, one.form) : read.reason
  const right = way === 'left empty' ? expectedBlank(one) : expectedOf(one, locale, way)
  return isDeepStrictEqual(found, right)
    ? []
    : [`${name}.${format}\nread  ${JSON.stringify(found)}\nright ${JSON.stringify(right)}`]
}
