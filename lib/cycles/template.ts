import type { templateSections } from '#db/schema/cycles.ts'

export type TemplateSection = Omit<typeof templateSections.$inferSelect, 'templateId'>

/** The form a council starts from, in our own words; aliases are the titles that older forms carry. */
export const DEFAULT_TEMPLATE: TemplateSection[] = [
  {
    kind: 'accomplishments',
    number: 1,
    title: { en: 'Accomplishments', fr: 'Réalisations' },
    prompt: {
      en: 'What has your jurisdiction done for its services in the last 6 to 12 months: main accomplishments, progress made, milestones reached?',
      fr: 'Qu’a fait votre administration pour ses services au cours des 6 à 12 derniers mois : principales réalisations, progrès accomplis, étapes franchies?',
    },
    aliases: [
      'Achievements',
      'Key accomplishments',
      'Highlights',
      'Progress and milestones',
      'Accomplissements',
      'Faits saillants',
      'Principales réalisations',
      'Progrès et jalons',
    ],
  },
  {
    kind: 'priorities',
    number: 2,
    title: { en: 'Priorities', fr: 'Priorités' },
    prompt: {
      en: 'Which service priorities and initiatives matter most to your organization over the next 12 to 36 months?',
      fr: 'Quelles priorités et quelles initiatives de service comptent le plus pour votre organisation au cours des 12 à 36 prochains mois?',
    },
    aliases: [
      'Key priorities',
      'Strategic priorities',
      'Upcoming work',
      'Next steps',
      'Plans',
      'Priorités stratégiques',
      'Travaux à venir',
      'Prochaines étapes',
      'Orientations',
    ],
  },
  {
    kind: 'changes',
    number: 3,
    title: { en: 'Changes in the organization', fr: 'Changements dans l’organisation' },
    prompt: {
      en: 'What has changed in your organization since the last meeting: mandate, structure, leadership, contacts?',
      fr: 'Qu’est-ce qui a changé dans votre organisation depuis la dernière réunion : mandat, structure, direction, personnes-ressources?',
    },
    aliases: [
      'Changes',
      'Organizational changes',
      'Reorganization',
      'Changements',
      'Changements organisationnels',
      'Réorganisation',
    ],
  },
  {
    kind: 'sharing',
    number: 4,
    title: { en: 'Showcase and sharing', fr: 'Présentation et partage' },
    prompt: {
      en: 'What could you show or lend to other jurisdictions: applications, tools, processes, lessons learned? Your answer helps to plan the next meetings.',
      fr: 'Que pourriez-vous présenter ou prêter à d’autres administrations : applications, outils, processus, leçons apprises? Votre réponse aide à planifier les prochaines réunions.',
    },
    aliases: [
      'Sharing',
      'Showcase',
      'Presenting and sharing',
      'Offers',
      'Partage',
      'Vitrine',
      'Mise en commun',
      'Offres',
    ],
  },
  {
    kind: 'issues',
    number: 5,
    title: { en: 'Issues and needs', fr: 'Questions et besoins' },
    prompt: {
      en: 'Which service issues would you like to bring to the council, and how could the council help?',
      fr: 'Quelles difficultés de service aimeriez-vous soumettre au conseil, et comment pourrait-il vous aider?',
    },
    aliases: [
      'Issues',
      'Needs',
      'Challenges',
      'Questions and needs',
      'Help needed',
      'Enjeux',
      'Besoins',
      'Défis',
      'Enjeux et besoins',
      'Aide demandée',
    ],
  },
]
