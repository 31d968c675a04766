import type { PhraseBook } from '#lib/documents/words/phrases.ts'

const TOWN_EN =
  '(?:municipalit(?:y|ies)|cit(?:y|ies)|towns?|townships?|villages?|hamlets?|boroughs?|parish(?:es)?|count(?:y|ies)|communities|first nations|(?:municipal|local) (?:governments?|authorities)|municipal corporations)'
const TOWN_FR =
  '(?:municipalites?|villes?|villages?|hameaux?|cantons?|paroisses?|communes|comtes?|communautes|collectivites|premieres nations|administrations? (?:municipales?|locales?)|gouvernements locaux|mrc)'
const listed = (one: string) => `${one}(?:(?:,| and| et| or| ou|, and) ${one})*`

/** Towns, whatever a province calls them. */
const TOWN = {
  en: { town: [listed(TOWN_EN), 'Cities and towns, large and small.'] },
  fr: { town: [listed(TOWN_FR), 'Quarante villes et villages.'] },
} as const satisfies PhraseBook

const MEMBER = {
  en: { member: ['members?|memberships', 'Sixty members.'] },
  fr: {
    member: ["membres?|adherente?s?(?! (?:a|au|aux) )|(?<=d')adhesions", 'Soixante adhérents.'],
  },
} as const satisfies PhraseBook

/** Who came, told by one word. */
const ARRIVAL = {
  en: {
    arrival: [
      'newcomers?|arrivals?|arrivees|new joiners|recruits|(?:new|fresh) faces',
      'Three newcomers this year.',
    ],
  },
  fr: {
    arrival: [
      "recrues?|arrivants|arrivees?|nouveaux venus|(?<!nombre d')adhesions",
      'Deux recrues cet hiver.',
    ],
  },
} as const satisfies PhraseBook

const DEPARTURE = {
  en: { departure: ['departures?|withdrawals?', 'Two departures.'] },
  fr: { departure: ['departs?|retraits?', 'Deux départs.'] },
} as const satisfies PhraseBook

const PEOPLE = {
  en: {
    people: [
      '(?:canadians?|residents?|inhabitants?|citizens?|people|persons?|souls)(?: and [a-z]+s)?',
      'Two million people.',
    ],
  },
  fr: {
    people: [
      '(?:canadien(?:ne)?s?|residents?|residants?|habitants?|citoyen(?:ne)?s?|personnes?|ames)(?: et (?:de )?(?:canadien|citoyen)s)?',
      'Deux millions d’habitants.',
    ],
  },
} as const satisfies PhraseBook

const POPULATION = {
  en: {
    population: [
      'population(?: (?:served|covered|represented|base))?',
      'A population of 9 million.',
    ],
  },
  fr: {
    population: [
      'population(?: (?:totale|cumulee|combinee|desservie|representee))?',
      'Population totale : 9 M.',
    ],
  },
} as const satisfies PhraseBook

const PROVINCE = {
  en: { province: ['provinces?(?:(?: and| or|/) territor(?:y|ies))?', 'In eight provinces.'] },
  fr: { province: ['provinces?(?:(?: et| ou) territoires?)?', 'Dans huit provinces.'] },
} as const satisfies PhraseBook

const CHAPTER = {
  en: {
    chapter: [
      '(?:(?:regional|local|provincial) )?chapters?|(?:regional|local|provincial) (?:sections?|branch(?:es)?)',
      'Six chapters.',
    ],
  },
  fr: {
    chapter: [
      'chapitres?|sections? (?:regionale|locale|provinciale)s?',
      'Six sections régionales.',
    ],
  },
} as const satisfies PhraseBook

/** Chapters where they are ours, else a part of anything. */
const SECTION = {
  en: { section: ['sections?', 'Our sections count 200 clerks.'] },
  fr: { section: ['sections?', 'Nos sections réunissent 200 greffiers.'] },
} as const satisfies PhraseBook

