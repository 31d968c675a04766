import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Draft, emptyDraft, isSameDraft, lineOf, linesIn, tidy, withLines } from './draft.ts'
import { mergeDrafts } from './merge.ts'

/** Lines of one section as "key: text"; a draft as short as a test can say it. */
function drafted(lines: Record<string, string>, words: Draft['words'] = {}): Draft {
  const section = Object.entries(lines).map(([id, text]) => lineOf(id, text))
  return { ...withLines(emptyDraft(), 'sharing', section), words }
}

const textsOf = (draft: Draft) => linesIn(draft, 'sharing').map(({ text }) => text)

const SEEN = { a: 'Un guide', b: 'Une grille', c: 'Un atelier' }

describe('of two who write at once', () => {
  test.each([
    [
      'each another line',
      { ...SEEN, a: 'Un guide A' },
      { ...SEEN, c: 'Un atelier C' },
      ['Un guide A', 'Une grille', 'Un atelier C'],
    ],
    [
      'each a line more',
      { ...SEEN, m: 'Mien' },
      { ...SEEN, t: 'Autre' },
      ['Un guide', 'Une grille', 'Un atelier', 'Mien', 'Autre'],
    ],
    [
      'one takes away what the other leaves',
      { a: SEEN.a, c: SEEN.c },
      SEEN,
      ['Un guide', 'Un atelier'],
    ],
    [
      'one takes away what the other words',
      { a: SEEN.a, c: SEEN.c },
      { ...SEEN, b: 'Une grille neuve' },
      ['Un guide', 'Une grille neuve', 'Un atelier'],
    ],
    [
      'one words what the other takes away',
      { ...SEEN, b: 'Une grille neuve' },
      { a: SEEN.a, c: SEEN.c },
      ['Un guide', 'Une grille neuve', 'Un atelier'],
    ],
    [
      'both the same words',
      { ...SEEN, b: 'Deux grilles' },
      { ...SEEN, b: 'Deux grilles' },
      ['Un guide', 'Deux grilles', 'Un atelier'],
    ],
    [
      'both other words',
      { ...SEEN, b: 'Ma grille' },
      { ...SEEN, b: 'Leur grille' },
      ['Un guide', 'Leur grille', 'Ma grille', 'Un atelier'],
    ],
    [
      'one goes on where the other stopped',
      { ...SEEN, b: 'Une grille de relecture' },
      { ...SEEN, b: 'Une grille de' },
      ['Un guide', 'Une grille de relecture', 'Un atelier'],
    ],
    [
      'one begins at the top',
      { n: 'D’abord', ...SEEN },
      { ...SEEN, t: 'Enfin' },
      ['D’abord', 'Un guide', 'Une grille', 'Un atelier', 'Enfin'],
    ],
  ])('%s', (_what, mine, theirs, expected) => {
    const merged = mergeDrafts({
      base: drafted(SEEN),
      mine: drafted(mine),
      theirs: drafted(theirs),
    })
    expect(textsOf(merged.draft)).toEqual(expected)
  })
})

test('the second is told under which key their words stand', () => {
  const three = {
    base: drafted(SEEN),
    mine: drafted({ ...SEEN, b: 'Ma grille' }),
    theirs: drafted({ ...SEEN, b: 'Leur grille' }),
  }
  const { draft, apart } = mergeDrafts(three)
  const mine = linesIn(draft, 'sharing').find(({ text }) => text === 'Ma grille')
  expect(apart).toEqual([{ kind: 'sharing', id: 'b', as: mine?.id }])
  expect(mine?.beside).toBe('b')
  // The answer was lost, and the same save comes again.
  const again = mergeDrafts({ ...three, theirs: draft })
  expect(again.apart).toEqual(apart)
  expect(isSameDraft(again.draft, draft)).toBe(true)
})

test.each([
  [{}, { 7: 'done' }, {}, { 7: 'done' }, []],
  [{}, {}, { 7: 'done' }, { 7: 'done' }, []],
  [{ 7: 'done' }, {}, { 7: 'done' }, {}, []],
  [{}, { 7: 'done' }, { 7: 'dropped' }, { 7: 'dropped' }, ['7']],
  [{}, { 7: 'done' }, { 7: 'done' }, { 7: 'done' }, []],
  [{ 7: 'done' }, {}, { 7: 'changed' }, { 7: 'changed' }, ['7']],
] as const)(
  'words about priorities: %j, mine %j, theirs %j',
  (base, mine, theirs, words, unheard) => {
    const merged = mergeDrafts({
      base: drafted({}, base),
      mine: drafted({}, mine),
      theirs: drafted({}, theirs),
    })
    expect(merged.draft.words).toEqual(words)
    expect(merged.unheard).toEqual(unheard)
  },
)

test('two parts of one need are two people’s, and both are heard', () => {
  const need = (ask: { what: string; by: string; from: string } | null) =>
    withLines(emptyDraft(), 'issues', [lineOf('n', 'Une entente type.', { ask })])
  const { draft } = mergeDrafts({
    base: need(null),
    mine: need({ what: 'Une entente', by: '', from: '' }),
    theirs: need({ what: '', by: 'mars 2032', from: '' }),
  })
  expect(linesIn(draft, 'issues')[0]?.ask).toEqual({
    what: 'Une entente',
    by: 'mars 2032',
    from: '',
  })
})

const aLine = fc.tuple(
  fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  fc.constantFrom('un', 'une', 'un guide', 'deux', 'trois'),
)
const aDraft = fc
  .array(aLine, { maxLength: 5 })
  .map((lines) => tidy(drafted(Object.fromEntries(lines))))

test('no word that one of two typed is missing, whatever they did', () => {
  fc.assert(
    fc.property(aDraft, aDraft, aDraft, (base, mine, theirs) => {
      const { draft } = mergeDrafts({ base, mine, theirs })
      const kept = textsOf(draft)
      for (const side of [mine, theirs])
        for (const line of linesIn(side, 'sharing')) {
          const seen = linesIn(base, 'sharing').find(({ id }) => id === line.id)
          if (seen?.text === line.text) continue
          expect(kept.some((text) => text.startsWith(line.text))).toBe(true)
        }
      // One's own save, tried again, or a tab that learns what stands, changes nothing.
      expect(isSameDraft(mergeDrafts({ base, mine, theirs: draft }).draft, draft)).toBe(true)
      expect(isSameDraft(mergeDrafts({ base, mine: base, theirs }).draft, theirs)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
