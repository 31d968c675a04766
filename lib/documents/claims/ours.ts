import { fold } from '#lib/documents/words/wording.ts'

/** Words for a body of members, of which the sender is called the one: "the League", « la Guilde ». */
const BODIES =
  'associations?|network|reseau|union|federation|alliance|league|ligue|coalition|regroupement|consortium|society|societe|guilde?|cooperative'
const BODY = new RegExp(
  `^(?:${BODIES}|conference|congress|assembly|assemblee|circle|cercle|caucus|institut(?:e)?|chamber|chambre|compact|partnership|officials|offices?|forum|bureaux)$`,
)
/** The noun that a name begins or ends with before its complement: "Conference of Ferry Towns", « Table des ports ». */
const HEAD_NOUN = /^(?:[a-z' -]*? )?([a-z]{4,})(?= (?:of|for|des?|du|d'[a-z]+) )/
/** "The association of administrators", « l’union provinciale »: a body that more is said of is another. */
const OF_ITS_OWN =
  "(?! (?:of|for|des?|du) (?![a-z]*\\d)(?:[a-z]{4,}|l'|la )| d'(?!ici|environ)[a-z]| (?:voisine?|so?e?ur|provinciale?|nationale?))"
export const FRENCH =
  /(?<![a-z])(?:la|le|les|de|des|du|une?|dans|et|nous|nos|sont|ont)(?![a-z])|[a-z]'[a-z]{2}/
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The names that the sender goes by, as a search in folded text; without any, nothing is found. */
export function ownName(names: readonly string[]): RegExp {
  const folded = names.map((name) => fold(name)).filter((name) => name.length > 2)
  const bodies = folded
    .flatMap((name) => [...name.split(/[ -]/).filter((word) => BODY.test(word)), headOf(name)])
    .filter((word) => word !== '')
    .map((word) => `(?:(?:the|la|le) ${word}|l'${word})${OF_ITS_OWN}|(?:our|notre) ${word}`)
  const written = [...folded.map(escaped), ...new Set(bodies)].sort((a, b) => b.length - a.length)
  return written.length === 0
    ? /(?!)/g
    : new RegExp(`(?<![a-z-])(?:(?:the|la|le) |l')?(?:${written.join('|')})(?![a-z-])`, 'g')
}

function headOf(name: string): string {
  return HEAD_NOUN.exec(name)?.[1] ?? ''
}

/** A folded sentence in which the sender's own name reads "our network"; `back` leads from an offset in it to the sentence. */
export function inOurWords(sentence: string, own: RegExp) {
  const ours = FRENCH.test(sentence) ? 'notre reseau' : 'our network'
  const moves: { at: number; by: number }[] = []
  let shift = 0
  const text = sentence.replace(own, (name, at: number) => {
    moves.push({ at: at + shift + ours.length, by: name.length - ours.length })
    shift += ours.length - name.length
    return ours
  })
  const back = (at: number) =>
    moves.reduce((from, one) => (at >= one.at ? from + one.by : from), at)
  return { text, back }
}

/** Another body than ours is named by more than its kind: "the county union", « une association sœur ». */
export const OTHER_BODY = new RegExp(
  `\\b(?:(?:the|an?|another|its|their) (?:[a-z-]+ )?(?:county|counties|sister|neighbou?ring|provincial|national|other|rival)(?: [a-z-]+)? (?:${BODIES})|(?:l'|(?:la|le|une?|leur|autre) )(?:${BODIES}|mrc) (?:voisine?|so?e?ur|provinciale?|nationale?|des comtes))\\b`,
)

/** A body with more said of it opens the sentence and is not ours: "The association of administrators has welcomed …". */
const OPENS_OTHER = new RegExp(
  `^\\W*(?:the |la |le |l')(?:(?!our|notre)[a-z'-]+ ){0,3}?(?:${BODIES}) (?:(?:of|for|des?|du) |d'|provincial|national|voisine?)`,
)

/** Whether another body than ours does what a sentence tells; `ours` is the sentence in our words. */
export function isOfOtherBody(ours: string): boolean {
  return (
    OTHER_BODY.test(ours) ||
    (OPENS_OTHER.test(ours) && !/\b(?:we|us|ours?|nous|(?:la |le )?notre|nos)\b/.test(ours))
  )
}

/** What an association may call itself, or its ranks. */
const OURS = new RegExp(
  `^(?:[a-z-]+ )?(?:${BODIES}|ranks?|rangs|fold|famil\\w+|groupe?|table|circle|cercle|members?|membres?|membership|organi[sz]ation|organisme|us|nous|liste des?)\\b`,
)
const JOINED_WHAT =
  /\b(?:join(?:ed|s|ing)?|joint\w*|rejoint\w*|adhere|ajoute\w*|part|partie|admitted|admise?s?)\s+(?:(?:to |of |a |d'|de )?(?:(?:our|the|its|an?|la|les?|notre|nos|ses|une?) |l')|(?:aux?|du) )([a-z-]+(?: [a-z-]+)?)/
const FROM_ELSEWHERE =
  /^[^.;]{0,40}?\b(?:joined?|joint\w*|rejoint|adhere|ajoute\w*|part(?:ie)?|welcomed|admitted)\s+(?:from|as (?!an? (?:new |full )?member|(?:new |full )?members)|comme (?!nouv|membre)|au conseil|au comite)/

/** Joining a staff, a board or a pilot, and coming from elsewhere, is no joining of the association. */
export function isElsewhere(folded: string): boolean {
  const what = JOINED_WHAT.exec(folded)?.[1]
  return FROM_ELSEWHERE.test(folded) || (what !== undefined && !OURS.test(what))
}
