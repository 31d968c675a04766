import type { PhraseBook } from '#lib/documents/words/phrases.ts'

/** What is hoped, planned, asked for or possible is not so. */
const HOPE = {
  en: {
    hope: [
      'hop(?:e|es|ed|ing)|want(?:s|ed)?|wish(?:es|ing)?|would like|aspir\\w+|seek(?:s|ing)?',
      'We hope to be 60.',
    ],
    goal: [
      'goals?|targets?|aim(?:s|ing)?|plan(?:s|ned|ning)? (?:to|for|on)|in sight|potential|prospective|expect(?:s|ed|ing)?|await\\w*',
      'Our goal is 60 towns.',
    ],
    will: [
      'will|would|could|can|(?<!(?:in|since|last|of|our|the|by|until|during|from|at|early|late|1st|between|through|before|after) )may(?! (?:\\d|form|return|report|meeting|(?:and|to|through|or) (?:june|july|august|september|october|november)))|might|should(?! (?:have|read|be))|shall',
      'Ten towns may join.',
    ],
    when: [
      'by (?:20\\d\\d|the end of)|if|unless|until|not yet|waiting|eligible|due to',
      'By 2030 we are 60.',
    ],
    ask: [
      'ask(?:s|ed|ing)?|appl(?:y|ied|ying)|studying|mulling|weighing|invit\\w+|consider\\w*|think\\w*|contemplat\\w+|interest\\w*|hesitat\\w+|inquired|persuad\\w+|convinc\\w+|talks|outside',
      'Ten towns have applied.',
    ],
    toDo: [
      'recruit(?=\\b)|to (?:reach|recruit|attract|grow|add|win)|grow to',
      'To reach 60 towns.',
    ],
  },
  fr: {
    hope: [
      'esper\\w+|souhait(?:e|ons|ent|er)|voulons|veut|voudri\\w+|aimeri\\w+|aimerai\\w+',
      'Nous espérons être 60.',
    ],
    goal: [
      'objectifs?|cibles?|vis(?:e|er|ons|ant)|prev(?:oit|oyons|ues?)|en vue|potentiel(?:le)?s?|attendue?s?|a venir',
      'L’objectif est de 60 villes.',
    ],
    will: [
      'pourr\\w+|devrai\\w+|devra|serons|aurons|adherer(?:a|ont)|joindr(?:a|ont)|accueillerons|compter(?:a|ons)',
      'Dix villes pourraient adhérer.',
    ],
    when: ["d'ici|si(?= )|pas encore|hors|admissibles?", 'D’ici 2030, nous serons 60.'],
    ask: [
      "demand(?:e|es|ent|ees?)|invit\\w+|song\\w+|envisag\\w+|interet|interess\\w+|etudi\\w+|reflechi\\w+|pourparlers|convaincre|persuader|hesit\\w+|comptent adherer|a l'etude",
      'Dix villes songent à adhérer.',
    ],
    toDo: ['amener|atteindre|recruter|attirer|(?<=pour |a )compter', 'Amener cinq villes.'],
  },
} as const satisfies PhraseBook

/** Of two numbers, the one behind these words is not the one that holds. */
const NOT = {
  en: {
    not: [
      "(?:and |but )?not(?! (?:quite|far|including|counting))|rather than|instead of|in place of|n't|never|none",
      'We have 48 members, not 49.',
    ],
    from: [
      '(?:up|down) from|compared (?:to|with)|against|versus|vs\\.?|previously|formerly|used to be',
      'We have 52, up from 49.',
    ],
  },
  fr: {
    not: [
      '(?:et )?non(?: pas)?|plutot que|au lieu d[eu]s?|pas(?! moins)|jamais|aucune?s?',
      'Nous avons 48 membres, et non 49.',
    ],
    from: [
      'contre|par rapport a|comparativement a|auparavant|anciennement',
      '48 membres, contre 49 en mai.',
    ],
  },
} as const satisfies PhraseBook

