import type { Span } from '#lib/documents/form.ts'
import { fold } from './wording.ts'

/** First and last parts of words that are written with a hyphen wherever they stand, in either language. */
const FIRST =
  /^(?:self|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|real|cross|long|short|front|back|plain|on|off|in|out|up|e|co|non|pre|post|re|multi|mid|high|low|full|part|well|user|client|citizen|data|cloud|mobile|web|open|year|day|month|week|state|face|hands|end|follow|built|community|evidence|results|risk|third|first|second|single|all|best|next|last|time|cost|gender|decision|people|service|sign|check|drop|by|step|mini|celui|celle|ceux|celles|rendez|peut|au|aux|ci|la|lui|elle|eux|sous|sur|demi|semi|vice|ex|porte|mot|avant|apres|contre|entre|libre|micro|macro|plate|saint|sainte|st|ste|nord|sud|est|ouest|vingt|trente|quarante|cinquante|soixante|quatre|dix|deux|trois|cinq|sept|huit|neuf|grand|grande|petit|petite|haut|haute|bas|basse|court|mi|quasi|c'est|d'est|d'ouest|projet|projets|vis|tete|mode|savoir|laissez|arc|chef|cle|nouveau|nouvelle|ile|terre|port|mont|lac|baie|rive|cote|notre|dame)$/
const LAST =
  /^(?:based|driven|led|wide|term|line|time|to|of|up|in|out|on|off|by|for|friendly|focused|centred|centered|centric|stop|service|services|ready|free|level|scale|facing|site|person|year|day|week|month|month-old|old|access|first|sourced|ci|la|meme|memes|vous|nous|il|ils|elle|elles|je|tu|ce|t|y|en|le|les|lui|leur|moi|toi|etre|dire|dela|dessus|dessous|pilote|pilotes|cle|cles|type|types|a|d'oeuvre|de|du|des|sur|sous|vis)$/

/**
 * Puts together the words that a line's end cut: "plate-" and "forme" keep their hyphen where the word is written
 * with one, "mod-" and "ern" lose it. `words` are all the words of the text, with and without hyphens.
 */
export function hyphensUndone(
  joined: string,
  spans: readonly Span[],
  text: string,
  words: ReadonlySet<string>,
): string {
  let undone = joined
  for (const span of spans.slice(0, 300)) {
    const tail = tailOf(text, span)
    if (!tail) continue
    undone = undone.replace(
      new RegExp(`(?<!\\p{L})${tail} (\\p{Ll}[\\p{L}’']*)`, 'gu'),
      (_whole, rest: string) =>
        (keepsHyphen(tail.slice(0, -1), rest, words) ? tail : tail.slice(0, -1)) + rest,
    )
  }
  return undone
}

function keepsHyphen(half: string, rest: string, words: ReadonlySet<string>): boolean {
  const [first, last] = [half.toLowerCase(), rest.toLowerCase()]
  if (words.has(`${first}-${last}`)) return true
  if (words.has(first + last)) return false
  if (FIRST.test(fold(half)) || LAST.test(fold(rest))) return true
  // Two words that the text uses by themselves make a compound; a mere half of one stands nowhere alone.
  return words.has(first) && words.has(last)
}

/** Every word of a text in small letters, where some line ends in a hyphen; else none is needed. */
export function wordsFor(text: string, pieces: readonly { span: Span }[]): ReadonlySet<string> {
  if (!pieces.some((piece) => tailOf(text, piece.span))) return new Set()
  // The halves of a cut word are no words.
  const lower = text.toLowerCase().replace(/(?<!\p{L})\p{L}{1,30}-[^\S\n]*\n\s*\p{L}{1,30}/gu, ' ')
  return new Set([
    ...(lower.match(/\p{L}+/gu) ?? []),
    ...(lower.match(/(?<!\p{L})\p{L}+-\p{L}+/gu) ?? []),
  ])
}

function tailOf(text: string, span: Span): string | undefined {
  const end = text.slice(Math.max(span.start, span.end - 40), span.end)
  return /(?<!\p{L})[\p{L}’']{1,30}-$/u.exec(end)?.[0]
}
