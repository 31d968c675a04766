import { expect, test } from 'vitest'
import { readQuestion } from './question.ts'

/** As a person would say it back: quotes for a phrase, a bar between ways, a dash before what is left out. */
function say(query: string): string {
  const { ways, without } = readQuestion(query)
  const spoken = ways.map((way) => way.map(({ words }) => words.trim()).join(' + ')).join(' | ')
  return [spoken, ...without.map(({ words }) => `- ${words.trim()}`)].filter(Boolean).join(' ')
}

test.each([
  ['', ''],
  ['permis en ligne', 'permis + en + ligne'],
  ['« permis en ligne »', 'permis en ligne'],
  ['«\u00A0permis en ligne\u00A0» guichet', 'permis en ligne + guichet'],
  ['“one window”', 'one window'],
  ['"one window" towns', 'one window + towns'],
  ['”one window”', 'one window'],
  ['"one window', 'one + window'], // nobody closed it
  ['clerks OR counters', 'clerks | counters'],
  ['clerks or counters', 'clerks | counters'],
  ['commis OU guichets', 'commis | guichets'],
  ['commis ou "guichet unique"', 'commis | guichet unique'],
  ['a b OU c OR d', 'a + b | c | d'],
  ['OU', 'OU'], // joins nothing
  ['or ou argent', 'or | argent'],
  ['mine d’or', 'mine + d’or'],
  ['portal -pilot', 'portal - pilot'],
  ['portal -"one window"', 'portal - one window'],
  ['-pilot', '- pilot'],
  ['portal -', 'portal'],
  ['– a dash that lists', 'a + dash + that + lists'],
  ['24-48 hours', '24-48 + hours'],
  ['C‑12', 'C‑12'],
  ['wait,time;line', 'wait + time + line'],
  ['(((&|!<->', ''],
])('%j asks %j', (query, asked) => {
  expect(say(query)).toBe(asked)
})

test.each([
  ['identité numérique', false],
  ['C-12', false],
  ['"identité numérique"', true],
  ['identité OU numérique', true],
  ['identité -numérique', true],
])('%j has signs: %s', (query, hasSigns) => {
  expect(readQuestion(query).hasSigns).toBe(hasSigns)
})
