import { and, eq, isNotNull } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { jurisdictions, ORDERS } from '#db/schema/councils.ts'
import { cycles, rosterEntries, SECTION_KINDS } from '#db/schema/cycles.ts'
import {
  documents,
  sections,
  statements,
  submissions,
  submissionVersions,
} from '#db/schema/submissions.ts'

// What happens to forms, rosters and jurisdictions, as the product writes it and as it never would.

export type World = {
  tx: Transaction
  councilId: number
  pick: <One>(of: readonly One[]) => One | null
}
export type Write = (world: World) => Promise<void>

const cycleIds = async ({ tx, councilId }: World) =>
  (await tx.select({ id: cycles.id }).from(cycles).where(eq(cycles.councilId, councilId))).map(
    ({ id }) => id,
  )

const jurisdictionIds = async ({ tx }: World) =>
  (await tx.select({ id: jurisdictions.id }).from(jurisdictions)).map(({ id }) => id)

async function formOf(world: World) {
  const own = await world.tx
    .select({ id: submissions.id, versionId: submissions.currentVersionId })
    .from(submissions)
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .where(and(eq(cycles.councilId, world.councilId), isNotNull(submissions.currentVersionId)))
  return world.pick(own)
}

/** A form arrives, or another version of one; some have nothing to report. */
const send: Write = async (world) => {
  const { tx, councilId, pick } = world
  const [cycleId, jurisdictionId] = [
    pick(await cycleIds(world)),
    pick(await jurisdictionIds(world)),
  ]
  if (cycleId === null || jurisdictionId === null) return
  const [form] = await tx
    .insert(submissions)
    .values({ cycleId, jurisdictionId })
    .onConflictDoUpdate({
      target: [submissions.cycleId, submissions.jurisdictionId],
      set: { cycleId },
    })
    .returning({ id: submissions.id })
  const submissionId = form?.id ?? 0
  const number =
    1 + (await tx.$count(submissionVersions, eq(submissionVersions.submissionId, submissionId)))
  const hash = `${submissionId}/${number}`
  const [document] = await tx
    .insert(documents)
    .values({ councilId, hash, filename: hash, format: 'txt', size: 0, bytes: new Uint8Array() })
    .onConflictDoUpdate({ target: [documents.councilId, documents.hash], set: { size: 0 } })
    .returning({ id: documents.id })
  const kinds = SECTION_KINDS.filter(() => pick([true, false]))
  const at = new Date('2029-02-01T12:00:00Z')
  const [version] = await tx
    .insert(submissionVersions)
    .values({
      submissionId,
      number,
      documentId: document?.id ?? 0,
      language: 'both',
      hasNothingToReport: kinds.length === 0,
      receivedAt: at,
      acceptedAt: at,
    })
    .returning({ id: submissionVersions.id })
  const versionId = version?.id ?? 0
  const storeFirst = pick([true, false])
  if (storeFirst) await store(world, versionId, kinds)
  await tx
    .update(submissions)
    .set({ currentVersionId: versionId })
    .where(eq(submissions.id, submissionId))
  if (!storeFirst) await store(world, versionId, kinds)
}

async function store(
  { tx, pick }: World,
  versionId: number,
  kinds: (typeof SECTION_KINDS)[number][],
) {
  for (const kind of kinds) {
    const [section] = await tx
      .insert(sections)
      .values({ versionId, kind, answer: 'answered' })
      .returning({ id: sections.id })
    for (let position = 0; position < (pick([1, 2, 3]) ?? 1); position++)
      await tx.insert(statements).values({
        sectionId: section?.id ?? 0,
        position,
        spans: [],
        text: `${kind} ${position}`,
        language: pick(['en', 'fr'] as const) ?? 'fr',
        confidence: 'sure',
      })
  }
}

const moveForm: Write = async (world) => {
  const { tx, pick } = world
  const form = await formOf(world)
  const [cycleId, jurisdictionId] = [
    pick(await cycleIds(world)),
    pick(await jurisdictionIds(world)),
  ]
  if (!form || cycleId === null || jurisdictionId === null) return
  const isTaken = await tx.$count(
    submissions,
    and(eq(submissions.cycleId, cycleId), eq(submissions.jurisdictionId, jurisdictionId)),
  )
  if (isTaken === 0)
    await tx.update(submissions).set({ cycleId, jurisdictionId }).where(eq(submissions.id, form.id))
}

const takeOut: Write = async (world) => {
  const form = await formOf(world)
  if (form)
    await world.tx
      .update(submissions)
      .set({ currentVersionId: null })
      .where(eq(submissions.id, form.id))
}

const review: Write = async (world) => {
  const form = await formOf(world)
  if (!form?.versionId) return
  const reviewedAt = world.pick([null, new Date('2029-03-01T12:00:00Z')])
  await world.tx
    .update(submissionVersions)
    .set({ reviewedAt })
    .where(eq(submissionVersions.id, form.versionId))
}

const expect: Write = async (world) => {
  const { tx, pick } = world
  const [cycleId, jurisdictionId] = [
    pick(await cycleIds(world)),
    pick(await jurisdictionIds(world)),
  ]
  if (cycleId === null || jurisdictionId === null) return
  const state = pick(['expected', 'excused', 'proxy'] as const) ?? 'expected'
  await tx
    .insert(rosterEntries)
    .values({ cycleId, jurisdictionId, position: jurisdictionId, state })
    .onConflictDoUpdate({
      target: [rosterEntries.cycleId, rosterEntries.jurisdictionId],
      set: { state },
    })
}

const unexpect: Write = async (world) => {
  const cycleId = world.pick(await cycleIds(world))
  if (cycleId !== null)
    await world.tx.delete(rosterEntries).where(eq(rosterEntries.cycleId, cycleId))
}

const reorder: Write = async (world) => {
  const { tx, pick } = world
  const id = pick(await jurisdictionIds(world))
  const order = pick(ORDERS)
  if (id !== null && order)
    await tx.update(jurisdictions).set({ order }).where(eq(jurisdictions.id, id))
}

export const FORM_WRITES = { send, moveForm, takeOut, review, expect, unexpect, reorder }
