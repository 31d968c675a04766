import type { Span } from '#lib/documents/form.ts'
import { type Reading, readingOf } from './reading.ts'

// A short form as it was read, for the tests of this folder.

export const TEXT = `Conseil de la côte – Octobre 2031
Administration : Brumeval

1. Réalisations
Décrire vos réalisations.
- Guichet unique ouvert. Horaire prolongé le samedi.
- Ligne d’aide :
  – en français
  – en anglais
2. Priorités
En bref :
- Rien pour cette fois-ci, merci.
5. Enjeux
Une mini-
bibliothèque est à équiper.
Page 1`

export const said = (words: string) => {
  const start = TEXT.indexOf(words)
  if (start < 0) throw new Error(words)
  return { start, end: start + words.length }
}

const statement = (key: string, words: string, depth = 0) => ({
  key,
  previousId: Number(key.slice(1)),
  spans: [said(words)],
  text: words.replace(/\s+/g, ' '),
  language: 'fr' as const,
  depth,
  context: null,
  contextSpans: [],
  page: 1,
  line: TEXT.slice(0, said(words).start).split('\n').length,
  confidence: 'sure' as const,
})

const section = (kind: Reading['sections'][number]['kind'], heading: string | null) => ({
  kind,
  number: null,
  heading: heading ? said(heading) : null,
  nil: null,
})

export const READING = readingOf({
  text: TEXT,
  language: 'fr',
  contact: null,
  place: { jurisdictionId: 1, cycleId: 1 },
  fields: { jurisdiction: null, cycle: null, contact: null },
  sections: [
    {
      ...section('accomplishments', '1. Réalisations'),
      statements: [
        statement('s1', 'Guichet unique ouvert. Horaire prolongé le samedi.'),
        statement('s2', 'Ligne d’aide :'),
        statement('s3', 'en français', 1),
        statement('s4', 'en anglais', 1),
      ],
    },
    {
      ...section('priorities', '2. Priorités'),
      statements: [
        {
          ...statement('s5', 'Rien pour cette fois-ci, merci.'),
          context: 'En bref :',
          contextSpans: [said('En bref :')],
        },
      ],
    },
    { ...section('changes', null), statements: [] },
    { ...section('sharing', null), statements: [] },
    { ...section('issues', '5. Enjeux'), statements: [] },
  ],
  prompts: [said('Décrire vos réalisations.')],
  unplaced: [said('Une mini-\nbibliothèque est à équiper.')],
})

export const texts = (spans: readonly Span[]) =>
  spans.map(({ start, end }) => TEXT.slice(start, end))
