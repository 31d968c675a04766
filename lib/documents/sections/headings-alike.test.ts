import { expect, test } from 'vitest'
import { readText } from '#lib/documents/read/text/read-txt.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'

const knowledge = { councils: [], jurisdictions: [] }

function sectionsOf(text: string) {
  const form = recogniseForm(readText(text, []), knowledge)
  if ('notATemplate' in form) return []
  return form.sections.map((one) => `${one.kind} ${one.statements.length}`)
}

test.each([
  [
    'two of four say what they are',
    `Lighthouse round, March 2033

Behind us

- We oiled the lamp.
- The stairs were counted.

On the bench

- A second lamp

Up for grabs

- Our oil can

The itch

- Salt in the gears`,
    ['accomplishments 2', 'priorities 1', 'sharing 1', 'issues 1'],
  ],
  [
    'in French, in capitals',
    `TABLE DES PHARES

LE CHEMIN PARCOURU

- La lampe a été huilée.

DEMAIN MATIN

- Une deuxième lampe

DANS NOTRE COFFRE

- Notre burette

LE SEL

- Il ronge les engrenages.`,
    ['accomplishments 1', 'priorities 1', 'sharing 1', 'issues 1'],
  ],
  [
    'small letters before them',
    `Lighthouse round, March 2033

a. What changed for sailors

- The lamp turns both ways.

b. Where we are headed

- A second lamp

c. For the asking

- Our oil can

d. Where the coast guard could help

- Salt in the gears`,
    ['accomplishments 1', 'priorities 1', 'sharing 1', 'issues 1'],
  ],
  [
    'a change asked after first of all is what was done',
    `Lighthouse round, March 2033

1. What has changed since last time?
- The lamp turns both ways.

2. What are you working on?
- A second lamp

3. What can you lend?
- Our oil can

4. What do you need?
- Less salt`,
    ['accomplishments 1', 'priorities 1', 'sharing 1', 'issues 1'],
  ],
])('%s', (_, text, sections) => {
  expect(sectionsOf(text)).toEqual(sections)
})

test.each([
  [
    'minutes',
    `Minutes of the keepers, March 2033

Attendance

- Eight keepers came.

Lunch

- Soup was served.

Parking

- The lot was full.

Adjournment

- At noon`,
  ],
  [
    'one telling heading among four',
    `Keepers’ newsletter

Good news

- The lamp is lit.

Recipes

- Soup

Weather

- Fog

Birthdays

- Three in May`,
  ],
])('%s is no form', (_, text) => {
  expect(sectionsOf(text)).toEqual([])
})
