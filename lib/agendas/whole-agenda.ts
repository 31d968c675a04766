import type { Actor } from '#lib/auth/actor.ts'
import type { Council } from '#lib/councils/queries.ts'
import { type CandidateTheme, listCandidates } from './candidates.ts'
import { circulationOf } from './circulation.ts'
import type { FoundAgenda, Item } from './queries.ts'
import { listCycleQuotes, type Quote } from './quotes.ts'
import { listVersions, type Version } from './versions.ts'

export type WholeItem = Item & {
  /** Everything it rests on, what it shows included, in the order the table is called. */
  annex: Quote[]
  /** Who raised its theme in the cycle. */
  raised: CandidateTheme | null
}

export type WholeAgenda = Omit<FoundAgenda, 'items'> & {
  council: Pick<Council, 'name' | 'slug'>
  items: WholeItem[]
  /** As which it went out, where it is still what went out. */
  version: number | null
}

/** An agenda with all that its items rest on, and with the themes it could be made of. */
export async function readWhole(
  actor: Actor,
  { council, ...found }: FoundAgenda & { council: Council },
  now: Date,
): Promise<WholeAgenda & { candidates: CandidateTheme[]; versions: Version[] }> {
  const { cycle, items } = found
  const placed = items.flatMap(({ themeId }) => themeId ?? [])
  const ofCycle = { cycleId: cycle.id, councilId: cycle.councilId }
  const [candidates, said, versions] = await Promise.all([
    listCandidates(actor, cycle, now),
    listCycleQuotes(actor, ofCycle, placed),
    listVersions(actor, found.agenda.id),
  ])
  const whole = items.map((item) => ({
    ...item,
    annex: annexOf(item, said),
    raised: candidates.find(({ themeId }) => themeId === item.themeId) ?? null,
  }))
  const isLast = circulationOf(found.agenda) === 'circulated'
  const version = isLast ? (versions.at(-1)?.number ?? null) : null
  return { ...found, council, items: whole, version, versions, candidates }
}

/** What somebody put beside an item stays in its annex, though its form was amended since. */
export function annexOf(
  item: Pick<Item, 'themeId' | 'quotes' | 'unshown'>,
  said: readonly (Quote & { themeId: number | null })[],
): Quote[] {
  const own = said.filter(({ themeId }) => themeId !== null && themeId === item.themeId)
  const known = new Set(own.map(({ id }) => id))
  return [...[...item.quotes, ...item.unshown].filter(({ id }) => !known.has(id)), ...own]
}
