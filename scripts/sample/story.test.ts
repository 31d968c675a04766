import { describe, expect, test } from 'vitest'
import { FORMS } from './forms.ts'
import { ANSWERED, FOLLOWED, FORGOTTEN, type Told } from './links.ts'
import { tell, themeCount } from './story.ts'

const told = FORMS.flatMap(({ cycle, forms }) =>
  forms
    .filter(
      (form) =>
        !forms.some((other) => other.jurisdiction === form.jurisdiction && other.version === 2) ||
        form.version === 2,
    )
    .flatMap((form) =>
      tell(cycle, form).map((statement) => ({
        ...statement,
        cycle,
        jurisdiction: form.jurisdiction,
        language: form.language,
      })),
    ),
)

/** Jurisdictions that raised a theme, cycle by cycle. */
function reach(theme: string): number[] {
  return FORMS.map(({ cycle }) => {
    const raised = told.filter((one) => one.theme === theme && one.cycle === cycle)
    return new Set(raised.map(({ jurisdiction }) => jurisdiction)).size
  })
}

function find([cycle, jurisdiction, begins]: Told) {
  return told.filter(
    (one) =>
      one.cycle === cycle && one.jurisdiction === jurisdiction && one.text.startsWith(begins),
  )
}

describe('the story of the invented council', () => {
  test('says of every statement what it is about', () => {
    const counts = FORMS.flatMap(({ cycle, forms }) =>
      forms.map(({ jurisdiction }) => [
        cycle,
        jurisdiction,
        told.filter((one) => one.cycle === cycle && one.jurisdiction === jurisdiction).length,
      ]),
    )
    expect(counts).toEqual(
      FORMS.flatMap(({ cycle, forms }) =>
        forms.map(({ jurisdiction }) => [cycle, jurisdiction, themeCount(cycle, jurisdiction)]),
      ),
    )
  })

  // Five of eleven reported in the third cycle, five so far in the sixth.
  test.each([
    ['id', [3, 5, 4, 7, 9, 3]],
    ['ai', [0, 1, 1, 6, 8, 3]],
    ['address', [0, 1, 3, 4, 6, 2]],
    ['wait', [9, 6, 3, 2, 1, 0]],
    ['plain', [4, 0, 0, 3, 4, 2]],
    ['shell', [1, 1, 0, 0, 1, 1]],
    ['death', [0, 0, 0, 0, 6, 4]],
  ])('%s is raised by this many, cycle by cycle', (theme, counts) => {
    expect(reach(theme)).toEqual(counts)
  })

  test('has one theme that a single jurisdiction ever raises', () => {
    const raisers = told.filter(({ theme }) => theme === 'shell')
    expect(new Set(raisers.map(({ jurisdiction }) => jurisdiction))).toEqual(
      new Set(['merrow-isles']),
    )
  })
})

describe('what answers what', () => {
  test.each(ANSWERED)('$offer.2 answers $need.2', ({ offer, need }) => {
    expect(find(offer).map(({ kind }) => kind)).toEqual(['sharing'])
    expect(find(need).map(({ kind }) => kind)).toEqual(['issues'])
  })

  test('is written in the other language, most of the time', () => {
    const across = ANSWERED.filter(
      ({ offer, need }) => find(offer)[0]?.language !== find(need)[0]?.language,
    )
    expect(across.length).toBeGreaterThan(ANSWERED.length * 0.7)
  })

  test.each(FOLLOWED)(
    '$jurisdiction comes back to $priority.1',
    ({ jurisdiction, priority, later }) => {
      const [cycle, begins] = priority
      expect(find([cycle, jurisdiction, begins]).map(({ kind }) => kind)).toEqual(['priorities'])
      for (const [laterCycle, words] of later) {
        expect(laterCycle > cycle).toBe(true)
        expect(find([laterCycle, jurisdiction, words]).length).toBe(1)
      }
    },
  )

  test.each(FORGOTTEN)('in %s %s promises “%s”, and never again', (...forgotten) => {
    expect(find(forgotten).map(({ kind }) => kind)).toEqual(['priorities'])
  })
})
