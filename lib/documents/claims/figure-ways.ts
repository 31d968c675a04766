import type { PhraseBook } from '#lib/documents/words/phrases.ts'

/** What members did who are no longer there: after their number. */
export const GONE = {
  en: {
    gone: ['gone(?: away| elsewhere)?(?=\\W*$|\\s*[,.;]| so | since )', 'Two have gone.'],
    noLonger: [
      '(?:no longer|not any more) (?:members?|belong\\w*|with us)',
      'Two are no longer members.',
    ],
    unpaid: ['(?:who |that )?(?:could|did|would|can) not pay', 'Two could not pay.'],
  },
  fr: {
    noLonger: [
      "(?:ne (?:sont|font|est|fait) plus|n'(?:est|en font|appartien\\w+) plus) (?:membres?|partie|des notres)?",
      'Trois ne sont plus membres.',
    ],
  },
} as const satisfies PhraseBook

/** What so many towns do that are all of ours: after their number. */
export const HOLD = {
  en: {
    membership: [
      '(?:hold|have|keep|take|carry) (?:an? |their |full )*memberships?',
      'Sixty towns hold a membership.',
    ],
  },
  fr: {},
} as const satisfies PhraseBook

/** Persons who belong each for themselves: after their number, whatever they are called. */
export const AS_PERSONS = {
  en: {
    as: [
      '(?:as|in the category of) (?:individual|personal)(?: [a-z]+)?|as individuals|(?:in|under) their own names?',
      'Some 350 clerks belong as individual members.',
    ],
  },
  fr: {
    as: [
      '(?:a titre(?: de)?|comme|en tant que) (?:membres? )?(?:individuel|personnel)\\w*|en leur propre nom|(?:une |leur )?adhesion (?:personnelle|individuelle)',
      'Quelque 350 greffiers ont adhéré à titre individuel.',
    ],
  },
} as const satisfies PhraseBook

/** How newcomers are received at a meeting, which they do not merely attend. */
export const RECEIVED = {
  en: {
    by: [
      'admitted|welcomed|received|accepted|approved|confirmed|ratified|voted in|elected',
      'Six were admitted at the meeting.',
    ],
  },
  fr: {
    by: [
      'accueillie?s?|admise?s?|recue?s?|acceptee?s?|approuvee?s?|confirmee?s?|votee?s?',
      'Six ont été admises à la réunion.',
    ],
  },
} as const satisfies PhraseBook

/** A number given once and put right in the same breath: "we gave 49; the figure was 48". */
export const GIVEN = {
  en: {
    we: ['(?:gave|said|reported|wrote|declared|stated|claimed|put down|counted)', 'We gave 49.'],
  },
  fr: {
    we: [
      '(?:donn(?:e|ions|ait)|ecri(?:t|vions)|disions|dit|declar(?:e|ions)|indiqu(?:e|ions)|annonc(?:e|ions)|comptions)',
      'Nous avons donné 49.',
    ],
  },
} as const satisfies PhraseBook

/** What was done to people within some days serves them and counts none: "In July they registered 4,100 people". */
export const EVENT = {
  en: {
    days: [
      '(?:in|within|over|for|during) (?:[a-z]+|\\d+) (?:days?|weeks?|nights?|hours?|evenings?)',
      'They registered 4,100 people in two days.',
    ],
    month: [
      '(?:in|on|during) (?:january|february|march|april|may|june|july|august|september|october|november|december)',
      'In July they registered 4,100 people.',
    ],
  },
  fr: {
    days: [
      '(?:en|pendant|durant) (?:[a-z]+|\\d+) (?:jours?|semaines?|nuits?|heures?|soirs?)',
      'Il a inscrit 4 100 personnes en deux jours.',
    ],
    month: [
      '(?:en|au mois de) (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)',
      'En juillet, il a inscrit 4 100 personnes.',
    ],
  },
} as const satisfies PhraseBook

/** Whom a place holds, at any time: no event counts them. */
export const DWELL = {
  en: {
    live: [
      'live|lives|living|reside|home to|between (?:us|them)|population|residents|inhabitants',
      'In them live 4,100 people.',
    ],
  },
  fr: {
    live: [
      'viv(?:ent|re)|habit\\w+|demeurent|population|residant\\w*|resident\\w*',
      '4 100 personnes y vivent.',
    ],
  },
} as const satisfies PhraseBook
