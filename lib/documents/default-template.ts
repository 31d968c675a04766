import type { SectionKind, TemplateSection } from './form.ts'

type Bilingual = { en: string; fr: string }
type FormSection = {
  kind: SectionKind
  number: number
  title: Bilingual
  prompt: Bilingual
  aliases: string[]
  others: { titles: string[]; prompts: string[] }
}

/**
 * The form a council starts from, in our own words; `aliases` are the titles that older forms carry. `others` are
 * titles and prompts that no council of ours prints but forms of this kind do: they only lend their words to recognition.
 */
export const defaultForm: FormSection[] = [
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
    others: {
      titles: [
        'Key achievements and milestones',
        'Successes',
        'Progress',
        'Milestones',
        'Results',
        'Work completed',
        'Réussites',
        'Succès',
        'Résultats',
        'Bilan',
        'Jalons',
        'Travaux achevés',
      ],
      prompts: [
        'Briefly describe the main service delivery accomplishments, the progress made and the milestones reached in your jurisdiction over the last 6 to 12 months.',
        'What has your organization achieved since the last meeting? List key results, projects completed and lessons learned.',
        'Summarize recent successes and achievements of your government in service delivery.',
        'Décrivez brièvement les principales réalisations en prestation de services, les progrès accomplis et les étapes franchies dans votre administration au cours des 6 à 12 derniers mois.',
        'Quels ont été les réalisations et les résultats de votre organisation depuis la dernière réunion? Énumérez les projets terminés et les leçons apprises.',
      ],
    },
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
    others: {
      titles: [
        'Planned initiatives',
        'Upcoming initiatives',
        'Looking ahead',
        'Future directions',
        'Objectives',
        'Goals',
        'Objectifs',
        'Perspectives',
        'Plans et projets',
        'Initiatives à venir',
        'Initiatives prévues',
      ],
      prompts: [
        'Briefly describe what your organization considers to be its key priorities and initiatives in service delivery for the next 12 to 36 months.',
        'What are the main objectives and planned projects of your jurisdiction for the coming year?',
        'Décrivez brièvement ce que votre organisation considère comme ses priorités et initiatives essentielles en prestation de services pour les 12 à 36 prochains mois.',
        'Quels sont les principaux objectifs et projets prévus de votre administration pour la prochaine année?',
      ],
    },
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
    others: {
      titles: [
        'Organizational update',
        'Structural changes',
        'Staffing changes',
        'Restructuring',
        'Organization and people',
        'Changements de structure et de personnel',
        'Modifications organisationnelles',
        'Restructuration',
        'Mouvements de personnel',
      ],
      prompts: [
        'Describe any changes in your organization: structure, mandate, leadership, staff or governance, since the last meeting.',
        'Have there been organizational changes the council should know about? Include new names and roles.',
        'Décrivez les changements survenus dans votre organisation : structure, mandat, direction, personnel ou gouvernance, depuis la dernière réunion.',
        'Y a-t-il eu des changements organisationnels dont le conseil devrait être informé?',
      ],
    },
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
    others: {
      titles: [
        'Presentation and sharing',
        'Presentations',
        'Items to share',
        'Resources to share',
        'Tools to share',
        'Demonstrations',
        'Show and tell',
        'Présentations',
        'Ressources à partager',
        'Outils à partager',
        'Démonstrations',
        'Échange de pratiques exemplaires',
        'Best practices',
      ],
      prompts: [
        'Does your jurisdiction have resources, such as applications, tools, processes or others, whose use or implementation would be of interest to other jurisdictions?',
        'What could you present or demonstrate to the council? This information will help to plan the agenda of the next meetings.',
        'Votre administration a-t-elle des ressources, comme des applications, des outils ou des processus, dont la mise en œuvre intéresserait d’autres administrations?',
        'Que pourriez-vous présenter au conseil? Ces renseignements aideront à planifier le programme des prochaines réunions.',
      ],
    },
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
    others: {
      titles: [
        'Questions',
        'Concerns',
        'Problems',
        'Risks',
        'Requests',
        'Support needed',
        'Assistance required',
        'Barriers',
        'Problèmes',
        'Difficultés',
        'Préoccupations',
        'Demandes',
        'Aide souhaitée',
        'Soutien requis',
        'Obstacles',
        'Risques',
      ],
      prompts: [
        'Briefly describe the service delivery issues you would like to bring to the council and how the council could help you.',
        'What challenges is your jurisdiction facing? What support, advice or assistance do you need from other members?',
        'Décrivez brièvement les problèmes de prestation de services que vous aimeriez soumettre au conseil et l’aide que le conseil pourrait vous apporter.',
        'Quels défis votre administration doit-elle relever? De quel soutien ou de quels conseils avez-vous besoin de la part des autres membres?',
      ],
    },
  },
]

/** The same as recognition takes it: all titles and prompts in both languages. */
export const defaultTemplate: { sections: TemplateSection[] } = {
  sections: defaultForm.map(({ kind, number, title, prompt, aliases, others }) => ({
    kind,
    number,
    titles: [title.en, title.fr, ...aliases, ...others.titles],
    prompts: [prompt.en, prompt.fr, ...others.prompts],
  })),
}
