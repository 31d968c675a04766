export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { openAtStart } = await import('#db/open-at-start.ts')
  await openAtStart()
  const { announceSetUp } = await import('#lib/councils/commands/announce-set-up.ts')
  await announceSetUp()
  const { sweepRuns } = await import('#lib/themes/commands/start-run.ts')
  await sweepRuns(new Date())
  const { resumeImports } = await import('#lib/intake/commands/continue-import.ts')
  // Not awaited: the server answers while it takes up what the last one left.
  resumeImports().catch((error: unknown) => console.error('imports left over:', error))
}
