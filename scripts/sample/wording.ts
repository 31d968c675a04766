import { COUNCIL, type SampleCycle } from './council.ts'
import type { Language, SectionKind } from './form.ts'

type Prompt = { heading: string; prompt: string }
type Wordings = Readonly<Record<SectionKind, readonly [Prompt, Prompt, Prompt]>>

/** Three copies of the form are in circulation, as happens when people start from last time’s file. */
const PROMPTS: Readonly<Record<Language, Wordings>> = {
  en: {
    accomplishments: [
      {
        heading: 'Accomplishments',
        prompt:
          'Please briefly describe the main service delivery accomplishments, progress made and milestones reached in your jurisdiction over the last 6 to 12 months.',
      },
      {
        heading: 'Key Accomplishments',
        prompt:
          'In a few lines, what has your jurisdiction achieved in serving the public since the last meeting?',
      },
      {
        heading: 'Achievements',
        prompt: 'Describe major achievements and milestones in service delivery (last 12 months).',
      },
    ],
    priorities: [
      {
        heading: 'Priorities',
        prompt:
          'Please briefly describe what your organization sees as the essential priorities for service delivery and service initiatives over the next 12 to 36 months.',
      },
      {
        heading: 'Upcoming Priorities',
        prompt:
          'What are your jurisdiction’s main service priorities for the next one to three years?',
      },
      {
        heading: 'Strategic Priorities',
        prompt: 'Describe the priorities and planned initiatives for the coming 12 to 36 months.',
      },
    ],
    changes: [
      {
        heading: 'Changes in the Organization',
        prompt:
          'Please note any change in mandate, structure or senior personnel that members of the council should know about.',
      },
      {
        heading: 'Organizational Changes',
        prompt: 'Has anything changed in your mandate, structure or leadership?',
      },
      {
        heading: 'Changes',
        prompt: 'Mandate, structure, people: what is different since last time?',
      },
    ],
    sharing: [
      {
        heading: 'Presenting and Sharing',
        prompt:
          'Does your jurisdiction have resources, such as applications, processes or other assets, that other jurisdictions might wish to adopt or implement? (This will help plan the agenda of coming meetings.)',
      },
      {
        heading: 'Sharing',
        prompt:
          'What could you present to, or share with, other members (tools, processes, lessons, templates)?',
      },
      {
        heading: 'Showcase and Sharing',
        prompt: 'List any product, practice or lesson that you would be willing to showcase.',
      },
    ],
    issues: [
      {
        heading: 'Issues and Needs',
        prompt:
          'Briefly describe the service delivery issues that you would like to bring to the council, and the help that the ACSP could give you.',
      },
      {
        heading: 'Issues / Needs',
        prompt: 'What are you struggling with, and what would you ask of the other members?',
      },
      {
        heading: 'Issues for Discussion',
        prompt: 'Describe issues on which you would like the council’s advice or support.',
      },
    ],
  },
  fr: {
    accomplishments: [
      {
        heading: 'Réalisations',
        prompt:
          'Veuillez décrire brièvement les principales réalisations en matière de prestation de services, les progrès effectués et les étapes importantes franchies au sein de votre administration au cours des 6 à 12 derniers mois.',
      },
      {
        heading: 'Principales réalisations',
        prompt:
          'En quelques lignes, qu’a accompli votre administration au service du public depuis la dernière réunion?',
      },
      {
        heading: 'Bilan',
        prompt:
          'Décrivez les réalisations et les jalons marquants des 12 derniers mois en matière de services.',
      },
    ],
    priorities: [
      {
        heading: 'Priorités',
        prompt:
          'Veuillez décrire brièvement ce que votre organisation considère comme les priorités essentielles en matière de prestation et d’initiatives de services pour les 12 à 36 prochains mois.',
      },
      {
        heading: 'Priorités à venir',
        prompt:
          'Quelles sont les grandes priorités de service de votre administration d’ici un à trois ans?',
      },
      {
        heading: 'Orientations et priorités',
        prompt:
          'Décrivez les priorités et les initiatives prévues au cours des 12 à 36 prochains mois.',
      },
    ],
    changes: [
      {
        heading: 'Changements dans l’organisation',
        prompt:
          'Veuillez signaler tout changement de mandat, de structure ou de direction que les membres du conseil devraient connaître.',
      },
      {
        heading: 'Changements organisationnels',
        prompt: 'Votre mandat, votre structure ou votre direction ont-ils changé?',
      },
      {
        heading: 'Changements',
        prompt: 'Mandat, structure, personnes : quoi de neuf depuis la dernière fois?',
      },
    ],
    sharing: [
      {
        heading: 'Présentation et partage',
        prompt:
          'Votre administration a-t-elle des ressources, comme des applications, des processus ou autres, dont l’application ou la mise en œuvre intéresserait d’autres administrations? (Cette information aidera à planifier le programme des prochaines réunions.)',
      },
      {
        heading: 'Partage',
        prompt:
          'Que pourriez-vous présenter aux autres membres ou leur transmettre (outils, processus, leçons, gabarits)?',
      },
      {
        heading: 'Vitrine et partage',
        prompt:
          'Indiquez tout produit, toute pratique ou toute leçon que vous accepteriez de présenter.',
      },
    ],
    issues: [
      {
        heading: 'Questions et besoins',
        prompt:
          'Décrivez brièvement les problèmes relatifs à la prestation de services dont vous aimeriez faire part au conseil et l’aide que le CASP pourrait vous apporter.',
      },
      {
        heading: 'Enjeux et besoins',
        prompt:
          'Qu’est-ce qui vous donne du fil à retordre, et que demanderiez-vous aux autres membres?',
      },
      {
        heading: 'Points à discuter',
        prompt:
          'Décrivez les questions sur lesquelles vous souhaitez l’avis ou l’appui du conseil.',
      },
    ],
  },
}

