import { type ActLine, LAPSED } from '#lib/themes/queries/list-acts.ts'

const ACT_GROUPS = ['lapsed', 'leftOut', 'history'] as const

/** First what says nothing any more, then the words left out, then the rest: on the page and in its CSV. */
export function groupActs(acts: readonly ActLine[]) {
  const groupOf = ({ rule, state }: ActLine): (typeof ACT_GROUPS)[number] => {
    if (LAPSED.includes(state)) return 'lapsed'
    return rule.kind === 'exclude' && state === 'stands' ? 'leftOut' : 'history'
  }
  return ACT_GROUPS.map((key) => ({ key, list: acts.filter((act) => groupOf(act) === key) }))
}
