/** What was folded lately: each finder asks for the same lines again, and folding them took a quarter of its time. */
const lately = new Map<string, string>()
const MOST_KEPT = 4000
const LONGEST_KEPT = 2000

/** Lower case without accents, with one kind of apostrophe and hyphen, so that two spellings compare equal. */
export function fold(text: string): string {
  const known = lately.get(text)
  if (known !== undefined) return known
  const folded = folds(text)
  if (lately.size >= MOST_KEPT) lately.clear()
  if (text.length < LONGEST_KEPT) lately.set(text, folded)
  return folded
}

function folds(text: string): string {
  if (!/[^ -_a-~\s]/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
}

const EMPTY_WORDS = new Set(
  `a an and any are as at be by can could do does for from has have how if in into is it its may of on or our over that
  the their them there these they this those to us was we what when where which who will with would you your not no
  au aux avec ce ces cette comme dans de des du elle en entre est et eux il ils je la le les leur leurs lui ma mais me
  mes mon ne nos notre nous on ou par pas pour qu que qui sa se ses si son sont sur ta te tes toi ton tu un une vos
  votre vous dont ou y`.split(/\s+/),
)

/** Words cut to six letters: enough to bring `describe` and `describing`, `réalisation` and `réalisé` together. */
export function stems(text: string): string[] {
  const found: string[] = []
  for (const word of fold(text).match(/[a-z]+/g) ?? []) {
    if (word.length < 2 || EMPTY_WORDS.has(word)) continue
    const stem = word.slice(0, 6)
    found.push(stem.endsWith('s') ? stem.slice(0, -1) : stem)
  }
  return found
}

/** Cuts at the end of sentences; abbreviations and numbers do not end one. Returns offsets into `text`. */
export function sentences(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?…]+[)»”"']*(?=\s+[«“"'(\p{Lu}\d–—•-]|\s*$)|\n\s*\n/gu)) {
    const end = match.index + match[0].length
    if (isAbbreviation(text.slice(Math.max(start, end - 12), end))) continue
    if (text.slice(start, end).trim() !== '') found.push({ start, end })
    start = end
  }
  if (text.slice(start).trim() !== '') found.push({ start, end: text.length })
  return found.map((one) => trimmed(text, one))
}

function isAbbreviation(text: string): boolean {
  return /(?:^|[\s(])(?:[A-Z]|p\. ex|e\.g|i\.e|etc\. [a-z]|[Mm]mes?|MM?|Dr|Ms|Mrs?|St|Ste|No|no|nos|art|al|s|S|vs|approx|env|pop|hab|t[ée]l|ext|Ont|Man|Sask|Alb|inc|min|max|Oct|oct|Nov|nov|Dec|d[ée]c|Sept?|sept?|janv|f[ée]vr?|Jan|Feb|Aug|juill?|avr)\.$/.test(
    text,
  )
}

/** A span without the white space at its ends. */
export function trimmed(text: string, span: { start: number; end: number }) {
  let { start, end } = span
  while (start < end && /\s/.test(text.charAt(start))) start += 1
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}

/** Folds letter by letter, so that offsets into the folded text are offsets into the text. */
export function foldInPlace(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    const one = letter === '\u00a0' || letter === '\u202f' ? ' ' : fold(letter)
    folded += one.length === 0 ? letter : one.charAt(0)
  }
  return folded
}
