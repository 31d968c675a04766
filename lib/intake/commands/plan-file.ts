import { and, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { importFiles, imports, type Recognised } from '#db/schema/intake.ts'
import { documents } from '#db/schema/submissions.ts'
import { type Actor, jurisdictionOf, may, operator } from '#lib/auth/actor.ts'
import { findPerson } from '#lib/auth/queries.ts'
import { findOrCreateCycle } from '#lib/cycles/commands/create-cycle.ts'
import { type Cycle, todayOf } from '#lib/cycles/cycle.ts'
import type { Reading } from '#lib/documents/encodings.ts'
import type { RecognisedForm } from '#lib/documents/form.ts'
import { isPdf } from '#lib/documents/read/is-pdf.ts'
import { kindOfPicture } from '#lib/documents/read/scan/kind.ts'
import { logError } from '#lib/operation/log.ts'
import { withAnswers } from '../answered.ts'
import { type CouncilKnowledge, knowledgeOf } from '../knowledge.ts'
import { type ImportFile, isWarning, type Reason, type Warning } from '../outcome.ts'
import { type Placement, placeForm, readOf } from '../place.ts'
import { type ReadForm, type ReadText, readForm, readTyped } from '../read-form.ts'
import { findRepeat } from './finish-file.ts'

type Read = ReadText & { documentId: number }

const NOTHING_READ = {
  reader: 'none@1',
  text: '',
  recognised: { jurisdictionId: null, month: null, months: [], asks: [] },
} satisfies Partial<Read> & { recognised: Recognised }

/** What is to be done with a file, worked out before anything is locked: reading may take seconds. */
export type Plan =
  | { kind: 'refused'; reason: Reason; read?: Read }
  /** Our own code tripped, again and again: nothing is known of the file, and nothing of it is lost. */
  | { kind: 'stumbled' }
  | (Read & { kind: 'held'; reason: Reason; recognised: Recognised })
  | (Read & {
      kind: 'placed'
      actor: Actor
      cycle: Cycle
      jurisdictionId: number
      isAssociation: boolean
      form: RecognisedForm
      receivedAt: Date
      warnings: Warning[]
      /** Whoever sent it speaks for the jurisdiction; it says that it is a revision; it names where it is put. */
      isOwn: boolean
      isRevised: boolean
      isNamed: boolean
    })

export async function planFile(file: ImportFile, now: Date): Promise<Plan> {
  const job = await findJob(file)
  const actor = await senderOf(job.startedBy, file)
  if (!actor || !may(actor, 'submit', job.councilId))
    return { kind: 'refused', reason: 'not-allowed' }
  const db = await database()
  // Told again under lock before anything is stored; told here, it saves the reading.
  if (await findRepeat(db, file)) return { kind: 'refused', reason: 'same-bytes' }
  const knowledge = await knowledgeOf(job.councilId)
  const { answers } = file
  const { part, encoding } = answers
  const known = { ...knowledge.reading, ...(part && { part }), ...(encoding && { encoding }) }
  const { words } = answers
  const read =
    words === undefined
      ? await readForm(job.bytes, file.filename, known, {
          isByHand: answers.takenAs === 'by-hand',
          looks: answers.looks ?? false,
          onPage: (looking) => void tellPage(file, looking),
        })
      : await readTyped(
          words,
          known,
          isPdf(job.bytes) ? 'pdf' : (kindOfPicture(job.bytes) ?? 'txt'),
        )
  const { documentId } = job
  if (!read.ok && read.reason === 'garbled-text')
    return { ...NOTHING_READ, kind: 'held', reason: read.reason, documentId, format: 'pdf' }
  if (!read.ok && read.kept?.readings)
    return { documentId, ...read.kept, ...askToRead(read.kept.readings) }
  if (!read.ok)
    return {
      kind: 'refused',
      reason: read.reason,
      ...(read.kept && { read: { documentId, ...read.kept } }),
    }
  return planRead(file, { job, actor, knowledge, read }, now)
}

/** Whoever waits sees it; what cannot be told now is told of the next page, and nothing of a file that has ended. */
async function tellPage({ id }: ImportFile, looking: ImportFile['looking']): Promise<void> {
  try {
    const db = await database()
    await db
      .update(importFiles)
      .set({ looking })
      .where(and(eq(importFiles.id, id), eq(importFiles.outcome, 'waiting')))
  } catch (error) {
    logError('page-untold', error, { file: id })
  }
}

type Seen = {
  job: Job
  actor: Actor
  knowledge: CouncilKnowledge
  read: Extract<ReadForm, { ok: true }>
}

/** What was read, and where it belongs. */
async function planRead(
  file: ImportFile,
  { job, actor, knowledge, read }: Seen,
  now: Date,
): Promise<Plan> {
  const { format, reader, text, scan, form, evidence } = read
  const known = { documentId: job.documentId, format, reader, text, ...(scan && { scan }) }
  const today = todayOf(knowledge.council, now)
  const placement = placeForm(read, standingOf(actor, job, knowledge, file), today)
  if (placement.kind === 'refused') return placement
  if (placement.kind === 'held') return { ...placement, ...known }
  const cycle = await cycleOf(actor, job.councilId, placement, now)
  if (!cycle) return { ...known, ...askForCycle(placement, form) }
  const { jurisdictionId } = placement
  const seat = knowledge.seats.find(({ id }) => id === jurisdictionId)
  const told = withAnswers(form, file.answers, { key: seat?.key ?? '', cycle })
  return {
    ...known,
    kind: 'placed',
    actor,
    cycle,
    jurisdictionId,
    isAssociation: seat?.isAssociation ?? false,
    form: told.form,
    receivedAt: job.startedAt,
    warnings: [...placement.warnings, ...told.warnings, ...warningsOf(form)],
    isOwn: jurisdictionOf(actor, job.councilId) === jurisdictionId,
    isRevised: evidence?.isRevised ?? false,
    isNamed:
      told.warnings.length === 0 && ((evidence?.namesJurisdiction && evidence.namesCycle) ?? false),
  }
}

type Job = {
  councilId: number
  createsCycles: boolean
  startedBy: string | null
  startedAt: Date
  documentId: number
  bytes: Uint8Array
}

async function findJob(file: ImportFile): Promise<Job> {
  const db = await database()
  const [job] = await db
    .select({
      councilId: imports.councilId,
      createsCycles: imports.createsCycles,
      startedBy: imports.startedBy,
      startedAt: imports.startedAt,
      documentId: documents.id,
      bytes: documents.bytes,
    })
    .from(importFiles)
    .innerJoin(imports, eq(importFiles.importId, imports.id))
    .innerJoin(documents, eq(importFiles.documentId, documents.id))
    .where(eq(importFiles.id, file.id))
  if (!job) throw new Error(`the document of import file ${file.id} is not there`)
  return job
}

/** Whoever answered for the file, else whoever sent it: what they may do is asked again now. */
async function senderOf(startedBy: string | null, { answers }: ImportFile): Promise<Actor | null> {
  const userId = answers.by ?? startedBy
  return userId === null ? operator : findPerson(userId)
}

function standingOf(actor: Actor, job: Job, knowledge: CouncilKnowledge, file: ImportFile) {
  return {
    councilKey: knowledge.council.slug,
    seats: knowledge.seats,
    cycles: knowledge.cycles,
    rosters: knowledge.rosters,
    ownJurisdictionId: jurisdictionOf(actor, job.councilId),
    createsCycles: job.createsCycles,
    answers: file.answers,
  }
}

/** What cannot be told for a form may be one, once its letters are known. */
function askToRead(readings: Reading[]) {
  const recognised: Recognised = {
    jurisdictionId: null,
    month: null,
    months: [],
    asks: [],
    readings,
  }
  return { kind: 'held', reason: 'unsure-encoding', recognised } as const
}

type Placed = Extract<Placement, { kind: 'placed' }>

async function cycleOf(
  actor: Actor,
  councilId: number,
  { cycle }: Placed,
  now: Date,
): Promise<Cycle | null> {
  if ('id' in cycle) return cycle
  const opened = await findOrCreateCycle(actor, { councilId, ...cycle }, now)
  return opened.ok ? opened.cycle : null
}

function askForCycle({ jurisdictionId }: Placed, form: RecognisedForm) {
  const recognised: Recognised = {
    ...readOf(form, jurisdictionId),
    asks: ['cycle'],
  }
  return { kind: 'held', reason: 'new-cycle', recognised } as const
}

function warningsOf(form: RecognisedForm): Warning[] {
  const found = form.warnings.map(({ code }) => code).filter(isWarning)
  if (form.unplaced.length > 0) found.push('unplaced')
  const said = form.sections.flatMap((section) => section.statements)
  if (said.some(({ confidence }) => confidence === 'check')) found.push('to-check')
  return found
}
