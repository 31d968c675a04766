import type { PhraseBook } from '#lib/documents/words/phrases.ts'

/** Words that say whom to ask, before the name: « Toute question peut être adressée à Ann Lee ». */
export const ASKED = {
  en: {
    contact: ['contacts?', 'Please contact Ann Lee.'],
    role: [
      'respondents?|focal points?|point person|liaison(?: officer)?|spokespersons?|representatives?|delegates?|coordinators?|lead(?: official)?|(?:reporting|contact) (?:officer|official|manager)',
      'Our respondent is Ann Lee.',
    ],
    call: ['call|phone|reach|ring|in touch with', 'Call Ann Lee.'],
    speak: [
      '(?:write|speak|talk|turn|direct\\w*|address\\w*|put) (?:to|with)',
      'Write to Ann Lee.',
    ],
    ask: ['ask(?: for)?', 'Ask for Ann Lee.'],
    questions: ['questions?|(?:in|en)quir(?:y|ies)|queries', 'Any queries: Ann Lee.'],
    more: ['(?:more|further|additional) (?:information|details)', 'For more details: Ann Lee.'],
    followUp: ['follow-?ups?', 'For follow-up: Ann Lee.'],
    inCharge: ['responsible|in charge|reporting', 'In charge of this file: Ann Lee.'],
    who: ['who(?:m)? to (?:call|contact|ask|reach|write to|phone)', 'Whom to ask: Ann Lee.'],
    through: ['by way of|through', 'Reach us through Ann Lee.'],
  },
  fr: {
    person: [
      'personnes?[ -](?:ressources?|contacts?|responsables?|cles?|(?:a|pour) (?:contacter|joindre|rejoindre|appeler)|chargees?)|personne qui',
      'Personne-ressource : Ann Lee',
    ],
    role: [
      'repondant(?:e|es|s)?|responsables?|delegue(?:e|s|es)?|representant(?:e|s|es)?|porte-parole|interlocut(?:eur|rice)s?|correspondant(?:e|s|es)?|coordonnat(?:eur|rice)s?',
      'La répondante est Ann Lee.',
    ],
    reach: [
      'join(?:dre|s|ez)|rejoindre|contacte[rz]|appele[rz]|ecri(?:re|vez|ra) a|telephone[rz] a',
      'On peut joindre Ann Lee.',
    ],
    address: ["s'adress\\w+|adress\\w+|communiqu\\w+ avec|aupres de", 'On s’adressera à Ann Lee.'],
    questions: ['questions?|demandes?', 'Toute question : Ann Lee.'],
    more: ['renseignements?|precisions?', 'Pour plus de précisions : Ann Lee.'],
    followUp: ['suivi', 'Suivi : Ann Lee.'],
  },
} as const satisfies PhraseBook

/** What follows a name whose bearer answers for the form: "Ann Lee (555-0101) will be glad to help". */
export const ANSWERS = {
  en: {
    will: [
      '(?:can|will|would|is)(?: be)?(?: glad| happy| pleased| available| there)?(?: to)? (?:answer|help|take|be reached|respond|assist)',
      'Ann Lee will be glad to answer.',
    ],
    is: [
      '(?:is|remains|acts as) (?:our|the|your) (?:contact|lead|one|person|link|go-between)',
      'Ann Lee is our link.',
    ],
    looksAfter: [
      '(?:looks after|handles|reporting|follows (?:this|the|our))',
      'Ann Lee handles this file.',
    ],
    succeeds: ['takes (?:his|her|their|over)|succeeds|replaces', 'Ann Lee takes his place.'],
  },
  fr: {
    will: [
      "(?:y |en |vous )?(?:peut|pourra|se fera|repondra|repond|saura|se tient|reste a votre|est a votre|s'occupe)",
      'Ann Lee se fera un plaisir de répondre.',
    ],
    follows: [
      '(?:suit|assure|traite) (?:ce|le|la|cette|notre)',
      'C’est Ann Lee qui suit ce dossier.',
    ],
    succeeds: ['lui succede|(?:le |la )?remplace|prend la releve', 'Ann Lee lui succède.'],
  },
} as const satisfies PhraseBook

