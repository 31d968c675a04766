import { expect, test } from 'vitest'
import type { Locale } from '#lib/i18n/bilingual.ts'
import {
  firstSeen,
  isWorkingName,
  type Named,
  suggestionOf,
  unnamedIn,
  workingName,
} from './names.ts'

const both = (en: string, fr: string) => ({ en, fr })

test.each([
  [{}, both('Wait times', 'Temps d’attente'), both('Wait times', 'Temps d’attente')],
  [both('Delays', 'Délais'), both('Wait times', 'Temps d’attente'), both('Delays', 'Délais')],
  // nobody had written it in French yet
  [{ en: 'Delays' }, both('Wait times', 'Temps d’attente'), both('Delays', 'Temps d’attente')],
  [{}, both('Wait times', ''), { en: 'Wait times' }],
  [{}, both('', ''), {}],
])('seen first as %j, a run that computes %j leaves %j', (first, computed, expected) => {
  expect(firstSeen(first, computed)).toEqual(expected)
})

const first = both('Telephone wait times', 'Temps d’attente au téléphone')
const today = both('Call-backs', 'Rappels')

test.each([
  [first, [], first],
  [first, ['heron'], first],
  [first, ['wait time'], today], // in one language is in both: they are one name
  [first, ['téléphones'], today],
  [{ fr: 'Rappel' }, [], both('Call-backs', 'Rappel')],
  [{}, [], today],
])('first seen as %j with %j left out, a theme goes by %j', (name, leftOut, expected) => {
  expect(workingName(name, today, leftOut)).toEqual(expected)
})

test.each<[Named, Locale[]]>([
  [{}, ['en', 'fr']],
  [{ en: 'Call-backs' }, ['fr']],
  [both('Call-backs', 'Rappels'), []],
])('given %j, a theme waits for a name in %j', (givenName, languages) => {
  expect(unnamedIn({ givenName })).toEqual(languages)
  expect(isWorkingName({ givenName }, 'fr')).toBe(languages.includes('fr'))
})

const theme = { name: first, givenName: {}, suggestion: today, refusedName: null }

test.each([
  ['the words of today differ', theme, today],
  ['no run described it', { ...theme, suggestion: null }, null],
  ['it is its name already', { ...theme, suggestion: first }, null],
  [
    'only its French differs',
    { ...theme, suggestion: both(first.en, 'Rappels') },
    { fr: 'Rappels' },
  ],
  ['somebody named it', { ...theme, name: both('A', 'B'), givenName: both('A', 'B') }, null],
  [
    'somebody named it in English',
    { ...theme, name: both('A', first.fr), givenName: { en: 'A' } },
    { fr: 'Rappels' },
  ],
  ['there is no word for it', { ...theme, suggestion: both('', '') }, null],
  ['it was refused', { ...theme, refusedName: today }, null],
  ['another one was refused', { ...theme, refusedName: both('Calls', 'Appels') }, today],
] as const)('when %s', (_, given, expected) => {
  expect(suggestionOf(given)).toEqual(expected)
})
