import { type Kind, nounOf } from './counted.ts'
import {
  type Around,
  CLOSED,
  type Claim,
  claim,
  HELD,
  HELD_THEN,
  HOPED,
  isLarge,
  isOpen,
} from './grounds.ts'
import { isTheirPopulation } from './places.ts'
import type { Mention } from './signs/sentence.ts'
import { subjectOf } from './whose.ts'

const LABELS: readonly [RegExp, Kind | 'bare'][] = [
  [/ PERSONAL/, 'personal'],
  [
    / (?:NEW (?:MEMBER|TOWN|MEMBER TOWN|ARRIVAL)|ARRIVAL|MEMBER (?:gained|welcomed|accueillis|JOIN|WELCOME))/,
    'arrival',
  ],
  [/ (?:DEPARTURE|MEMBER (?:LOSE|LEAVE|lost|departed|perdus|partis))/, 'departure'],
  [/ BOARD| SEAT/, 'seat'],
  [/ POPULATION| PEOPLE/, 'people'],
  [/ TOWN/, 'town'],
  [/ CHAPTER| SECTION/, 'chapter'],
  [/ PROVINCE/, 'province'],
  [/ ROLL| (?:total|US)(?= )/, 'bare'],
  [/ MEMBER/, 'member'],
]

const IN_ALL = /^ (?:in (?:all|total)|au total|en tout)(?= )/

/** A number without a noun: a row, or what its subject counts. */
export function bareOf(mention: Mention, after: string, around: Around): Claim | null {
  const { before, earlier, quantity } = mention
  if (HOPED.test(before) && !around.isFix) return null
  if (/^-\S/.test(quantity.after) || / TOWN (?:of|de) $/.test(before)) return null
  if (/^(?: HOLD| a)? BELONG/.test(after) && isOpen(before))
    return / (?:ACT|GROUP) /.test(before) ? null : taken(around)
  const paired = around.isFix ? /^ NOT (?:\S+ )?N(?= )(.*)$/.exec(after)?.[1] : undefined
  const noun = paired === undefined ? null : nounOf(paired, before)
  if (noun) return claim(noun.kind)
  if (!CLOSED.test(after) || quantity.value < 2) return null
  const label = /^ (?:=|-|about|some)? ?$/.test(before)
    ? (/ ((?:(?![;|.:]|MORE)\S+ ){1,9}):(?: \( )? ?$/.exec(earlier)?.[1] ??
      (/^ $/.test(after) && /^ \) /.test(mention.later)
        ? / ((?:NEW |OUR |MEMBER )*(?:TOWN|MEMBER|PROVINCE|CHAPTER|ARRIVAL|DEPARTURE|BOARD) )\( $/.exec(
            earlier,
          )?.[1]
        : undefined))
    : / ((?:\S+ ){1,6})[=-] $/.exec(before)?.[1]
  if (label !== undefined) {
    const kind = LABELS.find(([pattern]) => pattern.test(` ${label}`))?.[1]
    if (!kind || / (?:ACT|GROUP) /.test(` ${label}`)) return around.isFix ? taken(around) : null
    return kind === 'bare'
      ? bare(around, ` ${label}`)
      : isLarge(kind, quantity.value)
        ? claim(kind)
        : null
  }
  if (around.isFix && (around.counted ?? around.countedEarlier)) return taken(around)
  if (/^ (?:this year|cette annee|NOW) (?:, |: )?$/.test(before)) return taken(around)
  if (/^ (?:and |et |but |mais )?US (?:NOW )?(?:, )?$/.test(before)) return taken(around)
  if (IN_ALL.test(after) && subjectOf(before, earlier) === 'ours') return taken(around)
  if (/ CHANGE $/.test(before) && quantity.qualifier === 'exact' && !quantity.grew) return null
  if (/ POPULATION /.test(before) && quantity.value >= 1000)
    return isTheirPopulation(before) ? null : claim('people')
  const isThen = HELD_THEN.test(before)
  if (
    !isThen &&
    !HELD.test(before) &&
    !(
      quantity.qualifier !== 'exact' &&
      / (?:US|ROLL|POPULATION|(?:of|de|d') OUR (?:TOWN|CHAPTER|MEMBER)|(?:OUR|of|de|d') MEMBER|MEMBER PERSONAL)(?: NOW)? $/.test(
        before,
      )
    )
  )
    return total(mention, around)
  if (/ PEOPLE .*(?:OUR|US|MEMBER) /.test(before) && quantity.value >= 1000) return claim('people')
  if (
    subjectOf(before, earlier) === 'other' &&
    !around.isFix &&
    !/ (?:HOLD|CHANGE)(?: MORE)? US (?:\S+ )?$| (?:HOLD|CHANGE|LEAVE) US/.test(before)
  )
    return null
  const kind = LABELS.find(([pattern]) => pattern.test(` ${headOf(before)} `))?.[1]
  const found = !kind || kind === 'bare' ? bare(around, `${earlier}${before}`) : claim(kind)
  return found && { ...found, isPast: isThen }
}

/** The subject of a clause, before its verb. */
function headOf(before: string): string {
  const zone = /^(.*?) (?:HOLD|WAS|CHANGE|LIVE) /.exec(before)?.[1] ?? before
  return (zone.split(/ ,(?= )/).at(-1) ?? zone).replace(/ N .*$/, '')
}

function total(mention: Mention, around: Around): Claim | null {
  return / (?:total|net|solde)(?: (?:of|de|d'|,|:))? $/.test(mention.before)
    ? (taken(around) ?? bare(around, ''))
    : null
}

function taken({ counted, countedEarlier }: Around): Claim | null {
  const metric = counted ?? countedEarlier
  return metric ? { metric, isPast: false, isBare: false } : null
}

/** Members of which nothing says what they are: those just counted, else those of the form. */
function bare({ counted, countedEarlier }: Around, before: string): Claim {
  if (/ MEMBER /.test(before)) return claim('member')
  if (!/ ROLL /.test(before) && counted) return { metric: counted, isPast: false, isBare: false }
  if (countedEarlier === 'municipalities') return claim('town')
  return { metric: 'members', isPast: false, isBare: true }
}
