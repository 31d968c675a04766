/** A statement by its cycle, its jurisdiction and its first words. */
export type Told = readonly [cycle: string, jurisdiction: string, begins: string]

type Verdict = 'done' | 'progress' | 'restated' | 'changed'

/** Offers that answer needs, most of them written in the other language. */
export const ANSWERED: readonly { offer: Told; need: Told }[] = [
  {
    offer: ['2029-02', 'brumeval', 'Nous pouvons présenter notre solution de rappel'],
    need: ['2029-02', 'thornmoor', 'We want to shorten waits'],
  },
  {
    offer: ['2029-02', 'glaces-vives', 'Fiche technique du comptoir vidéo'],
    need: ['2029-10', 'farlight', 'Does anyone run a counter by video'],
  },
  {
    offer: ['2029-10', 'glaces-vives', 'Journal de bord du service par satellite'],
    need: ['2029-10', 'farlight', 'Does anyone run a counter by video'],
  },
  {
    offer: ['2029-10', 'auroria', 'La trousse d’inscription'],
    need: ['2029-10', 'tamberlane', 'We do not have the people'],
  },
  {
    offer: ['2029-10', 'ashmarch', 'What we learned from online booking'],
    need: ['2029-10', 'brumeval', 'Un rendez-vous sur cinq'],
  },
  {
    offer: ['2029-10', 'valcendre', 'La marche à suivre'],
    need: ['2029-10', 'thornmoor', 'The pilot shows'],
  },
  {
    offer: ['2029-10', 'pellerac', 'Notre guide de mentorat'],
    need: ['2029-02', 'auroria', 'Counters in three regions'],
  },
  {
    offer: ['2029-10', 'thornmoor', 'The retirees’ rule book'],
    need: ['2029-02', 'auroria', 'Counters in three regions'],
  },
  {
    offer: ['2030-02', 'aasm', 'Fifteen members'],
    need: ['2029-10', 'ashmarch', 'We would like five municipalities'],
  },
  {
    offer: ['2030-10', 'glaces-vives', 'Le contrat de la carte prépayée'],
    need: ['2029-02', 'farlight', 'Cheques take three weeks'],
  },
  {
    offer: ['2030-10', 'valcendre', 'Nous pouvons présenter notre preuve'],
    need: ['2030-10', 'ashmarch', 'We would welcome any member'],
  },
  {
    offer: ['2030-10', 'thornmoor', 'Our protocol for testing'],
    need: ['2030-10', 'glaces-vives', 'Personne chez nous'],
  },
  {
    offer: ['2031-02', 'thornmoor', 'The test questions for assistants'],
    need: ['2031-02', 'pellerac', 'Nous n’avons personne'],
  },
  {
    offer: ['2031-02', 'merrow-isles', 'How our bereavement service works'],
    need: ['2031-02', 'valcendre', 'Nous songeons à un avis de décès'],
  },
  {
    offer: ['2031-02', 'merrow-isles', 'How our bereavement service works'],
    need: ['2031-02', 'glaces-vives', 'Déclarer un décès'],
  },
  {
    offer: ['2031-02', 'merrow-isles', 'How our bereavement service works'],
    need: ['2031-02', 'ashmarch', 'Funeral directors'],
  },
]

type Followed = {
  jurisdiction: string
  priority: readonly [cycle: string, begins: string]
  later: readonly (readonly [cycle: string, begins: string, verdict: Verdict])[]
}

