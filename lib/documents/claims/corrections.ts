import type { Mention, Sentence } from './signs/sentence.ts'

/** Two numbers of one thing: "we gave 49; the figure was 48", « nous donnions 49; il y en avait 48 ». */
const PAIR =
  / (?:US|OUR) (?:[^;:]* )?SAID [^;:]*N [^;:]*[;:,] (?:but |mais )?(?:THE|it|that|there|US|il|en|le|la|in|au) [^;:]*(?:WAS|HOLD) [^;:]*N /
/** "48, not 49 as we wrote". */
const NOT_AS_SAID = / N (?:\S+ ){0,4}?NOT (?:\S+ )?N (?:\S+ )*SAID /
/** What is put right has to be a number: it was said, it stands beside the words, or another is refused. */
const OF_NUMBERS =
  / SAID | NOT (?:\S+ )?N | FIX (?:\S+ ){0,5}(?:N|ROLL) |^ (?:\S+ ){0,5}FIX (?:\S+ ){0,8}: | N (?:\S+ ){0,6}FIX /
const REJECTED = / NOT(?: (?:THE|SAID|at|de|des|le|les|an?|the|d'|que|as|NOW|[a-z]+))? $/

/** Whether a sentence puts a number right, by its words or by giving two. */
export function corrects({ signs }: Sentence): boolean {
  return (
    (/ FIX /.test(signs) && OF_NUMBERS.test(signs)) || PAIR.test(signs) || NOT_AS_SAID.test(signs)
  )
}

/** Whether a sentence puts right what the one before it said, and not what it repeats itself. */
export function putsRight(sentence: Sentence): boolean {
  return corrects(sentence) && !/ SAID | NOT (?:\S+ )?N /.test(sentence.signs)
}

/** Whether a sentence tells what was said before. */
export function saysBefore({ mentions }: Sentence): boolean {
  return mentions.some(
    ({ before, after }) => / SAID /.test(before) || /^(?: \S+){0,6} SAID /.test(after),
  )
}

/** "49, not 57": the second of two numbers, whoever gave it. */
export function isRejected({ before, after, later, quantity }: Mention): boolean {
  if (quantity.grew) return false
  if (
    / (?:from|de|d') $/.test(before) &&
    / CHANGE /.test(before + after) &&
    / (?:to|a) N /.test(after + later)
  )
    return true
  return REJECTED.test(before)
}

/** In a sentence that puts something right, a number that was given before. */
export function isGivenBefore(mention: Mention, others: readonly Mention[]): boolean {
  const { before, after, inBrackets, earlier, at } = mention
  if (others.length === 0) return false
  if (others.some((other) => other.at > at && / FIX(?: \S+){0,2} $/.test(other.before))) return true
  if (/ FIX(?: \S+){0,2} $/.test(before)) return false
  const near = before.split(/ FIX /).at(-1) ?? before
  if (/ SAID (?:(?!FIX)\S+ )*$/.test(` ${near}`) && !/ FIX (?:\S+ )*$/.test(near)) return true
  if (inBrackets && / SAID (?:\S+ )*\( $/.test(earlier)) return true
  return /^(?: (?!FIX|,|;)\S+){0,4} (?:in|of|dans|de)(?: \S+){0,2} SAID|^(?: (?!FIX)\S+){0,3} SAID|^(?: (?!,|;|and)\S+){0,6} (?:WAS|HOLD)(?: \S+)? FIX|^(?: (?!,|;|and)\S+){0,5} FIX/.test(
    after,
  )
}
