import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { jurisdictions, seats } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { members, reportedFigures } from '#db/schema/membership.ts'
import { submissions, submissionVersions } from '#db/schema/submissions.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Jurisdiction } from '#lib/councils/queries.ts'
import type { Bilingual } from '#lib/i18n/bilingual.ts'
import { CANADA } from '#lib/jurisdictions/canada.ts'
import { type NamedJurisdiction, namesOf } from '#lib/jurisdictions/jurisdiction.ts'
import { foldText } from '#lib/submissions/difference.ts'
import { type Claim, countMembers, type GrowthPoint } from './growth.ts'
import { provinceNames, provincesOf } from './matching.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

export type Member = typeof members.$inferSelect
/** With its province in both languages, where the council or the country knows it by what was typed. */
export type RegisteredMember = Member & { provinceName: Bilingual | null }

/** The municipal associations of a council: only they have a register. */
export async function listAssociations(actor: Actor, councilId: number): Promise<Jurisdiction[]> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const rows = await db
    .select({ jurisdiction: jurisdictions })
    .from(seats)
    .innerJoin(jurisdictions, eq(seats.jurisdictionId, jurisdictions.id))
    .where(and(eq(seats.councilId, councilId), eq(jurisdictions.isAssociation, true)))
    .orderBy(asc(seats.position))
  return rows.map((row) => row.jurisdiction)
}

/** The register, by name; `verdict` tells what is in it from what forms announced and nobody accepted. */
export async function listMembers(
  actor: Actor,
  councilId: number,
  associationId: number,
): Promise<RegisteredMember[]> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const rows = await db
    .select({ member: members })
    .from(members)
    .innerJoin(seats, eq(seats.jurisdictionId, members.associationId))
    .where(
      and(
        eq(seats.councilId, councilId),
        eq(members.associationId, associationId),
        ne(members.verdict, 'refused'),
      ),
    )
    .orderBy(asc(members.name), asc(members.id))
  const names = provinceNames(await listProvinces(councilId))
  return rows.map(({ member }) => ({
    ...member,
    provinceName: names.get(foldText(member.province ?? '')) ?? null,
  }))
}

/** Whom a province's name may mean: those at the table, and the country's. */
async function listProvinces(councilId: number): Promise<NamedJurisdiction[]> {
  const db = await database()
  const seated = await db
    .select({ jurisdiction: jurisdictions })
    .from(seats)
    .innerJoin(jurisdictions, eq(seats.jurisdictionId, jurisdictions.id))
    .where(eq(seats.councilId, councilId))
  const known = [...seated.map((row) => row.jurisdiction), ...CANADA]
  return known.filter(({ isAssociation }) => !isAssociation)
}

export type FigureRow = {
  figure: typeof reportedFigures.$inferSelect
  submissionId: number
  cycle: Pick<typeof cycles.$inferSelect, 'id' | 'year' | 'month'>
}

/** Every figure an association's current forms claim, newest cycle first. */
export async function listFigures(
  actor: Actor,
  councilId: number,
  associationId: number,
): Promise<FigureRow[]> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  return db
    .select({
      figure: reportedFigures,
      submissionId: submissions.id,
      cycle: { id: cycles.id, year: cycles.year, month: cycles.month },
    })
    .from(reportedFigures)
    .innerJoin(submissionVersions, eq(reportedFigures.versionId, submissionVersions.id))
    .innerJoin(submissions, eq(submissions.currentVersionId, submissionVersions.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .where(and(eq(cycles.councilId, councilId), eq(submissions.jurisdictionId, associationId)))
    .orderBy(desc(cycles.year), desc(cycles.month), asc(reportedFigures.id))
}

/**
 * What an association's forms claim, sentence by sentence, newest cycle first: figures of the version that stands, and
 * the members that any of its versions announced; or what one version claims.
 */
export async function listSentences(
  actor: Actor,
  councilId: number,
  associationId: number,
  versionId?: number,
): Promise<Sentence[]> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const forms = await db
    .select({
      submissionId: submissions.id,
      versionId: submissionVersions.id,
      isCurrent: sql<boolean>`${submissions.currentVersionId} = ${submissionVersions.id}`,
      cycle: {
        id: cycles.id,
        year: cycles.year,
        month: cycles.month,
        meetsOn: cycles.meetsOn,
      },
    })
    .from(submissions)
    .innerJoin(submissionVersions, eq(submissionVersions.submissionId, submissions.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .where(
      and(
        eq(cycles.councilId, councilId),
        eq(submissions.jurisdictionId, associationId),
        versionId === undefined ? undefined : eq(submissionVersions.id, versionId),
      ),
    )
    .orderBy(desc(cycles.year), desc(cycles.month), desc(submissionVersions.number))
  if (forms.length === 0) return []
  const versionIds = forms.map(({ versionId }) => versionId)
  const figures = await db
    .select()
    .from(reportedFigures)
    .where(inArray(reportedFigures.versionId, versionIds))
    .orderBy(asc(reportedFigures.id))
  const lines = await db
    .select()
    .from(members)
    .where(eq(members.associationId, associationId))
    .orderBy(asc(members.id))
  const claimed = forms.map(({ isCurrent, ...form }) => ({
    form,
    figures: figures.filter(
      (figure) => figure.versionId === form.versionId && (isCurrent || versionId !== undefined),
    ),
    members: lines.filter((line) => line.versionId === form.versionId),
  }))
  const register = lines.filter(({ verdict }) => verdict === 'accepted')
  const provinces = (await listProvinces(councilId)).map(namesOf)
  return sentencesOf(claimed, register, provincesOf(provinces))
}

/** The register's curve and the reported figures, cycle by cycle, oldest first. */
export async function listGrowth(
  actor: Actor,
  councilId: number,
  associationId: number,
): Promise<GrowthPoint[]> {
  const db = await database()
  const [known, figures, rounds] = await Promise.all([
    listMembers(actor, councilId, associationId),
    listFigures(actor, councilId, associationId),
    db
      .select()
      .from(cycles)
      .where(eq(cycles.councilId, councilId))
      .orderBy(asc(cycles.year), asc(cycles.month)),
  ])
  const register = known.filter(({ verdict }) => verdict === 'accepted')
  return rounds.map((cycle) => ({
    cycleId: cycle.id,
    year: cycle.year,
    month: cycle.month,
    registered: register.length === 0 ? null : countMembers(register, cycle.meetsOn),
    claims: claimsOf(figures.filter((row) => row.cycle.id === cycle.id)),
  }))
}

/** What the chart counts: municipalities; where a form names none, its members. */
function claimsOf(figures: FigureRow[]): Claim[] {
  const standing = figures.flatMap(({ figure, submissionId }): (Claim & { metric: string })[] => {
    const { id: figureId, metric, value, upper, qualifier, verdict, quote } = figure
    if (verdict === 'refused') return []
    return [{ figureId, metric, value, upper, qualifier, verdict, quote, submissionId }]
  })
  const municipalities = standing.filter(({ metric }) => metric === 'municipalities')
  const counted =
    municipalities.length > 0
      ? municipalities
      : standing.filter(({ metric }) => metric === 'members')
  return counted.map(({ metric: _metric, ...claim }) => claim)
}

/** The councils a figure or a member speaks in: whoever decides on it must be allowed in one of them. */
export async function councilsOf(associationId: number): Promise<number[]> {
  const db = await database()
  const rows = await db
    .select({ councilId: seats.councilId })
    .from(seats)
    .where(eq(seats.jurisdictionId, associationId))
  return rows.map((row) => row.councilId)
}