/** That an earlier number was wrong. */
const FIX = {
  en: {
    correct: [
      'correct(?:ion|ions|ed|ing|s)?(?! (?:answer|way|form))|errat(?:um|a)|errors?|erroneous(?:ly)?|mistake\\w*|mistakenly|typo|amended|clarification|rather(?= \\d)',
      'Correction: 48 members.',
    ],
    wrong: [
      '(?:is|was|were|are) wrong|wrong(?:ly)? (?:number|figure|count|total|reported|stated|put|gave|said)|slip|disregard|please (?:read|fix)|contrary|revised?',
      'The figure was wrong.',
    ],
    count: [
      '(?:over|under|mis|double[- ]?)(?:stat|count|report)\\w*|recount\\w*|transpos\\w+|swapped|counted (?:two|one|them|[a-z]+ towns?) (?:of them )?twice',
      'We miscounted.',
    ],
    should: ['should (?:have|read|be)|ought to (?:have|be|read)', 'It should read 48.'],
    truth: [
      '(?:right|true|correct|actual|real|proper|exact) (?:number|figure|count|total|one)(?= (?:is|was|should|at|for|in|on|of)|:)|in (?:actual )?fact|actually|as it turned out',
      'The true number was 48.',
    ],
  },
  fr: {
    correct: [
      'correction|mise au point|precision(?= :)|plutot(?= (?:de )?\\d)|correctifs?|corrig\\w+|erreurs?|erronee?s?|rectif\\w+|coquilles?|inexact\\w*',
      'Correction : 48 membres.',
    ],
    contrary: [
      'contrairement|sur-?estim\\w+|sous-estim\\w+|ne pas tenir compte|invers(?:e|es|ee|ees)|interverti\\w*|compte(?:e|s|es) (?:deux fois|en double)',
      'Nous avons surestimé notre effectif.',
    ],
    should: [
      "(?:aurait|auraient|aurions) du|aurait fallu|(?:il )?(?:faut|fallait|fallu) lire|lire plutot|il s'agit plutot",
      'Il fallait lire 48.',
    ],
    truth: [
      '(?:bon|vrai) (?:nombre|chiffre|total)|(?:nombre|chiffre) (?:exact|juste|reel|correct)|en (?:fait|realite)(?! plus)|de fait',
      'Le bon chiffre était 48.',
    ],
  },
} as const satisfies PhraseBook

/** What a form gave before, right or wrong. */
const SAID = {
  en: {
    said: [
      'gave|given|said|reported|wrote|declared|stated|claimed|announced|listed|put down|figure of|put it at|told|(?<=we )put(?: down)?',
      'We reported 49.',
    ],
    form: [
      '(?:last|spring|fall|winter|summer|earlier|previous|[a-z]+) (?:form|return|report|submission)|last time',
      'Our last form gave 49.',
    ],
  },
  fr: {
    said: [
      'donn(?:e|ions|ait)|ecri(?:t|vions)|disions|dit|declare(?:e|s)?|declarions|indiqu(?:e|ions|ait)|annonc(?:e|ions|ait)|inscrivions|parl(?:ions|ait)(?: de)?|faisait etat(?: de)?|chiffre de|mentionn\\w+',
      'Nous donnions 49.',
    ],
    form: ['formulaire(?: de [a-z]+)?|dernier rapport', 'Notre dernier formulaire donnait 49.'],
  },
} as const satisfies PhraseBook

const NOW = {
  en: {
    now: [
      'now|today|currently|presently|at (?:present|the moment|(?:last|latest) (?:count|report|tally))',
      'We are now 60.',
    ],
  },
  fr: {
    now: [
      "maintenant|desormais|aujourd'hui|actuellement|presentement|a present|a l'heure actuelle|aux dernieres nouvelles|au dernier (?:decompte|recensement)",
      'Nous sommes maintenant 60.',
    ],
  },
} as const satisfies PhraseBook

