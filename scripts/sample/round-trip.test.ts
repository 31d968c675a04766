import { describe, expect, test } from 'vitest'
import type { RecognisedForm } from '#lib/documents/form.ts'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import { COUNCIL, CYCLES, JURISDICTIONS } from './council.ts'
import { type Form, statementsOf } from './form.ts'
import { FORMS } from './forms.ts'
import { templateOf } from './wording.ts'
import { writeForm } from './write-forms.ts'

const knowledge = {
  councils: [
    {
      key: 'acsp',
      names: [...Object.values(COUNCIL.name), ...Object.values(COUNCIL.abbreviation)],
    },
  ],
  jurisdictions: JURISDICTIONS.map(({ code, name, abbreviation, aliases }) => ({
    key: code,
    names: [...Object.values(name), ...Object.values(abbreviation), ...aliases],
  })),
}

async function recognise(form: Form, cycle: string): Promise<RecognisedForm> {
  const sections = CYCLES.filter(({ code }) => code === cycle).flatMap(templateOf)
  const read = await readDocument(new Uint8Array(await writeForm(form, cycle)), form.filename)
  if (!read.ok) throw new Error(read.reason)
  const found = recogniseForm(read.document, {
    ...knowledge,
    template: { sections },
    filename: form.filename,
  })
  if ('notATemplate' in found) throw new Error('not a template')
  return found
}

/** Spaces and line ends are the format’s; the words are the person’s. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

describe.each(FORMS)('the files of $cycle come back as they were written', ({ cycle, forms }) => {
  test.each(forms)('$filename', { timeout: 60_000 }, async (form) => {
    const found = await recognise(form, cycle)
    const [year, month] = cycle.split('-').map(Number)
    expect(found.council.value).toBe('acsp')
    expect(found.cycle.value).toEqual({ year, month })
    expect(found.jurisdiction.value).toBe(form.jurisdiction)
    expect(found.sections.map(({ kind, answer }) => [kind, answer])).toEqual(
      form.sections.map(({ kind, answer }) => [
        kind,
        typeof answer === 'string' ? 'nil' : 'answered',
      ]),
    )
    const said = found.sections.flatMap(({ kind, statements }) =>
      statements.map(({ text, depth }) => ({ kind, text: plain(text), depth })),
    )
    expect(said).toEqual(
      statementsOf(form).map(({ kind, text, depth }) => ({ kind, text: plain(text), depth })),
    )
    if (said.length > 0) expect(found.language).toBe(form.language)
    expect(plain(found.contact.value ?? '')).toBe(form.contact ?? '')
    expect(found.unplaced).toEqual([])
  })
})

const SHORT = {
  en: [
    'Three mobile counters opened.',
    'Renew permits at the counter.',
    'We look for translators.',
  ],
  fr: [
    'Trois guichets ont ouvert.',
    'Renouveler les permis au comptoir.',
    'Nous cherchons des traducteurs.',
  ],
} as const

// A narrow right column beside long questions: hardly a line stands in it.
describe.each(['en', 'fr'] as const)('one short answer a section, in %s', (language) => {
  test.each(['pdf', 'docx', 'txt'] as const)('as %s', { timeout: 60_000 }, async (format) => {
    const [done = '', next = '', need = ''] = SHORT[language]
    const form: Form = {
      ...{ jurisdiction: 'thornmoor', language, contact: 'Aude Lanoix', received: '2031-09-15' },
      ...{ wording: 0, format, filename: `Thornmoor.${format}` },
      sections: [
        { kind: 'accomplishments', answer: [done] },
        { kind: 'priorities', answer: [next] },
        { kind: 'sharing', answer: 'S.O.' },
        { kind: 'issues', answer: [need] },
      ],
    }
    const found = await recognise(form, '2031-10')
    const said = found.sections.map(({ kind, answer, statements }) => [
      kind,
      answer,
      ...statements.map(({ text }) => plain(text)),
    ])
    expect(said).toEqual([
      ['accomplishments', 'answered', done],
      ['priorities', 'answered', next],
      ['sharing', 'nil'],
      ['issues', 'answered', need],
    ])
  })
})
