import { describe, expect, test } from 'vitest'
import { likeness, normalised, pairs } from './likeness.ts'
import { parseForms } from './parse-form.ts'
import { readCorpus, withOpenDocuments } from './read-corpus.ts'
import { outcomeOf } from './read-outcome.ts'
import { MEASURES, missesOf, type Scored } from './report.ts'
import { scoreForm } from './score-form.ts'
import { groupOf, writeForm } from './write-form.ts'

const SAMPLE = `@ sample | txt plain | en
is: CAE 2026-03
contact: Ann Lee
figures: municipalities 40-45 range; members 41 more-than correction
members: Quillby (Caerdale); Oxbow
front:
CBSP update, March 2026
Jurisdiction: Caerdale
Contact: Ann Lee
# accomplishments 1 | 1. Accomplishments
? Please describe your main accomplishments.
> This year:
• Opened a counter in the hospital of Birchwood.
  – It is staffed by three clerks on weekdays.
• Closed {-two-}{+three+} of the offices that nobody visited.
# changes 3 | 3. Changes
= N/A
# issues 5 | 5. Issues
`

const [sample] = parseForms(SAMPLE)
if (!sample) throw new Error('no sample')

test('a form says its truth in its own lines', () => {
  expect(sample.truth).toMatchObject({
    jurisdiction: 'CAE',
    cycles: [{ year: 2026, month: 3 }],
    language: 'en',
    figures: [
      { metric: 'municipalities', value: 40, upper: 45, qualifier: 'range', correction: false },
      { metric: 'members', value: 41, upper: null, qualifier: 'more-than', correction: true },
    ],
    newMembers: [
      { name: 'Quillby', province: 'Caerdale' },
      { name: 'Oxbow', province: null },
    ],
  })
  expect(sample.truth.sections.map((one) => one.answer)).toEqual(['answered', 'nil', 'blank'])
  expect(
    sample.truth.sections[0]?.statements.map((one) => [one.text, one.depth, one.parent]),
  ).toEqual([
    ['Opened a counter in the hospital of Birchwood.', 0, null],
    ['It is staffed by three clerks on weekdays.', 1, 0],
    ['Closed three of the offices that nobody visited.', 0, null],
  ])
})

describe('likeness', () => {
  test.each([
    ['Un délai : 9 jours', 'Un délai\u00a0: 9 jours', 1],
    ['the panel’s terms', "The panel's  terms", 1],
    ['', '', 1],
    ['aaaaaaaaaa', 'aaaaaaaaab', 0.9],
    ['a short one', 'something else that is far longer', 0],
  ])('of %j and %j is %d', (one, other, expected) => {
    expect(likeness(normalised(one), normalised(other))).toBeCloseTo(expected)
  })

  test('pairs are one to one: half of a statement, or two in one, match nothing', () => {
    const truth = ['Opened three counters in May.', 'Closed two of the old ones in June.']
    expect(pairs(truth, [...truth].reverse())).toEqual([
      [0, 1],
      [1, 0],
    ])
    expect(pairs(truth, [truth.join(' ')])).toEqual([])
    expect(
      pairs(truth, ['Opened three counters in May.', 'Opened three counters in May!']),
    ).toEqual([[0, 0]])
  })
})

test('a document that was not read scores nothing at all', () => {
  const score = scoreForm(sample.truth, { failed: 'damaged' })
  const values = MEASURES.filter((one) => one.title !== 'placed').map((one) => one.value([score]))
  expect(values.every((value) => value === 0)).toBe(true)
})

test('what a reader leaves out, adds or puts elsewhere is counted and told', async () => {
  const outcome = await outcomeOf(await writeForm(sample), 'sample.txt')
  if ('failed' in outcome) throw new Error(outcome.failed)
  const [first, ...rest] = outcome.form.sections
  if (!first) throw new Error('no section')
  const spoilt = {
    ...outcome.form,
    contact: { ...outcome.form.contact, value: 'Somebody Else' },
    sections: [
      { ...first, kind: 'sharing' as const, statements: first.statements.slice(1) },
      ...rest,
    ],
    figures: [],
  }
  const score = scoreForm(sample.truth, { ...outcome, form: spoilt })
  expect(score.contact.right).toBe(0)
  expect(score.kinds).toEqual({ right: 2, of: 3 })
  expect(score.statements).toEqual({ both: 2, truth: 3, found: 2 })
  expect(score.placed.right).toBe(0)
  expect(score.kept.right).toBeLessThan(score.kept.of)
  expect(score.figures).toEqual({ both: 0, truth: 2, found: 0 })
  expect(score.misses.length).toBeGreaterThan(5)
})

describe('the corpus', () => {
  const corpus = readCorpus()

  test('is read as well as it has to be, format by format', { timeout: 240_000 }, async () => {
    const scored: Scored[] = []
    for (const form of withOpenDocuments(corpus).filter((one) => !one.heldOut)) {
      const score = scoreForm(form.truth, await outcomeOf(await writeForm(form), form.file))
      scored.push({ name: form.name, group: groupOf(form), heldOut: false, score })
    }
    const short = [...new Set(scored.map((one) => one.group))].flatMap((group) => {
      const scores = scored.filter((one) => one.group === group).map((one) => one.score)
      return MEASURES.filter((one) => one.value(scores) + 1e-9 < one.bar(group)).map(
        (one) => `${group}: ${one.title} ${one.value(scores).toFixed(3)}`,
      )
    })
    expect(short, missesOf(scored)).toEqual([])
  })

  test('names each form once, in both languages and all formats, a third held out', () => {
    expect(new Set(corpus.map((one) => one.name)).size).toBe(corpus.length)
    expect(corpus.length).toBeGreaterThanOrEqual(72)
    const count = (pick: (one: (typeof corpus)[number]) => boolean) => corpus.filter(pick).length
    expect(count((one) => one.language === 'fr')).toBeGreaterThan(corpus.length * 0.45)
    expect(count((one) => one.heldOut)).toBeGreaterThanOrEqual(Math.floor(corpus.length / 3))
    for (const format of ['docx', 'pdf', 'txt', 'eml'])
      expect(count((one) => one.format === format)).toBeGreaterThan(6)
  })

  test('no statement is written twice', () => {
    const said = corpus.flatMap((one) => one.truth.sections.flatMap((of) => of.statements))
    const texts = said.map((one) => one.text).filter((text) => text.length > 60)
    expect(texts.length - new Set(texts).size).toBeLessThan(texts.length * 0.05)
  })
})
