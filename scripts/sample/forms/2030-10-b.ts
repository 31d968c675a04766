import type { Form } from '../form.ts'

const VALCENDRE: Form = {
  jurisdiction: 'valcendre',
  language: 'fr',
  contact: 'Oriane Tessonnier, sous-ministre déléguée',
  format: 'docx',
  filename: 'Tour de table Valcendre oct 2030.docx',
  received: '2030-09-17',
  wording: 1,
  sections: [
    {
      kind: 'accomplishments',
      answer: [
        'Les douze municipalités prévues ont leur guichet unique d’entreprise; il faut maintenant 9 jours, en moyenne, pour ouvrir un commerce.',
        'La preuve d’adresse numérique est offerte à tous les titulaires du Compte Valcendre depuis le 1er mai : 96 000 présentations, deux erreurs coûteuses.',
        'Le mandat des proches aidants couvre la santé, l’impôt et le logement; 14 500 mandats sont actifs.',
      ],
    },
    {
      kind: 'priorities',
      answer: [
        'Faire accepter la preuve d’adresse numérique par les banques et les distributeurs d’électricité.',
        'Simplifier le recours : une seule adresse pour contester une décision, quel que soit le ministère. Il existe en ce moment quatorze portes d’entrée, et le tiers des demandes frappent d’abord à la mauvaise.',
      ],
    },
    {
      kind: 'sharing',
      answer: [
        'Nous pouvons présenter notre preuve d’adresse numérique : cinq mois d’usage, deux erreurs coûteuses, une feuille de route.',
      ],
    },
    {
      kind: 'issues',
      answer: [
        'Des fraudeurs louent l’identité de personnes vulnérables pour ouvrir des comptes. Nous cherchons des signes avant-coureurs et des pratiques éprouvées. Les victimes ignorent souvent qu’un compte existe à leur nom; quelques-unes l’ont appris par l’impôt.',
      ],
    },
  ],
}

/** Sent again in October: a figure had its digits crossed, and a priority had been forgotten. */
const VALCENDRE_AMENDED: Form = {
  ...VALCENDRE,
  filename: 'Tour de table Valcendre oct 2030 CORRIGÉ.docx',
  received: '2030-10-02',
  version: 2,
  sections: VALCENDRE.sections.map((section) => {
    if (section.kind === 'accomplishments') {
      return {
        kind: section.kind,
        answer: [
          'Les douze municipalités prévues ont leur guichet unique d’entreprise; il faut maintenant 9 jours, en moyenne, pour ouvrir un commerce.',
          'La preuve d’adresse numérique est offerte à tous les titulaires du Compte Valcendre depuis le 1er mai : 69 000 présentations, deux erreurs coûteuses.',
          'Le mandat des proches aidants couvre la santé, l’impôt et le logement; 14 500 mandats sont actifs.',
        ],
      }
    }
    if (section.kind !== 'priorities') return section
    return {
      kind: section.kind,
      answer: [
        ...section.answer,
        'Proposer une rencontre vidéo avec un agent, sur rendez-vous, aux titulaires du compte.',
      ],
    }
  }),
}

