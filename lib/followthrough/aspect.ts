import { fold, type Language } from '#lib/text/index.ts'

/** How a statement speaks of its matter: what it will do, what it did, or neither; told by its wording alone. */
export type FollowAspect = 'will' | 'did' | 'neither'

// Read on folded text: no accent, apostrophes straight.
const DID: Record<Language, readonly RegExp[]> = {
  en: [
    /\b(now|since|already|so far|to date|no longer)\b/,
    /\b(has|have|had|was|were) (\w+ly )?(\w+ed|been|begun|met|won|built|brought|cut|set|sent|given|gone|taken|chosen|held|made|written|found|spent|left)\b/,
    /^\W*(\w+ly )?(?!need|exceed|speed|feed|proceed|succeed|embed)\w{2,}ed\b/,
    /\b(opened|closed|came out|went|began|met|launched|signed|received|completed|published|moved|stopped|hired|adopted)\b/,
    /\bin (force|place|use|progress|service)\b|\bunder way\b|\bunderway\b|\bis out\b/,
  ],
  fr: [
    /\b(maintenant|desormais|depuis|deja|dorenavant|jusqu'ici|en vigueur|en cours|en poste|ne .{1,20} plus)\b/,
    /\b(a|ont|est|sont|avons|sommes) (\w+ment |deja |toujours |tous |toutes |ete )?(ete |tous )?\w+(e|es|ee|ees|i|is|ie|ies|u|us|ue|ues|it|is|ert|erts|erte|ertes)\b/,
    /^\W*(ouverture|lancement|signature|mise (en|a)|publication|adoption|creation|numerisation|cloture|nomination|achevement|embauche)\b/,
  ],
}

const WILL: Record<Language, readonly RegExp[]> = {
  en: [
    /\b(will|plan to|plans to|intend to|intends to|aim to|hope to|are going to|next (year|spring|fall|summer|winter)|by (the end|next|spring|fall|summer|winter|june|march|december))\b/,
    /^\W*(bring|replace|extend|publish|set up|let|hire|finish|give|begin|move|offer|pilot|complete|create|test|open|have|modernize|reduce|renew|introduce|build|install|provide|negotiate|launch|develop|run|write|design|grow|prepare|pay|get|expand|improve|implement|establish|continue|deliver|make|review|add|reach|cut|digitize|consolidate|issue|retire|translate|automate|train|recruit|join|help|start|obtain|scan|ask|keep|map|simplify|explore|support|update|work|roll|put|close|rewrite|appoint|insulate|represent|draft|merge|adopt|identify|strengthen|increase|ensure|upgrade|align|transition|enhance|conduct|conclude|use|streamline)\b/,
  ],
  fr: [
    /^\W*(d'|s'|se |nous )?\w{2,}(er|ir|re|oir)\b/,
    /\b\w+(erons|irons|rons|eront|iront|era|ira)\b|\bnous (voulons|comptons|prevoyons|entendons)\b|\b(d'ici|l'an prochain|au printemps|a l'automne|prochain|prochaine)\b/,
  ],
}

function met(cues: readonly RegExp[], folded: string): number {
  return cues.filter((cue) => cue.test(folded)).length
}

/**
 * A plan or a report, wherever the sentence stands; where both are said, the stronger, and between equals neither.
 *
 * @example followAspect('Le comptoir est ouvert depuis mai.', 'fr') // 'did'
 */
export function followAspect(text: string, language: Language): FollowAspect {
  const folded = fold(text)
  const did = met(DID[language], folded)
  const will = met(WILL[language], folded)
  if (did === will) return 'neither'
  return did > will ? 'did' : 'will'
}
