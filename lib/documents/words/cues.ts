import type { SectionKind, TemplateSection } from '#lib/documents/form.ts'
import { fold, stems } from './wording.ts'

/** Words and phrases, folded, that tell what a heading or a question is about; the first list weighs 3, the second 2. */
const CUES: Record<SectionKind, readonly [RegExp, RegExp]> = {
  accomplishments: [
    /\b(?:accompl\w+|achiev\w+|highlights?|success(?:es)?|milestones?|realisations?|realis(?:ee?s?|er)|reussi\w*|faits (?:saillants|marquants)|temps forts|points? (?:saillants|forts)|jalons?|bilan|fiert[es]*|fiers?|proud\w*|wins?\b|victoires?|bons coups|went well|bien (?:alle|fonctionne)|look(?:ing)? back|retour sur|in the rear.?view|avancees?\b|obtenus?\b|aboutis?\b|abouti|good news|bonnes nouvelles|(?:we|you|ils|nous|vous) (?:have )?(?:did|done|achieved?|finished|built)\b|(?:avons|avez) (?:fait|accompli|realise|mene|obtenu)|have been\b|mene\w* a (?:terme|bien)|chemin parcouru|(?:road|distance) travell?ed|how far we|got done|behind us|derriere nous|what worked|a (?:bien )?marche|bon port|en poche|what (?:has )?changed for|outcomes?|retombees|acquis\b|finished|year (?:that was|in review)|annee (?:ecoulee|passee)|(?:in|en) (?:hand|main)\b|under our belt|that went right)/g,
    /\b(?:deliver(?:ed|ing)\b|livr(?:e|ee|es|er)\b|progress|progres|avance(?:e|ee|es|ees|ment)\b|since (?:we|the|our|your|you|last)\b|depuis (?:la|notre|votre|le|que)\b|last (?:\d+|six|twelve|few|year|months?|meeting|cycle|quarter)|past (?:\d+|six|twelve|few|year|months?|cycle|quarter)|derniers? mois|derniere (?:annee|rencontre|reunion)|results?|resultats?|done\b|recent(?:e|ly|es)?\b|recemment|news\b|quoi de neuf|nouveautes?|what(?:'s| is| has been) new|completed?|completion|acheve\w*|termine\w*|lately|dernierement|so far|fait\b|have you (?:built|launched|finished))/g,
  ],
  priorities: [
    /\b(?:priorit\w+|upcoming|a venir|s'en vien\w+|look(?:ing)? (?:ahead|forward)|road ?map|feuille de route|next steps?|what(?:'s| is| comes) (?:next|ahead|coming)|prochaines etapes|objectifs?|objectives?|goals?\b|heading|avenir|orientations?|horizons?|pipeline|coming up|on deck|forward look|en route vers|where (?:next|to)\b|perspectives|(?:nous|vous) attend\w*|lies ahead|in store|to come\b|(?:we are|you are|are you|are we) (?:going|heading|headed)|going to do|will (?:you |we )?do\b|on (?:your|our|the) plate|s'en vient|suite des choses|what'?s coming|coming\b|vises?\b|intentions?|ce qui vient|in the works|(?:chemin|reste) a (?:faire|parcourir)|to.do (?:list)?\b|sur (?:la planche|le metier|le feu)|dans les cartons|headed\b|cap sur|en (?:chantier|preparation)|ambitions?|our sights|aims?\b|aim(?:ing)? (?:for|at)|visees?\b|visons\b|(?:in|en) (?:mind|tete)\b|au programme|annee qui (?:vient|s'en vient)|ferons\b|(?:we|i) will\b|entrepris\b|directions?\b(?= *$))/g,
    /\b(?:plans?\b|planned|planning|planif\w+|prevu\w*|prevoi\w*|previs\w*|future?s?\b|next (?:\d+|six|twelve|few|year|months?|one|two|three)|(?:coming|following) (?:\d+|year|months?|cycle)|prochain\w*|focus\w*|chantiers?|ahead|will (?:you|your)|comptez|envisag\w+|intend\w*|work(?:ing)? on|travaill(?:ez|erez|era|ent)|initiatives?|suite\b|preparez|vis(?:ez|e)\b|in progress|under ?way|en cours|commit(?:ments?|ted)?\b|engagements?|engagez)/g,
  ],
  changes: [
    /\b(?:reorgani[sz]\w+|restructur\w+|changements?|changes?\b|mouvements? de personnel|personnel changes|staff(?:ing)? (?:changes|update)|who(?:'s| is) new|nouveaux visages|new faces|people on the move)/g,
    /\b(?:chang(?:ed|ing|e)\b|structur\w+|mandate?s?\b|leadership|staff\w*|personnel|nominations?|appointments?|departures?|departs?\b|arrivees?|arrivals?|gouvernance|governance|moved|direction\b|equipe\b|organi[sz]ational|organisationnel\w*|senior|different)/g,
  ],
  sharing: [
    /\b(?:(?<!to )shar(?:e|ing|ed|eable|able)\b(?! services)|showcas\w+|partag\w+|vitrine|mis(?:e|es)? en commun|mettre en commun|offer(?:s|ing|ings)?\b|offr(?:e|es|ir|ez|ons|ande)\b|lend\w*|pret(?:er|ons|ez)\b|demonstrat\w+|best practices|pratiques exemplaires|bonnes pratiques|show and tell|lessons? learned|lecons|to show|montrer|demos?\b|give back|for the asking|a votre disposition|at your disposal|free to use|dans notre (?:sac|coffre)|worth a look|up for grabs|servez-vous|help yourself|contributions?\b(?! (?:de|du|des|of|from|by|to|pour|a|au)\b)|apports?\b|apportons|on (?:the|our) shelf|(?:sur la|nos) tablettes?|in the drawer|(?:dans le|nos) tiroirs?|on offer|offerts?\b|gifts?\b|(?:we|nous) (?:can |could )?(?:bring|give|donnons)\b|(?:for|pour les) (?:others|autres)|(?:we can|pouvons)\b|(?:happy|glad|heureux|prets?) (?:to|de|a) (?:show|share|lend|montrer|partager|preter))/g,
    /\b(?:present(?:e|er|ation|ations|ing|ed|ez)?\b|tools?\b|outils?\b|resources?|ressources?|(?:interest|useful|benefit|utiles?|interesse\w*) |autres (?:administrations|membres|provinces|competences)|other (?:jurisdictions|members|provinces)|reus(?:e|able|ing)|reutilis\w+|borrow\w*|emprunt\w*|worth|show\b|colleagues|collegues|peers|give\b|giving|donner|carry|apport\w+|expertise|savoir-faire|can (?:you |we )?(?:show|lend|offer|share|give)|faire connaitre|copy|copier)/g,
  ],
  issues: [
    /\b(?:issues?\b|needs?\b|challeng\w+|concerns?|problem\w*|risks?\b|risques?\b|barriers?|obstacles?|struggl\w+|enjeux?|besoins?\b|defis?\b|difficult\w+|preoccup\w+|aide\b|appuis?\b|soutien|help\w*|support\b|pain points?|up at night|irritants?|asks\b|ask of|entraide|headaches?|roadblocks?|hurdles?|worr(?:y|ies|ied)|sore points?|stuck on|(?:nous|il) faudrait|(?:il nous|nous) faut\b|we lack|could use|cailloux|(?:nous|vous|qui) (?:bloque|manque|coince|freine|inquiete|tracasse|preoccupe|derange|retarde|gene)(?:nt)?\b|held back|hold(?:s|ing) (?:us|you) back|in (?:our|your) way|ecueils?|snags?|stumbling|attentes?\b|wanted\b|sought\b|(?:we|you) (?:miss|lack|need)\b|thorn\w*|epines?|in the way\b|souhaits?\b|souhaite(?:e|s|es)?\b|cloche(?:nt)?\b|grince(?:nt)?\b|(?:from|des) (?:others|autres)\b)/g,
    /\b(?:questions?|advice|assist\w*|hard\b|block\w*|frein\w*|appuyer|aider\b|demand\w+|input|guidance|stuck|hinder\w*|missing|manqu\w+|discuss\w*|discut\w+|conseils\b|stands? in|coince\w*|bloqu\w*|accroch\w*|achoppement|casse-tete|puzzl\w*|trouble\w*|friction|asking|ask\b|taking|requests?|need from|attend\w* d|recevoir|avis\b|fil a retordre|matters for|sujets? de discussion|stands? in (?:our|your) way)/g,
  ],
}

/** What only tells a reader to write, and would look like an offer: "Please share your…", "Présentez vos…". */
const TELLING =
  /^\W*(?:(?:please|kindly|veuillez|briefly|in a few (?:lines|words)|svp|s'il vous plait)[ ,]+)*(?:(?:please|briefly|brievement) )*(?:share|present|describe|list|discuss|tell us|help us|highlight|presente[rz]|partage[rz]|decri(?:vez|re)|indique[rz]|faites(?: part| etat)?|aidez-nous)\b/

const OTHER =
  /^\W*(?:(?:any )?other|additional|general|further|miscellaneous|autres?|divers|commentaires?|comments?|notes?|remarques?)\b(?:\W+(?:business|comments?|information|items?|matters|notes?|remarks?|updates?|considerations?|commentaires?|renseignements?|informations?|sujets?|points?|remarques?|questions?|elements?|generaux|supplementaires?|additionnels?|and|et|or|ou|s)\b)*\W*$/

export type Cue = { kind: SectionKind; score: number; lead: number }

/** Whether a heading announces what no section asks for: "Other comments", "Divers". */
export function isOther(title: string): boolean {
  return OTHER.test(fold(title).trim())
}

/** Tells the kind of a section from cue words, where its title is worded as no template words it. */
export class SectionCues {
  readonly #own: { kind: SectionKind; words: Set<string> }[] = []

  constructor(sections: readonly TemplateSection[]) {
    const kinds = new Map<SectionKind, Set<string>>()
    for (const section of sections) {
      const words = kinds.get(section.kind) ?? new Set()
      for (const text of section.titles) for (const word of stems(text)) words.add(word)
      kinds.set(section.kind, words)
    }
    const shared = (word: string) => [...kinds.values()].filter((one) => one.has(word)).length > 1
    for (const [kind, words] of kinds)
      this.#own.push({ kind, words: new Set([...words].filter((word) => !shared(word))) })
  }

  /** How much a heading and what stands under it speak for each kind. */
  scores(title: string, below = ''): Map<SectionKind, number> {
    return new Map(
      this.#own.map(({ kind, words }) => [
        kind,
        weigh(title, kind, words) * 2 + weigh(below.slice(0, 600), kind, words),
      ]),
    )
  }

  /** The likeliest kind of a heading and what stands under it; `lead` is how far ahead of the next it is. */
  kindOf(title: string, below = ''): Cue | null {
    const scores = [...this.scores(title, below)].map(([kind, score]) => ({ kind, score }))
    scores.sort((a, b) => b.score - a.score)
    const [best, next] = scores
    if (!best || best.score <= 0) return null
    return { kind: best.kind, score: best.score, lead: best.score - (next?.score ?? 0) }
  }
}

function weigh(text: string, kind: SectionKind, words: ReadonlySet<string>): number {
  const folded = fold(text).replace(/\s+/g, ' ').replace(TELLING, ' ')
  const [strong, weak] = CUES[kind]
  const found = (pattern: RegExp) => new Set(folded.match(pattern)).size
  const known = new Set(stems(folded).filter((word) => words.has(word))).size
  return found(strong) * 3 + found(weak) * 2 + known
}
