import type { PhraseBook } from '#lib/documents/words/phrases.ts'

/** Words of coming in that follow whoever came: "two towns came aboard". */
const JOIN = {
  en: {
    join: ['(?:re)?join(?:ed|s|ing)?(?! forces| hands)', 'Two towns joined.'],
    sign: [
      'sign(?:ed|ing|s)? (?:up|on)(?! for)|signed (?:with|its|their|in|this|last|since)|signed(?=\\s*:)|sign-ups?',
      'Two towns signed on.',
    ],
    come: [
      '(?:c[ao]me|come|coming|are|is) (?:aboard|on board|in(?=\\W*$|\\s*[,;.:]| since| this| over| from| and| but)|into the fold)',
      'Two towns came in.',
    ],
    aboard: ['aboard|on board', 'With Alder Bay on board.'],
    enrol: [
      'enroll?ed|admitted|accepted|taken in|voted in|(?<=were |was |been )received',
      'Two towns were admitted.',
    ],
    become: ['bec[ao]me|becoming', 'Alder Bay became a member.'],
    choose: [
      '(?:chose|chosen|opted|decided|voted|agreed) to (?:join|belong|come in|become)',
      'Two towns chose to join.',
    ],
    dues: [
      '(?:took|taken|taking) (?:out|up) (?:an? |full )?memberships?|first dues',
      'Two towns took out memberships.',
    ],
    back: [
      '(?:is|are|came|come) back (?:with|to|in)|taken their places?',
      'Alder Bay is back with us.',
    ],
    lot: ['(?:threw|thrown|cast) in (?:its|their) lot', 'Alder Bay threw in its lot with us.'],
    other: [
      'c[ao]me over|became part of|climbed aboard|swelled our ranks|hopped on|linked up',
      'Two towns climbed aboard.',
    ],
    newly: ['newly', 'Newly in: Alder Bay.'],
    enter: ['entered(?! into)(?= )|arrived(?! at)', 'Alder Bay entered the League.'],
    seat: [
      '(?:took|taken|takes) (?:up )?(?:its|their) (?:seats?|places?)(?! on| at)',
      'Alder Bay took its seat in the League.',
    ],
    latest: [
      '(?:newest|latest|last|most recent) to (?:sign|join|come(?: in)?|enrol)(?: the (?:membership )?(?:rolls?|register))?',
      'Latest to sign the roll: Alder Bay.',
    ],
  },
  fr: {
    join: [
      'joi(?:nt|nte)s?|joignent|rejoi(?:nts?|ntes?|gnent|ndre)',
      'Deux villes se sont jointes à nous.',
    ],
    first: [
      '(?<=(?:premiere?s?|derniere?s?) [^.;:]{0,60})a (?:se )?(?:joindre|rejoindre|adherer)(?: a)?',
      'Première ville à joindre la Ligue : Val-Renard.',
    ],
    adhere: [
      "adhere(?!nts?)|(?:(?:resolu|choisi|decide|vote|convenu) )?d'adherer",
      'Deux villes ont adhéré.',
    ],
    rally: [
      'rallie(?:e|s|es)|(?<=(?:ont|a) )rallie|affilie(?:e|s|es)?(?= )',
      'Deux villes se sont ralliées.',
    ],
    add: [
      'ajoute(?:e|s|es|nt)?|inscri(?:te?s?)|(?:re)?integre(?:e|s|es)?',
      'Deux villes se sont ajoutées.',
    ],
    enter: [
      'entree?s?(?= (?:dans|parmi|au|a|chez))|leur entree|son entree|venue?s? (?:grossir|rejoindre)|reviennent|revient',
      'Deux villes ont fait leur entrée.',
    ],
    admit: ['admise?s?|accueillie?s?|acceptee?s?|recue?s? comme', 'Deux villes ont été admises.'],
    become: ['devenue?s?|deviennent|devient', 'Val-Renard est devenue membre.'],
    sign: [
      'signe(?:e|r)? (?:leur|son|sa|la|avec)|signe(?=\\W*$|\\s*[.,;])',
      'Val-Renard a signé sa demande.',
    ],
    swell: ['grossi', 'Deux villes ont grossi nos rangs.'],
    other: [
      'embarque(?:e|s|es)?|(?:pris|prend|prennent) (?:leur |sa )?place|revenue?s?(?= (?:a|parmi|au|chez|dans))|sont des notres|(?:leur|son) apparition|nous arrive(?:nt)?',
      'Deux villes ont embarqué.',
    ],
    dues: [
      '(?:(?:verse|paye|acquitte|regle) (?:leurs?|sa) )?premieres? cotisations?|cartes? de membre',
      'Val-Renard a payé sa première cotisation.',
    ],
  },
} as const satisfies PhraseBook

