import { expect, test } from 'vitest'
import { readText } from '#lib/documents/read/text/read-txt.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'

const knowledge = { councils: [], jurisdictions: [] }

function readingOf(text: string) {
  const form = recogniseForm(readText(text, []), knowledge)
  if ('notATemplate' in form) return null
  return {
    sections: form.sections.map((one) => `${one.number} ${one.kind} ${one.statements.length}`),
    isDoubtful: form.warnings.some((one) => one.code === 'headings-doubtful'),
  }
}

const english = (marks: readonly string[]) => `Harbour council, round table of May 2034

1. Accomplishments
What did you finish?
- The breakwater holds.

2. Priorities
What are you going to do next?
${marks[0]} Dredging of the channel with the barge that was lent to us by the county for
the summer
${marks[1]} Painting of the buoys, of which nine are red and eleven are green by the
law of the sea
${marks[2]} Participation in the table of the river towns and in the joint committees

that decide who pays for the locks, the weirs and the ferry

4. Presentation and
sharing
What could others borrow from you?
- Our tide tables

5. Issues and
needs
Where are you stuck?
- The crane is older than its driver.`

const french = (marks: readonly string[]) => `Conseil des ports, tour de table de mai 2034

1. Réalisations
Qu’avez-vous terminé?
- Le brise-lames tient bon.

2. Priorités
Que ferez-vous ensuite?
${marks[0]} Dragage du chenal avec la barge que le comté nous prête pour
tout l’été
${marks[1]} Peinture des bouées, dont neuf sont rouges et onze sont vertes selon
la loi de la mer
${marks[2]} Participation à la table des villes riveraines et aux comités conjoints

qui décident qui paie les écluses, les barrages et le traversier

4. Présentation et
partage
Que pourrait-on vous emprunter?
- Nos tables des marées

5. Questions et
besoins
Où êtes-vous bloqués?
- La grue est plus vieille que son grutier.`

test.each([
  ['1)', '2)', '3)'],
  ['1.', '2.', '3.'],
  ['a)', 'b)', 'c)'],
  ['i)', 'ii)', 'iii)'],
])('a list %s %s %s is whole, though the next heading counts on from it', (...marks) => {
  expect(readingOf(english(marks))).toEqual({
    sections: ['1 accomplishments 1', '2 priorities 3', '4 sharing 1', '5 issues 1'],
    isDoubtful: false,
  })
  expect(readingOf(french(marks))).toEqual({
    sections: ['1 accomplishments 1', '2 priorities 3', '4 sharing 1', '5 issues 1'],
    isDoubtful: false,
  })
})

test.each([
  [
    'in English',
    `Update of the lamplighters

1. Accomplishments
1. Oil
2. Wicks
3. Glass

2. Priorities
1. A ladder
2. A bucket
3. Changes to the rounds of the northern shore, where the lamps

stand so far apart that one keeper cannot light them all

4. Sharing
- Our matches

5. Issues
- Wind`,
  ],
  [
    'in French',
    `Nouvelles des allumeurs

1) Réalisations
1) Huile
2) Mèches
3) Verre

2) Priorités
1) Une échelle
2) Un seau
3) Changements aux tournées de la rive nord, où les lampes

sont si éloignées qu’un gardien ne peut les allumer toutes

4) Partage
- Nos allumettes

5) Enjeux
- Le vent`,
  ],
])('the last of a list is no heading, though its words name a section: %s', (_name, text) => {
  expect(readingOf(text)?.sections).toEqual([
    '1 accomplishments 3',
    '2 priorities 3',
    '4 sharing 1',
    '5 issues 1',
  ])
})
