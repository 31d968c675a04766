import { expect, test } from 'vitest'
import { readText } from '#lib/documents/read/text/read-txt.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'

function firstOf(text: string, kind: string) {
  const form = recogniseForm(readText(text, []), { councils: [], jurisdictions: [] })
  if ('notATemplate' in form) return null
  return form.sections.find((one) => one.kind === kind)?.statements[0]?.text
}

test.each([
  ['–', '5. Issues and needs – The ferry office floods each spring and nobody insures it.'],
  ['•', '5. Issues and needs • The ferry office floods each spring and nobody insures it.'],
  [':', '5. Issues and needs: The ferry office floods each spring and nobody insures it.'],
])('an answer begins on its heading’s line after %s', (_mark, line) => {
  const text = `1. Accomplishments\n- A second boat\n\n2. Priorities\n- A third boat\n\n${line}\n- Fog`
  expect(firstOf(text, 'issues')).toBe('The ferry office floods each spring and nobody insures it.')
})

test('une réponse commence sur la ligne de son titre', () => {
  const text =
    '1. Réalisations\n- Un second bateau\n\n2. Priorités\n- Un quai neuf\n\n4. Présentation et partage – Notre horaire des marées, avec les calculs.\n- La carte'
  expect(firstOf(text, 'sharing')).toBe('Notre horaire des marées, avec les calculs.')
})

function readingOf(text: string) {
  const form = recogniseForm(readText(text, []), { councils: [], jurisdictions: [] })
  if ('notATemplate' in form) return []
  return form.sections.map(({ kind, statements }) => [kind, ...statements.map((one) => one.text)])
}

test('titles of no template before their answers, one line each', () => {
  const text = `Tide tables round, June 2034

A. Finished since we met: The tide bell rings in three harbours.
B. What comes next: A bell for Gull Point.
C. Happy to lend: The drawings of the bell.
D. Where help is wanted: A founder who still casts bronze.`
  expect(readingOf(text)).toEqual([
    ['accomplishments', 'The tide bell rings in three harbours.'],
    ['priorities', 'A bell for Gull Point.'],
    ['sharing', 'The drawings of the bell.'],
    ['issues', 'A founder who still casts bronze.'],
  ])
})

test('des questions de nul gabarit, et la réponse sur leur ligne', () => {
  const text = `Table des marées, juin 2034

1) De quoi êtes-vous fiers? La cloche sonne dans trois havres.
2) Qu’est-ce qui s’en vient? Une cloche à la pointe aux Goélands.
3) Que pouvez-vous prêter? Les plans de la cloche.
4) Qu’est-ce qui vous bloque? Plus personne ne coule le bronze.`
  expect(readingOf(text)).toEqual([
    ['accomplishments', 'La cloche sonne dans trois havres.'],
    ['priorities', 'Une cloche à la pointe aux Goélands.'],
    ['sharing', 'Les plans de la cloche.'],
    ['issues', 'Plus personne ne coule le bronze.'],
  ])
})

test('a dash stays in a title, and begins an answer that is a sentence', () => {
  const text = `Tide tables round, June 2034

1. Looking back – the past year
- The tide bell rings in three harbours.

2. Looking ahead – the coming year
- A bell for Gull Point

3. What we can share – We have the drawings of the bell.

4. What we lack – Nobody here casts bronze any more.
- Nor iron`
  expect(readingOf(text)).toEqual([
    ['accomplishments', 'The tide bell rings in three harbours.'],
    ['priorities', 'A bell for Gull Point'],
    ['sharing', 'We have the drawings of the bell.'],
    ['issues', 'Nobody here casts bronze any more.', 'Nor iron'],
  ])
})

test('a numbered answer with a colon opens no section', () => {
  const text = `1. Accomplishments
1. One goal met: the bell rings.
2. Help from abroad: two founders came to show us.
3. What comes next is known: the pier is drawn.

2. Priorities
- A bell for Gull Point

4. Presentation and sharing
- The drawings

5. Issues and needs
- Bronze`
  expect(readingOf(text).map(([kind, ...said]) => [kind, said.length])).toEqual([
    ['accomplishments', 3],
    ['priorities', 1],
    ['sharing', 1],
    ['issues', 1],
  ])
})
