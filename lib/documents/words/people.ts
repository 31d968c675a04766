import { fold } from './wording.ts'

const HONORIFIC = String.raw`(?:(?:M[rs]|Mrs|Mx|Mmes?|M|MM|Mlle|Dre?|Me|Mtre|Prof|Hon|Rév|Rev|Capt|Cpt|Col|Lt|Maj|Gén|Gen|Cmdr|Sgt|Insp|Supt)\.?|Madame|Monsieur|Maître|Chief|Captain|Capitaine|Colonel|Major|Elder|Sister|Professor|Doctor)`
const GIVEN = String.raw`(?:[dDlLO]['’])?\p{Lu}(?:[\p{L}’'-]*\p{L}|\.?)(?:-\p{Lu}\.)?`
const PARTICLE = '(?:d[eiu]|des|da|dos|del|della|la|le|van|von|der|den|ten|ter|bin|ibn|al|el|y)'
const NICKNAME = String.raw`["“«(]\s?\p{Lu}\p{L}+\s?["”»)]`
const NAME = `(?:${HONORIFIC} (?:\\([^)\\n]{1,12}\\) )?)?${GIVEN}(?: (?:${PARTICLE} ){0,2}(?:${NICKNAME} )?${GIVEN}){1,3}`
const SEVERAL = `${NAME}(?:(?:,| et| and| &| ou| or| \\/) ${NAME}){0,2}`
const START = String.raw`(?<![\p{L}\p{N}’'-])`
const END = String.raw`(?![\p{L}\p{N}’'-])`
const IN = new RegExp(`${START}${SEVERAL}${END}`, 'gu')
const AT_START = new RegExp(
  `^${SEVERAL}(?:,? (?:Ph\\.? ?D|MBA|M\\.?A|CPA|ing|P\\.? ?Eng|LL\\.? ?[BM])\\.?)?(?=\\s*(?:$|[,;(<|/[]|\\s[-–—]\\s|\\s?:|\\.\\s|\\.$|\\s\\d|\\t))`,
  'u',
)

/** Words of bodies, places and calendars, in capitals as names are. */
const NO_NAME = new Set(
  `council conseil secretariat ministry ministere department departement government gouvernement province territory territoire
  service services association union office bureau division branch direction directorate agency agence city ville town
  municipality municipalite team equipe centre center network reseau forum table round ronde university board commission
  committee comite league ligue federation society societe institute institut library bibliotheque libraries bibliotheques registry registre
  authority autorite corporation group groupe unit unite program programme project projet template modele form formulaire
  update meeting reunion rencontre seance information exchange echange report rapport january february october november december
  janvier fevrier mai juin juillet octobre novembre decembre printemps automne hiver thank thanks merci contact jurisdiction competence administration member membre municipal national provincial
  federal public publique canada canadian canadienne directors director deputy assistant executive manager sent subject objet date`.split(
    /\s+/,
  ),
)

/** Words that open a sentence in capitals. */
const OPENING = new Set(
  `please kindly hello hi good bonjour bonsoir allo dear cher chere chers cheres the this that these le la les ce cette ces notre nos
  our your votre c'est we nous for pour to from de du if si in on at en au with avec see voir what who qui all tous`.split(
    /\s+/,
  ),
)

/** Whether a name is a person's and not a body's, a place's or a month's; `others` are names known to be no person's. */
function isPersonal(name: string, others: readonly string[]): boolean {
  const bare = fold(name).replace(/[^a-z' -]/g, '')
  const words = bare.split(/[\s-]+/).filter((word) => word.length > 1)
  return (
    !OPENING.has(words[0] ?? '') &&
    !words.some((word) => NO_NAME.has(word)) &&
    !others.some((other) => {
      const known = ` ${fold(other)} `
      return ` ${bare} `.includes(known) || known.includes(` ${bare} `)
    })
  )
}

/** The person or persons that a text names first, with where: "Ann Lee", "Geneviève Tassé et Omar Benhaddou". */
export function personIn(
  text: string,
  others: readonly string[] = [],
): { name: string; at: number } | null {
  for (const match of text.slice(0, 400).matchAll(IN))
    for (const name of shorterAndShorter(match[0])) {
      if (isPersonal(name, others)) return { name, at: match.index }
      // "C’est Ann Lee", "Please Ann Lee": a word that opens the sentence is no first name.
      const [opening = '', ...rest] = name.split(' ')
      const bare = rest.join(' ')
      if (rest.length > 1 && OPENING.has(fold(opening)) && isPersonal(bare, others))
        return { name: bare, at: match.index + opening.length + 1 }
    }
  return null
}

/** The name that a text opens with and that is all of it, or all before a title, an address or a number. */
export function personAtStart(text: string, others: readonly string[] = []): string | null {
  const whole = AT_START.exec(text.trim())?.[0] ?? ''
  return shorterAndShorter(whole).find((name) => name !== '' && isPersonal(name, others)) ?? null
}

/** "Ann Lee, Director General" looks like two people: without the last, it is one. */
function shorterAndShorter(names: string): string[] {
  const parts = names.split(', ')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join(', '))
}