/** A time gone by, at which a number stood. */
const AGO = {
  en: {
    ago: [
      '(?:years?|months?) (?:ago|earlier|before)|last (?:year|fall|spring|summer|winter)|when (?:we|it|the) (?:began|started|first|formed|founded)|when we began|at (?:the|our|its) (?:start|outset|founding|creation|beginning)|in YEAR|previous(?:ly)?',
      'We had 40 a year ago.',
    ],
  },
  fr: {
    ago: [
      "il y a (?:un|une|deux|trois|quatre|cinq|dix|\\d+) (?:ans?|mois)|l'an (?:dernier|passe)|l'annee (?:derniere|precedente)|plus tot|a (?:l'origine|(?:ses|nos) debuts)|(?:sa|notre|la) (?:fondation|creation)|au debut|en YEAR",
      'Nous étions 40 il y a un an.',
    ],
  },
} as const satisfies PhraseBook

const EACH = {
  en: { each: ['each(?! of (?:the|our))|both|apiece', 'Towns of 900 people each.'] },
  fr: { each: ['chacune?(?! de (?:nos|ses))|chaque', 'Chacune a 900 habitants.'] },
} as const satisfies PhraseBook

/** Taking part, using, answering: whoever does that is not counted as a whole. */
const ACT = {
  en: {
    act: [
      'attend\\w*|found(?:ed|ing)|started|help(?:s|ed)?|wrote|lent|borrow\\w*|call(?:ed|s)?|phoned|mailed|met|toured|offer(?:s|ed)?|read|signed (?:the|a) (?:letter|petition|brief)|support(?:s|ed)?|back(?:s|ed)?|participat\\w+|respon\\w+|repl(?:y|ied|ies)|answer\\w*|us(?:e[sd]?|ing)|visit\\w*|train\\w*|consult\\w*|registered|adopt\\w*|deploy\\w*|implement\\w*|told|sa(?:y|id)|find|drew|sent|volunteer\\w*|test(?:ed|ing)|shared?|bought|download\\w*|hosted|copied|presented|net (?:gain|loss|growth|increase)',
      'Twelve towns use the tool.',
    ],
  },
  fr: {
    act: [
      'assist\\w+|fonde|cree|aid(?:e|ent|ons)|prete\\w*|emprunt\\w+|appel\\w+|rencontr\\w+|offr\\w+|appui\\w+|appuy\\w+|conseill\\w+|accompagn\\w+|particip\\w+|repond\\w*|utilis\\w+|serv(?:i|ent) (?:a|de)|visit\\w+|forme des|consult\\w+|adopt\\w+|deploi\\w+|jugent|disent|estiment|trouvent (?:que|la|le|les)|attir\\w+|envoy\\w+|test\\w+|partage\\w*|achet\\w+|telecharg\\w+|recu|lu|repris|(?:gain|perte|croissance|solde) nette?|present(?:e|es) (?:leur|un)',
      'Douze villes utilisent l’outil.',
    ],
  },
} as const satisfies PhraseBook

const OUR = {
  en: {
    our: [
      'our|all(?: of)? (?:our|the|its)|all(?= (?:\\d|(?:of )?[a-z]+(?:-[a-z]+)? (?:members|towns|municipalities|cities|directors|chapters|villages|board)))',
      'Our 52 towns.',
    ],
  },
  fr: { our: ['nos|notre|tou(?:te)?s (?:nos|les|ses)', 'Nos 52 villes.'] },
} as const satisfies PhraseBook

/** Ours where nobody else is spoken of. */
const ITS = {
  en: { its: ['its', 'Its 52 towns.'] },
  fr: { its: ['ses|son|sa', 'Ses 52 villes.'] },
} as const satisfies PhraseBook

/** What we call ourselves without a name. */
const US = {
  en: { us: ['we|us|ours|i(?= )', 'We are 52.'] },
  fr: { us: ['nous|je|(?:la|le|les) (?:notre|notres)', 'Nous sommes 52.'] },
} as const satisfies PhraseBook

const THE = {
  en: { the: ['the|these|those', 'The 52 towns.'] },
  fr: { the: ["les|la|le|l'|ces", 'Les 52 villes.'] },
} as const satisfies PhraseBook

export const MODES = { HOPE, FIX, SAID, NOT, NOW, AGO, EACH, US, OUR, ITS, THE, ACT } as const
