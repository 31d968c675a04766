import { expect, test } from 'vitest'
import { plural } from './plurals.ts'
import type { Language } from './statement.ts'

test.each<[Language, string, string]>([
  ['en', 'ferry', 'ferries'],
  ['en', 'holiday', 'holidays'],
  ['en', 'crash', 'crashes'],
  ['en', 'night bus', 'night buses'],
  ['en', 'proof of address', 'proofs of address'],
  ['en', 'code of conduct', 'codes of conduct'],
  ['fr', 'carte prépayée', 'cartes prépayées'],
  ['fr', 'preuve d’adresse', 'preuves d’adresse'],
  ['fr', "centre d'appels", "centres d'appels"],
  ['fr', 'agent au comptoir', 'agents au comptoir'],
  ['fr', 'réseau social', 'réseaux sociaux'],
  ['fr', 'travail', 'travaux'],
  ['fr', 'portail', 'portails'],
  ['fr', 'jeu', 'jeux'],
  ['fr', 'avis', 'avis'],
  ['fr', 'rendez-vous', 'rendez-vous'],
])('%s: %s, %s', (language, one, many) => {
  expect(plural(one, language)).toBe(many)
})
