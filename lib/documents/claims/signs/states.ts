import type { PhraseBook } from '#lib/documents/words/phrases.ts'

/** Who or what has, is, or stands at a number. */
const HOLD = {
  en: {
    attain: [
      '(?:reach|met|hit|achiev|attain|pass|exceed|surpass)(?:ed|es|e)? (?:our|the|its) (?:[a-z]+ )?(?:goal|target|objective)(?: of)?',
      'We reached our goal of 60 towns.',
    ],
    year: [
      '(?:clos|finish|end)\\w* (?:it|(?:the books on )?(?:the|this|our) (?:fiscal )?year)(?: (?:with|at|on))?|h[oe]ld(?:s|ing)? the line',
      'We closed the year with 60 towns.',
    ],
    be: ["is|are|am|be|been|being|has|have|having|'re|'ve", 'We are 60.'],
    count: [
      '(?<!(?:the|in|head|a|total|our) )(?:counts?|number)(?! of)|counting|(?<!(?:the|in|a|our|its|total) )number(?:s|ed|ing)|total(?:s|led|ling)(?! of)|stands?|sits?|seats|remains?|stay(?:s|ed)?|h[oe]lds?|holding|run(?:s)?',
      'The League counts 60 towns.',
    ],
    speak: [
      'reach(?:ed|es|ing)?|hits?|represent(?:s|ing)?(?: the (?:interests|voice) of)?|(?:speak(?:s|ing)?|spoke) for|(?:the )?voices? of|on behalf of|(?:is|are) the voice of|serves?(?: (?:elected officials|councils) in)?',
      'We speak for 60 towns.',
    ],
    claim: [
      'embrac(?:es?|ing)|grouping|linking|boasts?|claims?|enlists?|groups|links?|federates?|encompass(?:es)?|(?:amounts?|comes?|adds up|runs?) to|settled? at|(?:ended?|finish(?:ed)?|clos(?:ed|es)) (?:up )?(?:at|with)|(?:acts?|works?) (?:for|on behalf of)|looks? after',
      'The League embraces 60 towns.',
    ],
    gather: [
      'unit(?:es?|ing)|bring(?:s|ing)? together|gather(?:s|ing)?|includ(?:es?|ing)|compris(?:es?|ing)|consist(?:s|ing)? of|(?:composed|made up|formed) of|lists?|carr(?:y|ies)|takes in|covers?',
      'The League unites 60 towns.',
    ],
    proud: [
      '(?:proud|pleased|happy|delighted|glad) to (?:be|have|count|represent|speak for|serve|include|bring together)',
      'We are proud to count 60 towns among us.',
    ],
    put: [
      '(?:tak|push|rais|lift|carry|mov|land)ing(?= (?:us|the|our|it)\\b)|(?:pushes|raises|lifts|carries|lands)(?= (?:us|our)\\b)|(?:puts?|takes?|leav(?:es|ing)|brings?|brought|keeps?|makes?|bringing|making|putting)(?= (?:us|the|our|it|that|a total)\\b)|makes?(?! (?:up|it|sure))',
      'That puts us at 44.',
    ],
  },
  fr: {
    attain: [
      "(?:attei(?:nt|gnons)|depasse(?:e|s)?|realise)(?: en [a-z]+)? (?:notre|son|l'|la) ?(?:cible|objectif|but)(?: de)?",
      'Nous avons atteint notre cible de 60 villes.',
    ],
    be: [
      "ne (?:sommes|sont|compt(?:e|ent|ons)|restons)(?: maintenant| desormais)?(?: plus)? que|n'(?:avons|est)(?: plus)? que|est|sont|ont|ete|avons|sommes|soit|font|fait(?: de nous)?",
      'Nous sommes 60.',
    ],
    proud: [
      "(?:fiers?|fieres?|heureu(?:x|ses?)|ravie?s?) (?:de |d')(?:compter|avoir|representer|reunir|regrouper|rassembler|etre)",
      'Nous sommes fiers de compter 60 villes.',
    ],
    count: [
      "compt(?:e|ent|ons|ant)|totalis(?:e|ent|ant)|denombr(?:e|ons)|chiffre(?:nt)?|s'(?:etabli(?:t|ssent)|eleve(?:nt)?)|demeur(?:e|ent)|rest(?:e|ent|ons)|maintien(?:t|nent)|maintenue?|voi(?:la|ci)|arriv(?:e|ons) (?:maintenant )?a",
      'La Ligue compte 60 villes.',
    ],
    speak: [
      'attei(?:nt|gnent)|represent(?:e|ent|ons|ant)|parl(?:e|ons) (?:pour|au nom)|parlant (?:pour|au nom)|au nom|porte-parole|la voix',
      'Nous représentons 60 villes.',
    ],
    claim: [
      'groupe(?:nt)?|englobe(?:nt)?|recens(?:e|ons|ent)|associe(?:nt)?|chapeaute|plafonne|se monte(?:nt)? a|oeuvr(?:e|ent) pour|travaill(?:e|ent|ons) pour',
      'La Ligue recense 60 villes.',
    ],
    gather: [
      'regroup(?:e|ent|ons|ant)|reuni(?:t|ssent|ssant|ssons|s)?|(?:re)?unit|rassembl(?:e|ent|ant)|feder(?:e|ant)|ralli(?:e|ons)|compose(?:e|s|es)?|forme(?:e|s|es)?|comprend|comporte|constituee?s?|divise(?:e|s|es)?',
      'La Ligue regroupe 60 villes.',
    ],
    year: [
      "(?:termin|fini|clo|achev)\\w* (?:l'|cette |son |notre )(?:annee|exercice)(?: (?:avec|a))?",
      'Nous terminons l’année à 60 villes.',
    ],
    put: [
      "(?:port(?:e|ent|ant|ait)|ramen(?:e|ent|ant)|laiss(?:e|ant)|met|amen(?:e|ant)|fai(?:t|sant) passer)(?= (?:a|le|la|les|notre|nos|son|l'))",
      'Cela porte notre effectif à 60.',
    ],
  },
} as const satisfies PhraseBook

