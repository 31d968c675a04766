import type { Instrumentation } from 'next'

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { openAtStart, watchServer } = await import('#lib/operation/start.ts')
  watchServer()
  const { watchArrivals } = await import('#lib/operation/arrival.ts')
  const { isHttps } = await import('#lib/auth/address.ts')
  watchArrivals(isHttps())
  await openAtStart()
  const { announceSetUp } = await import('#lib/councils/commands/announce-set-up.ts')
  await announceSetUp()
  const { keepWorking } = await import('#app/keeper.ts')
  keepWorking()
  const { logError } = await import('#lib/operation/log.ts')
  const { indexStatements } = await import('#lib/submissions/commands/index-statements.ts')
  // Not awaited: the server answers meanwhile.
  indexStatements().catch((error: unknown) => logError('search-left-over', error))
}

export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { logError } = await import('#lib/operation/log.ts')
  logError('request-failed', error, { route: context.routePath, part: context.routeType })
}
