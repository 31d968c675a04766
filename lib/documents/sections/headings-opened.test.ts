import { expect, test } from 'vitest'
import { readText } from '#lib/documents/read/text/read-txt.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'

const knowledge = { councils: [], jurisdictions: [] }

function sectionsOf(text: string) {
  const form = recogniseForm(readText(text, []), knowledge)
  if ('notATemplate' in form) return []
  return form.sections.flatMap((one) => one.statements.map(({ text }) => `${one.kind}: ${text}`))
}

test.each([
  [
    'titles of the template, one answer each',
    `Lighthouse round, March 2033

Accomplishments: We oiled the lamp. The stairs were counted.

Priorities: A second lamp.

Presentation and sharing: Our oil can.

Issues and needs: Salt in the gears.`,
    [
      'accomplishments: We oiled the lamp. The stairs were counted.',
      'priorities: A second lamp.',
      'sharing: Our oil can.',
      'issues: Salt in the gears.',
    ],
  ],
  [
    'in other words, wrapped and without a blank line',
    `Table des phares, mars 2033

Nos bons coups : les deux lampes ont été huilées avant les tempêtes
et l’escalier compte une marche de moins.
Ce qui s’en vient : une lampe de plus au bout de la jetée, si la mer
nous en laisse le temps.
Ce que nous apportons : notre burette.
Ce qui nous inquiète : le sel ronge les engrenages.`,
    [
      'accomplishments: les deux lampes ont été huilées avant les tempêtes et l’escalier compte une marche de moins.',
      'priorities: une lampe de plus au bout de la jetée, si la mer nous en laisse le temps.',
      'sharing: notre burette.',
      'issues: le sel ronge les engrenages.',
    ],
  ],
  [
    'in both languages behind a dash',
    `Lighthouse round, March 2033

We did / Nous avons fait – The lamp was oiled twice.

We will / Nous ferons – A second lamp goes up.

We can / Nous pouvons – Our oil can be borrowed.

We need / Il nous manque – Salt sits in the gears.`,
    [
      'accomplishments: The lamp was oiled twice.',
      'priorities: A second lamp goes up.',
      'sharing: Our oil can be borrowed.',
      'issues: Salt sits in the gears.',
    ],
  ],
  [
    'not where answers open so under headings',
    `Lighthouse round, March 2033

1. Accomplishments

Success: the lamp was oiled.
Plans: they were drawn.
Needs: they were met.

2. Priorities

- A second lamp

4. Sharing

- Our oil can

5. Issues

- Salt in the gears`,
    [
      'accomplishments: Success: the lamp was oiled.',
      'accomplishments: Plans: they were drawn.',
      'accomplishments: Needs: they were met.',
      'priorities: A second lamp',
      'sharing: Our oil can',
      'issues: Salt in the gears',
    ],
  ],
])('an answer on the line of its heading: %s', (_what, text, expected) => {
  expect(sectionsOf(text)).toEqual(expected)
})
