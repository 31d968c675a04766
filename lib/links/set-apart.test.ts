import { expect, test } from 'vitest'
import { setApart } from './set-apart.ts'

test.each([
  ['en', 'Cut it from twenty days to 5 at Wexcombe', ['20', '5'], ['wexcombe']],
  ['fr', 'Passer de vingt jours à 5 au comptoir de Saint-Cyr', ['20', '5'], ['saint', 'cyr']],
  ['en', '11,400 visits; Tolland had 3.5 a day', ['11400', '3.5'], []], // a capital after a semicolon
  ['fr', 'Nous avons reçu 11 400 visites et 3,5 lettres', ['11400', '3.5'], []],
  ['fr', 'La Régie ouvre ses portes. Québec suivra.', [], ['regie']],
  ['en', 'Replace the ERP', [], ['erp']],
  ['en', '', [], []],
] as const)('%s: %j has %j and %j', (language, text, numbers, names) => {
  const apart = setApart(text, language)
  expect([...apart.numbers].sort()).toEqual([...numbers].sort())
  expect([...apart.names]).toEqual(names)
})
