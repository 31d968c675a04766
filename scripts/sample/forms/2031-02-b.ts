import type { Form } from '../form.ts'

export const FEBRUARY_2031_B: readonly Form[] = [
  {
    jurisdiction: 'tamberlane',
    language: 'en',
    writtenName: 'Government of Tamberlane',
    format: 'txt',
    filename: 'TAM acsp february 2031.txt',
    received: '2031-01-24',
    wording: 1,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Forty-four per cent of adults hold a verified account: short of the half we promised, but the spring registration days are booked.',
          'The shared consent form, whose wording comes from the federal model, was signed with three relief organizations.',
          'Two benefits officers were certified as trainers, so that learning no longer depends on a flight south.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Give evacuees a printed card with a code, so that a verified identity works with no phone and no power.',
          'Replace with one conversation the four forms that follow a death in the family.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'The consent form, its plain-language summary, and the recording we play to people who would rather listen.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'A chatbot told a caller that the evacuation was over when it was not. It belonged to a private site, not to us. How do members correct what machines say about their services?',
        ],
      },
    ],
  },
  {
    jurisdiction: 'thornmoor',
    language: 'en',
    writtenName: 'Province of Thornmoor',
    contact: 'Idony Farrant, Chief Executive, Thornmoor Service Centre',
    format: 'docx',
    filename: 'ACSP Thornmoor Feb 2031 clean (1).docx',
    received: '2031-01-24',
    wording: 2,
    marks: 'parentheses',
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'The assistant now settles 58 per cent of conversations, and the agency has promised in writing that no agent will lose a job to it.',
          'We chose the federal verified account. The Thornmoor Key was shelved before it had cost anything.',
          'The service academy took in its first 24 students, nine of them over fifty.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Replace the licensing mainframe in three small steps instead of one large one, beginning with fishing licences in the fall. Two cancelled tenders have taught us that nobody can describe in one document what the old system does.',
          'Have each standard letter pass a plain-language test before it may be printed.',
          'Put proof of address, proof of age and proof of insurance in one digital wallet.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'The test questions for assistants, now 900 of them, and half a day with the two people who maintain them.',
          'The text of our commitment to staff, which the union helped to write.',
        ],
      },
      { kind: 'issues', answer: 'N/A' },
    ],
  },
  {
    jurisdiction: 'valcendre',
    language: 'fr',
    writtenName: 'Gouvernement du Valcendre',
    contact: 'Oriane Tessonnier, sous-ministre déléguée',
    format: 'docx',
    filename: 'Tour de table Valcendre fév 2031.docx',
    received: '2031-01-21',
    wording: 1,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          { lead: 'Trois chantiers ont abouti cet hiver :' },
          'Deux banques et un distributeur d’électricité acceptent la preuve d’adresse numérique, présentée 240 000 fois en neuf mois.',
          'Depuis l’automne, 5 800 titulaires du Compte Valcendre ont rencontré un agent par vidéo, surtout en soirée.',
          'Un assistant conversationnel guide maintenant ceux qui contestent une décision; il ne donne aucun avis et propose toujours de parler à quelqu’un.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Traiter le décès d’un proche comme un seul événement : un avis, une personne-ressource, une seule liste de démarches. Une famille en accomplit aujourd’hui vingt-trois, dont cinq dans les dix premiers jours, quand elle a le moins la tête à remplir des formulaires.',
          'Repérer les comptes loués à des fraudeurs sans exclure les gens qui partagent un téléphone.',
          'Étendre à tous les ministères l’adresse unique de recours.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'Dix indices d’un compte loué, leur fiabilité, et ce qu’il ne faut pas en conclure.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Nous songeons à un avis de décès unique, mais l’état civil, l’impôt et la santé ont chacun leur loi. Qui a trouvé un chemin juridique?',
        ],
      },
    ],
  },
  {
    jurisdiction: 'glaces-vives',
    language: 'fr',
    writtenName: 'Les Glaces-Vives',
    contact: 'Anselme Kergoat, chef de service',
    format: 'docx',
    filename: 'Glaces-Vives_échange_février2031.docx',
    received: '2031-02-06',
    wording: 2,
    marks: 'dashes',
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Huit capsules sonores sur vingt sont en ligne; la plus écoutée explique comment remplacer une carte perdue.',
          'La troisième apprentie a été nommée cheffe du comptoir de Rivière-Muette.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Éprouver dès juin, dans deux localités, l’identité numérique hors ligne promise par le gouvernement fédéral.',
          'Installer un sixième comptoir vidéo à bord du bateau de ravitaillement.',
        ],
      },
      {
        kind: 'sharing',
        answer: ['Les capsules, et la façon de les enregistrer avec un téléphone et un placard.'],
      },
      {
        kind: 'issues',
        answer: [
          'Déclarer un décès exige encore de se rendre au bureau central, parfois en plein hiver. Comment recevez-vous l’avis à distance? L’original du constat médical fait foi chez nous, et la loi ne dit rien d’une photographie.',
        ],
      },
    ],
  },
  {
    jurisdiction: 'aasm',
    language: 'fr',
    writtenName: 'Alliance aurorienne des services municipaux',
    contact: 'Clémence Aubrière, secrétaire générale, clemence.aubriere@aasm.example',
    format: 'docx',
    filename: 'Modèle CASP AASM février 2031.docx',
    received: '2031-01-30',
    wording: 0,
    marks: 'dashes',
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'L’Alliance représente maintenant plus de 50 municipalités dans 6 provinces et 1 territoire, où vivent 5,1 millions de personnes.',
          'Adhésion de trois nouveaux membres : Ninefold (Territoire de Farlight), Val-Fauvette (Pellerac) et Starling Weir (Thornmoor).',
          'Vingt-deux employés ont participé aux visites entre pairs; deux villes ont repris l’une de l’autre leur formulaire d’inscription aux loisirs.',
          'Sept conseils municipaux ont adopté le règlement type sur l’identité numérique.',
        ],
      },
      {
        kind: 'priorities',
        marks: 'parentheses',
        answer: [
          'Négocier, pour les membres qui le veulent, l’accès à un assistant conversationnel commun plutôt que quarante contrats séparés.',
          'Faire de la preuve d’adresse une affaire municipale : c’est la ville qui sait où sont les portes.',
        ],
      },
      {
        kind: 'sharing',
        marks: 'paragraphs',
        answer: [
          'La page de questions à poser au vendeur d’un assistant, rédigée avec le Thornmoor dans les deux langues.',
        ],
      },
      {
        kind: 'issues',
        marks: 'paragraphs',
        answer: [
          'Une même rue porte souvent trois noms : celui du rôle d’évaluation, celui de la province et celui de la poste. Les ambulances, elles, ne peuvent pas se permettre de choisir le mauvais. Nous proposons un groupe de travail.',
        ],
      },
    ],
  },
]
