import type { Language } from './statement.ts'
import { familyOf, stemByRule } from './stems.ts'
import { type Thesaurus, unmarked } from './thesaurus.ts'
import { phraseWords } from './words.ts'

/** The families of the thesaurus's words, `stem word word`, those that open with one letter on a line. */
function families({ concepts, fields }: Thesaurus, language: Language): string {
  const words = new Set<string>()
  const lists = [...concepts.map(({ terms }) => terms), ...fields.map((field) => field.words)]
  for (const list of lists)
    for (const term of list[language])
      for (const { lower, kind } of phraseWords(unmarked(term), language))
        if (kind !== 'number' && !/[œæ]/.test(lower) && familyOf(lower, language) === undefined)
          words.add(lower)
  const byStem = new Map<string, string[]>()
  for (const word of [...words].sort()) {
    const stem = stemByRule(word, language)
    byStem.set(stem, [...(byStem.get(stem) ?? []), word])
  }
  const lines = new Map<string, string[]>()
  for (const [stem, members] of [...byStem].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const line = lines.get(stem.charAt(0)) ?? []
    line.push([stem, ...members].join(' '))
    lines.set(stem.charAt(0), line)
  }
  return [...lines.values()].map((line) => line.join(';')).join('\n')
}

/** The text of `worked-out-stems.ts` for a thesaurus. */
export function workOutStems(thesaurus: Thesaurus): string {
  return `// Written by \`npm run check:thesaurus -- --write\`: stems of the thesaurus's words, so that a first run need not work
// them out. A word that is missing here is stemmed by rule.

export const englishStems = \`
${families(thesaurus, 'en')}
\`

export const frenchStems = \`
${families(thesaurus, 'fr')}
\`
`
}
