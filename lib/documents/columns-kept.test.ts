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

// Two columns side by side, as `pdftotext -layout` sets them with blanks.
const texts: [what: string, text: string, said: Said][] = [
  [
    'an answer that fell to the left margin',
    `Conseil de la prestation des services du secteur public – Échange, mai 2018
ADMINISTRATION :                  Yukon
Personne-ressource :              Odette Lanoix
1. Réalisations                   •      Le comptoir de Dawson ouvre le samedi matin, de neuf heures à
Qu’avez-vous fait dont vous       midi, depuis le dégel.
êtes fiers?
                                  •      La carte des sentiers se commande en ligne.
2. Priorités                      •      Fondre les trois demandes de permis en une seule.
Sur quoi vos gens
travailleront-ils?                •      Former les commis aux deux nouveaux guichets.
4. Présentation et                •      La carte de qui répond à quoi.
partage
Que pourriez-vous montrer?
5. Questions et besoins           •      Comment payez-vous les interprètes de passage?
Qu’est-ce qui vous retient?
•      Nos lignes tombent dès qu’il vente et le câblo n’a qu’une
seule équipe au nord du lac.
•      Il manque un commis.`,
    {
      accomplishments: [
        'Le comptoir de Dawson ouvre le samedi matin, de neuf heures à midi, depuis le dégel.',
        'La carte des sentiers se commande en ligne.',
      ],
      priorities: [
        'Fondre les trois demandes de permis en une seule.',
        'Former les commis aux deux nouveaux guichets.',
      ],
      sharing: ['La carte de qui répond à quoi.'],
      issues: [
        'Comment payez-vous les interprètes de passage?',
        'Nos lignes tombent dès qu’il vente et le câblo n’a qu’une seule équipe au nord du lac.',
        'Il manque un commis.',
      ],
    },
  ],
  [
    'a row that is set closer than the others',
    `Échange de renseignements – CPSSP, mai 2018
Administration : Yukon
Personne-ressource                   Odette Lanoix
1) Réalisations                      – Le comptoir de Dawson ouvre le samedi matin, de neuf heures
Qu’avez-vous fait dont vous          à midi, depuis le dégel.
êtes fiers depuis l’automne?         – La carte des sentiers se commande en ligne.
2) Priorités                      – Fondre les trois demandes de permis en une seule, avec l’accord
Sur quoi vos gens travailleront-  des ministères.
ils le plus fort cette année-là et – Former les commis aux deux nouveaux guichets.
pour combien de temps?
4) Présentation                      – La carte de qui répond à quoi.
et partage
Que pourriez-vous montrer?
5) Questions et besoins              – Nos lignes tombent dès qu’il vente.
Qu’est-ce qui vous retient?          – Il manque un commis.`,
    {
      accomplishments: [
        'Le comptoir de Dawson ouvre le samedi matin, de neuf heures à midi, depuis le dégel.',
        'La carte des sentiers se commande en ligne.',
      ],
      priorities: [
        'Fondre les trois demandes de permis en une seule, avec l’accord des ministères.',
        'Former les commis aux deux nouveaux guichets.',
      ],
      sharing: ['La carte de qui répond à quoi.'],
      issues: ['Nos lignes tombent dès qu’il vente.', 'Il manque un commis.'],
    },
  ],
  [
    'answers that stand beyond a wide blank, each its own way',
    `Échange de renseignements – CPSSP, mai 2018
Administration : Yukon

1) Réalisations      Le comptoir de Dawson ouvre le samedi matin.

2) Ce que nous ferons   Fondre les trois demandes de permis.

4) Présentation et partage\t\tLa carte de qui répond à quoi.

5) Questions et besoins          Nos lignes tombent dès qu’il vente.`,
    {
      accomplishments: ['Le comptoir de Dawson ouvre le samedi matin.'],
      priorities: ['Fondre les trois demandes de permis.'],
      sharing: ['La carte de qui répond à quoi.'],
      issues: ['Nos lignes tombent dès qu’il vente.'],
    },
  ],
  [
    'a row set closer whose first line is its fullest',
    `Échange de renseignements – CPSSP, mai 2018
Administration : Yukon
Personne-ressource             Odette Lanoix
1) Réalisations                Le comptoir de Dawson ouvre le samedi matin, de neuf heures
Qu’avez-vous fait?             à midi, depuis le dégel.
                               La carte des sentiers se commande en ligne.
2) Priorités pour les mois Fondre les trois demandes de permis en une
à venir                    seule, avec l’accord des ministères.
                           Former les commis.
4) Présentation                La carte de qui répond à quoi, que nous avons tirée en
Que pourriez-vous montrer?     mille exemplaires.
5) Questions et besoins        Nos lignes tombent dès qu’il vente.
Qu’est-ce qui vous retient?    Il manque un commis.`,
    {
      accomplishments: [
        'Le comptoir de Dawson ouvre le samedi matin, de neuf heures à midi, depuis le dégel.',
        'La carte des sentiers se commande en ligne.',
      ],
      priorities: [
        'Fondre les trois demandes de permis en une seule, avec l’accord des ministères.',
        'Former les commis.',
      ],
      sharing: ['La carte de qui répond à quoi, que nous avons tirée en mille exemplaires.'],
      issues: ['Nos lignes tombent dès qu’il vente.', 'Il manque un commis.'],
    },
  ],
  [
    'a prompt that ends in a label’s word',
    `Échange de renseignements – CPSSP, mai 2018
Administration : Yukon
Personne-ressource                   Odette Lanoix
1) Réalisations                      –     Le comptoir de Dawson ouvre le samedi matin.
Qu’avez-vous fait?
2) Priorités                         –     Fondre les trois demandes de permis en une seule.
Sur quoi travaillerez-vous?
5) Questions et besoins              –     Nos lignes tombent dès qu’il vente. Dites-nous qui a
Où êtes-vous bloqués, et que         trouvé mieux.
voudriez-vous savoir des autres

administrations?                     –     Les commis du nord voudraient une liste commune des
                                     mots de gwich’in qui servent dans les formulaires, que
                                     chacun écrit à sa façon. Qui en a une?`,
    {
      accomplishments: ['Le comptoir de Dawson ouvre le samedi matin.'],
      priorities: ['Fondre les trois demandes de permis en une seule.'],
      issues: [
        'Nos lignes tombent dès qu’il vente. Dites-nous qui a trouvé mieux.',
        'Les commis du nord voudraient une liste commune des mots de gwich’in qui servent dans les formulaires, que chacun écrit à sa façon. Qui en a une?',
      ],
    },
  ],
  [
    'cells whose first lines are not level',
    `Conseil de la prestation des services du secteur public

Échange, mai 2018

Administration : Yukon

1. Réalisations
                                                             Le comptoir de Dawson ouvre le samedi matin.
Qu’est-ce que votre administration a réalisé au cours des
6 à 12 derniers mois?

2. Priorités
                                                             Fondre les trois demandes de permis.
Quelles sont les priorités de votre organisation pour
les 12 à 36 prochains mois?                                  Former les commis aux deux nouveaux guichets, celui
                                                             du lac et celui de la rive.

3. Présentation et partage
                                                             La carte de qui répond à quoi.
Que pourriez-vous partager?

4. Questions et besoins
                                                             Nos lignes tombent dès qu’il vente.
Quels sont vos enjeux?`,
    {
      accomplishments: ['Le comptoir de Dawson ouvre le samedi matin.'],
      priorities: [
        'Fondre les trois demandes de permis.',
        'Former les commis aux deux nouveaux guichets, celui du lac et celui de la rive.',
      ],
      sharing: ['La carte de qui répond à quoi.'],
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
