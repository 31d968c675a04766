import type { Metric } from '#lib/documents/form.ts'
import { anyOf, wordsOf } from '#lib/documents/words/phrases.ts'
import { MEMBER, TOWN } from './figure-nouns.ts'
import { DWELL, EVENT, GIVEN, GONE, HOLD, RECEIVED } from './figure-ways.ts'
import { FRENCH, isElsewhere, isLeftElsewhere, isOfAnother } from './ours.ts'
import { CHANGE, type Quantity } from './quantities.ts'

const BELONGING =
  /\b(?:our|nos) (?:[a-z]+ )?(?:towns|municipalities|cities|villes|villages|municipalites|communities|collectivites)\b|affili|rattach|ralli|\bpays? into|\bcarry|charter|charte|roster|registre|puts us|takes us|leaves us|(?:ended?|finish\w*|clos\w*|terminons|finissons) (?:the|our|l')\s?(?:year|annee)|part of|font partie|membr|member|represent|adhe|\bbelong|\bappartien|\bnous voici\b|\bhere we are\b|\bjoin|regroup|rassembl|reuni[rst]|federe|associat|reseau|network|\b(?:union|federation|alliance|league|ligue|coalition|regroupement|consortium|society|societe)\b|spread|situe|\bcompt(?:e|ons|ent)\b|comprend|made up|make up|composed|chapter|chapitre|in total|\bwe are\b|\bnous sommes\b|\bnos rangs\b|\bour ranks\b|\bdues\b|effectif|\btotal\b|cotis|en regle|good standing|\brolls?\b|\bthe fold\b|\b(?:we|nous) (?:now |still |maintenant |desormais )?(?:have|count|number|hold|stand|avons|comptons|totalisons)\b|c'est (?:maintenant|desormais|aujourd'hui)|speaks? for|on behalf of|au nom de|parl(?:e|ons) pour|bring(?:s|ing)? together|unites?|present(?:e|s)? dans|active? (?:in|dans)|present in|reach(?:es)? into|s'etend|extends? to|\b(?:they come from|ils viennent de|elles viennent de|drawn from|issue?s? de|proviennent de)\b/
const TAKING_PART =
  /attend|assiste|particip|respond|replied|repli(?:es|ed)|repondu|repondant|answer|survey|sondage|webinar|webinaire|pilot|onboard|\bus(?:e[sd]?|ing)\b|utilis|\bse serv\w+ d|desser|\bserv(?:es?|ed|ing|ices? to)\b|visit|\btrain|formation|\bforme(?:e?s)?\b|consult|invit|registered|registrations?|inscri|delegate|deleg|adopt|deploy|deploi|implement|live in our|program|\bappl(?:y|ied|ying)\b|interest|interess|\bask|demand|\btold\b|\bsa(?:y|id)\b|\bjugent|\bdisent|\bestiment|\btrouvent (?:que|la|le|les)\b|\bfind\b|\bdrew\b|attir|conference|congres|summit|sommet|workshop|atelier|\bsent\b|envoye|volunteer|volontaire|tested|teste|\btrial|essai|\bshared? (?:a|one|the)\b|partagent/
const GROUP =
  /\b(?:staff|team|committees?|comites?|equipes?|working groups?|groupes? de travail|task forces?|families|familles|pilots?|projects?|projets?|courses?|cohort\w*|panel|jury|portal|portail|tool|outil|survey|sondage|webinar|webinaire|conference|congres|call centre|centre d'appels?|coalition|quorum|waiting list|liste d'attente|table ronde|round table|sous-groupe|subgroup)\b/
const NOT_YET =
  /\b(?:target|goal|aim(?:ing|s)?|objectif|cible|vis(?:e|er|ons|ant)|grow to|to reach|atteindre|d'ici|hop(?:e|es|ing)|esper\w+|souhait\w*|would like|want|voulons|voudrions|convaincre|persuade\w*|convince\w*|wish\w*|potential|potentiels?|possible|prospective|plan(?:s|ned|ning)? (?:to|for|on)|prevoi\w*|recruit(?:er|ing)?|quorum|waiting list|liste d'attente|will (?:have|be|bring|reach)|serons|aurons|should(?! (?:have|read|be))|devrai(?:t|ent)|devra|by 20\d\d|could|pourr\w+|might|expect\w*|projet\w* de|invit\w+)\b/
const MAYBE =
  /^[^.;:,]{0,40}\b(?:consider\w*|think\w*|contemplat\w+|songe\w*|envisage\w*|interest\w*|have (?:asked|applied|inquired)|hope|would|could|might|will|may|wish|waiting|by 20\d\d|d'ici|hesit\w+|pourraient|souhait\w+|aimeraient|comptent adherer|etudi\w+|not (?:yet )?(?:members?|joined|belong)|ne sont pas|n'(?:ont|en|appartien)\w*|outside|hors d|eligible|admissibles?)\b/
const IMPERATIVE =
  /^\W*(?:reach|grow|bring|get|attain|win|recruit|sign|add|raise|expand|double|find|help|become|attract) /
const INFINITIVE =
  /^\W*(?!hier|hiver|janvier|fevrier|dernier|premier|pour|leur)[a-z]{3,}(?:er|ir|dre)\b/

/** A bullet that opens in the imperative or the infinitive says what is to be done. */
function isGoal(sentence: string): boolean {
  return IMPERATIVE.test(sentence) || (INFINITIVE.test(sentence) && FRENCH.test(sentence))
}
const OF_A_PAST_TIME =
  /^[^.;:]{0,40}\b(?:il y a (?:un|deux|trois|\d+) ans?|(?:a|one|two|three) years? (?:ago|earlier)|last year|when (?:we|it|the)\b|quand|lorsque|in (?:19|20)\d\d|en (?:19|20)\d\d|a l'origine|a (?:ses|nos) debuts|at (?:the|our|its) (?:start|outset|founding|creation)|l'an (?:dernier|passe)|l'annee (?:derniere|precedente)|un an plus tot)\b/
const IN_THE_PAST =
  /\b(?:had|was|were|comptait|comptions|regroupait|reunissait|avait|avions|etait|etions|numbered|stood at)\s*$/
const IN_A_YEAR = /\b(?:in|en) (?:19|20)\d\d\b[^.;]*$/
const EARLIER =
  /\b(?:said|reported|stated|claimed|wrote|gave|announced|listed|figure of|chiffre de|parl(?:ions|ait|aient)|spoke of|talked of|declare\w*|indiqu\w*|mentionn\w*|annonc\w*|ecrit|donne|last report|dernier rapport|previous\w*)\b[^,;:).]*$/
export const RETRACTED =
  /(?:\b(?:not|non|rather than|instead of|au lieu de|plutot que(?: de)?|and not|et non(?: pas)?|pas|previously|up from|down from|compared (?:to|with)|against|contre|formerly|auparavant|versus|vs\.?|au lieu des|par rapport a|alors que nous avions (?:ecrit|dit|annonce)|used to (?:be|have))\s*(?:the |les |reported |declare |[a-z]+ (?=$))?|\((?:was|were|previously|formerly|auparavant|anciennement) )$/
const CORRECTING =
  /\b(?:correct(?:ion|ions|ed|ing|if|ive)?\b(?! (?:answer|way|form\b))|corrig\w+|error|errone\w*|erron\w*|erreur|errat(?:um|a)|rectif\w*|contrairement|contrary|in (?:actual )?fact|actually|en (?:fait|realite)|de fait|mistake\w*|mistakenly|revised|revise|overstat\w*|understat\w*|overcount\w*|undercount\w*|miscount\w*|misreport\w*|misstat\w*|typo|recount\w*|recompt\w*|should (?:have|read|be\b)|ought to have|aurai(?:t|ent) du|aurions du|aurait fallu|il (?:faut|fallait) lire|surestim\w*|sous-estim\w*|surevalu\w*|sous-evalu\w*|coquille|(?:right|bon(?:ne)?) (?:number|figure|count|total|nombre|chiffre)|disregard|ne pas tenir compte|il s'agit plutot|(?:not|et non(?: pas)?|rather than|instead of|plutot que|au lieu de) (?:the |les )?\d+[^.]{0,12}\b(?:as|comme|declar\w*|report\w*|ecrit\w*|said)\b|inexact\w*|wrongly|(?:is|was|were) wrong\b|wrong (?:number of members|figure|count|total)|amend(?:ed)? figure|please read)\b/
const GIVEN_THEN = new RegExp(
  `\\b(?:we|our|nous|notre)\\b[^.;]*?\\b${anyOf(GIVEN)}\\b[^.;]{2,60}[;,:] (?:but |mais )?(?:the|le|it|that|this)\\b[^.;]{0,40}?\\b(?:was|were|is|est|etait)\\b`,
  'u',
)
/** Whether a sentence puts a number right, by its words or by giving two. */
export function corrects(sentence: string): boolean {
  return CORRECTING.test(sentence) || GIVEN_THEN.test(sentence)
}
/** "We had said 212. In fact it was 226": the first is not what is claimed. */
export const SAID_BEFORE =
  /\b(?:we|our|nous|notre|on|la|le|last|derniere?)\b.*\b(?:said|reported|stated|claimed|announced|wrote|gave|listed|declare\w*|indique\w*|annonce\w*|mentionne\w*|mentioned|ecrit|donne\w*|faisait etat|figure|chiffre|report|rapport|form|formulaire|submission|contribution)\b/

/** Only towns that each have so many people are small; what belongs to one of them is not the association's. */
const OF_EACH =
  /\b(?:both|each|chacune?|towns? (?:of|under|with)|villes? de|villages? de|moins de|fewer than|less than|under)\b[^,;]{0,20}$/
const SET_APART =
  /(?:\b(?:villes?|municipalit\w+|towns?|cities|communities|villages?|of which|of them|which|dont)\b|\d)[^.;]{0,40}$/
const BY_SO_MANY =
  /\b(?:augment\w*|cru|accru\w*|diminu\w*|baiss\w*|recul\w*|gross\w*|hauss\w*|grandi\w*|grew|grown?|growing|growth|increas\w*|r[oi]se\w?|fell|fallen|dropp\w*|shr[au]nk|expand\w*|up|down)(?:(?<!made up)(?: by(?: about)?| de| d')|(?<=growth) of)\s*$/
const MINE =
  /\b(?:our|its|nos|ses|all(?: of)?(?: the| our)?|tou(?:te)?s (?:les|nos)|association[’']s|network[’']s|[a-z]+'s)\s*$/
/** What a subject of so many towns may do without being a mere part of them. */
const WHOLE =
  /^(?:[^a-z]*$|\s(?:are|sont|is|est) [a-z]+ (?:to|with|of|in|into|by|a|de|par) (?:notre reseau|our network)|\s(?:[a-z]+ ){0,3}(?:signed|signe) (?:the |our |la |notre )?(?:[a-z']+ ){0,3}(?:charter|charte)|\s*[.,;:(]|\s(?:now |today |currently |together |desormais |maintenant |ensemble )*(?:belong|make up|form\b|(?:(?:that |which |whom )?we (?:represent|serve|unite|bring)|que nous|qui composent|pay\b|(?:a|has been|was) (?:ete )?(?:franchi|passed|reached|depasse|atteint|crossed)|(?:are|sont) en regle|(?:are )?in good standing)|are (?:members|part|now|represented|spread|located)|compose|appartiennent|font partie|sont (?:membres|representees|reparti\w+|situees)|forment|constituent|adherent|participate in the network|in\b|from\b|across|of\b|spread|located|drawn|large and|strong|to date|at present|dans|de\b|des\b|issus|reparti\w*|situe\w*|venus|and|et|with|avec|represent\w*|serving|that serve|who serve|whose|dont|or more|or so|now|today|at\b|as\b|au\b|a ce jour|on\b|employ\w*))/

const OF_OURS =
  /^ (?:(?:of|in|from) (?:the|our|this) (?:network|association|union|federation|alliance|league|coalition)|(?:du (?:reseau|regroupement)|de (?:l'|la |notre )(?:association|union|federation|ligue|alliance|reseau)))/
/** What so many towns did is no count of all. */
const BY_THEM = /(?<!\b(?:joined|rejoints?|composed|composee?|made up|form\w+) )\b(?:by|par)\s*$/

/** "80 municipalities in" nine provinces: the towns were claimed, so are their provinces. */
const OF_THE_SAME =
  /\b(?:municipalit\w+|towns?|cities|villes?|members?|membres?|people|residents|canadians|personnes|habitants|residants)(?:,? (?:(?:spread|located|reparti\w+|situe\w+) )?(?:in|across|over|from|dans|de|a travers|sur)|,|,? (?:and|et))\s*$/

/** "Of the province's 444 municipalities, 61": only the second number is of the association. */
export const OUT_OF = /^\W*(?:of|among|out of|sur|parmi|des) (?:the |les |la )?(?:[a-z-]+'s )?$/
export const OTHERS = /^[^,;]{0,60}, (?:\d|[a-z-]+ (?:are|is|belong|sont|font|have|ont)\b)/

const TO_ANOTHER = /\b(?:to|a) (?:more than |over |plus de |pres de )?(?:\d|[a-z]+(?:-[a-z]+)*\b)/

/** "RRML (52 members, four provinces)" */
const IN_OWN_BRACKETS = /\b(?:our network|notre reseau) \([^)]*$/
/** What was, beside what is now: "our board, which had seven seats, now has nine". */
const TODAY = /\b(?:now|today|currently|maintenant|desormais|aujourd'hui|a present)\b/
/** We, or our own name, are or have so many, whatever stands between. */
const WE_HAVE =
  /\b(?:we|nous|our network|notre reseau)\b[^.;:]*\b(?:are|is|has|have|sommes|est|avons|a)(?: now| today| currently| maintenant| desormais| aujourd'hui)?\s*$/
/** "52, not 57": of two numbers in a correction the first is right. */
const NOT_THAT =
  /^[^.;:]{0,40}?,? (?:and not|not|et non(?: pas)?|rather than|instead of|plutot que|au lieu de) (?:de )?(?:\d|[a-z]+\b)/
const IS_RECEIVED = wordsOf(RECEIVED)
const ALL_HOLD = new RegExp(`^ (?:[a-z]+ ){0,2}${anyOf(HOLD)}(?![a-z])`, 'u')
const BY_EVENT = wordsOf(EVENT)
const BY_DWELLING = wordsOf(DWELL)
/** Those who live in all of the towns just counted, and not in one: "48 towns, and more than 100,000 people live in them". */
const OF_THEM_ALL = /, (?:and|with|et|avec|for|pour)(?: [a-z]+){0,2}\s*$/
const OF_MEMBERS =
  /\b(?:our network|notre reseau|members?|membres?|municipalit\w+|arrivals?|arrivees?|newcomers)\b/
const PERSONS = /\b(?:individual|personal|individuels?|personnels?)\b/

export type Place = { metric: Metric; sentence: string; earlier: string; beside: readonly Metric[] }

/** Whether a number is what the association says of itself now; `noun` is what follows it, or '' where a subject named it. */
export function isClaimed(quantity: Quantity, noun: string, place: Place): boolean {
  const { metric, sentence, earlier, beside } = place
  const { before, after, grew } = quantity
  const clause = after.slice(0, 70).split(/[,;(]|\b(?:where|which|whose|qui|ou|dont)\b/)[0] ?? ''
  const ahead = clauseBefore(before)
  const near = `${ahead.slice(-70)} # ${clause}`
  const rest = after.slice(noun.length)
  if (corrects(sentence) && NOT_THAT.test(rest)) return true
  if (isOfAnother(before, sentence)) return false
  if (IN_OWN_BRACKETS.test(before) && metric !== 'new-members') return true
  if (IN_THE_PAST.test(before) && TODAY.test(after)) return false
  if (IN_THE_PAST.test(before) && (OF_A_PAST_TIME.test(after) || IN_A_YEAR.test(before)))
    return false
  if (/^\s*(?:last year|a year (?:ago|earlier)|l'an (?:dernier|passe)|il y a un an)/.test(rest))
    return false
  if (
    (CHANGE.test(before.slice(-60)) ||
      (/^\W*(?:from|de)\s*$/.test(before) && CHANGE.test(after))) &&
    /\b(?:from|de)\s*$/.test(before) &&
    !grew &&
    TO_ANOTHER.test(after)
  )
    return false
  if (metric === 'departed-members') return noun === '' || OF_MEMBERS.test(`${earlier} ${sentence}`)
  if (!grew && (RETRACTED.test(before) || BY_SO_MANY.test(before))) return false
  if (/^\s*(?:%|per ?cent|pour ?cent|more than|fewer|de plus que|de moins que)/.test(after))
    return false
  if (NOT_YET.test(ahead.slice(-60)) || MAYBE.test(rest)) return false
  if (isGoal(sentence) && !/\b(?:que|qui|that|which|who|our|nos)\b/.test(ahead)) return false
  if (corrects(sentence) && EARLIER.test(before.slice(-70))) return false
  if (metric === 'population')
    return (
      !OF_EACH.test(before) &&
      !(quantity.value < 300_000 && SET_APART.test(before) && !OF_THEM_ALL.test(before)) &&
      isPopulation(near, place, { before, ahead })
    )
  if (metric === 'individual-members') return true
  if (noun === ' sections' && !PERSONS.test(`${earlier} ${sentence}`)) return false
  if (metric === 'new-members' && /^ arriv/.test(noun))
    return OF_MEMBERS.test(`${earlier} ${sentence}`)
  if (metric === 'new-members') return !ELSEWHERE.test(clause) || IS_RECEIVED.test(clause)
  if (metric === 'board-members' || metric === 'chapters') return isWhole(before, noun, rest)
  // "Three of our members" are not all of them, and of a province's towns few are members.
  if (/^ (?:of|de|d'entre) (?:our|its|the|nos|ses|les)\b/.test(noun || after)) return false
  if (OUT_OF.test(before) && OTHERS.test(rest)) return false
  if (metric === 'provinces' && beside.length > 0 && OF_THE_SAME.test(before)) return true
  if (noun === '') return !TAKING_PART.test(ahead.slice(-40))
  const mine = BELONGING.test(ahead.slice(-45))
  if (/\b(?:our|nos|notre)\s*$/.test(before) && metric !== 'provinces') return true
  if (GROUP.test(near) && !MINE.test(before)) return false
  if (
    TAKING_PART.test(near) &&
    !(
      mine &&
      !TAKING_PART.test(ahead.slice(-40)) &&
      !/attend|particip|respond|repondu|assiste|conference|congres|\bus(?:e[sd]?|ing)\b|utilis|adopt|interes|pilot|registered|inscri|deploy|deploi|\btest/.test(
        rest.slice(0, 40),
      )
    )
  )
    return false
  if (BY_THEM.test(before)) return false
  if (MINE.test(before) && metric !== 'provinces') return true
  if (metric === 'provinces')
    return (
      beside.some((one) => one === 'municipalities' || one === 'members' || one === 'population') ||
      BELONGING.test(sentence) ||
      BELONGING.test(earlier) ||
      (corrects(sentence) && SAID_BEFORE.test(earlier))
    )
  if (metric === 'members' && /^\W*(?:the|les) $/.test(ahead)) return true
  if (
    /(?:^|\b(?:que|which|that|and|et|where|dont)\s)\W*(?:the |les |some )?$/.test(ahead) &&
    !WHOLE.test(rest.replace(OF_OURS, '')) &&
    !ALL_HOLD.test(rest.slice(0, 40))
  )
    return false
  return (
    [sentence, earlier].some((one) => BELONGING.test(one)) ||
    metric === 'members' ||
    WE_HAVE.test(before)
  )
}

/** Whom an association's members serve is its population; whom a counter serves is not. */
function isPopulation(
  near: string,
  { sentence, earlier, beside }: Place,
  { before, ahead }: { before: string; ahead: string },
): boolean {
  if (
    /attend|particip|respond|portal|portail|online|en ligne|website|site web|\bapp\b|counter|comptoir|visit|\bcalls?\b|appels?\b/.test(
      near,
    )
  )
    return false
  if (
    /^\W*(?:combined |total |our |la |notre )*population/.test(sentence) &&
    /[:=]\s*$/.test(before)
  )
    return true
  if (BY_EVENT.test(near) && !BY_DWELLING.test(near)) return false
  const said = sentence.slice(0, Math.max(0, sentence.indexOf(near.split(' # ')[0] ?? '')))
  return (
    beside.includes('municipalities') ||
    /\b(?:our|nos) (?:member|membre|municipal)/.test(sentence) ||
    /(?:in|dans|a) (?:[a-z']+ )?(?:[a-z]+ )?(?:municipalities|towns|cities|villes|municipalites|villages)\b.*\b(?:our|notre|membres?)\b|(?:in|dans) (?:(?:our|nos) |(?:an? |une? |les |the )?(?:member (?:municipalit|town|cit|villag)|(?:municipalites?|villes?|villages?) membres?))/.test(
      near.split(' # ')[1] ?? '',
    ) ||
    BELONGING.test(`${earlier} ${said} ${ahead}`) ||
    (/population/.test(ahead) && BELONGING.test(`${earlier} ${sentence}`))
  )
}

/** All of them, and not some that did something: "two directors retired", "two more chapters". */
function isWhole(before: string, noun: string, after: string): boolean {
  if (/^-/.test(noun)) return true
  if (MINE.test(before) || /\b(?:the|les)\s*$/.test(before)) return true
  return !/^\s*(?:have |has |had |will |were |ont |se |sont |also )*(?:attend|retir|resign|step|left|leav|join|depart|pris|quitt|partis|demission|assist|particip|present|spoke|went|took|open|vu le jour|ouvr|cree|founded|elected to|will)/.test(
    after,
  )
}

const NEW_CLAUSE =
  /[;:(]|, (?:and |et |but |mais )?(?:we|nous|it|elle|il|the network|the association|the union|the federation|the league|le reseau|l'association|l'union|la federation)\b/g

/** The part of the sentence that governs what follows. */
function clauseBefore(before: string): string {
  const last = [...before.matchAll(NEW_CLAUSE)].at(-1)
  return last ? before.slice(last.index + 1) : before
}

const AUX =
  "(?:have |has |had |recently |also |then |since |just |now |formally |officially |already |sadly |unfortunately |malheureusement |recemment |egalement |aussi |toutes |tous |both |all |who |that |qui |ont |se sont |s'est |s'y |sont |a |est |etaient |nous |nous ont |n'ont pas |y |vien(?:t|nent) de |ayant |having |were |was |ont choisi de )*"
const NOUN = `(?: (?:[a-z'-]+ ){0,3}(?:${MEMBER}|${TOWN}|others?|autres?|organi[sz]ations?|organismes?|newcomers|nouvelles|communities|bodies|boards|regies|utilities|libraries|bibliotheques)(?: (?:more|de plus|supplementaires?|additionnelles?))?)?`
const HAVE_JOINED = new RegExp(
  `^${NOUN},? ${AUX}(?:joined|join us|joints?|jointes?|adhere\\b|adherents? depuis|becoming members?|bec[ao]me (?:new |full )?members?|signed (?:up|on)|c[ao]me (?:on board|aboard|into the fold)|(?:took|taken) out (?:a )?memberships?|(?:opted|chosen|chose|decided) to join|(?:choisi|decide) (?:d'adherer|de se joindre|de nous rejoindre)|venue?s? (?:grossir|rejoindre)|fait leur entree|enrolled|admitted|added|welcomed|c[ao]me (?:aboard|in)|taken in|signed with|signe (?:avec|leur|son)|(?:nous )?(?:ont |a )?ralliew*|devenue?s? membres?|inscrite?s|ajoute(?:e?s)?|rejoint\\b|rejoindre|integre|grossi nos rangs|accueillie?s|admise?s)\\b`,
)
const OTHERS_LEFT = /^ (?:others?|autres?)\b/
const HAVE_LEFT = new RegExp(
  `^${NOUN}(?:, [^,;.:]{3,60},|,)? ${AUX}(?:${anyOf(GONE)}|left|departed|withdr(?:ew|awn)|dropped (?:away|off)|fell away|parted (?:ways|company)|did not stay|(?:let go of|ended|cancelled|gave up) (?:its|their)|tourne le dos|(?:nous a |nous ont )?fait ses adieux|renonce a|mis fin a|resigned|lapsed|quit\\b|quittee?s?|partis?\\b|(?<=(?:sont|est|etaient|etant) )parties?\\b|retires?|retirees?|demissionne|renouvele|dropped out|pulled out|bowed out|drifted away|(?:did not|didn't|chose not to|declined to|decided not to|have not|opted not to|failed to|do not) renew(?:ed)?|ne pas renouveler|let (?:its|their|the) membership|g[ai]ven? up (?:its|their)|(?:did|have|has) not (?:come back|returned?)|ne sont pas revenw+|laisse (?:tomber|expirer) leur|mis fin a leur adhesion|non-?renewals?)\\b`,
)
export const WELCOMING =
  /\b(?:welcom(?:ed|ing|es)|add(?:ed|ing)|gain(?:ed|ing)|recruited|sign(?:ed|ing) up|admitted|enrolled|joined by|addition of|arrival of|admission of|welcome to|picked up|attracted|accueil(?:li|lis|lons)(?: au)?|gagne|recrute|ajoute|enrichi[es]*(?: d[e'])?|admis|ajout de|arrivee d[e']|adhesion d[e']|entree d[e']|venue d[e']|rejoints? par|bienvenue a|grossi d[e']|enrichis d[e']|(?:took|taken|take) in|opened (?:its|our|the) doors to|(?:ouvert|ouvre|ouvrons) (?:ses|nos|les|la|sa) portes? a|swelled by)\s*(?:the |les |a total of )?$/
export const LOSING =
  /\b(?:lost|losing|loss of|departures? of|withdrawal of|farewell to|goodbye to|departs? d[e']|perte d[e']|perdu|perdons|retrait d[e']|quittes? par|defection d[e']|adieu a)\s*(?:the |les )?$/
/** « … et en a perdu un »: of the members just spoken of. */
const LOST_OF_THEM =
  /\b(?:en (?:a|avons|ont)(?: [a-z]+)? perdu|(?:and|but) (?:has |have )?lost)\s*$/
const ELSEWHERE =
  /\b(?:to|at|for|in|on|into|onto|a|au|aux|dans|pour|lors|sur) (?:(?:our|the|a|an|its|this|notre|nos|la|le|l'|un|une|ce|cette)? ?)(?:[a-z-]+ ){0,2}?(?:conference|webinar|webinaire|summit|sommet|meeting|workshop|session|course|training|pilot|projet|project|catalogue|map|portal|platform|page|list|study|survey|congres|atelier|rencontre|reunion|formation|carte|portail|plateforme|sondage|etude|cohort|program|tool|outil|service|call|appel|table|visit|tour)/

/** The newcomers that a sentence names: how many, and where the first stands. */
export type Listed = { count: number; at: number }
export const NONE: Listed = { count: 0, at: -1 }

/** Whether so many members or towns came or went. */
export function movementOf(
  { before, after, value, end }: Quantity,
  metric: Metric | null,
  listed: Listed,
): Metric | null {
  const party = metric === 'members' || metric === 'municipalities'
  if (!party && metric !== null) return null
  const clause = after.split(/[.;:]/)[0] ?? ''
  if (NOT_YET.test(clauseBefore(before).slice(-40))) return null
  if (
    (LOSING.test(before) && (party || OTHERS_LEFT.test(after))) ||
    (LOST_OF_THEM.test(before) && /^\s*(?:[,.;)]|$)/.test(after)) ||
    (HAVE_LEFT.test(after) && !isLeftElsewhere(clause))
  )
    return 'departed-members'
  if (MAYBE.test(after.slice(0, 60))) return null
  // As many names as were counted: whatever they are called, they came.
  const toNames = after.slice(0, Math.max(0, listed.at - end))
  if (listed.at > end && value === listed.count && !toNames.includes(';')) return 'new-members'
  if (ELSEWHERE.test(clause) || isElsewhere(clause)) return null
  if (HAVE_JOINED.test(after) || (party && WELCOMING.test(before))) return 'new-members'
  return null
}
