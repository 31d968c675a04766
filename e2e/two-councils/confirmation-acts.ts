import type { Case } from './act.ts'

/** What is said of a reading comes before what is made of it. */
export const CONFIRMATION_ACTS: Readonly<Record<string, readonly Case[]>> = {
  'submissions/[id]/confirmation-actions.ts sayOfReadingAction': [
    {
      isOfOne: true,
      fields: async ({ versionId }, read) => ({
        versionId,
        revision: await read(
          `select coalesce(max(revision), 0)::int as n from confirmations where version_id = ${versionId}`,
        ),
        ...{ verdict: 'wrong', note: 'Half of it is missing.' },
      }),
    },
  ],
  'submissions/[id]/confirmation-actions.ts settleRemarkAction': [
    {
      isOfOne: true,
      fields: async ({ versionId }, read) => ({
        remarkId: await read(
          `select coalesce(max(id), 0)::int as n from reading_remarks where version_id = ${versionId} and settled is null`,
        ),
        ...{ settled: 'answered', answer: 'It was all read.' },
      }),
    },
  ],
}
