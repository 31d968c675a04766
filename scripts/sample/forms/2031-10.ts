import type { Form } from '../form.ts'

export const OCTOBER_2031: readonly Form[] = [
  {
    jurisdiction: 'farlight',
    language: 'en',
    writtenName: 'Government of Farlight',
    contact: 'Keziah Moss, Community Services',
    format: 'txt',
    filename: 'farlight response Oct 2031.txt',
    received: '2031-08-28',
    wording: 0,
    marks: 'dashes',
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'The last of the 52,000 vital records was scanned in June, eleven days before the basement flooded again.',
          'Prepaid cards have replaced cheques in four of the six fly-in communities, on the model lent to us by Glaces-Vives.',
          'We missed the February form because both of us who write it were on the ice road. It will not happen twice.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Give every house in the northern communities a number, painted by the people who live in it, so that an address can be proved.',
          'Enrol residents in the federal verified account during the vaccination flights, when everyone comes anyway.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'A scanning manual for two people and one machine, with the order of work that saved us a year.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Our only trainer retires at Christmas. We would gladly trade a month of her time for a replacement the month after.',
        ],
      },
    ],
  },
  {
    jurisdiction: 'ashmarch',
    language: 'en',
    contact: 'Lemuel Prowse, Director of Service Channels, lemuel.prowse@ashmarch.example',
    format: 'docx',
    filename: 'ACSP_Oct2031_Ashmarch.docx',
    received: '2031-09-02',
    wording: 1,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'AshPass no longer has passwords. The change of habit cost us 14,000 calls in the first month and almost none since.',
          'Quiet hours are kept in all 22 offices, on Tuesday mornings; parents of young children use them as much as autistic clients do.',
          'The single standard for letters took effect on 1 June. Its editor has sent back 61 drafts, four of them her own.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          {
            text: 'Bring the eleven forms that follow a death down to one, with the help of Access Merrow:',
            under: [
              'one notice, given to the funeral director or at any counter',
              'one list of what will stop, and when',
              'one person to call for ninety days',
            ],
          },
          'Let the AI assistant answer simple questions in the four languages that our translators now cover.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'How to retire passwords: the calendar, the letters, the calls we should have foreseen.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Landlords and employers now ask people to show AshPass. The law neither allows nor forbids it. Where do other members draw the line?',
        ],
      },
    ],
  },
  {
    jurisdiction: 'valcendre',
    language: 'fr',
    writtenName: 'Valcendre – Services aux citoyens',
    contact: 'Oriane Tessonnier, sous-ministre déléguée',
    format: 'docx',
    filename: 'Tour de table Valcendre oct 2031.docx',
    received: '2031-09-04',
    wording: 1,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'L’adresse unique de recours vaut pour tous les ministères depuis le 1er juin; le délai médian d’une réponse est passé de 63 à 29 jours.',
          'Nos dix indices ont permis de fermer 830 comptes loués à des fraudeurs. Trente et une fermetures étaient des erreurs, toutes réparées en moins d’une journée.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Déposer un projet de loi qui permette à l’état civil de transmettre un avis de décès, avec l’accord de la famille, à tous les organismes qui en ont besoin.',
          'Ouvrir la preuve d’adresse numérique aux locataires sans bail, sur la parole du propriétaire ou d’un travailleur social.',
          'Apprendre à l’assistant conversationnel à dire qu’il ne sait pas.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'Un jeu de rôle d’une heure, conçu pour les cadres : obtenir une preuve d’adresse quand on dort chez un ami.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Le tiers de nos titulaires ont plus de 70 ans et confient leur compte à un enfant, faute de connaître le mandat. Comment le faire connaître sans effrayer les familles?',
        ],
      },
    ],
  },
  {
    jurisdiction: 'merrow-isles',
    language: 'en',
    writtenName: 'Merrow Isles',
    contact: 'Sunniva Crake, Access Merrow, sunniva.crake@merrow.example',
    format: 'pdf',
    filename: 'Merrow Isles - ACSP update (Oct 31).pdf',
    received: '2031-09-08',
    wording: 2,
    marks: 'numbers',
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Since May islanders can use the federal verified account on the one-basket page. A third of baskets are now paid that way.',
          'The counter on the smallest isle reopened inside the post office, with the same clerk behind both wickets.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Show three members in turn how one call can close the affairs of someone who has died.',
          'Count the shellfish permits that are never used, and find out why people buy them.',
        ],
      },
      {
        kind: 'sharing',
        answer: ['The lease, the job description and the two cash drawers of a shared counter.'],
      },
      { kind: 'issues', answer: 'Nil' },
    ],
  },
  {
    jurisdiction: 'brumeval',
    language: 'fr',
    contact: 'Philippa Lacombe-Rey, directrice générale',
    format: 'docx',
    filename: 'CASP – Modèle échange oct. 2031 – Brumeval.docx',
    received: '2031-09-11',
    wording: 0,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Le robot conversationnel renseigne le public sur la chasse et la pêche depuis l’ouverture de la saison; une conversation sur trois se termine avec un agent.',
          'Dix-neuf petites localités ont maintenant leur agent polyvalent, et quatorze partagent un local avec l’hôtel de ville.',
          'Les 400 employés prévus ont suivi la formation en rédaction claire.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Confier à des lecteurs bénévoles, et non à des cadres, l’approbation des lettres types.',
          'Étudier, avec le Valcendre et les Îles-Merrow, un avis de décès unique qui vaudrait dans les trois provinces.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'Le premier bilan public d’un robot conversationnel d’État : 90 jours, 41 000 échanges, 212 réponses fausses et ce que nous en avons fait.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Les agents polyvalents se sentent seuls. Nous cherchons des idées, et peut-être des pairs dans d’autres administrations.',
        ],
      },
    ],
  },
]
