import type { PhraseBook } from '#lib/documents/words/phrases.ts'

/** Words of coming in, whoever comes: towns told with their provinces beside one of them are new members. */
export const COMING = {
  en: {
    welcome: ['welcom(?:e|ed|es|ing)', 'We welcomed Alder Bay (Ontario).'],
    join: ['join(?:ed|ing)?(?! forces| hands)', 'Alder Bay (Ontario) joined.'],
    newest: [
      'newest|newly|newcomers?|new (?:to|since|members?|towns|municipalities|faces)',
      'Newly in: Alder Bay.',
    ],
    arrive: ['arriv(?:al|als|ed)', 'The arrival of Alder Bay.'],
    add: ['add(?:ed|ition|itions)', 'We added Alder Bay.'],
    admit: ['admi(?:tted|ssion|ssions)', 'Alder Bay was admitted.'],
    gain: ['gain(?:ed|s)?|recruited|attracted|picked up', 'We gained Alder Bay.'],
    sign: ['signed (?:on|up|with|its|their)|signing (?:on|up)', 'Alder Bay signed its papers.'],
    signedSince: ['signed (?:in|this|last|since)|sign-ups?', 'Signed in May: Alder Bay.'],
    enrol: ['enroll?ed', 'Alder Bay enrolled.'],
    aboard: ['aboard|on board', 'Alder Bay came aboard.'],
    takeIn: ['(?:took|taken) in', 'We took in Alder Bay.'],
    doors: [
      'doors? (?:were )?(?:open\\w*)|opened (?:its|our|the) doors?',
      'We opened our doors to Alder Bay.',
    ],
    grow: ['gr[eo]w(?:n|s|ing)?|swelled|enlarged|extended', 'We grew with Alder Bay.'],
    become: ['bec[ao]me|becoming', 'Alder Bay became ours.'],
    part: [
      'now (?:count\\w*|includ\\w*|members?|part|belong\\w*|one of)|glad to have',
      'We now count Alder Bay.',
    ],
    lot: ['lot with us|ranks|fold', 'Alder Bay threw in its lot with us.'],
    hello: ['hello', 'Say hello to Alder Bay.'],
    choose: ['(?:chose|chosen|opted|decided) to (?:join|belong)', 'Alder Bay chose to belong.'],
    accept: [
      'accepted as|(?:\\d+(?:st|nd|rd|th)|latest) members?',
      'Alder Bay is our 41st member.',
    ],
    more: ['more (?:towns|members|municipalities)', 'Two more towns: Alder Bay and Fox Hollow.'],
  },
  fr: {
    welcome: ['bienvenue|accueil(?:li\\w*|lons|lir)?', 'Bienvenue à Val-Renard.'],
    join: [
      'joi(?:nt\\w*|gnent)|rejoi(?:nt\\w*|gnent|ndre)|ralli\\w+',
      'Val-Renard s’est ralliée à nous.',
    ],
    adhere: ['adhe(?:re|rent|sions?)', 'Val-Renard a adhéré.'],
    add: ['ajout\\w*', 'Val-Renard s’est ajoutée.'],
    admit: ['admis\\w*|admission', 'Val-Renard a été admise.'],
    arrive: ['arriv\\w+|venues?|entrees?', 'Venue de Val-Renard.'],
    newest: [
      'nouve(?:aux?|lles?) (?:depuis|membres?|venus?|venues|arrivants?|municipalites?|villes?|recrues?)|petites? nouvelles?',
      'Deux petites nouvelles : Val-Renard et Grantley.',
    ],
    recruit: ['recrut\\w+', 'Nous avons recruté Val-Renard.'],
    sign: ['sign(?:er|e|es|ees?) (?:leur|son|sa|la|avec)', 'Val-Renard a signé sa demande.'],
    enrol: ['inscri(?:te?s?|ption)', 'Val-Renard s’est inscrite.'],
    ranks: [
      "grossi\\w*|enrichi\\w*|nos rangs|grandi\\w*|s'agrandit|s'elargit",
      'Val-Renard a grossi nos rangs.',
    ],
    doors: ['ouvert (?:la|nos|ses) portes?', 'Nous avons ouvert la porte à Val-Renard.'],
    part: [
      '(?:maintenant|desormais) membres?|fai(?:t|sant) (?:maintenant |desormais )?partie|font (?:maintenant |desormais )?partie|des notres',
      'Val-Renard est des nôtres.',
    ],
    become: ['devenue?s?', 'Val-Renard est devenue membre.'],
    more: ['de plus', 'Deux villes de plus : Val-Renard et Grantley.'],
    compte: [
      'compt(?:e|ent|ons) (?:maintenant|desormais|parmi nos membres)',
      'La ligue compte maintenant Val-Renard.',
    ],
  },
} as const satisfies PhraseBook

