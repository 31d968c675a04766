import { JURISDICTIONS } from '#scripts/sample/council.ts'
import type { Case } from './act.ts'

/** What may be done about the letters of a round: a contact comes before the letter that goes there. */
export const REMINDER_ACTS: Readonly<Record<string, readonly Case[]>> = {
  'cycles/[id]/reminders/actions.ts setContactAction': [
    {
      isOfOne: true,
      fields: ({ seats: [, , third = 0] }) => ({
        ...{ jurisdictionId: third, revision: 0, name: 'Noé Roy', email: 'noe@third.example' },
      }),
    },
  ],
  'cycles/[id]/reminders/actions.ts queueRemindersAction': [
    {
      isOfOne: true,
      fields: ({ slug, openId, seats: [, second = 0] }) => ({
        ...{ cycleId: openId, way: 'draft', letter: second },
        [`email-${second}`]: `ida@${slug}-${JURISDICTIONS[1]?.code}.example`,
        [`last-${second}`]: 0,
        ...{ [`subject-${second}`]: 'Form due', [`body-${second}`]: 'Your form is missing.' },
      }),
    },
  ],
  'cycles/[id]/outbox/actions.ts decideReminderAction': [
    {
      isOfOne: true,
      fields: ({ reminder }) => ({
        ...{ id: reminder, state: 'drafted', attempts: 0, verdict: 'bounced' },
      }),
    },
  ],
  'cycles/[id]/reminders/actions.ts trustAddressAction': [
    {
      isOfOne: true,
      fields: ({ slug, seats: [first = 0] }) => ({
        ...{ jurisdictionId: first, email: `ida@${slug}-${JURISDICTIONS[0]?.code}.example` },
      }),
    },
  ],
  'cycles/[id]/outbox/actions.ts setScheduleAction': [
    {
      isOfOne: true,
      fields: ({ openId }) => ({ cycleId: openId, revision: 0, before: '7', after: '' }),
    },
  ],
}