/** Who wrote what a form says, where nobody else is told to be asked. */
export const WROTE = {
  en: {
    by: [
      '(?:prepared|completed|submitted|sent|filled|written|drafted|compiled|provided|reported|signed|authored)\\b[^.;:]{0,60}? by',
      'Form completed for the Union by Ann Lee.',
    ],
    author: ['authors?|submitter', 'Author: Ann Lee'],
  },
  fr: {
    by: [
      '(?:transmis|rempli|soumis|prepare|envoye|redige|complete|presente|fourni|signe|produit|etabli|ecrit)\\w*\\b[^.;:]{0,60}? par',
      'Formulaire rempli pour l’Union par Ann Lee.',
    ],
    author: ['redact(?:eur|rice)s?|auteur(?:e|s|es)?|signataires?', 'Rédactrice : Ann Lee'],
  },
} as const satisfies PhraseBook

/** What follows the name of who wrote it. */
export const HAS_WRITTEN = {
  en: {
    has: [
      '(?:has |have )?(?:prepared|completed|filled|submitted|wrote|drafted)',
      'Ann Lee drafted this.',
    ],
  },
  fr: {
    has: ['(?:a|ont) (?:prepare|rempli|redige|soumis|transmis)', 'Ann Lee a rempli ce formulaire.'],
  },
} as const satisfies PhraseBook

/** Others whom a form names, before their name: who approves it, who presides, who hosts, who stands in. */
export const OTHERS = {
  en: {
    approves: [
      '(?:approved|reviewed|authori[sz]ed|endorsed|cleared|signed off|sign-off|approval|vetted)',
      'Signed off by: Ann Lee',
    ],
    presides: ['(?:co-?)?chair(?:person|s)?', 'Co-chair: Ann Lee'],
    hosts: ['hosts?', 'Host: Ann Lee'],
    office: ['minister', 'Minister: Ann Lee'],
    other: ['alternates?|deputy contact|backup', 'Alternate: Ann Lee'],
  },
  fr: {
    approves: [
      '(?:approuve|revise|autorise|enterine|vise|valide)(?:e|s|es)?(?= par)|approuve\\w*|approbation|revise\\w*',
      'Autorisé par : Ann Lee',
    ],
    presides: ['(?:co-?)?presid\\w+', 'Coprésidente : Ann Lee'],
    hosts: ['hotes?', 'Hôte : Ann Lee'],
    office: ['(?:sous-)?ministre', 'Sous-ministre : Ann Lee'],
    other: ['suppleante?s?|substituts?|remplacante?s?', 'Substitut : Ann Lee'],
  },
} as const satisfies PhraseBook

/** A line about those who gather the forms, not about who answers for one. */
export const RECEIVES = {
  en: {
    secretariat: ['secretariat|attention', 'Call Ann Lee at the Secretariat.'],
    returned: [
      '(?:return|send|submit|forward)\\b(?! [a-z]+ed by)(?![^:]*\\b(?:questions?|inquiries|queries)\\b)[^:]*\\b(?:to|by|before)',
      'Return this form to Ann Lee by May 4.',
    ],
  },
  fr: {
    returned: [
      '(?:retourner|renvoyer|transmettre|faire parvenir|envoyer)\\b[^:]*\\b(?:a|au|aux|avant)',
      'Retourner à Ann Lee avant le 4 mai.',
    ],
  },
} as const satisfies PhraseBook

export const CONTACT_BOOKS = {
  asked: ASKED,
  answers: ANSWERS,
  wrote: WROTE,
  hasWritten: HAS_WRITTEN,
  others: OTHERS,
  receives: RECEIVES,
}
