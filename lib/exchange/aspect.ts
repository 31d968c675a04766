import { fold, type Language } from '#lib/text/index.ts'

/** Whether a statement asks for help, offers some, or does neither. */
export type Aspect = 'need' | 'offer' | 'neither'

/** `told`: said to the others at the table. `hinted`: words that a need or an offer often has, and a report as well. */
type Cues = { told: readonly RegExp[]; hinted: readonly RegExp[] }

// Read on folded text: no accent, apostrophes straight.
const ASKING: Record<Language, Cues> = {
  en: {
    told: [
      /\?/,
      /\b(looking|searching) for\b|\bwe seek\b|\bseeking (help|advice|a partner|partners|examples)\b/,
      /\bwe (would|'d) (like|welcome|appreciate|value)\b/,
      /\bwe (want|wish|hope|would like) to (know|learn|hear|compare)\b/,
      /\bhow (do|have|are|did|can|should|would) (others|other|you)\b|\bhas anyone\b|\bwho (has|else)\b/,
      /\b(would|could|can|does) (someone|anyone|others|the council|members)\b/,
      /\b(help|advice|guidance) (wanted|needed|from|would)\b|\bwe need (help|advice|guidance)\b/,
    ],
    hinted: [
      /\b(we|staff|clients|they|nobody) (\w+ )?(need|needs|lack|seek|want)\b/,
      /\b(have|has|is|are) (no|too few|not enough)\b/,
      /\bnobody\b|\bcannot\b|\bdo not (know|have)\b|\bunable to\b/,
    ],
  },
  fr: {
    told: [
      /\?/,
      /\bnous (cherchons|recherchons|sollicitons|demandons|aimerions|souhaiterions)\b/,
      /\bnous (voulons|voudrions|souhaitons) (savoir|connaitre|apprendre|comparer|entendre)\b/,
      /(?:^|[.;:!] *)comment\b/,
      /(?:^|[.;:!] *)(qui|quelqu'un|d'autres) (l')?(a|ont|aurait|peut|pourrait|pourraient|saurait|sait)\b/,
      /\bnous (avons|aurions) (grand )?besoin\b|\bil nous (manque|faut|faudrait)\b/,
      /\b(aide|conseils?|appui) (serait|seraient|demandee?s?)\b/,
    ],
    hinted: [
      /\bnous (manquons|voulons|voudrions|souhaitons)\b|\bdemandent\b/,
      /\bbesoin (d'|de |d )|\bil (manque|faut|faudrait)\b/,
      /\bn'(avons|ont|a|arrivons|arrive)( encore)? (pas|plus|aucune?|guere)\b/,
      /\bne (savons|savent|pouvons|trouvons|parvenons)\b|\bpersonne (ne|n')/,
    ],
  },
}

const OFFERING: Record<Language, Cues> = {
  en: {
    told: [
      /\b(can|could|will|would gladly|are happy to|would be happy to|are glad to) (also |gladly |peer )?(share|show|lend|offer|present|demonstrate|host|help|review|walk|send|train|include|act as|serve as)\b/,
      /\bwe (also |gladly )?(offer|share|lend|welcome visitors)\b/,
      /\b(can|may|could) (all )?(now )?(be|also be) (\w+ )?(shared|shown|copied|borrowed|adapted|adopted|reused|lent|consulted|demonstrated|joined)\b/,
      /\b(happy|glad|pleased|willing|gladly) to\b|\bon request\b|\bopen source\b|\banyone may\b/,
      /\bto (any|every|all|other) (government|jurisdiction|member|province|territor)|\b(can|may|could) (act|serve) as\b/,
    ],
    hinted: [
      /\b(is|are|remains?) (now )?(all )?(freely )?(available|open|free|ready|documented|reusable|public)\b/,
      /\b(can|may|could) (be|also be) (\w+ )?(used|viewed|rented|had|asked for)\b|\bcan (try|give|provide)\b/,
      /\bfor those who\b/,
    ],
  },
  fr: {
    told: [
      /\b(offrons|partageons|pretons|proposons)\b|\bnous (en |vous )?mettons\b/,
      /\bnous (pouvons|pourrions|pourrons) (aussi |egalement |vous )?(preter|partager|presenter|offrir|montrer|fournir|transmettre|expliquer|accueillir|aider|former|envoyer|animer)\b/,
      /\b(peut|peuvent|pourrait|pourraient) (aussi )?(etre (\w+ )?(partage|presente|prete|repris|adapte|reutilise|transmis|montre|copie|consulte|emprunte)|servir|agir|desservir)/,
      /\ba (la|votre|leur) disposition\b|\bsur demande\b|\bvolontiers\b|\ba partager\b|\ba l'intention de ceux\b|\ba qui le (demande|veut)\b/,
      /\b(offerte?s?|ouverte?s?) (a tous|a toutes|aux autres)\b|\bsous licence libre\b/,
    ],
    hinted: [
      /\b(est|sont|demeure|reste) (desormais |toujours )?(offerte?s?|disponibles?|libres?|gratuite?s?|accessibles?|publique?s?|publics?|reutilisables?|prete?s?)\b/,
      /\b(peut|peuvent|pourrait|pourraient) (aussi )?(etre|prendre|accueillir)\b/,
      /\bcapacite (d'|de )|\bprete (des|un|une|ses|son|sa)\b/,
    ],
  },
}

/** What the form's section makes likely, no more: the last one asks for needs, and is often answered with an offer. */
const EXPECTED: Record<string, Aspect> = { issues: 'need', sharing: 'offer' }

function weigh({ told, hinted }: Cues, folded: string): { told: number; all: number } {
  const met = (cues: readonly RegExp[]) => cues.filter((cue) => cue.test(folded)).length
  const said = met(told)
  return { told: said, all: 2 * said + met(hinted) }
}

/**
 * By its wording; the section only decides between equals, and for what has no such wording. In a section that asks for
 * neither, or in none, what is only hinted counts for nothing: "nobody has complained" is no need.
 *
 * @example aspectOf({ language: 'fr', text: 'La ligue peut servir de banc d’essai.', section: 'issues' }) // 'offer'
 */
export function aspectOf(said: { language: Language; text: string; section?: string }): Aspect {
  const folded = fold(said.text)
  const expected = EXPECTED[said.section ?? '']
  const need = weigh(ASKING[said.language], folded)
  const offer = weigh(OFFERING[said.language], folded)
  if (!expected && need.told === 0 && offer.told === 0) return 'neither'
  if (need.all !== offer.all) return need.all > offer.all ? 'need' : 'offer'
  return expected ?? 'neither'
}
