import type { Case } from './act.ts'

/** What a secretariat says of its council as a whole, and of the order its table is called in. */
export const COUNCIL_ACTS: Readonly<Record<string, readonly Case[]>> = {
  'admin/jurisdictions/actions.ts seatAction': [
    {
      isOfOne: false,
      fields: ({ slug }) => ({
        nameEn: `New ${slug}`,
        nameFr: `Neuve ${slug}`,
        order: 'provincial',
      }),
    },
  ],
  'admin/council/actions.ts editCouncilAction': [
    {
      isOfOne: false,
      fields: async ({ slug }, read) => ({
        ...{ nameEn: `Known as ${slug}`, nameFr: `Dit ${slug}`, contactMonths: 36 },
        revision: await read(`select revision as n from councils where slug = '${slug}'`),
      }),
    },
  ],
  'admin/council/actions.ts foundCouncilAction': [
    {
      isOfOne: false,
      fields: ({ slug }) => ({
        ...{ nameEn: `Beside ${slug}`, nameFr: `À côté de ${slug}`, roster: 'empty' },
      }),
    },
  ],
  'admin/jurisdictions/actions.ts moveSeatAction': [
    {
      isOfOne: true,
      fields: ({ seats: [first = 0] }) => ({ jurisdictionId: first, way: 'down' }),
    },
  ],
  'admin/jurisdictions/actions.ts unseatAction': [
    {
      isOfOne: true,
      fields: async ({ seats: [first = 0] }, read) => ({
        jurisdictionId: first,
        revision: await read(`select revision as n from seats where jurisdiction_id = ${first}`),
      }),
    },
  ],
}
