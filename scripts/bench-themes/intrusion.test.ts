import { expect, test } from 'vitest'
import { LETTERS, questions, rightAnswers, sheet } from './intrusion.ts'

const themes = Array.from({ length: 8 }, (_, at) => ({
  corpus: at < 6 ? 'large' : 'small',
  name: { en: `Name ${at}`, fr: `Nom ${at}` },
  members: [],
  firm: [0, 1, 2, 3].map((n) => ({
    id: `${at}-${n}`,
    language: 'en' as const,
    text: `Text ${at}-${n}.`,
  })),
}))

test('each name stands beside its own three quotes and four other groups of its corpus', () => {
  const asked = questions(themes, 'fr', 1)
  // A corpus of two themes has no four others.
  expect(asked).toHaveLength(6)
  for (const { name, groups, answer } of asked) {
    const at = name.replace('Nom ', '')
    expect(groups).toHaveLength(5)
    expect(groups[answer]).toEqual([0, 1, 2].map((n) => `Text ${at}-${n}.`))
    expect(new Set(groups.flat()).size).toBe(15)
  }
})

test('one seed, one sheet', () => {
  const text = (seed: number) => sheet(questions(themes, 'en', seed), 'en')
  expect(text(1)).toBe(text(1))
  expect(text(1)).not.toBe(text(2))
})

test.each([
  ['1 A\n2 B\n3 C', [1, 2, 3]],
  ['1. a\n 2) b\n3: E', [1, 2]],
  ['', []],
  ['4 A', []],
])('%j', (answers, right) => {
  expect(rightAnswers(LETTERS.slice(0, 3), answers)).toEqual(right)
})
