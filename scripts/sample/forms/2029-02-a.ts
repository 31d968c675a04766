import type { Form } from '../form.ts'

export const FEBRUARY_2029_A: readonly Form[] = [
  {
    jurisdiction: 'ashmarch',
    language: 'en',
    contact: 'Perpetua Lyle, Director of Service Channels, perpetua.lyle@ashmarch.example',
    format: 'docx',
    filename: 'ACSP_Feb2029_Ashmarch.docx',
    received: '2029-01-15',
    wording: 1,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'The three telephone lines for health cards, vehicle permits and social assistance were joined into one number. Average speed of answer is now 7 minutes, down from 16. The change took nine weeks of joint training and one weekend of rewiring; next time we would take two.',
          'Forty letters about driver’s licence renewal were rewritten in plain language and tried out with readers. Calls asking what the letter meant have dropped by a third.',
          'Opened a refurbished counter in the capital, with two quiet rooms, adjustable desks and a hearing loop at every wicket.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Issue birth and marriage certificates entirely online by spring 2030, with no notarized copy.',
          'Launch AshPass, a provincial digital identity that meets the federal assurance level, and connect the first three services to it.',
          'Replace the paper appointment books of 22 offices with online booking.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'Our protocol for testing a letter: five readers, one hour, no software. We are happy to walk others through it.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'How do others compare the cost of a call with the cost of a visit? Our finance colleagues ask every year and we have no good answer.',
        ],
      },
    ],
  },
  {
    jurisdiction: 'brumeval',
    language: 'fr',
    contact:
      'Maëlle Duchastel, directrice des services aux citoyens, maelle.duchastel@brumeval.example',
    format: 'docx',
    filename: 'CASP – Modèle échange févr. 2029 – Brumeval FINAL v2.docx',
    received: '2029-01-18',
    wording: 0,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Mise en place du rappel automatique au Centre de relations avec les citoyens : l’appelant garde son rang sans rester en ligne. Le taux d’abandon est passé de 21 % à 9 % en quatre mois.',
          'Réécriture en langage clair des 60 avis les plus envoyés par le ministère du Revenu, avec l’aide d’un comité de lecteurs.',
          'Mise en route d’un cinquième bureau mobile, qui s’arrête un jour par mois dans onze villages de la côte.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Offrir d’ici 2030 la prise de rendez-vous en ligne dans tous les bureaux de Services Brumeval.',
          {
            text: 'Moderniser l’encaissement, qui repose encore sur trois systèmes distincts :',
            under: [
              'accepter le virement et la carte de débit dans chaque formulaire payant;',
              'permettre les versements échelonnés pour les amendes de plus de 300 $.',
            ],
          },
        ],
      },
      { kind: 'changes', answer: 'S.O.' },
      {
        kind: 'sharing',
        answer: [
          'Nous pouvons présenter notre solution de rappel : cahier des charges, scénarios d’accueil et résultats mois par mois.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Plusieurs postes de téléphoniste restent vacants après trois affichages. Qui a réussi à offrir ces emplois en télétravail, à partir des régions? Des candidats existent à deux heures de route, mais personne ne déménage pour un poste de premier échelon.',
        ],
      },
    ],
  },
  {
    jurisdiction: 'farlight',
    language: 'en',
    writtenName: 'Government of Farlight',
    contact: 'Tobit Hallam',
    format: 'txt',
    filename: 'farlight response.txt',
    received: '2029-01-22',
    wording: 0,
    marks: 'dashes',
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'The Farlight service line is answered by five people. We cut the wait from 30 minutes to 12 by letting the library in Ninefold take the overflow on Mondays.',
          'Two liaison officers now fly to each of our six fly-in communities every quarter, with a printer and a cash box.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Get a stable connection to the counters in the three northern communities, so that staff can complete an application while the person is still in the room.',
          'Scan and index forty years of vital records, which today exist in one copy, in one basement.',
        ],
      },
      { kind: 'sharing', answer: 'Nil' },
      {
        kind: 'issues',
        answer: [
          'Recruitment. Two of our seven positions have been empty since spring and training takes a year. We would welcome secondments, even short ones. Housing is provided, the work is varied, and nobody has ever left us for lack of responsibility.',
          'Cheques take three weeks to reach the communities. What do others use to pay people who have no bank account?',
        ],
      },
    ],
  },
  {
    jurisdiction: 'merrow-isles',
    language: 'en',
    writtenName: 'Province of the Merrow Isles',
    contact: 'Sunniva Crake, Access Merrow, sunniva.crake@merrow.example',
    format: 'pdf',
    filename: 'Merrow Isles - ACSP update (Feb 29).pdf',
    received: '2029-01-23',
    wording: 2,
    marks: 'numbers',
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Shellfish-harvesting permits are now sold at the wharf by the harbour guardian, who enters them on a tablet that works without a signal.',
          'A plain-language glossary of 200 terms was adopted by all departments; it settles, once and for all, what a household is.',
          'Counters at the two main ferry terminals open one hour before the first crossing, which is when islanders actually need them.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Bring marriage licences, hunting tags and vehicle renewals together on one page, with one basket and one receipt, by the end of 2029.',
          'Complete an accessibility review of all 14 offices: counters, signs, washrooms and parking.',
        ],
      },
      { kind: 'changes', answer: 'No change.' },
      {
        kind: 'sharing',
        answer: [
          'The offline permit tablet: the forms, a photo of the waterproof case, and an honest list of what failed.',
        ],
      },
      { kind: 'issues', answer: 'None at this time.' },
    ],
  },
  {
    jurisdiction: 'valcendre',
    language: 'fr',
    contact: 'Oriane Tessonnier, sous-ministre déléguée',
    format: 'pdf',
    filename: 'Tour de table Valcendre fév 2029.pdf',
    received: '2029-01-24',
    wording: 1,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Le Compte Valcendre, notre identité numérique, a franchi le cap des 300 000 titulaires; l’inscription se fait maintenant sans passage au comptoir.',
          'Publication du Guide valcendrois de rédaction claire, accompagné d’un vérificateur gratuit pour le personnel.',
          'Le temps d’attente moyen au téléphone demeure de 18 minutes. Un nouveau plan d’effectifs entrera en vigueur au printemps.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Déployer dans douze municipalités le guichet unique d’entreprise mis à l’essai à Rochevive.',
          'Rendre pleinement accessibles les 50 formulaires en ligne les plus utilisés d’ici décembre 2029.',
          'Mettre fin à la télécopie dans les échanges avec les pharmacies et les notaires.',
        ],
      },
      {
        kind: 'changes',
        answer: [
          'La Direction des services aux citoyens relève depuis janvier de la sous-ministre déléguée, Mme Tessonnier.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'Le guide de rédaction est libre d’utilisation; nous pouvons aussi prêter notre formatrice une demi-journée.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Des personnes âgées renoncent au compte parce que la photo de leur carte est refusée. Comment les autres administrations vérifient-elles l’identité de gens qui n’ont pas de téléphone récent? Le comptoir reste ouvert à tous, mais il suppose parfois deux heures de route et une demi-journée de congé.',
        ],
      },
    ],
  },
]
