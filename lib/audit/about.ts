import { type SQL, sql } from 'drizzle-orm'
import { agendas } from '#db/schema/agendas.ts'
import { answerLinks } from '#db/schema/answers.ts'
import { readingRemarks } from '#db/schema/confirmations.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { importFiles } from '#db/schema/intake.ts'
import { members, reportedFigures } from '#db/schema/membership.ts'
import { auditEntries, user } from '#db/schema/people.ts'
import { reminders } from '#db/schema/reminders.ts'
import { sections, statements, submissions, submissionVersions } from '#db/schema/submissions.ts'
import type { Bilingual } from '#lib/i18n/bilingual.ts'

/** What a person recognises a thing by, as far as it has it. */
export type About = {
  cycleId: number | null
  year: number | null
  month: number | null
  jurisdiction: Bilingual | null
  submissionId: number | null
  /** A person, a member or a file. */
  name: string | null
}

const KIND = sql`split_part(${auditEntries.subject}, '/', 1)`
/** `roster/3/14`, `exchange/12-40`: the first number of a subject and the second; null where words stand. */
const FIRST = sql`(regexp_match(${auditEntries.subject}, '^[a-z-]+/([0-9]{1,9})(?![0-9])'))[1]::int`
const SECOND = sql`(regexp_match(${auditEntries.subject}, '^[a-z-]+/[0-9]+[/-]([0-9]{1,9})(?![0-9])'))[1]::int`

const OF_SUBMISSION = sql`${submissions.cycleId}, ${submissions.jurisdictionId}, ${submissions.id}, null::text`
const OF_VERSION = sql`${submissionVersions} join ${submissions}
  on ${submissions.id} = ${submissionVersions.submissionId}`
const OF_STATEMENT = sql`${statements} join ${sections} on ${sections.id} = ${statements.sectionId}
  join ${OF_VERSION} on ${submissionVersions.id} = ${sections.versionId}`

/** Read from the subject, kind by kind: the line itself says what was done, to which number. */
export function about(): SQL<About | null> {
  return sql`(
    select jsonb_build_object(
      'cycleId', ${cycles.id}, 'year', ${cycles.year}, 'month', ${cycles.month},
      'jurisdiction', ${jurisdictions.name}, 'submissionId', place.submission, 'name', place.name)
    from (
      select ${FIRST} as cycle, ${SECOND} as jurisdiction, null::int as submission, null::text as name
        where ${KIND} in ('cycle', 'roster', 'answer', 'reminders', 'reminder-days')
      union all select null, ${FIRST}, null, null where ${KIND} = 'jurisdiction'
      union all select null, ${SECOND}, null, null where ${KIND} = 'contact'
      union all select ${OF_SUBMISSION} from ${submissions}
        where ${KIND} = 'submission' and ${submissions.id} = ${FIRST}
      union all select ${OF_SUBMISSION} from ${OF_VERSION}
        where ${KIND} = 'confirmation' and ${submissionVersions.id} = ${FIRST}
      union all select ${OF_SUBMISSION} from ${readingRemarks} join ${OF_VERSION}
        on ${submissionVersions.id} = ${readingRemarks.versionId}
        where ${KIND} = 'remark' and ${readingRemarks.id} = ${FIRST}
      union all select ${OF_SUBMISSION} from ${reportedFigures} join ${OF_VERSION}
        on ${submissionVersions.id} = ${reportedFigures.versionId}
        where ${KIND} = 'reported-figure' and ${reportedFigures.id} = ${FIRST}
      union all select ${OF_SUBMISSION} from ${OF_STATEMENT}
        where ${KIND} in ('statement', 'priority', 'exchange') and ${statements.id} = ${FIRST}
      union all select ${agendas.cycleId}, null, null, null from ${agendas}
        where ${KIND} = 'agenda' and ${agendas.id} = ${FIRST}
      union all select ${answerLinks.cycleId}, ${answerLinks.jurisdictionId}, null, ${answerLinks.name}
        from ${answerLinks} where ${KIND} = 'answer-link' and ${answerLinks.id} = ${FIRST}
      union all select ${reminders.cycleId}, ${reminders.jurisdictionId}, null, ${reminders.toName}
        from ${reminders} where ${KIND} = 'reminder' and ${reminders.id} = ${FIRST}
      union all select null, ${members.associationId}, null, ${members.name}
        from ${members} where ${KIND} = 'member' and ${members.id} = ${FIRST}
      union all select null, null, null, ${importFiles.filename}
        from ${importFiles} where ${KIND} = 'import-file' and ${importFiles.id} = ${FIRST}
      union all select null, null, null, ${user.name}
        from ${user} where ${KIND} = 'user' and ${user.id} = split_part(${auditEntries.subject}, '/', 2)
    ) as place
    left join ${cycles} on ${cycles.id} = place.cycle
    left join ${jurisdictions} on ${jurisdictions.id} = place.jurisdiction
    limit 1)`
}
