import { describe, expect, test } from 'vitest'
import { CYCLES, DEMO_DAY, JURISDICTIONS } from './council.ts'
import { statementsOf } from './form.ts'
import { FORMS } from './forms.ts'
import { likeness, threeLetterRuns } from './likeness.ts'
import { REGISTER } from './register.ts'
import { writeForm } from './write-forms.ts'

const everyForm = FORMS.flatMap(({ cycle, forms }) => forms.map((form) => ({ cycle, form })))
// A form sent again repeats most of the first one: only its latest version counts.
const latest = everyForm.filter(
  ({ cycle, form }) =>
    !everyForm.some(
      (other) =>
        other.cycle === cycle &&
        other.form.jurisdiction === form.jurisdiction &&
        (other.form.version ?? 1) > (form.version ?? 1),
    ),
)
const statements = latest.flatMap(({ form }) =>
  statementsOf(form).map((statement) => ({ ...statement, language: form.language })),
)

describe('what the invented council says', { timeout: 60_000 }, () => {
  test('is said once, in no two like sentences', () => {
    const all = statements.map(({ text }) => ({ text, runs: threeLetterRuns(text) }))
    const alike = all.flatMap((one, at) =>
      all
        .slice(at + 1)
        .filter((other) => likeness(one.runs, other.runs) >= 0.7)
        .map((other) => [one.text, other.text]),
    )
    expect(all.length).toBeGreaterThanOrEqual(300)
    expect(alike).toEqual([])
  })

  test('is half in each language', () => {
    const french = statements.filter(({ language }) => language === 'fr').length
    expect(french / statements.length).toBeGreaterThan(0.4)
    expect(french / statements.length).toBeLessThan(0.6)
  })

  test('is set as Canadian French is', () => {
    const wrong = statements.filter(
      ({ language, text }) => language === 'fr' && / [:;!?»%$]|« |['"]/.test(text),
    )
    expect(wrong).toEqual([])
  })
})

describe('the forms', { timeout: 60_000 }, () => {
  test.each(FORMS)(
    'of $cycle come from jurisdictions, in time, each in a file of its own',
    (one) => {
      const cycle = CYCLES.find(({ code }) => code === one.cycle)
      const files = one.forms.map(({ filename }) => filename)
      expect(new Set(files).size).toBe(files.length)
      for (const form of one.forms) {
        expect(JURISDICTIONS.map(({ code }) => code)).toContain(form.jurisdiction)
        expect(form.received >= (cycle?.opens ?? '9')).toBe(true)
        expect(form.version === 2 || form.received <= (cycle?.lateUntil ?? '0')).toBe(true)
        expect(form.filename.endsWith(`.${form.format}`)).toBe(true)
      }
    },
  )

  test('leave the last cycle open on the day of the demonstration', () => {
    const last = CYCLES.at(-1)
    expect(last?.opens && last.opens <= DEMO_DAY && DEMO_DAY <= last.due).toBe(true)
    expect(everyForm.filter(({ form }) => form.received > DEMO_DAY)).toEqual([])
  })

  test.each(everyForm)('give the same bytes each time: $form.filename', async ({ cycle, form }) => {
    const once = await writeForm(form, cycle)
    expect((await writeForm(form, cycle)).equals(once)).toBe(true)
    expect(once.length).toBeGreaterThan(500)
  })
})

describe('the register of the Alliance', () => {
  test.each([
    ['2029-02', 33],
    ['2029-10', 37],
    ['2030-02', 40],
    ['2030-10', 44],
    ['2031-02', 47],
  ])('at the due date of %s holds %i members', (code, members) => {
    const due = CYCLES.find((cycle) => cycle.code === code)?.due ?? ''
    const active = REGISTER.filter(({ since, until }) => since <= due && (!until || until >= due))
    expect(active.length).toBe(members)
  })

  test('names each municipality once, in a jurisdiction of the council', () => {
    const codes = JURISDICTIONS.map(({ code }) => code)
    expect(new Set(REGISTER.map(({ name }) => name)).size).toBe(REGISTER.length)
    expect(REGISTER.filter(({ province }) => !codes.includes(province))).toEqual([])
  })
})