/** What became of priorities, as the person who wrote them would say. */
export const FOLLOWED: readonly Followed[] = [
  {
    jurisdiction: 'ashmarch',
    priority: ['2029-02', 'Issue birth and marriage'],
    later: [
      ['2029-10', 'Online ordering', 'progress'],
      ['2030-02', 'Birth, marriage', 'done'],
    ],
  },
  {
    jurisdiction: 'ashmarch',
    priority: ['2029-02', 'Launch AshPass'],
    later: [
      ['2029-10', 'Open AshPass', 'restated'],
      ['2030-02', 'AshPass opened', 'done'],
    ],
  },
  {
    jurisdiction: 'ashmarch',
    priority: ['2029-02', 'Replace the paper appointment'],
    later: [['2029-10', 'All 22 offices', 'done']],
  },
  {
    jurisdiction: 'ashmarch',
    priority: ['2030-02', 'Connect twelve more'],
    later: [['2030-10', 'AshPass has', 'done']],
  },
  {
    jurisdiction: 'ashmarch',
    priority: ['2030-02', 'Replace our 19 kiosks'],
    later: [['2030-10', 'Two kiosks remain', 'progress']],
  },
  {
    jurisdiction: 'ashmarch',
    priority: ['2030-10', 'Stop asking'],
    later: [['2031-02', 'Social assistance no longer', 'done']],
  },
  {
    jurisdiction: 'ashmarch',
    priority: ['2030-10', 'Let the agents’ AI'],
    later: [['2031-02', 'Agents approve', 'done']],
  },
  {
    jurisdiction: 'ashmarch',
    priority: ['2031-02', 'Retire AshPass'],
    later: [['2031-10', 'AshPass no longer', 'done']],
  },
  {
    jurisdiction: 'brumeval',
    priority: ['2029-02', 'Offrir d’ici 2030'],
    later: [
      ['2029-10', 'La prise de rendez-vous', 'progress'],
      ['2030-10', 'Les 17 bureaux', 'done'],
    ],
  },
  {
    jurisdiction: 'brumeval',
    priority: ['2029-02', 'permettre les versements'],
    later: [['2029-10', 'Les amendes', 'done']],
  },
  {
    jurisdiction: 'brumeval',
    priority: ['2029-10', 'Choisir d’ici juin'],
    later: [['2030-10', 'Le Brumeval adhère', 'done']],
  },
  {
    jurisdiction: 'brumeval',
    priority: ['2030-10', 'Mettre à l’essai un robot'],
    later: [['2031-02', 'Le robot conversationnel interne', 'done']],
  },
  {
    jurisdiction: 'brumeval',
    priority: ['2030-10', 'Former 400'],
    later: [
      ['2031-02', 'Un premier groupe', 'progress'],
      ['2031-10', 'Les 400 employés', 'done'],
    ],
  },
  {
    jurisdiction: 'farlight',
    priority: ['2029-02', 'Get a stable'],
    later: [
      ['2029-10', 'Stable connections', 'restated'],
      ['2030-10', 'The tower', 'done'],
    ],
  },
  {
    jurisdiction: 'farlight',
    priority: ['2029-02', 'Scan and index'],
    later: [
      ['2029-10', 'Of the 52,000', 'progress'],
      ['2030-10', 'Finish scanning', 'restated'],
      ['2031-10', 'The last of', 'done'],
    ],
  },
  {
    jurisdiction: 'glaces-vives',
    priority: ['2029-02', 'Équiper quatre'],
    later: [
      ['2029-10', 'Ouvrir les comptoirs', 'restated'],
      ['2030-10', 'Les cinq comptoirs', 'done'],
    ],
  },
  {
    jurisdiction: 'merrow-isles',
    priority: ['2029-02', 'Complete an accessibility'],
    later: [['2029-10', 'Accessibility review', 'done']],
  },
  {
    jurisdiction: 'merrow-isles',
    priority: ['2029-10', 'Remove the other 55'],
    later: [['2031-02', 'All 96 barriers', 'done']],
  },
  {
    jurisdiction: 'pellerac',
    priority: ['2029-02', 'Ouvrir une porte'],
    later: [
      ['2029-10', 'Porte d’entrée', 'restated'],
      ['2031-02', 'La porte d’entrée', 'done'],
    ],
  },
  {
    jurisdiction: 'tamberlane',
    priority: ['2029-10', 'Write down'],
    later: [['2030-10', 'The evacuation binder was', 'done']],
  },
  {
    jurisdiction: 'tamberlane',
    priority: ['2030-10', 'Reach half'],
    later: [['2031-02', 'Forty-four', 'progress']],
  },
  {
    jurisdiction: 'thornmoor',
    priority: ['2029-02', 'Replace the licensing'],
    later: [
      ['2029-10', 'Replace the licensing', 'restated'],
      ['2030-10', 'Replace the licensing', 'restated'],
      ['2031-02', 'Replace the licensing', 'changed'],
    ],
  },
  {
    jurisdiction: 'thornmoor',
    priority: ['2029-02', 'Introduce call-backs'],
    later: [
      ['2029-10', 'Call-backs were', 'progress'],
      ['2030-10', 'The longest wait', 'done'],
    ],
  },
  {
    jurisdiction: 'valcendre',
    priority: ['2029-02', 'Déployer dans douze'],
    later: [
      ['2029-10', 'Guichet unique', 'progress'],
      ['2030-02', 'Neuf municipalités', 'progress'],
      ['2030-10', 'Les douze', 'done'],
    ],
  },
  {
    jurisdiction: 'valcendre',
    priority: ['2029-10', 'Relier le Compte'],
    later: [['2030-02', 'Depuis janvier', 'done']],
  },
  {
    jurisdiction: 'auroria',
    priority: ['2029-02', 'Build a single window'],
    later: [['2029-10', 'Le projet pilote', 'progress']],
  },
  {
    jurisdiction: 'auroria',
    priority: ['2029-10', 'Permettre au titulaire'],
    later: [['2030-02', 'First provincial', 'done']],
  },
  {
    jurisdiction: 'auroria',
    priority: ['2029-10', 'Adopter un modèle'],
    later: [['2030-02', 'Nine departments', 'done']],
  },
  {
    jurisdiction: 'auroria',
    priority: ['2030-10', 'Récrire en langage clair'],
    later: [['2031-02', 'Refusal letters', 'done']],
  },
  {
    jurisdiction: 'auroria',
    priority: ['2030-10', 'Réunir'],
    later: [['2031-02', 'The birth-of-a-child', 'done']],
  },
  {
    jurisdiction: 'aasm',
    priority: ['2029-02', 'Obtenir'],
    later: [['2029-10', 'Depuis juin', 'done']],
  },
  {
    jurisdiction: 'aasm',
    priority: ['2029-10', 'Publier un répertoire'],
    later: [
      ['2030-02', 'Finish the directory', 'restated'],
      ['2030-10', 'The directory of', 'done'],
    ],
  },
  {
    jurisdiction: 'aasm',
    priority: ['2030-10', 'Draft a model'],
    later: [['2031-02', 'Sept conseils', 'done']],
  },
  {
    jurisdiction: 'aasm',
    priority: ['2030-10', 'Set up peer'],
    later: [['2031-02', 'Vingt-deux', 'done']],
  },
]

/** Priorities of which nobody ever spoke again. */
export const FORGOTTEN: readonly Told[] = [
  ['2029-02', 'valcendre', 'Mettre fin à la télécopie'],
  ['2029-02', 'auroria', 'Retire the telephone menu'],
  ['2029-10', 'pellerac', 'Créer un fonds de formation'],
]
