import type { Form } from '../form.ts'

export const FEBRUARY_2029_B: readonly Form[] = [
  {
    jurisdiction: 'auroria',
    language: 'en',
    writtenName: 'Government of Auroria',
    contact: 'Evander Mott, Service Branch, evander.mott@auroria.example',
    format: 'docx',
    filename: 'ACSP Exchange Template Feb 2029 - Federal (approved).docx',
    received: '2029-01-25',
    wording: 0,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'The federal verified account now opens pensions, employment support and the child benefit with one sign-in; 1.2 million people have enrolled since the launch in June. Two in five had never used a government service online, and half of those enrolled with the help of a counter clerk.',
          'The average wait on the national information line fell from 19 minutes to 11 after call-backs were offered at peak hours.',
          'In four provinces parents can register a birth and claim the child benefit on the same form, so that they tell us once.',
          'All 41 federal counters now lend a tablet with video interpretation in sign language.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Open the verified account to provincial services, beginning with the provinces that already check identity in person.',
          'Build a single window where a company registers federally and provincially in one sitting, with pilots in Valcendre and Thornmoor by the fall. The pilots should tell us which of our 27 questions another government could answer in the owner’s place.',
          'Retire the telephone menu: a caller should state the question and reach a person, starting with pensions.',
        ],
      },
      {
        kind: 'changes',
        answer: [
          'Since 1 November 2028 the Service Branch has reported to the Minister for the Public Service. The council’s contacts remain the same.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'We can show the enrolment kit that counter staff use for the verified account: scripts, a short training video and the list of acceptable documents.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Counters in three regions are losing people to retirement faster than we can train. How are others keeping what long-serving agents know?',
        ],
      },
    ],
  },
  {
    jurisdiction: 'thornmoor',
    language: 'en',
    contact: 'Idony Farrant, Chief Executive, Thornmoor Service Centre',
    format: 'docx',
    filename: 'Copy of ACSP template - Thornmoor (2).docx',
    received: '2029-01-26',
    wording: 2,
    marks: 'parentheses',
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          { lead: 'Since the last meeting:' },
          'The licensing call centre now answers until 8 p.m. on weekdays, after a survey showed that shift workers could not reach us.',
          'Eighty-five per cent of vehicle renewals are made online, our highest share to date, since we stopped mailing out a PIN.',
          'Nine service managers completed the leadership certificate; four were promoted within the year.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Replace the licensing mainframe, written in 1987, before the last two people who can read its code retire in 2031.',
          'Introduce call-backs in licensing so that nobody is kept on the line for more than ten minutes.',
          'Try the federal business window with restaurants, whose owners now have to visit four counters before they may open.',
        ],
      },
      {
        kind: 'changes',
        answer: [
          'Thornmoor Service Centre became an agency with a board of its own on 1 October. Ms. Farrant is its first chief executive.',
        ],
      },
      { kind: 'sharing', answer: 'N/A' },
      {
        kind: 'issues',
        answer: [
          'We want to shorten waits on the phone but have no money for a new platform. Has anyone added call-backs to an older telephone system, and at what cost? Ours dates from 2009 and its maker no longer exists, so we suspect that the answer has less to do with technology than with patience.',
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
    filename: 'Glaces-Vives_échange_février2029.docx',
    received: '2029-01-29',
    wording: 2,
    marks: 'dashes',
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Le comptoir vidéo installé à l’école de Blanche-Anse, par liaison satellite, a servi 214 personnes en six mois. On y vient surtout pour l’assurance maladie et les permis; la séance la plus longue, consacrée à une succession, a duré deux heures dix.',
          'Interprétation offerte sur place dans trois des langues parlées au territoire, deux jours par semaine.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Équiper quatre autres localités d’un comptoir vidéo avant la fin de l’hiver 2030.',
          'Préparer la relève : sur onze agents, six auront droit à la retraite d’ici trois ans.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'Fiche technique du comptoir vidéo (matériel, bande passante, coûts réels) à l’intention de ceux qui desservent des lieux éloignés.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Nous cherchons un partenaire qui prendrait nos appels les jours de tempête, quand notre unique bureau ferme.',
        ],
      },
    ],
  },
  {
    jurisdiction: 'pellerac',
    language: 'fr',
    contact: 'Guichets Pellerac, guichets@pellerac.example',
    format: 'txt',
    filename: 'CASP pellerac fevrier 2029.txt',
    received: '2029-01-26',
    wording: 0,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          { lead: 'Faits saillants de l’automne :' },
          'Le délai de réponse de la ligne Info-Pellerac a été ramené de 24 à 15 minutes grâce à douze agents saisonniers.',
          'Cinq comptoirs ministériels logent sous un même toit à Sainte-Ambroisine; la clientèle ne fait plus la file deux fois.',
          'Quatre bibliothèques ont reçu une borne qui imprime les relevés fiscaux sur présentation d’une carte.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Ouvrir une porte d’entrée unique pour les entreprises en démarrage : permis, immatriculation et taxes dans un seul dossier.',
          'Jumeler chaque préposé qui prendra sa retraite à une recrue, pendant six mois, pour que le savoir reste.',
        ],
      },
      { kind: 'changes', answer: 'Néant' },
      {
        kind: 'sharing',
        answer: [
          'Entente type entre ministères pour partager un local, une équipe d’accueil et la facture.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Nos agents répondent chaque jour à des gens qui ont cliqué sur un faux message texte du gouvernement. Existe-t-il un avis commun que nous pourrions diffuser?',
          'Chacun calcule le « temps d’attente » à sa façon. Le conseil pourrait-il fixer une définition?',
        ],
      },
    ],
  },
  {
    jurisdiction: 'aasm',
    language: 'fr',
    contact: 'Clémence Aubrière, secrétaire générale, clemence.aubriere@aasm.example',
    format: 'docx',
    filename: 'Modèle CASP AASM février 2029.docx',
    received: '2029-02-05',
    wording: 0,
    marks: 'dashes',
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'L’Alliance compte 33 municipalités membres, réparties dans 5 provinces, où vivent près de 4 millions de personnes.',
          'Accueil de deux nouveaux membres : Ville de Saint-Orbain (Brumeval) et Ville de Gullhaven (Îles-Merrow).',
          'Colloque annuel tenu à Rochevive en septembre 2028 : 120 participants, 14 ateliers et un prix remis à l’équipe des loisirs de Tarrowby.',
          'Enquête sur les lignes d’information municipales : dans les villes de moins de 20 000 habitants, la moitié des appels restent sans réponse à l’heure du dîner.',
        ],
      },
      {
        kind: 'priorities',
        marks: 'parentheses',
        answer: [
          'Lancer une campagne de recrutement auprès des petites municipalités, avec une cotisation réduite la première année.',
          'Obtenir qu’une représentante municipale siège au comité du guichet unique d’entreprise.',
        ],
      },
      {
        kind: 'changes',
        answer: [
          'Le conseil d’administration passe de 7 à 9 sièges afin que chaque région ait une voix.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          {
            text: 'Nos membres peuvent mettre vos prototypes à l’essai auprès de leurs résidents, en moins d’un mois :',
            under: [
              'au comptoir de l’hôtel de ville, avec un observateur;',
              'à la bibliothèque, par groupes de six;',
              'par téléphone, auprès des personnes qui n’ont pas Internet.',
            ],
          },
        ],
      },
      {
        kind: 'issues',
        marks: 'paragraphs',
        answer: [
          'Les municipalités apprennent souvent par les journaux les changements apportés aux programmes provinciaux. Un préavis de deux semaines à leurs centres d’appels éviterait bien des malentendus. En octobre, le remboursement d’une taxe provinciale a valu 1 400 appels à une ville qui n’y était pour rien.',
        ],
      },
    ],
  },
]
