import type { Form } from '../form.ts'

export const OCTOBER_2030_A: readonly Form[] = [
  {
    jurisdiction: 'ashmarch',
    language: 'en',
    contact: 'Perpetua Lyle, Director of Service Channels, perpetua.lyle@ashmarch.example',
    format: 'docx',
    filename: 'ACSP_Oct2030_Ashmarch.docx',
    received: '2030-09-09',
    wording: 1,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          { lead: 'Progress on the three promises we made in February:' },
          'AshPass has 310,000 holders and opens fifteen services, as planned.',
          'The Alliance found us six towns for the library-card trial. A card is now issued in three minutes, at any hour.',
          'Two kiosks remain of nineteen. Nobody has written to complain.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Stop asking for paper proof of address in social assistance, where it delays one application in six.',
          'Let the agents’ AI assistant draft replies to e-mail as well as call summaries, each one read by a person before it leaves.',
          'Rewrite the hundred letters added since our 2029 exercise: the plain-language habit did not outlive the project.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'A short film in which counter staff explain AshPass to their own parents. It has enrolled more people than our advertising.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'We would welcome any member that has retired paper proof of address and is willing to say what broke.',
        ],
      },
    ],
  },
  {
    jurisdiction: 'auroria',
    language: 'fr',
    writtenName: 'Service Aurorie',
    contact: 'Rosamund Teale, Direction générale des services, rosamund.teale@auroria.example',
    format: 'docx',
    filename: 'CASP - Modèle d’échange oct. 2030 - fédéral.docx',
    received: '2030-09-19',
    wording: 0,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Trois provinces et un territoire reconnaissent le compte vérifié, dont 3,4 millions de personnes se servent chaque mois.',
          'Le guichet d’entreprise est offert dans 29 villes au moyen d’une entente type de cinq pages.',
          'L’assistant conversationnel du soutien à l’emploi a reçu 410 000 questions; chaque réponse renvoie à sa source et, au besoin, à une personne.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          {
            text: 'Adopter avec les membres des règles communes sur les assistants fondés sur l’intelligence artificielle :',
            under: [
              'ce qu’ils peuvent dire, et d’après quelles sources;',
              'ce qu’ils doivent laisser à un agent;',
              'comment une erreur est signalée, corrigée et rendue publique.',
            ],
          },
          'Réunir en une seule démarche tout ce qui suit une naissance : enregistrement, numéro d’identité, prestations et congé.',
          'Récrire en langage clair les lettres de décision, à commencer par les refus, que la moitié des lecteurs comprennent de travers.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'Le registre public des erreurs de notre assistant, avec la correction apportée à chacune.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Qui vit à l’hôtel, chez un proche ou dans la rue ne peut pas prouver son adresse en ligne. Quelles pièces acceptez-vous?',
        ],
      },
    ],
  },
  {
    jurisdiction: 'brumeval',
    language: 'fr',
    writtenName: 'Gouvernement du Brumeval',
    contact: 'Philippa Lacombe-Rey, directrice générale',
    format: 'pdf',
    filename: 'CASP – Modèle échange oct. 2030 – Brumeval.pdf',
    received: '2030-09-16',
    wording: 0,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Les 17 bureaux offrent tous le rendez-vous en ligne, un trimestre avant l’échéance.',
          'Le Brumeval adhère au compte vérifié fédéral plutôt que de bâtir sa propre identité numérique; l’économie est estimée à 11 M$ sur cinq ans. La décision a été prise après six mois d’analyse et une consultation de 2 100 personnes, dont la grande majorité se disait indifférente au logo affiché.',
          'Un rappel par texto a ramené de 20 % à 8 % les absences aux rendez-vous.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Mettre à l’essai un robot conversationnel interne, qui aide les préposés à trouver la bonne directive et ne parle pas au public.',
          'Former 400 employés à la rédaction claire, par équipes, à partir de leurs propres lettres.',
          'Être présent en personne dans chaque localité de plus de 800 habitants, au moins un jour par semaine. Là où aucun local public n’est libre, nous sommes prêts à nous installer à l’épicerie ou à l’aréna.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'Analyse comparative : ce qu’il en coûte de bâtir une identité numérique ou d’adhérer à celle d’un autre.',
          'Modèle de texto de rappel, sans hyperlien, pour ne pas ressembler à un hameçonnage.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Comment dire aux gens que leur agent s’appuie sur un robot conversationnel, sans les inquiéter ni leur mentir?',
        ],
      },
    ],
  },
  {
    jurisdiction: 'farlight',
    language: 'en',
    writtenName: 'Farlight Territory',
    contact: 'Tobit Hallam',
    format: 'txt',
    filename: 'farlight response Oct 2030.txt',
    received: '2030-09-20',
    wording: 0,
    marks: 'dashes',
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'The tower at Cold Lantern is up. All three northern counters have been connected since 2 July, and applications are completed on the spot.',
          'Both trainees passed their probation and have moved into the staff house in Ninefold.',
          'On four days out of five the telephone has no wait worth reporting.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Finish scanning the vital records: 38,000 done, 14,000 to go, and the basement floods every May.',
          'Replace cheques with prepaid cards in the fly-in communities by next winter.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'A month-by-month diary of connecting a counter that has no road: permits, barges, batteries, and whom to thank.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Has anyone dealt with addresses that do not exist? Our communities have no street names, and federal forms reject “the blue house by the airstrip”. The nurse, the pilot and the postmaster all know where everyone lives. The forms do not ask them.',
        ],
      },
    ],
  },
  {
    jurisdiction: 'merrow-isles',
    language: 'en',
    writtenName: 'Merrow Isles',
    contact: 'Sunniva Crake, Access Merrow, sunniva.crake@merrow.example',
    format: 'docx',
    filename: 'Merrow Isles - ACSP update (Oct 30) - nil return.docx',
    received: '2030-09-12',
    wording: 2,
    sections: [
      { kind: 'accomplishments', answer: 'Nothing to report.' },
      { kind: 'priorities', answer: 'Nothing to report.' },
      { kind: 'sharing', answer: 'N/A' },
      { kind: 'issues', answer: 'N/A' },
    ],
  },
]
