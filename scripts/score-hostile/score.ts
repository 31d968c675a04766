import { monitorEventLoopDelay } from 'node:perf_hooks'
import { and, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { documents, sections, statements, submissionVersions } from '#db/schema/submissions.ts'
import { type Actor, operator } from '#lib/auth/actor.ts'
import { findOrCreateCycle } from '#lib/cycles/commands/create-cycle.ts'
import { importFile } from '#lib/intake/commands/import-file.ts'
import { isKept, isReason } from '#lib/intake/outcome.ts'
import type { ImportedFile } from '#lib/intake/queries.ts'
import { seatCouncil, signUp } from '#lib/intake/testing.ts'
import { type DocumentRead, documentRead, endIdleReaders } from '#lib/reading/isolated.ts'
import type { Bytes, Expected, Hostile } from './hostile.ts'

const NOW = '2017-09-20'
const FIRST_YEAR = 2050

export type Score = {
  what: string
  expected: string
  got: string
  faults: string[]
  seconds: number
  cpuSeconds: number | null
  peakMegabytes: number | null
  /** The longest that this process, which serves the pages, was kept from anything else. */
  stallSeconds: number
}

export type Table = { councilId: number; senders: Record<'boreal' | 'cap-nord', Actor> }

export async function setTable(): Promise<Table> {
  const { council, idOf } = await seatCouncil()
  await findOrCreateCycle(operator, { councilId: council.id, year: 2017, month: 10 }, dayOf(NOW))
  const speaker = (key: 'boreal' | 'cap-nord') => signUp(council.id, 'jurisdiction', idOf(key))
  return {
    councilId: council.id,
    senders: { boreal: await speaker('boreal'), 'cap-nord': await speaker('cap-nord') },
  }
}

/** Sends one file as anybody would, and compares what becomes of it with what should. */
export async function scoreFile(table: Table, file: Hostile, index: number): Promise<Score> {
  const cycle = `March ${FIRST_YEAR + (index % 49)}`
  const send = async (bytes: Bytes) =>
    importFile(
      file.sender ? table.senders[file.sender] : operator,
      {
        councilId: table.councilId,
        filename: file.filename,
        bytes: await bytes,
        createsCycles: true,
      },
      dayOf(file.day ?? NOW),
    )
  if (file.before) await send(file.before(cycle))
  const bytes = await file.bytes(cycle)
  const reads: DocumentRead[] = []
  const listen = (message: unknown) => {
    if (isRead(message)) reads.push(message)
  }
  documentRead.subscribe(listen)
  const stall = monitorEventLoopDelay({ resolution: 10 })
  stall.enable()
  const start = performance.now()
  const sent = await send(bytes)
  const seconds = (performance.now() - start) / 1000
  stall.disable()
  documentRead.unsubscribe(listen)
  if (!sent.ok) throw new Error(sent.reason)
  const used = reads.at(-1)?.used ?? null
  return {
    what: file.what,
    expected: wordsOf(file.expected),
    got: [sent.outcome, sent.reason, ...sent.warnings].filter(Boolean).join(' '),
    faults: [...faultsOfOutcome(file.expected, sent), ...(await faultsOfContent(file, sent))],
    seconds,
    cpuSeconds: used?.cpuSeconds ?? null,
    peakMegabytes: used?.peakMegabytes ?? null,
    stallSeconds: stall.max / 1e9,
  }
}

function isRead(message: unknown): message is DocumentRead {
  return typeof message === 'object' && message !== null && 'used' in message
}

function wordsOf(expected: Expected): string {
  if ('reason' in expected) return `${expected.outcome} ${[expected.reason].flat().join('|')}`
  return [expected.outcome, ...('warnings' in expected ? (expected.warnings ?? []) : [])].join(' ')
}

function faultsOfOutcome(expected: Expected, got: ImportedFile): string[] {
  if (expected.outcome === 'any') return []
  // A cycle may have had a form of Boreal's before: that one is then its second version.
  const stored = expected.outcome === 'imported' && got.outcome === 'amended'
  if (got.outcome !== expected.outcome && !stored) return [`${got.outcome}, ${got.reason}`]
  if ('reason' in expected)
    return [expected.reason].flat().some((one) => one === got.reason) ? [] : [`${got.reason}`]
  const missing = (expected.warnings ?? []).filter((one) => !got.warnings.includes(one))
  return missing.map((warning) => `no warning: ${warning}`)
}

async function faultsOfContent(file: Hostile, got: ImportedFile): Promise<string[]> {
  const faults: string[] = []
  if (
    /[/\\\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200b]/u.test(got.filename) ||
    got.filename === ''
  )
    faults.push(`stored under the name ${JSON.stringify(got.filename)}`)
  if (got.documentId === null) return file.said ? [...faults, 'nothing was stored'] : faults
  const isByHand = isReason(got.reason) && isKept(got.reason)
  if (got.outcome === 'refused' && !isByHand) faults.push('a refused document was kept')
  const { text, said } = await storedOf(got.documentId)
  if (file.never?.test(text)) faults.push(`stored: ${file.never.exec(text)?.[0]}`)
  if (file.said && !said.includes(file.said)) faults.push(`not said: ${file.said}`)
  return faults
}

async function storedOf(documentId: number): Promise<{ text: string; said: string[] }> {
  const db = await database()
  const [document] = await db
    .select({ text: documents.text })
    .from(documents)
    .where(eq(documents.id, documentId))
  const rows = await db
    .select({ text: statements.text })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissionVersions, eq(sections.versionId, submissionVersions.id))
    .where(and(eq(submissionVersions.documentId, documentId)))
  return { text: document?.text ?? '', said: rows.map((row) => row.text) }
}

/** A child of its own for the next file, so that its memory is that file's alone. */
export function freshChild(): void {
  endIdleReaders()
}

function dayOf(day: string): Date {
  return new Date(`${day}T15:00:00Z`)
}
