import type { Form } from '../form.ts'

export const OCTOBER_2029_A: readonly Form[] = [
  {
    jurisdiction: 'auroria',
    language: 'fr',
    writtenName: 'Gouvernement de l’Aurorie',
    contact: 'Evander Mott, Direction générale des services, evander.mott@auroria.example',
    format: 'pdf',
    filename: 'CASP octobre 2029 - fédéral (approuvé).pdf',
    received: '2029-09-19',
    wording: 1,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Le compte vérifié fédéral a 1,9 million de titulaires. Ashmarch et Valcendre ont signé l’entente de reconnaissance mutuelle.',
          'Le projet pilote du guichet d’entreprise a démarré en septembre à Rochevive et à Lanternhill : 140 entreprises inscrites en une seule séance de 38 minutes. Les inspections, elles, restent séparées; les commerçants s’en plaignent, et ils ont raison.',
          'Les demandes de passeport se font maintenant sur rendez-vous dans 26 bureaux de région.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Permettre au titulaire d’un compte provincial d’ouvrir une session dans les services fédéraux, sans nouveau mot de passe.',
          'Adopter un modèle commun de consentement, pour qu’un renseignement donné à un ministère serve à un autre. Le consentement doit se lire en une minute et se retirer aussi facilement qu’il se donne.',
          'Remplacer par un avis électronique les relevés de prestations envoyés par la poste, avec droit de retour au papier.',
        ],
      },
      { kind: 'changes', answer: 'Aucun' },
      {
        kind: 'sharing',
        answer: [
          'Le texte de l’entente de reconnaissance mutuelle, annoté par nos avocats, et le calendrier réel des négociations.',
          'La trousse d’inscription au compte vérifié existe désormais en version territoriale : elle ne suppose plus la présence d’un comptoir fédéral.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Trente-quatre de nos 210 formulaires demandent encore l’état civil sans raison. Qui a déjà fait ce ménage?',
        ],
      },
    ],
  },
  {
    jurisdiction: 'ashmarch',
    language: 'en',
    contact: 'Perpetua Lyle, Director of Service Channels, perpetua.lyle@ashmarch.example',
    format: 'docx',
    filename: 'ACSP_Oct2029_Ashmarch.docx',
    received: '2029-09-10',
    wording: 1,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'All 22 offices take bookings online. One client in two now arrives with an appointment, and the line outside our busiest office is gone by ten.',
          'Online ordering of birth certificates is being tried with midwives and funeral directors.',
          'Telephone agents use an assistant that drafts the summary of each call; the agent corrects it and signs. It saves about two minutes a call.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Open AshPass to the public in early 2030. The security review and the budget are settled; hunting licences, student aid and health cards come first.',
          {
            text: 'Give caregivers a proper way to act for someone else:',
            under: [
              'online, under a mandate that either of them can end at any time',
              'at the counter, without a new form for each program',
              'on the telephone, once the caregiver has been named on the file',
            ],
          },
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'What we learned from online booking, including the rate of no-shows and how a reminder by text halved it.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'We would like five municipalities to try AshPass for library cards and recreation passes. How can we find them without writing to them all?',
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
    filename: 'CASP – Modèle échange oct. 2029 – Brumeval FINAL.docx',
    received: '2029-09-14',
    wording: 0,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Le catalogue en ligne recense 300 services, chacun avec son délai moyen et le nom de la direction responsable. Pour la première fois, on peut dire au public combien de temps attendre et à qui se plaindre.',
          'La prise de rendez-vous en ligne fonctionne dans 9 bureaux sur 17.',
          'Les amendes peuvent être payées en quatre versements; le taux de recouvrement a gagné six points.',
          'Grâce au rappel automatique, l’attente au téléphone ne dépasse plus 12 minutes les lundis, naguère nos pires journées.',
        ],
      },
      {
        kind: 'priorities',
        marks: 'parentheses',
        answer: [
          'Choisir d’ici juin entre une identité numérique bâtie chez nous et l’adhésion au compte vérifié fédéral.',
          'Brancher les huit bureaux qui n’offrent pas encore de rendez-vous, à commencer par ceux de la vallée.',
        ],
      },
      {
        kind: 'changes',
        answer: [
          'Le téléphone et le Web relèvent désormais d’une seule directrice générale, Mme Philippa Lacombe-Rey.',
        ],
      },
      { kind: 'sharing', answer: 'S. O.' },
      {
        kind: 'issues',
        answer: [
          'Un rendez-vous sur cinq n’est pas honoré. Comment réduire ces absences sans pénaliser personne?',
        ],
      },
    ],
  },
  {
    jurisdiction: 'farlight',
    language: 'en',
    writtenName: 'Farlight',
    contact: 'Tobit Hallam',
    format: 'txt',
    filename: 'farlight response Oct 2029.txt',
    received: '2029-09-28',
    wording: 0,
    marks: 'dashes',
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'The wait on the service line is back up to 20 minutes: one resignation was enough. The library still answers on Mondays.',
          'Of the 52,000 vital records in the basement, 14,000 have been scanned.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Stable connections for the three northern counters. The contract is signed, but the tower at Cold Lantern cannot be built before the ice leaves.',
          'Hire two trainees from the communities they will serve, and find them a place to live.',
        ],
      },
      { kind: 'sharing', answer: 'Nil' },
      {
        kind: 'issues',
        answer: [
          'Does anyone run a counter by video over satellite? We need to know what bandwidth is truly enough, and what to do when it snows.',
        ],
      },
    ],
  },
  {
    jurisdiction: 'glaces-vives',
    language: 'fr',
    writtenName: 'Gouvernement des Glaces-Vives',
    contact: 'Anselme Kergoat, chef de service',
    format: 'docx',
    filename: 'Glaces-Vives_échange_octobre2029.docx',
    received: '2029-09-21',
    wording: 2,
    marks: 'dashes',
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Un deuxième comptoir vidéo sert la population de Pointe-du-Givre; le troisième attend son antenne.',
          'Les jours de tempête, la centrale d’urgence du territoire répond à notre ligne; l’attente y est d’environ 6 minutes.',
          'Trois apprenties ont commencé leur formation, dont deux parlent la langue de leur localité.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Ouvrir les comptoirs vidéo de Lac-aux-Harfangs, de Rivière-Muette et de Baie-Sourde avant le dégel.',
          'Verser les prestations sans compte bancaire, au moyen d’une carte prépayée que l’on recharge au comptoir.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'Journal de bord du service par satellite : débit minimal, jours de panne, conduite à tenir quand il neige.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Nos apprenties ne trouvent aucun cours en ligne qui fonctionne à bas débit. Quelqu’un aurait-il du matériel imprimé?',
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
    filename: 'Merrow Isles - ACSP update (Oct 29).pdf',
    received: '2029-09-17',
    wording: 2,
    marks: 'numbers',
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'The one-basket page is live for hunting tags and vehicle renewals. Marriage licences will follow once the law is amended.',
          'Accessibility review finished: 14 offices visited, 96 barriers found, 41 already removed.',
          'Wharf sales of shellfish permits reached 2,300 this season, and not one tablet was lost to the sea. Harvesters asked for one change: larger buttons, since nobody takes off wet gloves to buy a permit.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Remove the other 55 barriers, ramps and door openers first.',
          'Print a tide table on the back of each shellfish permit.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'Our barrier checklist is two pages long and can be used by someone with no training in accessibility.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Sign-language interpreters are booked six weeks ahead everywhere on the isles. Would another member share theirs by video?',
        ],
      },
    ],
  },
]
