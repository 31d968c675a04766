import type { Case, Read } from './act.ts'
import type { Things } from './things.ts'

const priority = async ({ slug }: Things, read: Read) => {
  const own = `from followed f join councils c on c.id = f.council_id where c.slug = '${slug}' order by f.priority_id limit 1`
  return {
    priority: await read(`select f.priority_id as n ${own}`),
    seen: await read(`select coalesce(f.verdict_id, 0) as n ${own}`),
  }
}

const introduction = async ({ slug }: Things, read: Read) => {
  const own = `from exchanged e join councils c on c.id = e.council_id where c.slug = '${slug}' and e.kind = 'need' and e.is_answered order by e.statement_id limit 1`
  return {
    need: await read(`select e.statement_id as n ${own}`),
    offer: await read(`select (e.candidates -> 0 ->> 'statementId')::int as n ${own}`),
    seen: 0,
    step: 'introduced',
  }
}

/** Acts about what ties statements: a priority and its later words, a need and an offer. */
export const LINK_ACTS: Readonly<Record<string, readonly Case[]>> = {
  'exchange/actions.ts introduceAction': [{ isOfOne: true, fields: introduction }],
  'followthrough/actions.ts decideFollowedAction': [
    {
      isOfOne: true,
      fields: async (of, read) => ({ ...(await priority(of, read)), outcome: 'none' }),
    },
  ],
  'followthrough/actions.ts undoFollowedAction': [{ isOfOne: true, fields: priority }],
}
