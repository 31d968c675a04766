import { operator } from '#lib/auth/actor.ts'
import { continueImport } from '#lib/intake/commands/continue-import.ts'
import { performRun } from '#lib/themes/commands/perform-run.ts'
import { startRun } from '#lib/themes/commands/start-run.ts'

/** Reads what an import left waiting, then places the new statements among the themes. */
export async function readAndAnalyse(importId: number, councilId: number): Promise<void> {
  await continueImport(importId)
  await analyseFresh(councilId)
}

/**
 * Statements that are new, or say something else, find their theme. The run is the installation's own act, whoever
 * sent or corrected the forms; where one is under way already, the themes page says what is still to place.
 */
export async function analyseFresh(councilId: number): Promise<void> {
  const started = await startRun(operator, councilId, { kind: 'continue' }, new Date())
  if (started.ok) await performRun(started.runId)
}