/** Words of leaving that follow whoever left. */
const LEAVE = {
  en: {
    leave: [
      'left(?! (?:on|over|of))|leav(?:e|es|ing)(?! (?:us|the league|our))|departed|quit|resigned|lapsed|withdr(?:ew|awn|aw)|withdrawing|disaffiliated',
      'Two towns left.',
    ],
    drop: [
      '(?:dropp?(?:ed)?|fell|fallen|drift(?:ed)?|pull(?:ed)?|bow(?:ed)?|opt(?:ed)?) (?:away|out|off)',
      'Two towns dropped out.',
    ],
    part: ['part(?:ed)? (?:ways|company)|moved on', 'Two towns parted ways.'],
    noLonger: [
      '(?:are|is|were) (?:no longer|not any more|out(?=\\W*$|[,;.]))|no longer (?:with us|belong|members?)',
      'Two are no longer members.',
    ],
    renew: [
      "(?:did not|didn't|chose not to|declined to|decided not to|have not|has not|opted not to|failed to|do not|could not|will not|would not) (?:renew(?:ed)?|stay|pay|come back|return(?:ed)?|continue)",
      'Two towns did not renew.',
    ],
    end: [
      '(?:let go of|ended|cancelled|canceled|g[ai]ven? up|dropped) (?:its|their)|let (?:its|their|the) membership|gave notice|given notice',
      'Two towns gave up their membership.',
    ],
    other: [
      '(?:stepped|walked|turned) away|struck off|ceased to be|stopped paying|severed|abandoned',
      'Two towns walked away.',
    ],
    gone: ['gone(?: away| elsewhere)?(?=\\W*$|\\s*[,.;]| so | since )', 'Two have gone.'],
  },
  fr: {
    leave: [
      'quitte(?:e|s|es|nt)?|(?<=(?:sont|est|etaient|etant|ete) (?:deja |aussi )?)parti(?:e?s?)|demissionne|desaffilie(?:e|s|es)?|retire(?:e|s|es)',
      'Deux villes nous ont quittés.',
    ],
    back: [
      'tourne le dos|fait (?:ses|leurs) adieux|renonce a|mis fin a|resilie',
      'Deux villes ont tourné le dos à la ligue.',
    ],
    renew: [
      "(?:n'(?:a|ont)|ne) pas (?:ete )?(?:renouvel\\w+|recondui\\w+|paye|pu payer)|pas (?:ete )?(?:renouvele|reconduit|revenues?|revenus?)",
      'Deux villes n’ont pas renouvelé.',
    ],
    noLonger: [
      "ne (?:sont|font|est|fait) plus(?! que)|n'(?:est|en font|en fait|appartien\\w+) plus",
      'Trois ne sont plus membres.',
    ],
    other: [
      "cesse d'etre|abandonne|sorties?(?= d[eu] (?:la|notre|nos|l'))|fait defection|raye(?:e|s|es)|claque la porte",
      'Deux villes ont fait défection.',
    ],
    drop: ['laisse (?:tomber|expirer)', 'Deux villes ont laissé tomber leur adhésion.'],
    lost: ['(?:ete )?perdus|disparus?|radie(?:e|s|es)', 'Deux membres ont été perdus.'],
  },
} as const satisfies PhraseBook

