import { expect, test } from 'vitest'
import { readText } from '#lib/documents/read/text/read-txt.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'

const knowledge = { councils: [], jurisdictions: [] }

function sectionsOf(text: string) {
  const form = recogniseForm(readText(text, []), knowledge)
  if ('notATemplate' in form) return []
  return form.sections.map((one) => `${one.number} ${one.kind} ${one.statements.length}`)
}

test.each([
  [
    'plain verbs for titles, jumping over three',
    `Round table

1. Done
What have you finished since June?
- We paved the lot.
- We moved the mailbox.

2. Doing
What is under way?
- A new fence

4. Giving
What can you lend?
- A ladder

5. Getting
What would you like from the others?
- Paint`,
    ['1 accomplishments 2', '2 priorities 1', '4 sharing 1', '5 issues 1'],
  ],
  [
    'one word in all titles',
    `Table ronde

1. Partage des réussites
Qu’est-ce qui a bien marché?
- Le pont est ouvert.

2. Partage des projets
Sur quoi travaillerez-vous?
- Un second pont

3. Partage des outils
Que pouvez-vous prêter?
- Les plans

4. Partage des difficultés
Qu’est-ce qui vous arrête?
- Le vent`,
    ['1 accomplishments 1', '2 priorities 1', '3 sharing 1', '4 issues 1'],
  ],
  [
    'an order of its own',
    `Update

A. Your priorities
Where are you going?
- North

B. Your accomplishments
Where have you been?
- South

C. Your issues
What stops you?
- Snow

D. Your offers
What do you carry?
- Salt`,
    ['1 priorities 1', '2 accomplishments 1', '3 issues 1', '4 sharing 1'],
  ],
  [
    'answers that count too',
    `Update

1. Accomplishments
Please describe what was done.
1. We painted the doors red.
2. We moved to the second floor.
3. We changed the locks on every office.

2. Priorities
Please describe what is next.
1. A lift

4. Sharing
Please describe what you can offer.
1. Leftover paint

5. Issues
Please describe what you need.
1. A locksmith`,
    ['1 accomplishments 3', '2 priorities 1', '4 sharing 1', '5 issues 1'],
  ],
  [
    'titles between asterisks',
    `Bonjour,

*1) Bons coups*

- Le toit est neuf.

*2) À venir*

- Les fenêtres

*3) Partage*

- Le plan du toit

*4) Besoins*

- Un couvreur`,
    ['1 accomplishments 1', '2 priorities 1', '3 sharing 1', '4 issues 1'],
  ],
])('%s', (_name, text, expected) => {
  expect(sectionsOf(text)).toEqual(expected)
})

test.each([
  'Ferry Information Exchange Template – May 2034\nContact: Ada Boon\n2. Priorities\n- A second boat\n4. Sharing\n- The timetable',
  'Modèle d’échange de renseignements – mai 2034\nPersonne-ressource : Ada Boon\n2. Priorités\n- Un second bateau\n4. Partage\n- L’horaire',
])('the title of a form whose count begins at two is no heading', (text) => {
  expect(sectionsOf(text)).toEqual(['2 priorities 1', '4 sharing 1'])
})

test('a list that counts is no form', () => {
  expect(sectionsOf('Groceries\n\n1. Milk\n2. Bread\n3. Eggs\n4. Salt')).toEqual([])
})

const oneTells = (marks: readonly string[]) =>
  ['Our achievements', 'Vomble trask', 'Pelluva', 'Grontic dree']
    .map((title, at) => `${marks[at]}${title}\n- The dog ${at} was found.\n- And the cat too.`)
    .join('\n\n')

test('one heading that tells suffices where four count, and everything is to be checked', () => {
  const form = recogniseForm(
    readText(`Update\n\n${oneTells(['1. ', '2. ', '3. ', '4. '])}`, []),
    knowledge,
  )
  if ('notATemplate' in form) throw new Error('no form')
  expect(form.sections.map((one) => one.kind)).toEqual([
    'accomplishments',
    'priorities',
    'sharing',
    'issues',
  ])
  expect(form.warnings.map((one) => one.code)).toContain('headings-doubtful')
  const sure = form.sections.flatMap((one) =>
    one.statements.filter(({ confidence }) => confidence !== 'check'),
  )
  expect(sure).toEqual([])
})

test.each([
  ['nothing counts', ['', '', '', '']],
  ['the count is broken', ['1. ', '2. ', '', '3. ']],
  ['the count goes back', ['1. ', '2. ', '2. ', '1. ']],
])('one heading that tells is no form where %s', (_name, marks) => {
  expect(sectionsOf(`Update\n\n${oneTells(marks)}`)).toEqual([])
})