/** What one takes up, or comes into, on joining: towns told with their provinces before it have come in, whatever the verb. */
export const INTO_US = {
  en: {
    membership: [
      'memberships?(?! (?:survey|fees?|dues|committee|drive|form))',
      'Alder Bay took out a membership.',
    ],
    ours: ['(?:in|into|among|one of) (?:us|our network|our number)', 'Alder Bay is among us.'],
  },
  fr: {
    membership: ['cartes? de membre', 'Val-Renard a pris sa carte de membre.'],
    ours: [
      "(?:dans|parmi|d'entre|au sein de|entree a) (?:nous|notre reseau|nos rangs)",
      'Val-Renard est entrée dans notre réseau.',
    ],
  },
} as const satisfies PhraseBook

/** Towns that have not come in yet, however they are announced. */
export const EXPECTED = {
  en: {
    hope: [
      'hop(?:e|es|ing)|persuad\\w+|convinc\\w+|invit\\w+|appl(?:y|ied)|consider\\w*|thinking|inquir\\w+|asked about',
      'We hope for Alder Bay.',
    ],
    expect: [
      'expect\\w*|await\\w*|(?:has|have|had) asked|due to|pending|to come|anticipat\\w+',
      'We expect Alder Bay.',
    ],
    will: ['will|would|could|might|(?<!(?:in|since|last|of) )may(?! \\d)', 'Alder Bay will join.'],
  },
  fr: {
    hope: [
      'esper\\w+|informe\\w*|renseigne\\w*|modalites|convaincre|persuader|invit\\w+|song\\w+|envisag\\w+|amener',
      'Nous espérons Val-Renard.',
    ],
    expect: [
      'attendu(?:e|s|es)?|(?:est|sont) prevue?s?|a venir|(?:a|ont) demande|en attente|prochaine? (?:adhesion|entree)',
      'Adhésion attendue de Val-Renard.',
    ],
    will: ['pourr\\w+|adherer(?:a|ont)|joindr(?:a|ont)|devrai(?:t|ent)', 'Val-Renard adhérera.'],
  },
} as const satisfies PhraseBook

/** Words of leaving, meeting and thanking: towns told beside them have not come in. */
export const NOT_COMING = {
  en: {
    already: [
      'already (?:one of|a member|members|ours|with us|belong\\w*)',
      'Alder Bay was already a member.',
    ],
    leave: ['left|withdr\\w+|departed|departures?|lapsed|lost', 'Alder Bay left us.'],
    renew: ['renew\\w*', 'Alder Bay did not renew.'],
    host: ['hosted|held|met in|visited|toured|travell?ed', 'Our fair was held in Alder Bay.'],
    meet: ['attend\\w*|pilots?|conference|congress|meetings?|workshops?', 'Alder Bay attended.'],
    thank: ['thank\\w*|prize|award', 'Thanks to Alder Bay.'],
  },
  fr: {
    already: ['deja (?:des notres|membres?|partie|chez nous)', 'Val-Renard était déjà des nôtres.'],
    leave: ['quitt\\w*|perdu\\w*|departs?|retire\\w*', 'Val-Renard a quitté la ligue.'],
    renew: ['renouvel\\w*', 'Val-Renard n’a pas renouvelé.'],
    host: ['tenue?s?|visite\\w*|reunis? a', 'Le congrès s’est tenu à Val-Renard.'],
    meet: ['congres|reunion|rencontre|assiste\\w*', 'Val-Renard a assisté au congrès.'],
    thank: ['merci|remerci\\w+|prix|hotes?', 'Merci à Val-Renard.'],
  },
} as const satisfies PhraseBook
