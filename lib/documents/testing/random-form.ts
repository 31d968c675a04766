import fc from 'fast-check'
import type { SectionKind } from '#lib/documents/form.ts'
import type { Sample, SampleLine, SampleSection } from './sample.ts'
import { roster } from './samples.ts'

type Language = 'en' | 'fr'
type Wording = Record<SectionKind, readonly [title: string, prompt: string]>

const WORDING: Record<Language, Wording> = {
  en: {
    accomplishments: [
      'Accomplishments',
      'Please tell us what your jurisdiction has achieved in service delivery over the last 6 to 12 months, including milestones.',
    ],
    priorities: [
      'Priorities',
      'What initiatives does your organization see as most important for the next 12 to 36 months?',
    ],
    changes: [
      'Changes in the Organization',
      'Have there been changes to your structure, mandate or leadership that the council should know about?',
    ],
    sharing: [
      'Showcase and Sharing',
      'Do you have applications, processes or other resources that may interest other jurisdictions?',
    ],
    issues: [
      'Issues and Needs',
      'Briefly describe service delivery issues you wish to raise, and how the council could assist you.',
    ],
  },
  fr: {
    accomplishments: [
      'Réalisations',
      'Veuillez résumer les principaux progrès de votre administration dans la prestation de services depuis la dernière réunion.',
    ],
    priorities: [
      'Priorités',
      'Quelles sont les initiatives que votre organisation juge essentielles pour les 12 à 36 prochains mois?',
    ],
    changes: [
      'Changements dans l’organisation',
      'Votre administration a-t-elle connu des changements de structure, de mandat ou de direction?',
    ],
    sharing: [
      'Présentation et partage',
      'Votre administration dispose-t-elle d’outils ou de processus que d’autres pourraient reprendre?',
    ],
    issues: [
      'Questions et besoins',
      'Décrivez brièvement les difficultés que vous aimeriez soumettre au conseil et l’aide que celui-ci pourrait vous apporter.',
    ],
  },
}

const OPENINGS: Record<Language, readonly string[]> = {
  en: [
    'Opened',
    'Launched',
    'The province moved',
    'We reviewed',
    'Staff tested',
    'Residents use',
    'A pilot brought',
  ],
  fr: [
    'Ouverture de',
    'Lancement de',
    'La province a revu',
    'Nous préparons',
    'Le personnel a mis à l’essai',
    'Mise en ligne de',
  ],
}
const WORDS: Record<Language, readonly string[]> = {
  en: 'the a renewed counter portal licence card form letter signature call centre queue line village harbour school library clerk payment permit record address online paper mobile shared secure plain bilingual with for across and near during after before between towns ministries partners families newcomers'.split(
    ' ',
  ),
  fr: 'le la un une guichet portail permis carte formulaire lettre signature appel centre file ligne village école bibliothèque commis paiement dossier adresse papier mobile partagé simple bilingue avec pour dans et près pendant après avant entre les villes ministères partenaires familles arrivants'.split(
    ' ',
  ),
}
const MONTHS: Record<Language, readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
}
const KINDS = ['accomplishments', 'priorities', 'changes', 'sharing', 'issues'] as const

function sentence(language: Language): fc.Arbitrary<string> {
  const words = fc.array(fc.constantFrom(...WORDS[language]), { minLength: 5, maxLength: 40 })
  return fc
    .tuple(fc.constantFrom(...OPENINGS[language]), words)
    .map(([opening, rest]) => `${opening} ${rest.join(' ')}.`)
}

function answer(language: Language): fc.Arbitrary<SampleLine[]> {
  const said = fc.array(sentence(language), { minLength: 1, maxLength: 5 })
  const nil = fc.constantFrom(language === 'fr' ? 'S.O.' : 'N/A')
  const bullets = fc
    .tuple(fc.constantFrom('-', '•', '–'), said, fc.nat(5))
    .map(([mark, texts, under]) =>
      texts.map(
        (text, index): SampleLine => ({ text, mark, level: index > 0 && index === under ? 1 : 0 }),
      ),
    )
  return fc.oneof(
    { weight: 5, arbitrary: bullets },
    {
      weight: 2,
      arbitrary: said.map((texts) => texts.slice(0, 1).map((text): SampleLine => ({ text }))),
    },
    { weight: 1, arbitrary: nil.map((text): SampleLine[] => [{ text, nil: true }]) },
  )
}

/** A form as anybody might have filled it in: which sections, how many answers, bullets or not, in either language. */
export const randomForm: fc.Arbitrary<Sample> = fc
  .constantFrom<Language[]>('en', 'fr')
  .chain((language) =>
    fc
      .record({
        party: fc.constantFrom(...roster),
        year: fc.integer({ min: 2012, max: 2035 }),
        month: fc.integer({ min: 1, max: 12 }),
        kinds: fc.subarray([...KINDS], { minLength: 2 }),
        answers: fc.array(answer(language), { minLength: 5, maxLength: 5 }),
        style: fc.constantFrom('.', ')'),
      })
      .map(({ party, year, month, kinds, answers, style }): Sample => {
        const name = MONTHS[language][month - 1]
        return {
          name: 'random',
          title:
            language === 'en'
              ? `CIPS Information Exchange Template – ${name} ${year}`
              : `Modèle d’échange de renseignements du CIPS – ${name} ${year}`,
          jurisdiction: [
            language === 'en' ? 'Jurisdiction:' : 'Administration :',
            party.names[0] ?? '',
          ],
          key: party.key,
          contact: [language === 'en' ? 'Contact:' : 'Personne-ressource :', 'Odalys Fenwick'],
          cycle: { year, month },
          language,
          sections: kinds.map((kind): SampleSection => {
            const [title, prompt] = WORDING[language][kind]
            const number = `${KINDS.indexOf(kind) + 1}${style}`
            return { kind, number, title, prompt, lines: answers[KINDS.indexOf(kind)] ?? [] }
          }),
        }
      }),
  )
