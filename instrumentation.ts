import type { Instrumentation } from 'next'

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { openAtStart, watchServer } = await import('#lib/operation/start.ts')
  watchServer()
  await openAtStart()
  const { announceSetUp } = await import('#lib/councils/commands/announce-set-up.ts')
  await announceSetUp()
  const { sweepRuns } = await import('#lib/themes/commands/start-run.ts')
  await sweepRuns(new Date())
  const { resumeImports } = await import('#lib/intake/commands/continue-import.ts')
  const { logError } = await import('#lib/operation/log.ts')
  // Not awaited: the server answers while it takes up what the last one left.
  resumeImports().catch((error: unknown) => logError('imports-left-over', error))
  const { indexStatements } = await import('#lib/submissions/commands/index-statements.ts')
  indexStatements().catch((error: unknown) => logError('search-left-over', error))
}

export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { logError } = await import('#lib/operation/log.ts')
  logError('request-failed', error, { route: context.routePath, part: context.routeType })
}