/** What we do to those who come in: before their number or their names. */
const WELCOME = {
  en: {
    welcome: ['welcom(?:e|ed|es|ing)(?: to| back)?|hello to', 'We welcomed two towns.'],
    add: [
      'add(?:ed|ing|s|(?<!in add)itions?)(?: (?:of|to (?:the|our) rolls?))?',
      'We added two towns.',
    ],
    gain: [
      'gain(?:ed|ing|s)?|recruited|attracted|(?:picked|picks) up|won over',
      'We gained two towns.',
    ],
    take: [
      '(?:took|taken|take|brought|bring|drew|drawn) in|brought (?:aboard|on board)|took on|greeted|enlisted|ushered in',
      'We took in two towns.',
    ],
    arrival: [
      '(?:arrivals?|admissions?|accession|entry|return|coming|joining) of',
      'The arrival of two towns.',
    ],
    by: ['(?:joined|swelled|strengthened) by', 'We were joined by two towns.'],
    doors: [
      '(?:doors? (?:were )?(?:open(?:ed)?|thrown open)|opened (?:its|our|the) doors?) to',
      'We opened our doors to two towns.',
    ],
    sayYes: [
      'said yes to (?:the )?(?:applications?|requests?)(?: (?:of|from|by))?',
      'We said yes to applications from two towns.',
    ],
    approve: [
      '(?:approved|ratified|confirmed|accepted) the (?:membership|application)s? of',
      'The board approved the membership of two towns.',
    ],
  },
  fr: {
    welcome: [
      "(?:souhait\\w+ )?(?:la |une )?(?:chaleureuse )?bienvenue(?: (?:a|aux?))?|accueil(?:li(?:e?s)?|lons|le)?(?: (?:de|d'|au))?|salue l'(?:entree|arrivee) (?:de|d')",
      'Nous avons accueilli deux villes.',
    ],
    gain: ["gagne|recrute|attire|obtenu l'adhesion (?:de|d')", 'Nous avons gagné deux villes.'],
    enrich: [
      "(?:enrichi\\w*|grossi|accru\\w*|agrandi\\w*|rejoints?) (?:de|d'|par)",
      'Nous nous sommes enrichis de deux villes.',
    ],
    arrival: [
      "(?:arrivees?|adhesions?|entrees?|venues?|admissions?|ajouts?|retour|affiliations?) (?:de|d'|du|des)",
      'L’arrivée de deux villes.',
    ],
    doors: [
      '(?:ouvert|ouvre|ouvrons) (?:ses|nos|les|la|sa|notre) portes? (?:a|aux?)',
      'Nous avons ouvert nos portes à deux villes.',
    ],
    celebrate: [
      "(?:fete|souligne|celebre) (?:l'adhesion|l'arrivee)(?: (?:de|d'))?",
      'Nous avons fêté l’arrivée de deux villes.',
    ],
  },
} as const satisfies PhraseBook

/** What takes members from us: before their number. */
const LOSE = {
  en: {
    lose: ['lost|losing|loss of|cost us|(?:took|taken) (?:from us)?', 'We lost two members.'],
    goodbye: [
      '(?:farewell|goodbye) to|(?:departures?|withdrawals?|resignations?) of',
      'We said goodbye to one member.',
    ],
  },
  fr: {
    lose: ["perdu|perdons|pertes? (?:de|d')|coute", 'Nous avons perdu deux membres.'],
    goodbye: [
      "(?:departs?|retraits?|defections?|demissions?) (?:de|d')|quittes? par|adieu a",
      'Le départ de deux membres.',
    ],
  },
} as const satisfies PhraseBook

export const MOTIONS = { LEAVE, JOIN, WELCOME, LOSE } as const
