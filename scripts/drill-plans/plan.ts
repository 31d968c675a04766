import { z } from 'zod'

type PlanNode = {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows'?: number
  'Actual Loops'?: number
  'Rows Removed by Filter'?: number
  Plans?: PlanNode[]
}

const node: z.ZodType<PlanNode> = z.lazy(() =>
  z.object({
    'Node Type': z.string(),
    'Relation Name': z.string().optional(),
    'Actual Rows': z.number().optional(),
    'Actual Loops': z.number().optional(),
    'Rows Removed by Filter': z.number().optional(),
    Plans: z.array(node).optional(),
  }),
)

/** A statement and how the server went about it, as auto_explain writes it. */
const explained = z.object({ 'Query Text': z.string(), Plan: node })

/** When it ended by the server's clock, and how long it took, in milliseconds. */
export type Query = { text: string; plan: PlanNode; ended: number; took: number }

export type Scan = { table: string; rows: number }

export function readPlan(json: string): Pick<Query, 'text' | 'plan'> {
  const { 'Query Text': text, Plan: plan } = explained.parse(JSON.parse(json))
  return { text, plan }
}

/** Each look at every row of a table, and how many rows that were. */
export function wholeTables(plan: PlanNode): Scan[] {
  const table = plan['Relation Name']
  const each = (plan['Actual Rows'] ?? 0) + (plan['Rows Removed by Filter'] ?? 0)
  const own =
    plan['Node Type'] === 'Seq Scan' && table !== undefined
      ? [{ table, rows: Math.round(each * (plan['Actual Loops'] ?? 1)) }]
      : []
  return [...own, ...(plan.Plans ?? []).flatMap(wholeTables)]
}

/** How many had to wait for another one to end: the longest row of statements of which none overlaps the next. */
export function inARow(queries: readonly Pick<Query, 'ended' | 'took'>[]): number {
  let [count, free] = [0, Number.NEGATIVE_INFINITY]
  for (const { ended, took } of queries.toSorted((a, b) => a.ended - b.ended)) {
    if (ended - took < free) continue
    count += 1
    free = ended
  }
  return count
}
