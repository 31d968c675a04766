import { fold } from './wording.ts'

const NIL = new RegExp(
  `^(?:${[
    'n/?\\s?\\.?/?a\\.?',
    'not applicable( at this time)?',
    's\\.? ?[/]?o\\.?',
    'sans objet( (pour l.instant|pour le moment|actuellement))?',
    'non applicable',
    'ne s.applique pas',
    'neant',
    'nil( report| return)?',
    'none( (at this time|at present|for now|currently|to report|identified|noted|this (time|cycle|period|quarter)|yet|so far))*',
    'no',
    'non',
    'aucune?s?( (pour l.instant|pour le moment|actuellement|a signaler|en ce moment|a ce moment|ce trimestre|cette fois))*',
    'rien( de (plus|nouveau|neuf|particulier|special))?( a (signaler|ajouter|declarer|rapporter|mentionner|partager|presenter|communiquer|soumettre))?( (pour l.instant|pour le moment|actuellement|en ce moment|cette fois(-ci)?|ce cycle))*',
    'nothing( (new|further|else|significant|specific))?( to (report|add|share|declare|note|raise|present|bring forward))?( (at this time|at present|for now|currently|this (time|cycle|period|quarter)))*',
    'no (changes?|updates?|issues?|items?|needs?|concerns?|news|new items?)( to (report|share|note))?( (at this time|at present|for now|currently|this (time|cycle|period|quarter)))*',
    '(aucun|pas de|sans) (changements?|mises? a jour|enjeux?|elements?|besoins?|problemes?|nouveautes?|nouvelles?)( a (signaler|declarer|rapporter))?( (pour l.instant|pour le moment|actuellement|en ce moment))*',
    'aucune (mise a jour|nouvelle|nouveaute|question|preoccupation|modification)( a (signaler|declarer))?( (pour l.instant|pour le moment|actuellement))*',
    'blank',
    '(laisse )?en blanc|vide|left blank|intentionally (left )?blank',
    'tbd|to be determined|a (determiner|venir|confirmer)|a\\.?d\\.?|to come|to follow',
    'x+',
    '[-_.–—*•?/ ]+',
  ].join('|')})[\\s.!;,)*]*$`,
)

/** Whether an answer says that there is nothing to say: "N/A", "s. o.", "rien à signaler", a dash. */
export function isNil(text: string): boolean {
  const folded = fold(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s(*•–—·-]+(?=[a-z])/, '')
    .trim()
  return folded.length <= 90 && NIL.test(folded)
}
