import type { Case, Read } from './act.ts'
import type { Things } from './things.ts'

const ofLink =
  (what: string) =>
  async ({ openId }: Things, read: Read) => {
    const first = `from answer_links where cycle_id = ${openId} order by id limit 1`
    return {
      linkId: await read(`select id as n ${first}`),
      revision: await read(`select revision as n ${first}`),
      what,
    }
  }

/** What the secretariat does about links that answer. */
export const ANSWER_ACTS: Readonly<Record<string, readonly Case[]>> = {
  'cycles/[id]/links/actions.ts giveLinkAction': [
    {
      isOfOne: true,
      fields: ({ slug, openId, seats: [, second = 0] }) => ({
        ...{ cycleId: openId, jurisdictionId: second },
        ...{ name: 'Noé Roy', email: `noe@${slug}.example` },
      }),
    },
  ],
  'cycles/[id]/links/actions.ts changeLinkAction': [
    { isOfOne: true, fields: ofLink('renew') },
    { isOfOne: true, fields: ofLink('revoke') },
  ],
}
