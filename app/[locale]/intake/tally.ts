import type { getTranslations } from 'next-intl/server'
import type { Outcome } from '#lib/intake/outcome.ts'

type Say = Awaited<ReturnType<typeof getTranslations<'intake'>>>

/** What needs a person comes first. */
export const TALLIED = ['waiting', 'held', 'refused', 'imported', 'amended', 'duplicate'] as const

/** "2 held for an answer, 57 imported"; of a single file, what became of it. */
export function tallyOf(counts: Partial<Record<Outcome, number>>, say: Say): string {
  const isAll = String(Object.values(counts).reduce((sum, count) => sum + count, 0) === 1)
  return TALLIED.flatMap((outcome) => {
    const count = counts[outcome] ?? 0
    return count > 0 ? [say(`tally.${outcome}`, { count, isAll })] : []
  }).join(', ')
}