/** The same, then: it may not hold any more. */
const WAS = {
  en: {
    was: ['was|were|had|numbered|stood|counted|used to (?:be|have)', 'We had 40 members.'],
  },
  fr: {
    was: [
      '(?:compt|regroup|avi|et|represent)(?:ait|aient|ions)|av(?:ait|ions|aient)|etai(?:t|ent)|reuniss(?:ait|ions)|fut',
      'Nous comptions 40 membres.',
    ],
  },
} as const satisfies PhraseBook

/** What so many towns do that are all of ours: behind their number. */
const BELONG = {
  en: {
    belong: [
      'belong(?:s|ing)?(?: to)?|affiliated|participate in the network',
      'Sixty towns belong to us.',
    ],
    part: [
      '(?:are|is|were|was) (?:now )?(?:full )?members|(?:are |is )?part of|among our members',
      'Sixty towns are part of the League.',
    ],
    up: ['make up|compose', 'Sixty towns make up the League.'],
    dues: [
      'pa(?:ys?|id)(?: (?:their )?dues| into)|pay|in good standing|paid[- ]up|dues were received|up to date',
      'Sixty towns pay dues.',
    ],
    card: [
      '(?:hold|have|keep|take|carry) (?:an? |their |full |the |our )*(?:(?!personal|individual)[a-z]+ )?(?:memberships?|card)',
      'Sixty towns carry our card.',
    ],
    charter: [
      'signed (?:the |our )?(?:[a-z]+ )?charter|(?:are )?on (?:our|the) (?:rolls?|books|list)',
      'Sixty towns have signed our charter.',
    ],
  },
  fr: {
    belong: [
      'appartiennent|adherent|rattache(?:e|s|es)|affilie(?:e|s|es)',
      'Soixante villes adhèrent à la Ligue.',
    ],
    part: [
      '(?:font|fait)(?: [a-z]+(?:.hui)?)? partie|(?:sont|est) (?:(?!devenue?s?|nos|notre)[a-z]+ )?membres?|etaient membres|(?:sont|restent|demeurent) (?:des notres|avec nous|parmi nous|membres?)',
      'Soixante villes font partie de la Ligue.',
    ],
    up: ['forment|composent|constituent', 'Soixante villes composent la Ligue.'],
    dues: [
      'en regle|a jour|cotis(?:ent|antes?|ants?)|pa(?:ient|ye) (?:leur|une) cotisation|leur carte',
      'Soixante villes sont en règle.',
    ],
    charter: [
      'signe (?:la |notre )?(?:[a-z]+ )?charte|inscrites? (?:a notre|au) registre',
      'Soixante villes ont signé la charte.',
    ],
  },
} as const satisfies PhraseBook

/** Where our people live, or whom our towns serve. */
const LIVE = {
  en: {
    live: [
      'live|lives|living|reside|residing|(?:are |is )?home to|dwell|inhabit|make their home',
      'Two million people live in our towns.',
    ],
    serve: [
      'serv(?:e|es|ing)(?: (?:elected officials|councils|staff) in)?|account for|house',
      'Our towns serve two million people.',
    ],
  },
  fr: {
    live: [
      'viv(?:ent|re|ant)|habit(?:ent|ant(?= ))|demeurent|residen?t(?=[ ]dans)|abrit(?:e|ent|ant)|peuplent|logent|peuple(?:e|s|es)?',
      'Deux millions de personnes vivent dans nos villes.',
    ],
    serve: [
      'desserv(?:ent|ant|ons)|dessert|serv(?:ent|ant)|compt(?:e|ent) ensemble|hebergent',
      'Nos villes desservent deux millions de personnes.',
    ],
  },
} as const satisfies PhraseBook

/** Where we are: before a number of provinces. */
const LIE = {
  en: {
    lie: [
      'lie|lies|located|spread|scattered|situated|drawn from|comes? from|active|present|throughout|straddl\\w+|stretch(?:es)?|operat(?:es?|ing)',
      'Our towns lie in five provinces.',
    ],
    reach: [
      'reach(?:es)?(?: into)?|extends?(?: (?:to|into))?|covers?|spans?',
      'We reach into five provinces.',
    ],
  },
  fr: {
    lie: [
      'situe(?:e|s|es)|repartie?s?|trouvent|(?<!(?:a|ont|avons) )present(?:e|s|es)?|active?s?|vien(?:t|nent)|proviennent|issue?s?',
      'Nos villes se trouvent dans cinq provinces.',
    ],
    reach: [
      "s'eten(?:d|dent)|rejoint|couvr(?:e|ent)|rayonne|chevauch\\w+|implante(?:e|s|es)?|etablie?s?",
      'La Ligue s’étend à cinq provinces.',
    ],
  },
} as const satisfies PhraseBook

export const STATES = { BELONG, LIVE, LIE, WAS, HOLD } as const
