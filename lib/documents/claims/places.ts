import type { Noun } from './counted.ts'
import { type Around, type Claim, claim, HELD, HOPED, isRow, isRowAt } from './grounds.ts'
import type { Mention } from './signs/sentence.ts'
import { subjectOf } from './whose.ts'

export function provinces(mention: Mention, noun: Noun, around: Around): Claim | null {
  const { before, earlier } = mention
  if (HOPED.test(before) && !around.isFix) return null
  if (/^ (?:HOLD |a |ont )*(?:ACT|HOPE)/.test(noun.rest)) return null
  const inBrackets = mention.inBrackets && / \( $/.test(earlier)
  const told = around.beside.some(
    (one) =>
      one === 'municipalities' ||
      one === 'members' ||
      one === 'population' ||
      one === 'individual-members' ||
      one === 'chapters',
  )
  if (/ OUR $/.test(before) || around.isFix || (told && inBrackets)) return claim('province')
  if (
    told &&
    / (?:in|across|over|from|dans|de|des|of|du|LIE|,|and|et|a|travers|sur|throughout|parmi|\()(?: (?:THE|LIE|a|de|in|dans|from))* $/.test(
      before,
    )
  )
    return claim('province')
  if (
    / (?:LIE|JOIN|HOLD|LIVE|BELONG|CHANGE|(?<=(?:OUR|HOLD|NOW|MEMBER) )TOWN|(?<=(?:OUR|HOLD|NOW|with|avec|des) )MEMBER|ROLL)(?: (?:in|dans|a|across|from|de|THE|each|of|all|it|OUR|EACH|au|sur|NOW|TOWN|MEMBER|US|with|HOLD))* $/.test(
      before,
    ) &&
    subjectOf(before, earlier) === 'ours'
  )
    return claim('province')
  if (/^ LIE(?: \S+)? $/.test(before) && / (?:US|OUR) /.test(mention.after))
    return claim('province')
  if (
    / (?:US|OUR \S+|ROLL)(?: \S+)? : $/.test(earlier) ||
    (isRow(`${before}N${mention.after}`) && isRowAt(earlier))
  )
    return claim('province')
  return null
}

export function population(mention: Mention, noun: Noun, around: Around): Claim | null {
  const { before, earlier, quantity } = mention
  if (/ EACH /.test(` ${noun.rest.slice(0, 30)}`) || / EACH (?:\S+ ){0,5}$/.test(before))
    return null
  if (HOPED.test(before) || / (?:ACT|GROUP) /.test(before)) return null
  if (
    / TOWN (?:of|de|with|under|d'|avec)(?: (?:moins|less|fewer|under))?(?: d[e'])? $/.test(before)
  )
    return null
  if (
    / (?:half|moitie|tiers|third|quarter|quart|most|plupart|smallest|largest|average|moyenne|majority|majorite|petite?|grande?) /.test(
      before,
    )
  )
    return null
  const whole = `${around.spoken}${earlier}${before}`
  if (isRow(`${before}N${mention.after}`) && isRowAt(earlier) && quantity.value >= 10_000)
    return claim('people')
  if (/ POPULATION /.test(before)) return isTheirPopulation(before) ? null : claim('people')
  const towns =
    / (?:OUR|MEMBER|US) (?:[a-z]+ )?(?:TOWN|MEMBER|N)| ROLL |N (?:TOWN|MEMBER) BELONG|TOWN (?:MEMBER|(?:of|de) US)|(?:OUR|THE) MEMBER | US /
  if (/^(?: (?:who|that|qui|NOW|y|there))* LIVE/.test(noun.rest))
    return around.beside.includes('municipalities') ||
      /LIVE (?:\S+ ){0,4}(?:OUR|US|MEMBER|them|TOWN MEMBER|TOWN (?:of|de) US)/.test(noun.rest)
      ? claim('people')
      : null
  if (/ LIVE(?: \S+){0,4} $/.test(before) || HELD.test(before)) {
    if (/ LIVE (?:in|dans) THE/.test(before)) return null
    const said = around.beside.includes('municipalities') || around.beside.includes('members')
    return (said &&
      (quantity.value >= 300_000 || / LIVE | US /.test(before)) &&
      !/ (?:dont|whose|of which|smallest) /.test(before)) ||
      ((towns.test(whole) ||
        (/ (?:MEMBER|OUR) /.test(whole) && / (?:TOWN|PROVINCE) /.test(whole))) &&
        subjectOf(before, earlier) === 'ours')
      ? claim('people')
      : null
  }
  if (
    around.beside.some(
      (one) => one === 'municipalities' || one === 'members' || one === 'provinces',
    )
  )
    return quantity.value >= 10_000 && !/ (?:dont|whose|of which|including) /.test(before)
      ? claim('people')
      : null
  return null
}

/** "A town with a population of 900". */
export function isTheirPopulation(before: string): boolean {
  return (
    / GROUP | (?:an?|un|une|THE|small|each|EACH) (?:[a-z]+ )?TOWN (?:\S+ ){0,4}POPULATION /.test(
      before,
    ) && !/ (?:OUR|US|MEMBER) /.test(before)
  )
}
