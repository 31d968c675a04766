import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CorpusForm } from './corpus-form.ts'
import { parseForms } from './parse-form.ts'

const FOLDER = new URL('./forms/', import.meta.url)

/** All hand-written forms, in the order of their files. */
export function readCorpus(): CorpusForm[] {
  return readdirSync(fileURLToPath(FOLDER))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      parseForms(readFileSync(new URL(name, FOLDER), 'utf8').replaceAll('\r\n', '\n')),
    )
}

/** What Word writes, OpenDocument has a way to write too: the same forms say whether it is read as well. */
export function withOpenDocuments(forms: readonly CorpusForm[]): CorpusForm[] {
  const ofWord = forms.filter(({ format }) => format === 'docx')
  return [
    ...forms,
    ...ofWord.map((form) => ({
      ...form,
      name: `${form.name}-odt`,
      format: 'odt',
      file: form.file.replace(/docx$/, 'odt'),
    })),
  ]
}

const ARRANGEMENTS = [
  'docx table',
  'docx headings typed',
  'docx stacked',
  'docx wide',
  'odt table',
  'odt headings typed',
  'odt stacked',
  'pdf columns',
  'pdf columns times spaced',
  'pdf headings',
  'txt flat',
  'txt flat pages spaced',
  'txt layout',
  'txt layout pages spaced',
  'txt torn',
  'txt plain',
  'eml plain wrapped',
  'eml html',
]

/** The same words in every arrangement: what one format forgives, another does not. */
export function crossed(forms: readonly CorpusForm[]): CorpusForm[] {
  return forms.flatMap((form) =>
    ARRANGEMENTS.map((written): CorpusForm => {
      const [format = '', ...flags] = written.split(' ')
      const name = `${form.name} as ${written}`
      const file = `${form.name}.${format}`
      // Not every format has headers: what only stands there comes first.
      const isTitled = form.front.some((line) => /20\d\d/.test(line))
      const front = isTitled ? form.front : [form.header, form.footer, ...form.front]
      return { ...form, name, format, flags: new Set(flags), file, front }
    }),
  )
}
