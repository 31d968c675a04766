import { describe, expect, test } from 'vitest'
import { askedKeys, findableWords } from './found-by.ts'
import type { Language } from './statement.ts'
import { words } from './words.ts'

/** Whether somebody who types a word finds it in a text. */
function finds(typed: string, text: string, language: Language): boolean {
  const [asked] = words(typed, language)
  if (!asked) return false
  const keys = askedKeys(asked.word, language)
  return findableWords(text, language).some((word) => word.keys.some((key) => keys.includes(key)))
}

const FAMILIES: [Language, string][] = [
  ['fr', 'avion avions AVIONS'],
  ['fr', 'enjeu enjeux'],
  ['fr', 'emploi emplois'],
  ['fr', 'travail travaux'],
  ['fr', 'vitrail vitraux'],
  ['fr', 'journal journaux'],
  ['fr', 'bureau bureaux'],
  ['fr', 'noyau noyaux'],
  ['fr', 'neveu neveux'],
  ['fr', 'genou genoux'],
  ['fr', 'revenu revenus'],
  ['fr', 'agenda agendas'],
  ['fr', 'scénario scénarios SCENARIOS'],
  ['fr', 'convoi convois'],
  ['fr', 'cœur cœurs coeur coeurs CŒUR COEUR'],
  ['fr', 'manœuvre manoeuvres'],
  ['fr', 'été étés ÉTÉ ETES'],
  ['fr', 'île îles ILES'],
  ['fr', 'première premières PREMIERES'],
  ['fr', 'société sociétés SOCIETES'],
  ['fr', 'activité activités ACTIVITÉ'],
  ['fr', 'intérêt intérêts INTERETS'],
  ['en', 'policy policies'],
  ['en', 'ferry ferries'],
  ['en', 'shelf shelves'],
  ['en', 'leaf leaves'],
  ['en', 'half halves'],
  ['en', 'city city’s cities'],
  ['en', 'clerk clerks clerks’ CLERK'],
  ['en', 'office oﬃce OFFICES'],
  ['en', 'criterion criteria'],
  ['en', 'campus campuses'],
]

// One of each way a French participle in -é begins.
const PARTICIPLES =
  `qualifi financ retrait immigr employ cré intégr agré salari réfugi associ délégu sinistr assur protég vérifi trait form pay
communiqu donn oubli déploy appuy révis gér libér transfér privilégi numéris handicap diplôm abonn habilit évalu situ achev
simplifi négoci nomm marqu âg inform`.split(/\s+/)

describe('each form of a word finds the others', () => {
  const rows = [
    ...FAMILIES,
    ...PARTICIPLES.map((root): [Language, string] => [
      'fr',
      `${root}é ${root}ée ${root}és ${root}ées`,
    ]),
  ]
  test.each(rows)('%s: %s', (language, family) => {
    const forms = family.split(' ')
    for (const asked of forms)
      for (const written of forms)
        expect([asked, written, finds(asked, written, language)]).toEqual([asked, written, true])
  })

  test.each(PARTICIPLES)('%sées is found without its accents', (root) => {
    for (const ending of ['e', 'ee', 'es', 'ees'])
      for (const written of ['é', 'ée', 'és', 'ées'])
        expect(
          finds(
            `${root.normalize('NFD').replace(/\p{M}/gu, '')}${ending}`,
            `${root}${written}`,
            'fr',
          ),
        ).toBe(true)
  })
})

test.each([
  ['ete', 'étés'],
  ['ile', 'îles'],
  ['premiere', 'premières'],
  ['societe', 'sociétés'],
  ['ACTIVITE', 'activités'],
  ['interets', 'intérêt'],
  ['reseau', 'réseaux'],
  ['marche', 'marchés'],
  ['marche', 'marches'],
])('%s, typed in haste, finds %s', (asked, written) => {
  expect(finds(asked, written, 'fr')).toBe(true)
})

test.each([
  ['en', 'access', 'accessibility'],
  ['en', 'access', 'accessible'],
  ['en', 'community', 'communication'],
  ['en', 'customs', 'customer'],
  ['en', 'proof', 'poor'],
  ['fr', 'marché', 'marche'],
  ['fr', 'données', 'donneur'],
  ['fr', 'communauté', 'communication'],
  ['fr', 'permis', 'permission'],
  ['fr', 'avis', 'avion'],
  ['fr', 'mois', 'moi'],
] as const)('%s: %s does not find %s', (language, asked, written) => {
  expect(finds(asked, written, language)).toBe(false)
})

test('hyphens, apostrophes and elisions part words, and links hold no place', () => {
  const read = findableWords('L’accès au centre d‑appels C–12', 'fr')
  expect(read.map(({ place }) => place)).toEqual([1, 1, 1, 2, 2, 3, 4, 5])
  expect(read.map(({ keys }) => keys[1])).toContain('fr=appels')
})
