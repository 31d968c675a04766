import { expect, test } from 'vitest'
import { fold } from './fold.ts'

test.each([
  ['', ''],
  ['Wait times', 'wait times'],
  ['Mise en ŒUVRE à l’échelle', "mise en oeuvre a l'echelle"],
  ['Élève', 'eleve'],
  ['E\u0301le\u0300ve', 'eleve'], // the NFD twin
  ['ex æquo', 'ex aequo'],
  ['Straße', 'strasse'],
  ['50 %', '50 %'],
  ['l’oﬃce veriﬁé', "l'office verifie"], // ligatures of a typeface
  ['Ｔ４ slip', 't4 slip'], // full width
  ['con\u00ADsentement', 'consentement'], // a soft hyphen
])('%j is compared as %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})
