import { expect, test } from 'vitest'
import { readTxt } from '#lib/documents/read/text/read-txt.ts'
import type { SectionKind } from './form.ts'
import { recogniseForm } from './recognise.ts'

const knowledge = {
  councils: [
    {
      key: 'pssdc',
      names: ['PSSDC', 'CPSSP', 'Conseil de la prestation des services du secteur public'],
    },
  ],
  jurisdictions: [{ key: 'yukon', names: ['Yukon'] }],
}
type Said = Partial<Record<SectionKind, string[]>>

// The two columns of a table line by line, as `pdftotext` writes them.
const texts: [what: string, text: string, said: Said][] = [
  [
    'a mark on a line of its own, over a blank too',
    `Modèle d’échange – CPSSP, mars 2019
Administration : Yukon
Personne-ressource : Odette Lanoix

1. Réalisations

•

Le comptoir de Dawson ouvre le samedi matin, de neuf heures à
midi, depuis le dégel.

•

La carte des sentiers se commande en ligne.

2. Priorités

a)
Fondre les trois demandes de permis en une seule.
b)
Former les commis aux deux nouveaux guichets.

5. Questions et besoins

o
Comment payez-vous les interprètes qui ne viennent
qu’une fois par mois?
o
Nos lignes tombent dès qu’il vente.`,
    {
      accomplishments: [
        'Le comptoir de Dawson ouvre le samedi matin, de neuf heures à midi, depuis le dégel.',
        'La carte des sentiers se commande en ligne.',
      ],
      priorities: [
        'Fondre les trois demandes de permis en une seule.',
        'Former les commis aux deux nouveaux guichets.',
      ],
      issues: [
        'Comment payez-vous les interprètes qui ne viennent qu’une fois par mois?',
        'Nos lignes tombent dès qu’il vente.',
      ],
    },
  ],
  [
    'numbers and letters on lines of their own',
    `PSSDC Information Exchange – March 2019
Jurisdiction: Yukon
Contact: Odette Lanoix
1. Accomplishments
1.
The Dawson counter opens on Saturday mornings.
2.
Trail maps can be ordered online, and half of them are, says the
clerk who used to post them.
2. Priorities
(1)
Make one request of the three for a permit.
(2)
Train clerks at the two new desks.
4. Presentation and sharing
*
A map of who answers which call.
5. Issues and needs
-
Interpreters come once a month only.
-
Lines fall whenever the wind is up.`,
    {
      accomplishments: [
        'The Dawson counter opens on Saturday mornings.',
        'Trail maps can be ordered online, and half of them are, says the clerk who used to post them.',
      ],
      priorities: [
        'Make one request of the three for a permit.',
        'Train clerks at the two new desks.',
      ],
      sharing: ['A map of who answers which call.'],
      issues: ['Interpreters come once a month only.', 'Lines fall whenever the wind is up.'],
    },
  ],
  [
    'an answer that begins on its heading’s line, in French',
    `Échange de renseignements – CPSSP, mai 2018
Administration : Yukon
Personne-ressource : Odette Lanoix
1. Réalisations : Le comptoir de Dawson ouvre maintenant le samedi, de neuf
Qu’avez-vous fait dont vous
êtes fiers?
heures à midi.
2. Priorités
Sur quoi vos gens vont-ils
travailler?
- Fondre les trois demandes de permis en une seule, d’ici l’hiver prochain.
4. Présentation et partage
Que pourriez-vous montrer?
- La carte de qui répond à quoi.
5. Questions et besoins
Qu’est-ce qui vous retient?
- Nos lignes tombent dès qu’il vente.`,
    {
      accomplishments: ['Le comptoir de Dawson ouvre maintenant le samedi, de neuf heures à midi.'],
      priorities: ['Fondre les trois demandes de permis en une seule, d’ici l’hiver prochain.'],
      sharing: ['La carte de qui répond à quoi.'],
      issues: ['Nos lignes tombent dès qu’il vente.'],
    },
  ],
  [
    'an answer that begins on its heading’s line after a bullet',
    `PSSDC Information Exchange – March 2019
Jurisdiction: Yukon
Contact: Odette Lanoix
1. Accomplishments • The Dawson counter opens on Saturday mornings and two clerks share
What has your team done that
you are proud of?
the work.
• Trail maps can be ordered online.
2. Priorities • Make one request of the three for a permit, with the consent of every department.
Where will you put your
effort?
• Train clerks at the two new desks.
4. Presentation and sharing
What may others copy?
• A map of who answers which call.
5. Issues and needs
Where are you stuck?
• Lines fall whenever the wind is up.`,
    {
      accomplishments: [
        'The Dawson counter opens on Saturday mornings and two clerks share the work.',
        'Trail maps can be ordered online.',
      ],
      priorities: [
        'Make one request of the three for a permit, with the consent of every department.',
        'Train clerks at the two new desks.',
      ],
      sharing: ['A map of who answers which call.'],
      issues: ['Lines fall whenever the wind is up.'],
    },
  ],
  [
    'a prompt nearly as wide as an answer',
    `Échange de renseignements – CPSSP, mai 2018
Administration : Yukon
Personne-ressource : Odette Lanoix
1) Réalisations
Nommez les réussites dont les gens de
votre ministère sont les plus fiers, et
dites pourquoi.
– Le comptoir de Dawson ouvre le samedi matin, de neuf heures à midi.
– La carte des sentiers se commande en ligne et la moitié des gens le font, selon
les commis qui les postaient.
2) Priorités
Dites ce que les gens de votre ministère
tiendront pour leurs tâches les plus pressantes
au cours des années qui viennent.
– Fondre les trois demandes de permis en une seule.
4) Présentation et partage
Y a-t-il quelque chose que d’autres
pourraient vous emprunter?
– La carte de qui répond à quoi.
5) Questions et besoins
Où êtes-vous bloqués?
– Nos lignes tombent dès qu’il vente.`,
    {
      accomplishments: [
        'Le comptoir de Dawson ouvre le samedi matin, de neuf heures à midi.',
        'La carte des sentiers se commande en ligne et la moitié des gens le font, selon les commis qui les postaient.',
      ],
      priorities: ['Fondre les trois demandes de permis en une seule.'],
      sharing: ['La carte de qui répond à quoi.'],
      issues: ['Nos lignes tombent dès qu’il vente.'],
    },
  ],
  [
    'answers above what is asked, torn apart',
    `Conseil de la prestation des services du secteur public
Échange, mai 2018
Administration : Yukon
1. Réalisations

Le comptoir de Dawson ouvre le samedi matin.

Qu’est-ce que votre administration a réalisé au cours
des 6 à 12 derniers mois?
2. Priorités
Quelles sont les priorités de votre organisation pour
les 12 à 36 prochains mois?

3. Présentation et partage

Nous fondrons les trois demandes de permis en une.

Une carte de qui répond à quoi est prête à montrer.

Que pourriez-vous partager avec les autres administrations?
4. Questions et besoins
Quels sont vos enjeux et vos besoins?

Nos lignes tombent dès qu’il vente.`,
    {
      accomplishments: ['Le comptoir de Dawson ouvre le samedi matin.'],
      priorities: ['Nous fondrons les trois demandes de permis en une.'],
      sharing: ['Une carte de qui répond à quoi est prête à montrer.'],
      issues: ['Nos lignes tombent dès qu’il vente.'],
    },
  ],
]

test.each(texts)('%s', (_what, text, said) => {
  const form = recogniseForm(readTxt(new TextEncoder().encode(text)), knowledge)
  if ('notATemplate' in form) throw new Error('not a form')
  const found = form.sections.map(({ kind, statements }) => [
    kind,
    statements.map((one) => one.text),
  ])
  expect(Object.fromEntries(found)).toEqual(said)
  expect(form.unplaced).toEqual([])
})
