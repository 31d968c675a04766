import { random, shuffled } from '#lib/text/random.ts'
import type { NamedTheme } from './corpora.ts'

/** One question: a name, five groups of three quotes, and which of them is the theme's own. */
export type Question = { name: string; corpus: string; groups: string[][]; answer: number }

const QUESTIONS = 40
const GROUPS = 5
const QUOTES = 3
export const LETTERS = 'ABCDE'

/**
 * Names to match to their quotes, as readers are asked of topic models (Chang and others 2009). The other four groups
 * are of other themes of the same corpus. One seed, one sheet.
 */
export function questions(
  themes: readonly NamedTheme[],
  language: 'en' | 'fr',
  seed: number,
): Question[] {
  const next = random(seed)
  const asked = themes.filter(({ firm, name }) => firm.length >= QUOTES && name[language] !== '')
  return mixedUp(asked, next)
    .slice(0, QUESTIONS)
    .flatMap((theme) => {
      const others = asked.filter((other) => other !== theme && other.corpus === theme.corpus)
      const groups = mixedUp([theme, ...mixedUp(others, next).slice(0, GROUPS - 1)], next)
      if (groups.length < GROUPS) return []
      return {
        name: theme.name[language],
        corpus: theme.corpus,
        groups: groups.map(({ firm }) => firm.slice(0, QUOTES).map(({ text }) => text)),
        answer: groups.indexOf(theme),
      }
    })
}

function mixedUp<Item>(items: readonly Item[], next: () => number): Item[] {
  return [...shuffled(items.length, next)].flatMap((at) => items[at] ?? [])
}

const HEADINGS = {
  en: 'Which group of quotes goes by this name? Answer one line for each: the number, a space, a letter.',
  fr: 'Quel groupe de citations porte ce nom? Répondez par une ligne chacun\u00a0: le numéro, une espace, une lettre.',
}

/** A sheet that tells nothing but names and quotes. */
export function sheet(asked: readonly Question[], language: 'en' | 'fr'): string {
  const blocks = asked.map(({ name, groups }, at) => {
    const lines = groups.map((quotes, group) =>
      [
        `  ${LETTERS[group]}`,
        ...quotes.map((quote) => `     - ${quote.replace(/\s+/g, ' ')}`),
      ].join('\n'),
    )
    const quoted = language === 'fr' ? `«\u00a0${name}\u00a0»` : `“${name}”`
    return [`${at + 1}. ${quoted}`, ...lines].join('\n')
  })
  return `${[HEADINGS[language], ...blocks].join('\n\n')}\n`
}

/** The numbers of the questions answered rightly, of lines like `12 C`. */
export function rightAnswers(key: string, answers: string): number[] {
  return [...answers.matchAll(/^\s*(\d+)\s*[.:)]?\s*([A-E])\b/gim)].flatMap(([, number, letter]) =>
    key[Number(number) - 1] === letter?.toUpperCase() ? Number(number) : [],
  )
}
