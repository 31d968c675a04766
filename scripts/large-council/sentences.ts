import { searchColumns } from '#lib/submissions/search/lexemes.ts'

// Sentences enough that a theme reads like one, each in one language: what a statement says is drawn from them.

export type Sentence = { theme: number; language: 'en' | 'fr'; text: string; search: string }

type Words = { subjects: readonly string[]; acts: readonly string[]; means: readonly string[] }

const EN: Words = {
  subjects: [
    'online permits',
    'the digital identity',
    'wait times at counters',
    'benefits for families',
    'plain language',
    'shared service centres',
    'accessible forms',
    'open data',
    'cloud contracts',
    'rural connectivity',
    'the single sign-on',
    'notices to residents',
    'training of front-line staff',
    'business registries',
    'payments by telephone',
  ],
  acts: ['were brought together', 'were reviewed', 'reached more residents', 'wait for funding'],
  means: [
    'with our municipalities',
    'after a pilot',
    'in both languages',
    'before the next meeting',
  ],
}

const FR: Words = {
  subjects: [
    'les permis en ligne',
    'l’identité numérique',
    'l’attente aux comptoirs',
    'les prestations aux familles',
    'le langage clair',
    'les centres de services communs',
    'les formulaires accessibles',
    'les données ouvertes',
    'les contrats d’infonuagique',
    'le branchement des régions',
    'la connexion unique',
    'les avis aux résidents',
    'la formation du personnel',
    'les registres d’entreprises',
    'les paiements par téléphone',
  ],
  acts: ['ont été réunis', 'ont été revus', 'rejoignent plus de gens', 'attendent des crédits'],
  means: [
    'avec nos municipalités',
    'après un essai',
    'dans les deux langues',
    'avant la rencontre',
  ],
}

/** For each theme, sixteen sentences in either language. */
export function writeSentences(themes: number): Sentence[] {
  return Array.from({ length: themes }, (_, theme) =>
    [sentencesIn(EN, 'en', theme), sentencesIn(FR, 'fr', theme)].flat(),
  ).flat()
}

/** What a theme is called: its subject, and which part of it. */
export function themeNames(theme: number): { en: string; fr: string } {
  return { en: subjectOf(EN, theme), fr: subjectOf(FR, theme) }
}

function sentencesIn(words: Words, language: 'en' | 'fr', theme: number): Sentence[] {
  return words.acts.flatMap((act) =>
    words.means.map((means) => {
      const text = `${capital(subjectOf(words, theme))} ${act} ${means}.`
      return { theme: theme + 1, language, text, search: searchColumns({ text, language }).search }
    }),
  )
}

function subjectOf({ subjects }: Words, theme: number): string {
  const part = Math.floor(theme / subjects.length) + 1
  return `${subjects[theme % subjects.length]} ${part}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
