import { existsSync, readFileSync } from 'node:fs'

/** A line of a table: what is written, and what a careful person says it claims. */
type TableLine = { text: string; truth: string[]; heldOut: boolean }
export type Answered = TableLine & { got: string[] }

const KEPT_BACK = 'held-out/'
/** Tables that are open whole. */
const OPEN = ['-third', '-fourth']

/** The tables of a kind: two with every second line held out, two open, one kept back whole. */
export const tablesOf = (kind: string) =>
  [kind, `${kind}-second`, ...OPEN.map((hand) => `${kind}${hand}`), `${KEPT_BACK}${kind}`].filter(
    (table) => existsSync(pathOf(table)),
  )

const pathOf = (table: string) => new URL(`${table}.txt`, import.meta.url)

/** The lines of a table beside this file. */
export function linesOf(table: string): TableLine[] {
  const isHeldOut = (at: number) =>
    table.startsWith(KEPT_BACK) || (!OPEN.some((hand) => table.endsWith(hand)) && at % 2 === 1)

  return readFileSync(pathOf(table), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' =>'))
    .map((line, at) => {
      const [text = '', truth = ''] = line.split(/ => ?/)
      return { text, truth: truth.split('; ').filter(Boolean), heldOut: isHeldOut(at) }
    })
}

/** How much was found of what is true, open and held out; with misses, of the open half only. */
export function tallyOf(
  kind: string,
  answered: readonly Answered[],
  { withMisses }: { withMisses: boolean },
): string {
  const misses = answered
    .filter((one) => withMisses && !one.heldOut && missed(one.truth, one.got) !== '')
    .map((one) => `  ${one.text}\n    ${missed(one.truth, one.got)}`)
  const row = (heldOut: boolean) => {
    const half = answered.filter((one) => one.heldOut === heldOut)
    if (half.length === 0) return []
    const count = (pick: (one: Answered) => number) => half.reduce((sum, one) => sum + pick(one), 0)
    const both = count((one) => without(one.truth, without(one.truth, one.got)).length)
    const all = count((one) => one.truth.length + one.got.length)
    const whole = count((one) => (missed(one.truth, one.got) === '' ? 1 : 0))
    const share = (part: number, of: number) => (of === 0 ? '–' : ((100 * part) / of).toFixed(1))
    return [
      `${kind.padEnd(18)}${heldOut ? 'held out' : 'open'.padEnd(8)}  F1 ${share(2 * both, all)}  lines right ${share(whole, half.length)} of ${half.length}`,
    ]
  }
  return [...misses, ...row(false), ...row(true)].join('\n')
}

function without(from: readonly string[], these: readonly string[]): string[] {
  const left = [...these]
  return from.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function missed(truth: readonly string[], got: readonly string[]): string {
  const lost = without(truth, got).map((one) => `- ${one}`)
  const made = without(got, truth).map((one) => `+ ${one}`)
  return [...lost, ...made].join('  ')
}
