import { DEFAULT_TEMPLATE } from '#lib/cycles/template.ts'
import type { Knowledge, ReadDocument } from '#lib/documents/form.ts'
import { recogniseWhole } from '#lib/documents/recognise-whole.ts'
import type { BlankForm } from '#lib/exports/blank-form/blank-form.ts'
import type { Locale } from '#lib/i18n/bilingual.ts'
import type { AnswerLine, AnswerWay } from './fill-form.ts'

type Answers = Record<string, readonly AnswerLine[]>
export type BlankFormCase = { name: string; form: BlankForm; answers: { en: Answers; fr: Answers } }

const lines = (...texts: string[]): AnswerLine[] => texts.map((text) => ({ text }))

const usual: BlankFormCase = {
  name: 'the form a council starts from',
  form: {
    council: { en: 'Table on Harbour Services', fr: 'Table des services portuaires' },
    month: { year: 2031, month: 10 },
    dueOn: '2031-09-19',
    sections: DEFAULT_TEMPLATE,
    jurisdiction: { name: { en: 'Clearcove', fr: 'Anse-Claire' }, contact: null },
    lastTime: {
      month: { year: 2031, month: 2 },
      priorities: [
        { text: 'Nous voulons ouvrir trois guichets mobiles dans les villages.', language: 'fr' },
        { text: 'We will renew the mooring licence system before winter.', language: 'en' },
      ],
    },
    returnTo: { name: 'Anne Roy', email: 'anne.roy@secretariat.example' },
  },
  answers: {
    en: {
      accomplishments: [
        { text: 'We opened two mobile counters in the northern harbours.' },
        { text: 'The mooring permit can now be renewed online, in both languages.' },
        { text: 'A third of all renewals came in after hours.', depth: 1 },
      ],
      priorities: lines(
        'Move the catch reports from paper to the shared portal by March 2033.',
        'Train forty harbour masters to help people who are not at ease online.',
      ),
      changes: lines('Nothing to report'),
      sharing: lines('Our plain-language guide to fees may be copied by anybody.'),
      issues: lines(
        'We need advice on digital signatures: who has used them with fishers’ co-operatives?',
      ),
    },
    fr: {
      accomplishments: [
        { text: 'Nous avons ouvert deux comptoirs mobiles dans les ports du nord.' },
        { text: 'Le permis d’amarrage se renouvelle en ligne, dans les deux langues.' },
        { text: 'Le tiers des demandes arrive en dehors des heures d’ouverture.', depth: 1 },
      ],
      priorities: lines(
        'Faire passer les déclarations de prises du papier au portail commun d’ici mars 2033.',
        'Former quarante maîtres de port à aider les gens peu à l’aise en ligne.',
      ),
      changes: lines('Rien à signaler'),
      sharing: lines('Notre guide des droits en langage clair peut être repris par tous.'),
      issues: lines(
        'Nous cherchons conseil sur la signature numérique : qui s’en est servi avec des coopératives?',
      ),
    },
  },
}

