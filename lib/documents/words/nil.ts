import { fold } from './wording.ts'

const any = (...parts: string[]) => `(?:${parts.join('|')})`

const WHEN = any(
  'at (?:this|the present) (?:time|moment|point|stage)',
  'at present',
  'for (?:now|the moment|the time being|this (?:time|cycle|period|quarter|round|meeting))',
  'currently|presently|right now|yet|so far|to date|again',
  '(?:in )?this (?:time|cycle|period|quarter|round|year|month|section)(?: around)?',
  'since (?:the |our )?last (?:time|meeting|report|update|cycle|round)',
  'pour (?:l.instant|le moment|l.heure)',
  'actuellement|presentement|encore|en ce moment|a ce (?:moment|jour|stade)|jusqu.a maintenant',
  '(?:pour )?(?:cette (?:fois|periode|annee|section)|ce (?:cycle|trimestre|mois|tour))(?:-ci)?',
  'depuis (?:la derniere (?:fois|rencontre|reunion|mise a jour)|le dernier (?:rapport|cycle))',
  '(?:from|on|de) (?:us|our (?:end|side|part)|notre (?:part|cote))|here|ici',
)
const TO_SAY = any(
  '(?:to|that we (?:wish|want|would like) to) (?:report|add|share|declare|note|raise|present|offer|propose|mention|flag|discuss|highlight|bring forward|announce|request|submit)(?: on)?',
  '(?:a|que nous (?:souhaitons|voulons)) (?:signaler|ajouter|declarer|rapporter|mentionner|partager|presenter|communiquer|soumettre|proposer|offrir|souligner|annoncer|demander|dire)',
  'identified|noted|reported|planned|foreseen|(?:a|de) prevoir|prevue?s?|relevee?s?|signalee?s?',
)
const KIND = any(
  '(?:new|major|significant|further|other|additional|specific|particular|special|real|organi[sz]ational|structural|nouveaux?|nouvelles?|nouvel|majeurs?|majeures?|importante?s?|autres?|particuliere?s?|organisationnels?)',
)
const THING = any(
  'changes?|updates?|issues?|items?|needs?|concerns?|news|questions?|requests?|challenges?|presentations?|resources?|offers?|comments?|additions?|problems?|developments?|proposals?',
  'changements?|mises? a jour|enjeux|enjeu|elements?|besoins?|problemes?|nouveautes?|nouvelles?|modifications?|preoccupations?|demandes?|defis?|ressources?|offres?|commentaires?|points?|sujets?|ajouts?|propositions?|difficultes?|presentation',
)
const REST = `(?:,? ${TO_SAY})?(?:,? ${WHEN})*`

const NIL = new RegExp(
  `^(?:${[
    `n/?\\s?\\.?/?a\\.?(?: ${WHEN})*`,
    `s\\.? ?[/]?o\\.?(?: ${WHEN})*`,
    `(?:not|non) applicable(?: ${WHEN})*`,
    `(?:sans objet|ne s.applique pas|does not apply)(?: ${WHEN})*`,
    `neant(?: ${WHEN})*`,
    `nil(?: report| return)?(?: ${WHEN})*`,
    `(?:none|no|non|aucune?s?|rien|nothing)${REST}`,
    `(?:not?|pas)(?: ${WHEN})+`,
    `(?:we (?:currently |presently )?have|there (?:is|are|were)|it is) (?:none|nothing|no (?:${KIND} )*${THING})${REST}`,
    `(?:nous n.avons|il n.y a(?: eu)?|on n.a) (?:rien|aucune?s?(?: ${KIND})*(?: ${THING})?|pas d.(?:e )?(?:${KIND} )*${THING})(?: de (?:nouveau|particulier|special))?(?: ${KIND})?${REST}`,
    `nothing (?:new|further|else|more|major|significant|specific|special|in particular)${REST}`,
    `rien (?:de |d.)(?:plus|nouveau|neuf|particulier|special|autre|majeur|precis)${REST}`,
    `(?:no|not any|aucune?s?|pas (?:de |d.)|sans) ?(?:${KIND} )*${THING}(?: ${KIND})?${REST}`,
    'blank',
    '(?:laisse )?en blanc|vide|left blank|intentionally (?:left )?blank',
    'tbd|to be determined|a (?:determiner|venir|confirmer)|a\\.?d\\.?|to come|to follow',
    'x+',
    '[-_.–—*•?/ ]+',
  ].join('|')})[\\s.!;,)*]*$`,
)

/** Whether an answer says that there is nothing to say: "N/A", "s. o.", "rien à signaler pour l’instant", a dash. */
export function isNil(text: string): boolean {
  const folded = fold(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s(*•–—·-]+(?=[a-z])/, '')
    .trim()
  return folded.length <= 180 && (isOne(folded) || isSaidTwice(folded))
}

function isOne(folded: string): boolean {
  return folded.length <= 90 && NIL.test(folded)
}

/** "None / Aucun", "Rien à signaler. Nothing to report.": each half says it, in one language and in the other. */
function isSaidTwice(folded: string): boolean {
  const halves = [/\s+[/|]\s+|\s+-+\s+|[.;]\s+|\s*[()]\s*/, /\//]
  return halves.some((cut) => {
    const parts = folded.split(cut).filter((part) => /\w/.test(part))
    return parts.length >= 2 && parts.length <= 3 && parts.every((part) => isOne(part.trim()))
  })
}
