import { expect, test } from 'vitest'
import { detectLanguage } from './language.ts'

test.each([
  ["Réduire les temps d'attente", 'fr', true],
  ['Formation du personnel', 'fr', true],
  ['Ville de Lethbridge (Alberta)', 'fr', true],
  ['Portail unique', 'fr', false],
  ['Reducing wait times', 'en', true],
  ['Staff training and onboarding', 'en', true],
  ['The Ville-Marie office', 'en', false],
  ['2017', null, false],
  ['', null, false],
  ['MSDO', null, false],
])('%j is in %s, sure: %s', (text, language, sure) => {
  const detected = detectLanguage(text)
  expect(detected.language).toBe(language)
  if (sure) expect(detected.sure).toBe(true)
})
