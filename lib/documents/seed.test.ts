import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { readDocument } from '#lib/documents/read/read.ts'
import { defaultTemplate } from './default-template.ts'
import type { ReadDocument, RecognisedForm } from './form.ts'
import { recogniseForm } from './recognise.ts'

// The libraries that read DOCX and PDF take seconds to load on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const path = join(process.env.SHARED_DIR ?? '../shared', 'seeds', '2017-10-msdo-fr.txt')

async function readSeed(): Promise<{ document: ReadDocument; form: RecognisedForm }> {
  const read = await readDocument(readFileSync(path), '2017-10-msdo-fr.txt')
  if (!read.ok) throw new Error(read.reason)
  const form = recogniseForm(read.document, {
    councils: [{ key: 'CPSSP', names: ['CPSSP', 'PSSDC'] }],
    jurisdictions: [
      { key: 'MSDO', names: ['MSDO', 'Municipal Service Delivery Officials', 'ASIM'] },
      { key: 'ON', names: ['Ontario', 'ON'] },
    ],
    template: defaultTemplate,
  })
  if ('notATemplate' in form) throw new Error('not a template')
  return { document: read.document, form }
}

describe.skipIf(!existsSync(path))('the form that really arrived', () => {
  test('says who sent it, for which round, and names no contact', async () => {
    const { form } = await readSeed()
    expect(form.council).toMatchObject({ value: 'CPSSP', confidence: 'sure' })
    expect(form.jurisdiction).toMatchObject({ value: 'MSDO', confidence: 'sure' })
    expect(form.cycle).toMatchObject({ value: { year: 2017, month: 10 }, confidence: 'sure' })
    expect(form.contact).toMatchObject({ value: null, confidence: 'sure' })
    expect(form.language).toBe('fr')
  })

  test('has four sections, and a statement for each bullet and paragraph', async () => {
    const { form } = await readSeed()
    expect(form.sections.map((one) => [one.kind, one.number, one.statements.length])).toEqual([
      ['accomplishments', 1, 5],
      ['priorities', 2, 3],
      ['sharing', 4, 1],
      ['issues', 5, 3],
    ])
    const [first, ...dashes] = form.sections[0]?.statements ?? []
    expect(first?.context).toBeNull()
    for (const dash of dashes) expect(dash.context).toMatch(/^À ce jour.*réalisations :$/)
    const acrossPages = form.sections[1]?.statements[2]
    expect(acrossPages?.text).toMatch(/^Amélioration .* à établir des partenariats .* occasions\.$/)
    expect(acrossPages?.spans.length).toBeGreaterThan(1)
  })

  test('loses no word: each is in a statement, a lead-in, a heading, a prompt or the title', async () => {
    const { document, form } = await readSeed()
    const { text } = document
    const taken = [
      ...form.prompts,
      ...form.sections.map((one) => one.heading),
      ...form.sections.flatMap((one) =>
        one.statements.flatMap((said) => [...said.spans, ...said.contextSpans]),
      ),
      ...[form.council, form.jurisdiction, form.contact].flatMap((one) =>
        one.span ? [one.span] : [],
      ),
    ]
    const left = text.split('')
    for (const { start, end } of taken) left.fill(' ', start, end)
    expect(left.join('').replace(/\s+/g, ' ').trim()).toBe('– – – – 1) 2) 3)')
    expect(form.unplaced).toEqual([])
  })

  test('claims figures and new members with their quotes', async () => {
    const { document, form } = await readSeed()
    expect(form.figures.map((one) => [one.metric, one.value, one.qualifier])).toEqual([
      ['municipalities', 50, 'more-than'],
      ['provinces', 7, 'exact'],
      ['population', 14_000_000, 'about'],
      ['board-members', 7, 'exact'],
      ['new-members', 3, 'exact'],
      ['population', 14_000_000, 'exact'],
    ])
    expect(form.newMembers.map((one) => [one.name, one.province])).toEqual([
      ['Timmins', 'Ontario'],
      ['Strathcona', 'Alberta'],
      ['Lethbridge', 'Alberta'],
    ])
    for (const one of [...form.figures, ...form.newMembers])
      expect(document.text.slice(one.span.start, one.span.end)).toBe(one.quote)
  })
})
