import type { Overlap, Score, Share } from './score-form.ts'

export type Scored = { name: string; group: string; heldOut: boolean; score: Score }

const GROUPS = ['docx', 'pdf', 'txt flat', 'txt -layout', 'txt torn', 'mail', 'odt']
/** What each group must reach; a torn text is a best effort and has no bar for its statements. */
const SEGMENTATION: Record<string, number> = {
  docx: 0.98,
  mail: 0.98,
  odt: 0.98,
  pdf: 0.96,
  'txt flat': 0.95,
  'txt -layout': 0.95,
}

export type Measure = {
  title: string
  value: (scores: readonly Score[]) => number
  bar: (group: string) => number
}

const share = (pick: (score: Score) => Share) => (scores: readonly Score[]) => {
  const of = scores.reduce((sum, one) => sum + pick(one).of, 0)
  return of === 0 ? 1 : scores.reduce((sum, one) => sum + pick(one).right, 0) / of
}

/** Harmonic mean of how much was found of what is true and how much is true of what was found. */
const f1 = (pick: (score: Score) => Overlap) => (scores: readonly Score[]) => {
  const [both, all] = scores.reduce(
    ([x, y], one) => [x + pick(one).both, y + pick(one).truth + pick(one).found],
    [0, 0],
  )
  return all === 0 ? 1 : (2 * both) / all
}

export const MEASURES: Measure[] = [
  { title: 'jurisd.', value: share((one) => one.jurisdiction), bar: () => 1 },
  { title: 'cycle', value: share((one) => one.cycle), bar: () => 1 },
  { title: 'language', value: share((one) => one.language), bar: () => 1 },
  { title: 'contact', value: share((one) => one.contact), bar: () => 1 },
  { title: 'kinds', value: share((one) => one.kinds), bar: () => 1 },
  { title: 'numbers', value: share((one) => one.numbers), bar: () => 0 },
  { title: 'answers', value: share((one) => one.answers), bar: () => 0 },
  {
    title: 'segm. F1',
    value: f1((one) => one.statements),
    bar: (group) => SEGMENTATION[group] ?? 0,
  },
  { title: 'placed', value: share((one) => one.placed), bar: () => 0 },
  { title: 'kept', value: share((one) => one.kept), bar: () => 1 },
  { title: 'covered', value: share((one) => one.covered), bar: () => 1 },
  { title: 'figures', value: f1((one) => one.figures), bar: () => 0.9 },
  { title: 'members', value: f1((one) => one.members), bar: () => 0.9 },
]

/** A row per format with its bars below; `*` marks what falls short. */
export function tableOf(title: string, scored: readonly Scored[]): string {
  if (scored.length === 0) return ''
  const rows = [[title, 'forms', ...MEASURES.map((one) => one.title)]]
  const groups = [...new Set([...GROUPS, ...scored.map((one) => one.group)])]
  for (const group of groups) {
    const scores = scored.filter((one) => one.group === group).map((one) => one.score)
    if (scores.length === 0) continue
    rows.push([group, String(scores.length), ...MEASURES.map((one) => cellOf(one, group, scores))])
    rows.push([
      '  bar',
      '',
      ...MEASURES.map((one) => (one.bar(group) ? percent(one.bar(group)) : '')),
    ])
  }
  const all = scored.map((one) => one.score)
  rows.push(['all', String(all.length), ...MEASURES.map((one) => percent(one.value(all)))])
  return rows
    .map((row) => row.map((one, at) => (at === 0 ? one.padEnd(14) : one.padStart(9))).join(''))
    .join('\n')
}

function cellOf(measure: Measure, group: string, scores: readonly Score[]): string {
  const value = measure.value(scores)
  return `${value + 1e-9 < measure.bar(group) ? '*' : ''}${percent(value)}`
}

const percent = (value: number) => (value * 100).toFixed(1)

/** What was read otherwise than it is, form by form. Held-out forms keep theirs to themselves. */
export function missesOf(scored: readonly Scored[]): string {
  return scored
    .filter((one) => !one.heldOut && one.score.misses.length > 0)
    .map(
      (one) =>
        `\n${one.name} (${one.group})\n${one.score.misses.map((line) => `  ${line}`).join('\n')}`,
    )
    .join('\n')
}
