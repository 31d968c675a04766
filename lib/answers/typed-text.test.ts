import { describe, expect, test } from 'vitest'
import { DEFAULT_TEMPLATE } from '#lib/cycles/template.ts'
import type { Span } from '#lib/documents/form.ts'
import { minus, onlyWords } from '#lib/submissions/spans.ts'
import { type Draft, emptyDraft, lineOf, tidy, withLines } from './draft.ts'
import { sayOf } from './priorities.ts'
import { sayLine, type TypedFacts, typedName, writeTyped } from './typed-text.ts'

const GUICHET = { statementId: 7, text: 'Ouvrir un guichet à Port-Tilleul.' }
const LETTRES = { statementId: 8, text: 'Écrire nos lettres en langage clair.' }

const facts = (draft: Draft, more: Partial<TypedFacts> = {}): TypedFacts => ({
  locale: 'fr',
  council: { en: 'Council on Service', fr: 'Conseil du service au public' },
  cycle: { year: 2031, month: 10 },
  jurisdiction: { key: 'brumeval', name: { en: 'Brumeval', fr: 'Brumeval' }, isAssociation: false },
  names: ['Brumeval'],
  places: [],
  contact: 'Colombe Verdier, colombe@brumeval.example',
  sections: DEFAULT_TEMPLATE,
  draft,
  last: { cycle: { year: 2031, month: 5 }, priorities: [GUICHET, LETTRES] },
  ...more,
})

const ASK = { what: 'Une entente type, même ancienne', by: 'mars 2032', from: 'Un territoire.' }

function aDraft(): Draft {
  const done = sayOf(sayOf(emptyDraft(), GUICHET, 'done'), LETTRES, 'dropped')
  const need = lineOf('n', 'Nous cherchons une entente type', { ask: ASK })
  const typed = withLines(
    withLines(done, 'issues', [
      need,
      lineOf('m', 'We would like to hear how others staff counters.'),
    ]),
    'unplaced',
    [lineOf('u', 'Merci à l’équipe de Cap-Neuf.')],
  )
  return tidy({
    ...typed,
    sections: typed.sections.map((one) => (one.kind === 'changes' ? { ...one, isNil: true } : one)),
  })
}

test('what was typed is a document in its own language, under the template’s titles and questions', () => {
  const { text } = writeTyped(facts(aDraft()))
  expect(text.split('\n').slice(0, 12)).toEqual([
    'Conseil du service au public',
    'Tour de table, octobre 2031',
    'Administration : Brumeval',
    'Personne-ressource : Colombe Verdier, colombe@brumeval.example',
    '',
    'En mai 2031, vous nous disiez',
    'Ouvrir un guichet à Port-Tilleul. — Fait',
    'Écrire nos lettres en langage clair. — Abandonné',
    '',
    '1. Réalisations',
    DEFAULT_TEMPLATE[0]?.prompt.fr,
    '• Ouvrir un guichet à Port-Tilleul.',
  ])
  expect(text).toContain('3. Changements dans l’organisation\n')
  expect(text).toContain('\nRien à signaler\n')
  expect(typedName(facts(aDraft()))).toBe('brumeval-2031-10.txt')
})

test('each statement is found again at its place, with its line and its language', () => {
  const { text, form } = writeTyped(facts(aDraft()))
  const said = form.sections.flatMap(({ statements }) => statements)
  expect(said.map((one) => one.text)).toEqual([
    'Ouvrir un guichet à Port-Tilleul.',
    'Nous cherchons une entente type. Ce qui est demandé : Une entente type, même ancienne; pour quand : mars 2032; à qui : Un territoire.',
    'We would like to hear how others staff counters.',
  ])
  for (const { spans, text: words, line } of said) {
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([words])
    expect(text.split('\n')[(line ?? 0) - 1]).toBe(`• ${words}`)
  }
  expect(said.map(({ language }) => language)).toEqual(['fr', 'fr', 'en'])
  expect(form.language).toBe('both')
  expect(form.sections.map(({ answer }) => answer)).toEqual([
    'answered',
    'blank',
    'nil',
    'blank',
    'answered',
  ])
})

test('every other word is the form’s own, a name, or a passage that waits for a place', () => {
  const { text, form } = writeTyped(facts(aDraft()))
  const at = ({ start, end }: Span) => text.slice(start, end)
  expect(form.unplaced.map(at)).toEqual(['Merci à l’équipe de Cap-Neuf.'])
  expect(form.sections.map(({ heading }) => heading && at(heading))).toEqual(
    DEFAULT_TEMPLATE.map(({ number, title }) => `${number}. ${title.fr}`),
  )
  expect(form.prompts.map(at)).toEqual(DEFAULT_TEMPLATE.map(({ prompt }) => prompt.fr))
  expect([form.jurisdiction, form.contact, form.cycle].map(({ span }) => span && at(span))).toEqual(
    ['Brumeval', 'Colombe Verdier, colombe@brumeval.example', 'octobre 2031'],
  )
  const placed = form.sections.flatMap(({ heading, nilSpan, statements }) => [
    ...[heading, nilSpan].filter((span) => span !== null),
    ...statements.flatMap(({ spans }) => spans),
  ])
  const rest = minus(
    [{ start: 0, end: text.length }],
    [...placed, ...form.prompts, ...form.unplaced],
  )
  expect(onlyWords(text, rest).map(at).join('\n')).not.toMatch(/entente|counters|Cap-Neuf/)
})

describe('an ask', () => {
  test.each([
    [
      'A model agreement.',
      { what: 'a model agreement', by: '', from: '' },
      'A model agreement. Asked for: a model agreement.',
    ],
    [
      'Does anyone have one?',
      { what: '', by: 'March 2032', from: '' },
      'Does anyone have one? By when: March 2032.',
    ],
    [
      '',
      { what: 'a model', by: '', from: 'a territory' },
      'Asked for: a model; from whom: a territory.',
    ],
    ['As it is', { what: ' ', by: '', from: '' }, 'As it is'],
  ])('%j with %j reads %j', (text, ask, expected) => {
    expect(sayLine({ text, ask }, 'en')).toBe(expected)
  })
})

test('an association’s figures and new members are claims with their quotes', () => {
  const said = 'Notre association compte maintenant 54 municipalités membres.'
  const draft = withLines(emptyDraft(), 'accomplishments', [lineOf('a', said)])
  const jurisdiction = { ...facts(draft).jurisdiction, isAssociation: true }
  const { text, form } = writeTyped(facts(draft, { jurisdiction }))
  expect(form.figures.map(({ metric, value }) => [metric, value])).toEqual([['municipalities', 54]])
  const [figure] = form.figures
  expect(text.slice(figure?.span.start, figure?.span.end)).toContain('54')
  expect(writeTyped(facts(draft)).form.figures).toEqual([])
})