export const OCTOBER_2030_B: readonly Form[] = [
  {
    jurisdiction: 'glaces-vives',
    language: 'fr',
    writtenName: 'Territoire des Glaces-Vives',
    contact: 'Anselme Kergoat, chef de service',
    format: 'docx',
    filename: 'Glaces-Vives_échange_octobre2030.docx',
    received: '2030-09-20',
    wording: 2,
    marks: 'dashes',
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Les cinq comptoirs vidéo prévus sont ouverts depuis mars; 1 120 personnes s’y sont présentées.',
          'Deux apprenties sur trois sont maintenant titulaires de leur poste.',
          'Une carte prépayée, rechargée au comptoir, remplace le chèque pour 180 ménages sans compte bancaire.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Expliquer de vive voix, et non par écrit, les vingt démarches les plus courantes : des capsules sonores à écouter au téléphone. Beaucoup de nos aînés lisent peu, mais tous écoutent la radio communautaire.',
          'Convenir avec le gouvernement fédéral d’une identité numérique qui fonctionne hors ligne pendant au moins une semaine.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'Le contrat de la carte prépayée et les questions des gens, y compris les frais que nous avons fait retirer.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Personne chez nous ne sait évaluer un fournisseur d’assistant vocal. Pourrait-on se joindre à l’essai d’un autre membre?',
        ],
      },
    ],
  },
  {
    jurisdiction: 'tamberlane',
    language: 'en',
    writtenName: 'Tamberlane',
    format: 'txt',
    filename: 'TAM acsp october 2030.txt',
    received: '2030-10-01',
    wording: 1,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'The evacuation binder was printed in 300 copies and opened for real on 3 August, when 212 people registered in one evening. Two pages proved wrong and one was missing; the volunteers wrote the missing page on the spot, and it is the best in the binder.',
          'We joined the federal verified account in May with the territorial kit. One adult in five has enrolled, most of them at the hockey rink.',
          'A benefits officer now travels with the health van.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Reach half of all adults with the verified account before the next flood season.',
          'Settle who owns the list of evacuees, and who deletes it.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'The evacuation binder, free to copy, with the pages we had to glue in afterwards.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'In an evacuation people give their details four times, to four organizations. We would like a shared consent form, agreed in advance.',
        ],
      },
    ],
  },
  {
    jurisdiction: 'thornmoor',
    language: 'en',
    contact: 'Idony Farrant, Chief Executive, Thornmoor Service Centre',
    format: 'docx',
    filename: 'ACSP Thornmoor Oct 2030 clean.docx',
    received: '2030-09-18',
    wording: 2,
    marks: 'parentheses',
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'The longest wait in licensing is nine minutes, a year after call-backs began. We consider this priority closed.',
          'An AI assistant on the licensing site, launched in April, settles 46 per cent of conversations; the rest reach an agent together with the transcript. Nobody is asked to repeat the story, which is what people praise most often in the survey that follows.',
          'In Lanternhill and Elderglen, fire, health and building inspectors visit a new restaurant on the same morning.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Replace the licensing mainframe: the contract was cancelled in June and a new tender opens in November.',
          'Decide by March between a Thornmoor Key of our own and the federal verified account.',
          'Found a service academy with the college in Marlethorpe, for 24 students a year.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'Our protocol for testing an assistant before launch: 400 real questions, three reviewers, and a list of answers it must never give. It takes eleven working days, needs no special skill, and twice made us postpone the launch.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'The unions ask what becomes of agents once an assistant takes the simple calls. Has any member put a commitment in writing?',
        ],
      },
    ],
  },
  VALCENDRE,
  VALCENDRE_AMENDED,
  {
    jurisdiction: 'aasm',
    language: 'en',
    writtenName: 'Municipal Alliance (AASM)',
    contact: 'Clémence Aubrière, Secretary General, clemence.aubriere@aasm.example',
    format: 'pdf',
    filename: 'AASM ACSP October 2030 (final).pdf',
    received: '2030-09-30',
    wording: 2,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Membership stands at 44 municipalities in 6 provinces: five joined, and one left when Cobblewick merged with Ostwick in June.',
          {
            text: 'We welcomed five new members:',
            under: [
              'Merrowgate (Merrow Isles)',
              'Trois-Lanternes (Pellerac)',
              'Dunleigh Moor (Thornmoor)',
              'Fontaine-Grise (Brumeval)',
              'Emberleigh (Ashmarch)',
            ],
          },
          'The directory of delegated services is complete. It has 243 entries and sixty provincial offices consult it.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Draft a model by-law that lets a town accept a digital identity in place of paper.',
          'Recruit in the territories, where no municipality has joined so far.',
          'Set up peer visits: two employees, two days, in a town of the same size.',
        ],
      },
      {
        kind: 'sharing',
        answer: ['The directory, as a spreadsheet that any province may correct.'],
      },
      {
        kind: 'issues',
        answer: [
          'Every week somebody offers our small towns an AI assistant. They need one page of questions to ask the salesperson. Most have no lawyer, no procurement office and two days to answer, and fear looking backward if they say no.',
        ],
      },
    ],
  },
]
