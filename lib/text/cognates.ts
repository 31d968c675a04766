// Prefixes that thousands of unrelated words open with: five letters would make them one.
const COLLIDING =
  /^(multi|inter|intra|retro|trans|contr|const|compr|super|micro|macro|photo|hydro|elect|under|entre|insti|admin|progr|proce|commu|conse|conce|repre|recon|recom|perso|parti|prese|prote|profe)/

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/[ckq]u?(?=[eiy])/g, 'k'],
  [/qu/g, 'k'],
  [/c(?=[^h]|$)/g, 'k'],
  [/y/g, 'i'],
  [/(.)\1/g, '$1'],
]

/**
 * A spelling that English and French share for a word of learned origin: the first five letters of its normalised
 * stem, seven after a prefix that too many words open with. Shorter words keep all their letters.
 *
 * @example cognate('telemetri') // 'telem'
 */
export function cognate(stem: string): string {
  let spelling = stem
  for (const [pattern, letters] of SPELLINGS) spelling = spelling.replace(pattern, letters)
  return spelling.slice(0, COLLIDING.test(stem) ? 7 : 5)
}