const SECTION_KINDS = ['accomplishments', 'priorities', 'changes', 'sharing', 'issues'] as const

export function promptOf(kind: SectionKind, language: Language, wording: 0 | 1 | 2): Prompt {
  return PROMPTS[language][kind][wording]
}

/** The cycle’s template: each section with every heading and prompt in circulation, English first. */
export function templateOf(cycle: SampleCycle) {
  return SECTION_KINDS.flatMap((kind) => {
    const number = cycle.sections[kind]
    const wordings = [...PROMPTS.en[kind], ...PROMPTS.fr[kind]]
    const titles = wordings.map(({ heading }) => heading)
    const prompts = wordings.map(({ prompt }) => prompt)
    return number ? [{ kind, number, titles, prompts }] : []
  })
}

export function titleOf(cycle: SampleCycle, language: Language, wording: 0 | 1 | 2): string {
  const council = COUNCIL.name[language]
  const short = COUNCIL.abbreviation[language]
  const when = cycle.name[language]
  const titles = {
    en: [
      `Information Exchange Template of the ${council} – ${when}`,
      `${short} Jurisdictional Update, ${when}`,
      `${council} (${short}) – Information Exchange – ${when}`,
    ] as const,
    fr: [
      `Modèle d’échange de renseignements du ${council} – ${when}`,
      `Tour de table du ${short}, ${when.toLowerCase()}`,
      `${council} (${short}) – Échange de renseignements – ${when}`,
    ] as const,
  }
  return titles[language][wording]
}

export function jurisdictionLine(name: string, language: Language, wording: 0 | 1 | 2): string {
  const labels = {
    en: ['JURISDICTION: ', 'Jurisdiction: ', 'Jurisdiction – '] as const,
    fr: ['COMPÉTENCE : ', 'Administration : ', 'ADMINISTRATION : '] as const,
  }
  return labels[language][wording] + name
}

export function contactLine(contact: string | undefined, language: Language, wording: 0 | 1 | 2) {
  const labels = {
    en: ['Contact: ', 'Contact person: ', 'Prepared by: '] as const,
    fr: ['Personne-ressource : ', 'Personne-ressource : ', 'Rempli par : '] as const,
  }
  return labels[language][wording] + (contact ?? '')
}

/** As in real life: dots and parentheses on one page in the oldest copy. */
export function numberOf(position: number, wording: 0 | 1 | 2): string {
  if (wording === 1) return `${position}.`
  if (wording === 2) return `${position})`
  return position < 4 ? `${position}.` : `${position})`
}
