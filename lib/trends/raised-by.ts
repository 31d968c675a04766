import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { counts, formCounts, turnouts } from '#db/schema/counts.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import { ORDERS } from '#lib/themes/input.ts'
import type { Filter, Section } from './matrix.ts'

export type Order = NonNullable<Filter['order']>

/** In one cycle, of one order of government: how many raised a theme, out of how many who reported. */
export type OrderCount = { order: Order; count: number; doubtful: number; of: number }

export type RaisedBy = {
  /** by theme, the orders that anybody reported of, in the order the councils name them */
  orders: Map<number, OrderCount[]>
  /** by theme, which jurisdictions, and whether beyond doubt */
  jurisdictions: Map<number, Map<number, 'firm' | 'doubtful'>>
}

type Asked = { cycleId: number; themeIds: readonly number[]; section: Section | undefined }

/** Who raised these few themes in one cycle: looked up in what is kept, one line a form and a theme. */
export async function readRaisedBy(
  actor: Actor,
  councilId: number,
  { cycleId, themeIds, section }: Asked,
): Promise<RaisedBy> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  if (themeIds.length === 0) return { orders: new Map(), jurisdictions: new Map() }
  const places = [...themeIds]
  const [byOrder, reported, forms] = await Promise.all([
    db
      .select()
      .from(counts)
      .where(
        and(
          eq(counts.councilId, councilId),
          eq(counts.cycleId, cycleId),
          inArray(counts.place, places),
          isNotNull(counts.order),
          section ? eq(counts.section, section) : isNull(counts.section),
        ),
      ),
    db
      .select({ order: turnouts.order, of: turnouts.reported })
      .from(turnouts)
      .where(and(eq(turnouts.councilId, councilId), eq(turnouts.cycleId, cycleId))),
    db
      .select()
      .from(formCounts)
      .where(
        and(
          eq(formCounts.councilId, councilId),
          eq(formCounts.cycleId, cycleId),
          inArray(formCounts.place, places),
          section ? eq(formCounts.section, section) : undefined,
        ),
      ),
  ])
  const orders = new Map(
    places.map((place) => [
      place,
      ordersOf(
        byOrder.filter((row) => row.place === place),
        reported,
      ),
    ]),
  )
  return { orders, jurisdictions: jurisdictionsOf(forms) }
}

type OrderRow = Pick<
  typeof counts.$inferSelect,
  'order' | 'jurisdictions' | 'doubtfulJurisdictions'
>

export function ordersOf(
  rows: readonly OrderRow[],
  reported: readonly { order: Order; of: number }[],
): OrderCount[] {
  return ORDERS.flatMap((order) => {
    const of = reported.find((one) => one.order === order)?.of ?? 0
    const row = rows.find((one) => one.order === order)
    const { jurisdictions: count = 0, doubtfulJurisdictions: doubtful = 0 } = row ?? {}
    return of === 0 ? [] : [{ order, count, doubtful, of }]
  })
}

type FormRow = Pick<
  typeof formCounts.$inferSelect,
  'place' | 'jurisdictionId' | 'statements' | 'doubtful'
>

/** Beyond doubt as soon as one statement is, in whichever section it stands. */
export function jurisdictionsOf(forms: readonly FormRow[]): RaisedBy['jurisdictions'] {
  const found: RaisedBy['jurisdictions'] = new Map()
  for (const { place, jurisdictionId, statements, doubtful } of forms) {
    if (statements === 0) continue
    const own = found.get(place) ?? new Map<number, 'firm' | 'doubtful'>()
    if (statements > doubtful) own.set(jurisdictionId, 'firm')
    else if (!own.has(jurisdictionId)) own.set(jurisdictionId, 'doubtful')
    found.set(place, own)
  }
  return found
}
