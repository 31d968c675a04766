import { expect, test } from 'vitest'
import { isNil } from './nil.ts'

test.each([
  'N/A',
  'n/a',
  'N.A.',
  'NA',
  'S.O.',
  's. o.',
  's/o',
  'Sans objet.',
  'Néant',
  'néant.',
  'Nil',
  'Nil report',
  'None',
  'None at this time.',
  'Aucun',
  'Aucune pour l’instant.',
  'Aucun changement',
  'Rien à signaler.',
  'Rien à signaler pour le moment',
  'Rien de nouveau à signaler',
  'Nothing to report',
  'Nothing to report at this time.',
  'No changes',
  'No updates at this time',
  'blank',
  '—',
  '- ',
  '...',
  '• N/A',
  'Not this time.',
  'Pas pour l’instant.',
  'S.O. pour le moment',
  'Nothing new to share at this point',
  'No new issues to raise this cycle.',
  'Aucun élément à partager pour l’instant.',
  'Aucun changement organisationnel depuis la dernière rencontre.',
  'Pas de nouveaux enjeux à signaler.',
  'Nothing from our end.',
])('%s says that there is nothing to say', (text) => {
  expect(isNil(text)).toBe(true)
})

test.each([
  'S.O. pour les enjeux, mais nous manquons de modèles.',
  'None of our offices closed.',
  'Aucun guichet n’a fermé.',
  'No office closed this year.',
  'Nothing to report on hiring; two offices moved.',
  'Rien à signaler, sauf le départ du directeur.',
  'Non-profit partners joined.',
  'Natal services',
  'No needs assessment was made this year.',
  'Aucun point de service n’a fermé.',
  'Pas de chauffage au comptoir de Mireval.',
  'Nothing new was built, but two counters moved.',
])('%s says something', (text) => {
  expect(isNil(text)).toBe(false)
})
