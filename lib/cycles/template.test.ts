import { expect, test } from 'vitest'
import { changesBetween, DEFAULT_TEMPLATE, faultOf, type TemplateSection } from './template.ts'

const [first, second, ...others] = DEFAULT_TEMPLATE
if (!first || !second) throw new Error('a template of fewer than two sections')
const rest = [second, ...others]
const having = (change: Partial<TemplateSection>) => [{ ...first, ...change }, ...rest]

test.each([
  ['the form a council starts from', DEFAULT_TEMPLATE, null],
  ['two sections', [first, second], null],
  ['one section', [first], 'too-few-sections'],
  ['no title in one language', having({ title: { en: 'Bilan', fr: '' } }), 'title-missing'],
  ['no question', having({ prompt: { en: '', fr: '' } }), 'prompt-missing'],
  ['two of one number', having({ number: second.number }), 'number-twice'],
  [
    'two of one title, but for capitals',
    having({ title: { en: 'Results', fr: second.title.fr.toUpperCase() } }),
    'title-twice',
  ],
] as const)('%s: %s', (_what, sections, fault) => {
  expect(faultOf(sections)).toBe(fault)
})

test.each([
  ['nothing', DEFAULT_TEMPLATE, []],
  ['a title in French', having({ title: { ...first.title, fr: 'Bilan' } }), ['title']],
  ['a number and an alias', having({ number: 9, aliases: ['Bilan'] }), ['number', 'aliases']],
  ['a section less', rest, ['removed']],
])('what changed: %s', (_what, after, whats) => {
  const changes = changesBetween(DEFAULT_TEMPLATE, after)
  expect(changes.map(({ kind, what }) => [kind, what])).toEqual(
    whats.map((what) => [first.kind, what]),
  )
})

test('a title that differs in one language is told in that one', () => {
  const after = having({ title: { ...first.title, fr: 'Bilan' } })
  expect(changesBetween(DEFAULT_TEMPLATE, after)).toEqual([
    {
      kind: first.kind,
      what: 'title',
      words: [{ language: 'fr', was: first.title.fr, is: 'Bilan' }],
    },
  ])
})

test('a section that comes back was added', () => {
  expect(changesBetween(rest, DEFAULT_TEMPLATE)).toEqual([
    { kind: first.kind, what: 'added', words: [] },
  ])
})
