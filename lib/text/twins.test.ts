import { expect, test } from 'vitest'
import { type Statement, themes } from './index.ts'

/** One invented form, as a member sent it in English and in French. */
const FORM: [string, string][] = [
  [
    'Average wait times at our contact centre fell from 16 minutes to 7.',
    'Le temps d’attente moyen à notre centre de contact est passé de 16 à 7 minutes.',
  ],
  [
    'Callers may now ask to be called back instead of waiting on the line.',
    'Les appelants peuvent maintenant demander qu’on les rappelle au lieu de patienter en ligne.',
  ],
  [
    'Launched a digital identity that opens twelve services with one sign-in.',
    'Lancement d’une identité numérique qui donne accès à douze services avec une seule connexion.',
  ],
  [
    'Connect our verified account to the federal sign-in.',
    'Raccorder notre compte vérifié à l’ouverture de session fédérale.',
  ],
  [
    'Letters and forms are being rewritten in plain language.',
    'Les lettres et les formulaires sont réécrits en langage clair.',
  ],
  [
    'Clear writing workshops for the people who write our web pages.',
    'Des ateliers de rédaction claire pour ceux qui écrivent nos pages Web.',
  ],
  [
    'Half of our staff may retire within five years, and recruiting is slow.',
    'La moitié de notre personnel pourrait prendre sa retraite d’ici cinq ans, et le recrutement est lent.',
  ],
  [
    'We would share our succession planning guide with other members.',
    'Nous pourrions communiquer notre guide de planification de la relève aux autres membres.',
  ],
  [
    'Two service centres opened in remote communities, with a mobile office for the north.',
    'Deux centres de services ont ouvert dans des collectivités éloignées, avec un bureau mobile pour le Nord.',
  ],
  [
    'The mobile office will visit ten more villages next year.',
    'Le bureau mobile visitera dix autres villages l’an prochain.',
  ],
]

function form(language: 'en' | 'fr', member: string): Statement[] {
  return FORM.map(([en, fr], at) => ({
    id: `${member}-${at}`,
    language,
    text: language === 'en' ? en : fr,
  }))
}

test('the English and the French version of one form fall into the same themes', () => {
  const { clusters } = themes([...form('en', 'en'), ...form('fr', 'fr')])
  const themeOf = new Map(clusters.flatMap(({ id, members }) => members.map((m) => [m, id])))
  for (const at of FORM.keys()) {
    expect(themeOf.get(`fr-${at}`)).toBeTypeOf('string')
    expect([at, themeOf.get(`fr-${at}`)]).toEqual([at, themeOf.get(`en-${at}`)])
  }
  expect(clusters.length).toBeGreaterThan(3)
})

const LANGUAGES = ['en', 'fr'] as const

test.each(LANGUAGES)('alone, in %s, each matter of the form stays together', (language) => {
  const { clusters } = themes(form(language, 'm'))
  const themeOf = new Map(clusters.flatMap(({ id, members }) => members.map((m) => [m, id])))
  // Two statements a matter, one after the other.
  for (let at = 0; at < FORM.length; at += 2) {
    expect(themeOf.get(`m-${at}`)).toBeTypeOf('string')
    expect([at, themeOf.get(`m-${at + 1}`)]).toEqual([at, themeOf.get(`m-${at}`)])
  }
})
