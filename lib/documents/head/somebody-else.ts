import { fold } from '#lib/documents/words/wording.ts'

/** Words of a body that is not the government whose name is in its own. */
const BODIES =
  /\b(?:unions?|associations?|federations?|confederations?|municipalit(?:y|ies|es?)|municipal(?:ites|ite|e|es|aux)?|towns?|villages?|cit(?:y|ies)|count(?:y|ies)|villes?|cites?|comtes?|regional|authorit(?:y|ies)|agenc(?:y|ies)|agences?|regies?|commissions?|corporation|hydro|universit(?:y|e|ies|es)|colleges?|hospitals?|hopita(?:l|ux)|health services|police|chambers?|chambres?|boards?|schools?|scolaires?|networks?|reseaux?|alliances?|leagues?|ligues?|societ(?:y|e|ies|es)|institut(?:e|es|s)?|foundations?|fondations?|nations?|chiefs|metis|banks?|banques?|syndicats?|clerks|greffiers|regroupement|coalition|consortium)\b/
/** Words of the government itself: a ministry of municipal affairs is its province. */
const GOVERNMENT =
  /\b(?:governments?|gouvernements?|ministr(?:y|ies)|ministere|departments?|departement|province|territor(?:y|ies)|territoires?|secretariat|office of the premier|executive council)\b/
const PLACE_BEFORE = /^[\p{Lu}][\p{L}'’.-]+(?:[ -][\p{Lu}][\p{L}'’.-]+){0,2}\s*(?:,|\()\s*$/u

/**
 * Whether a name stands inside somebody else's: "Union of X Municipalities", "City of Y, X", "Y (X)". `from` and `to`
 * are where it begins and ends; with `isLabelled` nothing but a name is expected in the text.
 */
export function isSomebodyElse(
  text: string,
  { from, to, isLabelled }: { from: number; to: number; isLabelled: boolean },
): boolean {
  const around = isLabelled ? text : segmentAround(text, from, to)
  const at = isLabelled ? from : around.indexOf(text.slice(from, to))
  const before = around.slice(0, Math.max(0, at))
  const rest = fold(`${before} ${around.slice(at + to - from)}`)
  if (GOVERNMENT.test(rest)) return false
  return BODIES.test(rest) || (isLabelled && PLACE_BEFORE.test(before))
}

/** In running words a name belongs with what no mark sets apart from it, save "City of Y, X". */
function segmentAround(text: string, from: number, to: number): string {
  const before = text.slice(0, from)
  const start = Math.max(
    ...[...before.matchAll(/\s[-–—|]\s|[:;|]\s/g)].map((one) => one.index + 1),
    0,
  )
  const after = /\s[-–—|]\s|[:;|,(]/.exec(text.slice(to))
  return text.slice(start, after ? to + after.index : text.length)
}
