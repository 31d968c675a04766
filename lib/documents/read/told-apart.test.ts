import { expect, test } from 'vitest'
import { plainBlock } from './text-builder.ts'
import { toldApart } from './told-apart.ts'

const kindsOf = (lines: readonly string[], wraps = false) => {
  const text = lines.join('\n')
  let start = 0
  const blocks = lines.map((line) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return { ...plainBlock(span), wraps, column: 'right' as const }
  })
  const read = { format: 'pdf' as const, reader: 'test', text, blocks, warnings: [] }
  return toldApart(read).blocks.map(({ kind }) => kind)
}

test.each([
  ['Click here to enter your answer, one point to a bullet.', 'placeholder'],
  ['• Cliquez ici pour saisir votre réponse, une puce par point, ou « Néant ».', 'placeholder'],
  ['Click here to enter the name of your department.', 'placeholder'],
  [
    'Personne-ressource : Cliquez ici pour saisir vos coordonnées, ou celles d’un collègue.',
    'placeholder',
  ],
  // Somebody typed behind the prompt, or speaks of one.
  ['Click here to enter text, our piers are open again.', 'body'],
  ['Cliquez ici pour saisir votre réponse, nous avons repeint les quais.', 'body'],
  ['Residents click here to enter their licence number; 4,000 have done so.', 'body'],
])('%s: %s', (line, kind) => {
  expect(kindsOf([line])).toEqual([kind])
})

test.each([
  [
    ['Cliquez ici pour saisir votre réponse, une puce par', 'point.'],
    ['placeholder', 'placeholder'],
  ],
  [
    ['Member: Larkspur Falls', 'Contact: Click here to enter your name.'],
    ['body', 'placeholder'],
  ],
  [
    ['Click here to enter text.', 'The pier is open.'],
    ['placeholder', 'body'],
  ],
])('over two lines: %j', (lines, kinds) => {
  expect(kindsOf(lines, true)).toEqual(kinds)
})
