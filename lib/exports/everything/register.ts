import { eq, inArray } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { seats } from '#db/schema/councils.ts'
import { members } from '#db/schema/membership.ts'
import { submissionVersions } from '#db/schema/submissions.ts'
import { by, type Names } from './names.ts'
import type { Everything } from './shape.ts'

/** The registers of the associations that sit in these councils, with what forms announced and nobody accepted. */
export async function readRegister(
  db: Database,
  councilIds: number[],
  names: Names,
): Promise<Everything['members']> {
  const seated = db
    .select({ id: seats.jurisdictionId })
    .from(seats)
    .where(inArray(seats.councilId, councilIds))
  const rows = await db
    .select({
      member: members,
      submission: submissionVersions.submissionId,
      version: submissionVersions.number,
    })
    .from(members)
    .leftJoin(submissionVersions, eq(members.versionId, submissionVersions.id))
    .where(inArray(members.associationId, seated))
  return rows
    .map(({ member, submission, version }) => ({
      association: names.jurisdiction(member.associationId),
      name: member.name,
      province: member.province,
      since: member.since,
      until: member.until,
      verdict: member.verdict,
      submission,
      version,
      span: member.span,
      quote: member.quote,
    }))
    .sort(
      by(
        (one) => one.association,
        (one) => one.name,
        (one) => one.since,
        (one) => one.until,
        (one) => one.submission,
        (one) => one.version,
        (one) => one.span?.start ?? null,
      ),
    )
}
