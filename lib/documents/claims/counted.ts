import type { Metric } from '#lib/documents/form.ts'

/** What a number counts by the words behind it. `isNew` newcomers, `isPart` some of them, `rest` what follows. */
export type Noun = { kind: Kind; isNew: boolean; isPart: boolean; isOurs: boolean; rest: string }
export type Kind =
  | 'town'
  | 'member'
  | 'people'
  | 'province'
  | 'chapter'
  | 'seat'
  | 'personal'
  | 'arrival'
  | 'departure'
  | 'more'

const STOP =
  '(?!(?:in|to|from|for|and|et|or|ou|at|on|with|by|who|that|which|qui|que|dont|dans|sur|a|par|pour|avec|aux?|en|un|une|an|as|than|across|over|since|depuis|are|per|pour|thirds|quarters|fifths|tiers|quarts|cinquiemes) )'
/** Words between a number and its noun: "small member", "de nos". */
const BETWEEN = `((?:of (?:THE )?AGO 's )?(?:- )?(?:(?:of|de|d'|des) )?(?:(?:OUR|US|THE|NEW|MORE|PERSONAL|BELONG(?= (?:TOWN|MEMBER))|fellow|${STOP}[a-z]+) ){0,3}?)`
const HEAD = new RegExp(
  `^ ${BETWEEN}(MEMBER TOWN|TOWN|SEAT|CHAPTER|MEMBER|ARRIVAL|DEPARTURE|PEOPLE|PROVINCE|SECTION|PERSONAL|NEW(?= (?:a|in|[.,;:(-]|since|depuis)))(?= )(.*)$`,
)
const NOT_OURS =
  / (?:associate|affiliate|associes?|affilies?|honorary|honoraires?|staff|corporate|committee|family|families)s? /
const OF_GROUP =
  /^(?: (?:of|du|de|from|des))(?: (?:THE|OUR|a|an|la|l'|public|this|ce))* (?:GROUP|public|council|conseil|council|groupe)/
const KINDS: Record<string, Kind> = {
  'MEMBER TOWN': 'town',
  TOWN: 'town',
  MEMBER: 'member',
  SEAT: 'seat',
  CHAPTER: 'chapter',
  PEOPLE: 'people',
  PROVINCE: 'province',
  ARRIVAL: 'arrival',
  DEPARTURE: 'departure',
  PERSONAL: 'personal',
  SECTION: 'chapter',
  NEW: 'arrival',
}

export function nounOf(after: string, before: string, spoken = ''): Noun | null {
  const more = /^ (?:of (?:us|them|US) )?(?:MORE|fewer|de moins)(?= )/.exec(after)
  const [, between = '', head = '', tail = ''] = HEAD.exec(after) ?? []
  let kind = KINDS[head]
  if (!kind)
    return more
      ? {
          kind: 'more',
          isNew: false,
          isPart: false,
          isOurs: false,
          rest: after.slice(more[0].length),
        }
      : null
  let rest = tail
  const inside = ` ${between}`
  if (NOT_OURS.test(inside)) return null
  const isChapter =
    / (?:OUR|ITS|THE|une?|un) $/.test(before) ||
    (/ (?:PERSONAL|CHAPTER) /.test(spoken) && / (?:entre|in|across|among|dans|en) $/.test(before))
  if (head === 'SECTION' && !isChapter) return null
  if (kind === 'member' || kind === 'town') {
    if (kind === 'member' && OF_GROUP.test(rest)) return null
    const apart = /^(?: (?:MEMBER|municipaux|individuals?|[a-z]+))? PERSONAL(?= )/.exec(rest)
    if (kind === 'member' && (/ PERSONAL /.test(inside) || apart)) kind = 'personal'
    if (apart) rest = rest.slice(apart[0].length)
    rest = rest.replace(/^ MEMBER(?= )/, '')
  }
  if (kind === 'personal') rest = rest.replace(/^ MEMBER(?= )/, '')
  const isNew =
    (/ NEW /.test(inside) || /^ NEW /.test(rest)) && (kind === 'town' || kind === 'member')
  const isPart = /^ (?:of|de|d'|des) (?:OUR|US|THE)/.test(inside) && kind !== 'people'
  return { kind, isNew, isPart, isOurs: / (?:OUR|US) /.test(inside) && !isPart, rest }
}

export const METRICS: Record<Kind, Metric> = {
  town: 'municipalities',
  member: 'members',
  people: 'population',
  province: 'provinces',
  chapter: 'chapters',
  seat: 'board-members',
  personal: 'individual-members',
  arrival: 'new-members',
  departure: 'departed-members',
  more: 'members',
}
