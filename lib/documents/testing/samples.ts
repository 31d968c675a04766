import { lines, type Sample } from './sample.ts'

/** Invented governments and places. Each form words its prompts in its own way, as forms do. */
export const samples: Sample[] = [
  {
    name: 'valbrume-2018-10',
    title: 'Modèle d’échange de renseignements du CIPS – Octobre 2018',
    jurisdiction: ['COMPÉTENCE :', 'Valbrume'],
    key: 'VB',
    contact: ['Personne-ressource', 'Maude Lacasse-Thiboutot'],
    cycle: { year: 2018, month: 10 },
    language: 'fr',
    sections: [
      {
        kind: 'accomplishments',
        number: '1.',
        title: 'Réalisations',
        prompt:
          'Veuillez résumer les principaux progrès de votre administration dans la prestation de services depuis la réunion précédente, y compris les étapes franchies.',
        lines:
          lines(`Valbrume a regroupé ses onze guichets en un seul réseau et revu la manière dont les demandes passent d’un ministère à l’autre, ce qui a demandé dix-huit mois.
Au cours de la période, nous avons mené à bien ce qui suit :
- Mise en ligne du compte citoyen unique, qui réunit le permis de conduire, la carte santé et les prestations familiales dans un même dossier.
- Ouverture de deux points de service mobiles dans les villages de la côte, où la connexion demeure lente et les routes souvent fermées l’hiver.
  o Le premier autobus dessert neuf villages toutes les deux semaines.
  o Le second est partagé avec la bibliothèque régionale.
- Formation de 120 agents à l’accueil des personnes sourdes ou malentendantes.`),
      },
      {
        kind: 'priorities',
        number: '2.',
        title: 'Priorités',
        prompt:
          'Quelles sont les initiatives que votre organisation juge essentielles pour les 12 à 36 prochains mois? Soyez bref.',
        lines:
          lines(`1) Remplacer le système téléphonique du centre d’appels par une solution infonuagique qui reconnaît la langue de l’appelant.
2) Publier des normes de service pour les cinquante démarches les plus demandées et rendre compte des délais chaque trimestre.
3) Établir avec les municipalités une entente sur le changement d’adresse, afin qu’une famille ne le déclare qu’une fois.`),
      },
      {
        kind: 'sharing',
        number: '4)',
        title: 'Présentation et partage',
        prompt:
          'Votre administration dispose-t-elle d’outils ou de processus que d’autres pourraient reprendre? (Ces renseignements serviront à préparer les prochaines réunions.)',
        lines: lines(
          `Nous pouvons présenter notre trousse de langage clair, mise à l’essai auprès de nouveaux arrivants et de lecteurs débutants.`,
        ),
      },
      {
        kind: 'issues',
        number: '5)',
        title: 'Questions et besoins',
        prompt:
          'Décrivez brièvement les difficultés que vous aimeriez soumettre au conseil et l’aide que celui-ci pourrait vous apporter.',
        lines:
          lines(`La preuve d’identité à distance reste notre plus grande difficulté : les aînés n’ont souvent ni téléphone intelligent ni pièce récente.
Nous cherchons des exemples d’ententes de partage de données entre une province et ses municipalités.`),
      },
    ],
  },
  {
    name: 'kestrel-sound-2019-04',
    title: 'CIPS Information Exchange Template – April 2019',
    jurisdiction: ['Jurisdiction:', 'Kestrel Sound'],
    key: 'KS',
    contact: ['Contact:', 'Odalys Fenwick, Director of Channels'],
    cycle: { year: 2019, month: 4 },
    language: 'en',
    sections: [
      {
        kind: 'accomplishments',
        number: '1.',
        title: 'Key Accomplishments',
        prompt:
          'Please tell us, in a few lines, what your jurisdiction has achieved in citizen service over the past six months, including milestones.',
        lines:
          lines(`• Launched online renewal of hunting and fishing licences; four in ten were renewed without a visit in the first season.
• Moved the call centre to a seven-day schedule and cut the average wait from eleven minutes to four.
• Completed the first survey of people who gave up halfway through a form:
  – Most left when asked for a document they did not have at hand.
  – A third came back by telephone the same week.
• Closed the last counter that accepted only cash.`),
      },
      {
        kind: 'priorities',
        number: '2.',
        title: 'Priorities',
        prompt:
          'What does your organization see as its most important service initiatives for the next one to three years?',
        lines: lines(`Our plan for the coming year has three parts.
1. A single sign-in for the tax, health and licensing portals, with a way in for people without a phone.
2. Plain-language rewriting of the two hundred letters we send most often.
3. A shared appointment system with the harbour towns.`),
      },
      {
        kind: 'changes',
        number: '3.',
        title: 'Changes in the Organization',
        prompt:
          'Have there been changes to your structure, mandate or leadership that the council should know about?',
        lines: lines('= N/A'),
      },
      {
        kind: 'sharing',
        number: '4.',
        title: 'Showcase and Sharing',
        prompt:
          'Do you have applications, processes or other resources that may interest other jurisdictions? This helps us plan future agendas.',
        lines: lines(
          'We would gladly show the dashboard that our front-line staff use each morning, and lend its source code to anyone who asks.',
        ),
      },
      {
        kind: 'issues',
        number: '5.',
        title: 'Issues and Needs',
        prompt:
          'Briefly describe service delivery issues you wish to raise, and how the council could assist you.',
        lines:
          lines(`• Recruiting bilingual agents in remote communities remains hard; we would like to hear how others share staff.
• We lack a common way to measure satisfaction across channels.`),
      },
    ],
  },
  {
    name: 'ahm-2017-04',
    title: 'Échange de renseignements entre administrations – CIPS, avril 2017',
    jurisdiction: ['Administration :', 'AHM'],
    key: 'AHM',
    contact: ['Personne-ressource :', ''],
    cycle: { year: 2017, month: 4 },
    language: 'fr',
    sections: [
      {
        kind: 'accomplishments',
        number: '1)',
        title: 'Principales réalisations',
        prompt:
          'Indiquez les résultats obtenus par votre organisme au cours de la dernière année en matière de services à la population.',
        lines:
          lines(`L’Association des hameaux du Marais (AHM) compte maintenant plus de 40 municipalités membres dans cinq provinces, où vivent environ 1,2 million d’habitants. Son conseil d’administration est formé de neuf membres.
• Accueil de deux nouveaux membres : Ville de Roselière (Valbrume) et Port-aux-Saules (Haute-Lande).
• Tenue d’un atelier sur la réponse téléphonique, auquel 120 personnes ont assisté.`),
      },
      {
        kind: 'priorities',
        number: '2)',
        title: 'Priorités à venir',
        prompt:
          'Dressez la liste des priorités de votre organisme pour les prochains mois et des échéances prévues.',
        lines:
          lines(`– Revoir les règlements de l’association afin d’y admettre des membres individuels
– Mettre sur pied un banc d’essai commun pour les formulaires en ligne
– Tenir l’assemblée annuelle à Roselière en juin`),
      },
      {
        kind: 'sharing',
        number: '4)',
        title: 'Partage',
        prompt: 'Avez-vous des outils dont la mise en œuvre intéresserait d’autres membres?',
        lines: lines('= S.O.'),
      },
      {
        kind: 'issues',
        number: '5)',
        title: 'Enjeux et besoins',
        prompt:
          'Quels enjeux voulez-vous porter à l’attention du conseil? Quelle aide souhaitez-vous?',
        lines: lines(
          `S.O. pour les enjeux, mais nous manquons de modèles d’ententes intermunicipales en français.`,
        ),
      },
    ],
  },
  {
    name: 'port-marrow-2020-10',
    title: 'Council Update Form, October 2020',
    jurisdiction: ['Name of jurisdiction:', 'Province of Port Marrow'],
    key: 'PM',
    contact: ['Prepared by:', 'T. Okonjo'],
    cycle: { year: 2020, month: 10 },
    language: 'en',
    sections: [
      {
        kind: 'accomplishments',
        number: '1.',
        title: 'Highlights since last meeting',
        prompt: 'List up to five achievements. Bullet points are fine.',
        lines:
          lines(`- Opened the emergency benefits line within nine days and answered 41,000 calls in its first month
- Let people sign forms on screen: the last signature on paper was retired in August
- Published the service standards of all eleven departments`),
      },
      {
        kind: 'priorities',
        number: '2.',
        title: 'Upcoming priorities',
        prompt: 'Outline the initiatives your government plans for the coming 12 months.',
        lines: lines(`- Bring the vital statistics office into the shared service centres
- Replace letters about overdue fees with text messages, for those who agree
- Agree on a common data dictionary with the two neighbouring governments, so that a change of name is told once`),
      },
      {
        kind: 'changes',
        number: '3.',
        title: 'Organizational changes',
        prompt: 'Note any change of leadership, structure or mandate in your area.',
        lines: lines(
          'The Ministry of Citizens’ Services was divided in July: digital policy went to Finance, and counters stayed with us under a new deputy minister.',
        ),
      },
      {
        kind: 'sharing',
        number: '4.',
        title: 'Items to share',
        prompt: 'What could your team present at a future meeting?',
        lines: lines('= Nothing to report at this time.'),
      },
      {
        kind: 'issues',
        number: '5.',
        title: 'Challenges',
        prompt: 'What challenges is your area facing, and what support would help you?',
        lines: lines(`- Staff who worked the emergency line are exhausted, and turnover doubled
- Our fraud checks turn away newcomers whose names have no family name part`),
      },
    ],
  },
]

export const roster = [
  { key: 'VB', names: ['Valbrume', 'Gouvernement du Valbrume', 'VB'] },
  { key: 'KS', names: ['Kestrel Sound', 'Baie-du-Faucon', 'KS'] },
  { key: 'AHM', names: ['AHM', 'Association des hameaux du Marais', 'Marsh Hamlets Association'] },
  { key: 'PM', names: ['Port Marrow', 'Port-Moelle', 'PM'] },
]
export const councils = [{ key: 'CIPS', names: ['CIPS', 'Council on Invented Public Services'] }]