const SEAT = {
  en: {
    director: [
      'directors?|governors|board (?:members?|seats?)|seats on (?:the|our|its) board',
      'Nine directors.',
    ],
    member: [
      'members? of (?:the|our|its) (?:[a-z]+ )?board(?: of directors)?',
      'Members of our board.',
    ],
  },
  fr: {
    director: ['administrateurs?|administratrices?', 'Neuf administrateurs.'],
    member: [
      "(?:membres?|sieges?) (?:du|au|de notre|de ce) (?:ca|conseil)(?: d'administration)?(?! (?:municipal|de ville|scolaire))",
      'Neuf membres du conseil.',
    ],
  },
} as const satisfies PhraseBook

const BOARD = {
  en: {
    board: [
      "(?:executive )?board(?: of (?:directors|governors))?(?:'s)?",
      'Our board of directors.',
    ],
  },
  fr: {
    board: [
      "conseil d'administration|ca|conseil(?! (?:municipal|de ville|scolaire|des maires))",
      'Le conseil d’administration.',
    ],
  },
} as const satisfies PhraseBook

/** All that belong to us, in one word. */
const ROLL = {
  en: {
    roll: [
      'membership(?: (?:base|roll|list|count))?|member count|tally|head ?count|roll call|family|rolls?|roster|ranks|fold',
      'Our membership stands at 60.',
    ],
  },
  fr: {
    roll: [
      'effectifs?|rangs|registre|adhesion totale|membership|decompte|famille',
      'L’effectif est de 60.',
    ],
  },
} as const satisfies PhraseBook

/** Persons who belong each for themselves. */
const PERSONAL = {
  en: {
    personal: [
      'individuals?|personal|individually|(?:in|under) their own names?',
      'Individual members.',
    ],
  },
  fr: {
    personal: [
      'individuel(?:le)?(?:s|ment)?|a titre (?:individuel|personnel)|(?<!(?:du|le|de|au|notre|son) )personnel(?:le)?s?|particuliers|en leur propre nom',
      'Membres à titre individuel.',
    ],
  },
} as const satisfies PhraseBook

/** A part of a body, or people come together: its members are not ours. */
const GROUP = {
  en: {
    group: [
      '(?:sub)?committees?|staff|teams?|working groups?|task forces?|pilots?|projects?|courses?|cohorts?|panel|jury|portal|tool|survey|webinars?|conference|call centre|quorum|waiting list|round table|subgroup|delegation|executive|parliament|delegates?',
      'The committee has nine members.',
    ],
  },
  fr: {
    group: [
      "comites?|personnel|equipes?|groupes? de travail|projets?|cohorte|jury|portail|outil|sondage|webinaires?|congres|centre d'appels|quorum|liste d'attente|table ronde|sous-groupe|delegation|executif|delegues?",
      'Le comité compte neuf membres.',
    ],
  },
} as const satisfies PhraseBook

/** A body of members: ours where nothing else is said of it. */
const BODY = {
  en: {
    body: [
      'associations?|networks?|unions?|federations?|alliances?|leagues?|coalitions?|consortium|society|societies|cooperative',
      'The union.',
    ],
  },
  fr: {
    body: [
      'reseaux?|ligues?|regroupements?|societes?|cooperatives?|guildes?|organismes?',
      'La ligue.',
    ],
  },
} as const satisfies PhraseBook

const NEW = {
  en: {
    fresh: [
      '(?:brand[ -])?new|newest|newer|first-time|(?:latest|most recent)(?= (?:members?|municipalities|additions?))',
      'Three new members.',
    ],
  },
  fr: {
    fresh: [
      'nouve(?:aux?|l|lles?)|plus recente?s?|derniere?s? (?=membres?|adherent)',
      'Trois nouveaux membres.',
    ],
  },
} as const satisfies PhraseBook

const MORE = {
  en: { more: ['(?:more|others?|additional|further)(?! than)', 'Three more towns.'] },
  fr: {
    more: ['de plus(?! de)|autres?|supplementaires?|additionnel(?:le)?s?', 'Trois villes de plus.'],
  },
} as const satisfies PhraseBook

/** What things a sentence speaks of, by the sign that stands for them. */
export const THINGS = {
  SEAT,
  BOARD,
  CHAPTER,
  TOWN,
  PERSONAL,
  GROUP,
  ROLL,
  MEMBER,
  ARRIVAL,
  DEPARTURE,
  PEOPLE,
  POPULATION,
  PROVINCE,
  SECTION,
  BODY,
  NEW,
  MORE,
} as const
