// Prefixes that thousands of unrelated words open with: five letters would make them one.
const COLLIDING =
  /^(multi|inter|intra|retro|trans|contr|const|compr|super|micro|macro|photo|hydro|elect|under|entre|insti|admin|progr|proce|commu|conse|conce|repre|recon|recom|perso|parti|prese|prote|profe)/

// Where the two languages spell one Latin or Greek root in two ways, and their endings of number.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu/g, 'k'],
  [/c(?=[^ehiy]|$)/g, 'k'],
  [/y/g, 'i'],
  [/ou/g, 'o'],
  [/(.)\1/g, '$1'],
  [/(?<=..)[sx]$/, ''],
  [/(?<=..)e$/, ''],
]

const LENGTH = 5
const LENGTH_AFTER_PREFIX = 7

const known = new Map<string, string>()
const MEMO_SIZE = 200_000

/**
 * A spelling that English and French share for a word of learned origin: the first five letters of the folded word,
 * normalised; seven after a prefix that too many words open with. Shorter words keep all their letters.
 *
 * @example cognate('telemetry') // 'telem', as is cognate('telemetrie')
 */
export function cognate(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  let spelling = word
  for (const [pattern, letters] of SPELLINGS) spelling = spelling.replace(pattern, letters)
  const shared = spelling.slice(0, COLLIDING.test(word) ? LENGTH_AFTER_PREFIX : LENGTH)
  if (known.size >= MEMO_SIZE) known.clear()
  known.set(word, shared)
  return shared
}
