import type { members, reportedFigures } from '#db/schema/membership.ts'
import type { Bilingual } from '#lib/i18n/bilingual.ts'
import { type NamedJurisdiction, namesOf } from '#lib/jurisdictions/jurisdiction.ts'
import { foldText } from '#lib/submissions/difference.ts'
import { agrees, countMembers } from './growth.ts'

type Member = Pick<typeof members.$inferSelect, 'id' | 'name' | 'province' | 'since' | 'until'>
type Figure = Pick<typeof reportedFigures.$inferSelect, 'metric' | 'value' | 'upper' | 'qualifier'>

/** A province's ways of being written, in both languages: all of them are one. */
export type Provinces = ReadonlyMap<string, string>

const KINDS_EN =
  'city|town|township|village|hamlet|district|county|region|community|municipality|(?:regional|rural|resort|district|united) (?:municipality|district|county|township)|united counties|borough|parish'
const KINDS_FR =
  'ville|village|canton|cantons unis|paroisse|hameau|comte|region|cite|communaute(?: urbaine)?|municipalite(?: regionale(?: de comte)?| de paroisse| de village| de canton)?|mrc|arrondissement|agglomeration'
const BEFORE = new RegExp(
  `^(?:the |la |le |l )?(?:(?:corporation|municipality|municipalite) (?:of (?:the )?|de (?:la |l )?))?(?:(?:${KINDS_EN}|rm) of (?:the )?|(?:${KINDS_FR}) (?:des |du |de |d ))`,
)
const AFTER = new RegExp(` (?:${KINDS_EN})$`)
const ARTICLE = /^(?:the|la|le|les|l) (?=.)/

/**
 * A municipality's own name, whatever kind of place a sentence calls it, without case, accents and marks.
 *
 * @example municipalityKey('Ville de Saint-Orbain') // 'saint orbain'
 */
export function municipalityKey(name: string): string {
  const folded = foldText(name)
  const bare = folded.replace(BEFORE, '').replace(ARTICLE, '').replace(AFTER, '')
  return bare.replace(/\b(st|ste)\b/g, (short) => (short === 'st' ? 'saint' : 'sainte'))
}

export function provincesOf(named: readonly (readonly string[])[]): Provinces {
  return new Map(
    named.flatMap((names) => names.map((name) => [foldText(name), foldText(names[0] ?? '')])),
  )
}

/** What each way of writing a province stands for, the first named first. */
export function provinceNames(named: readonly NamedJurisdiction[]): ReadonlyMap<string, Bilingual> {
  const pairs = named.flatMap((one) =>
    namesOf(one).map((name) => [foldText(name), one.name] as const),
  )
  return new Map(pairs.toReversed())
}

/**
 * The line of the register that a form's new member already is. The same name in another province is another place; so
 * is one of two lines of that name where the province does not tell. Who had left by then has come back.
 */
export function findInRegister<Line extends Member>(
  announced: Pick<Member, 'name' | 'province'>,
  register: readonly Line[],
  { meetsOn, provinces }: { meetsOn: string; provinces: Provinces },
): Line | null {
  const key = municipalityKey(announced.name)
  const province = (written: string | null) => provinces.get(foldText(written ?? '')) ?? null
  const wanted = province(announced.province)
  const named = register.filter(
    ({ name, until }) => municipalityKey(name) === key && (until === null || until > meetsOn),
  )
  const there = named.filter((line) => {
    const own = province(line.province)
    return wanted === null || own === null || own === wanted
  })
  return there.length === 1 ? (there[0] ?? null) : null
}

/** Whether the register says of that day what a form says in figures: so many members, or so many that are new. */
export function registerHolds(
  figure: Figure,
  { register, meetsOn, held }: { register: readonly Member[]; meetsOn: string; held: number },
): boolean {
  if (figure.metric === 'new-members') return figure.qualifier === 'exact' && held === figure.value
  if (figure.metric !== 'municipalities' && figure.metric !== 'members') return false
  return register.length > 0 && agrees(figure, countMembers(register, meetsOn))
}