const own: BlankFormCase = {
  name: 'a form in another council’s own words',
  form: {
    council: { en: 'Circle of Archive Keepers', fr: 'Cercle des gardiens d’archives' },
    month: { year: 2032, month: 5 },
    dueOn: '2032-04-01',
    sections: [
      {
        kind: 'accomplishments',
        number: 1,
        title: { en: 'What went into the stacks', fr: 'Ce qui est entré en magasin' },
        prompt: {
          en: 'Name the fonds received or opened since we last sat together.',
          fr: 'Nommez les fonds reçus ou ouverts depuis notre dernière séance.',
        },
        aliases: [],
      },
      {
        kind: 'priorities',
        number: 2,
        title: { en: 'On the bench', fr: 'Sur l’établi' },
        prompt: {
          en: 'Which restorations will your house begin within two years?',
          fr: 'Quelles restaurations votre maison entreprendra-t-elle d’ici deux ans?',
        },
        aliases: [],
      },
      {
        kind: 'sharing',
        number: 3,
        title: { en: 'Open drawers', fr: 'Tiroirs ouverts' },
        prompt: {
          en: 'Which tools or methods may the other houses borrow from yours?',
          fr: 'Quels outils ou quelles méthodes les autres maisons peuvent-elles vous emprunter?',
        },
        aliases: [],
      },
      {
        kind: 'issues',
        number: 4,
        title: { en: 'Where the roof leaks', fr: 'Là où le toit coule' },
        prompt: {
          en: 'Where could a hand from the Circle spare you a loss?',
          fr: 'Où un coup de main du Cercle vous éviterait-il une perte?',
        },
        aliases: [],
      },
    ],
    jurisdiction: { name: { en: 'Fallow Ridge', fr: 'Crête-Jachère' }, contact: null },
    lastTime: null,
    returnTo: null,
  },
  answers: {
    en: {
      accomplishments: lines(
        'The railway company’s plans arrived, 1,200 sheets in all.',
        'Reading rooms opened on Saturdays in four towns.',
      ),
      priorities: lines('Flatten and scan the oldest parish maps.'),
      sharing: lines('N/A'),
      issues: lines('Our cold room failed twice; we look for a house with space to lend.'),
    },
    fr: {
      accomplishments: lines(
        'Les plans de la compagnie de chemin de fer sont arrivés, 1 200 feuilles en tout.',
        'Les salles de lecture ouvrent le samedi dans quatre villes.',
      ),
      priorities: lines('Mettre à plat et numériser les plus vieilles cartes de paroisse.'),
      sharing: lines('S.O.'),
      issues: lines(
        'Notre chambre froide a flanché deux fois; nous cherchons de la place à emprunter.',
      ),
    },
  },
}

export const BLANK_FORM_CASES = [usual, own] as const

export const CONTACT = 'Mathilde Ouellet-Grant'

/** What the reader is told of the council whose form it is, as an import tells it. */
export function knowledgeOf({ council, jurisdiction, sections }: BlankForm): Knowledge {
  return {
    councils: [{ key: 'own', names: [council.en, council.fr] }],
    jurisdictions: [
      { key: 'asked', names: Object.values(jurisdiction?.name ?? {}) },
      { key: 'other', names: ['Greywater Point', 'Pointe-Grise'] },
    ],
    template: {
      sections: sections.map(({ kind, number, title, prompt, aliases }) => ({
        kind,
        number,
        titles: [title.en, title.fr, ...aliases],
        prompts: [prompt.en, prompt.fr],
      })),
    },
    filename: 'form',
  }
}

/** What the reader makes of it, in the few words that a comparison needs. */
export function readBack(document: ReadDocument, form: BlankForm) {
  const found = recogniseWhole(document, knowledgeOf(form))
  if (!found.ok || !('evidence' in found)) return null
  const { council, cycle, jurisdiction, contact, sections, unplaced } = found.form
  return {
    council: council.value,
    month: cycle.value,
    jurisdiction: jurisdiction.value,
    contact: contact.value,
    isEnough: found.evidence.isEnough,
    unplaced: unplaced.map(({ start, end }) => document.text.slice(start, end)),
    sections: Object.fromEntries(
      sections.map(({ kind, answer, statements }) => [
        kind,
        answer === 'answered' ? statements.map(shown) : answer,
      ]),
    ),
  }
}

/** The same, as it should be. A nil answer is told by its words in the case. */
export function expectedOf({ form, answers }: BlankFormCase, locale: Locale, way: AnswerWay) {
  return {
    council: 'own',
    month: form.month,
    jurisdiction: 'asked',
    contact: CONTACT,
    isEnough: true,
    unplaced: [],
    sections: Object.fromEntries(
      form.sections.map(({ kind }) => {
        const said = (answers[locale][kind] ?? []).map(({ text, depth = 0 }) =>
          shown({ text, depth: way === 'bullets' ? depth : 0 }),
        )
        return [kind, /^(?:Nothing|Rien|N\/A|S\.O)/.test(said[0] ?? '') ? 'nil' : said]
      }),
    ),
  }
}

/** As it should be before anybody has answered. */
export function expectedBlank({ form }: BlankFormCase) {
  return {
    council: 'own',
    month: form.month,
    jurisdiction: 'asked',
    contact: null,
    isEnough: true,
    unplaced: [],
    sections: Object.fromEntries(form.sections.map(({ kind }) => [kind, 'blank'])),
  }
}

/** A statement with its place under another; only bullets show one. */
function shown({ text, depth }: { text: string; depth: number }): string {
  return `${'– '.repeat(depth)}${plain(text)}`
}

/** Blanks are the format's; the words are the person's. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
