import { expect, test } from 'vitest'
import { linesJoined } from './hyphens.ts'
import { joinSpans } from './pieces.ts'

test.each([
  ['The edito-\nrial office moved.', 'The editorial office moved.'],
  ['Quatre orga-\nnismes partagent.', 'Quatre organismes partagent.'],
  ['A self-\nservice counter.', 'A self-service counter.'],
  ['Il faut peut-\nêtre attendre.', 'Il faut peut-être attendre.'],
  ['Une plate-\nforme commune.', 'Une plate-forme commune.'],
  // Two words that the text uses by themselves.
  [
    'A harbour and a board: the harbour-\nboard met.',
    'A harbour and a board: the harbour-board met.',
  ],
  // Nothing in the document is broken at a line's end, so that nothing is here.
  ['A desk-\nmounted bell.', 'A desk-mounted bell.'],
  ['Un pare-\nfeu neuf.', 'Un pare-feu neuf.'],
  ['Le qu’en-\ndira-t-on compte.', 'Le qu’en-dira-t-on compte.'],
  ['Le mal-\nlogement recule.', 'Le mal-logement recule.'],
  ['Les hors-\nsaison et les sans-\nemploi.', 'Les hors-saison et les sans-emploi.'],
  ['A chef-\nd’oeuvre.', 'A chef-d’oeuvre.'],
  // Something is.
  [
    'The regis-\ntration desk, and the dock-\nets of the town.',
    'The registration desk, and the dockets of the town.',
  ],
  ['Une modernisation lente: la mod-\nernisation.', 'Une modernisation lente: la modernisation.'],
  ['Le gouver-\nnement et les munici-\npalités.', 'Le gouvernement et les municipalités.'],
  ['They sent in-\nformation for re-\nports.', 'They sent information for reports.'],
  // The compound stands with its hyphen elsewhere.
  ['A regis-\ntration: dock-ets, and dock-\nets.', 'A registration: dock-ets, and dock-ets.'],
  // A hyphen that only the end of a line showed.
  [
    'An address‐\nchange of intergov‐\nernmental kind.',
    'An addresschange of intergovernmental kind.',
  ],
  // No word is broken before a capital or a figure, and one hyphen stands for a word to come.
  ['Le Saint-\nLaurent et la COVID-\n19.', 'Le Saint-Laurent et la COVID-19.'],
  ['The short-\nand long-term plans.', 'The short- and long-term plans.'],
  ['A tap-\nand-go reader.', 'A tap-and-go reader.'],
  ['', ''],
])('%j reads %j', (text, expected) => {
  const lines = [...text.matchAll(/.+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }))
  expect(joinSpans(text, lines).text).toBe(expected)
  // The lines of one paragraph of a review are one span.
  const joined = joinSpans(text, [{ start: 0, end: text.length }])
  expect(joined.text).toBe(expected)
  for (const [at, offset] of joined.offsets.entries())
    if (joined.text.charAt(at) !== ' ') expect(text.charAt(offset)).toBe(joined.text.charAt(at))
})

test.each([
  ['Territoires du Nord-', 'Ouest', 'Territoires du Nord-Ouest'],
  ['Director, Service Inno-', 'vation', 'Director, Service Innovation'],
  ['Director of', 'Counters', 'Director of Counters'],
])('a head of %j and %j reads %j', (above, below, expected) => {
  expect(linesJoined(above, below, `${above}\n${below}`)).toBe(expected)
})
