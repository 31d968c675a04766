export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { openAtStart } = await import('#db/open-at-start.ts')
  await openAtStart()
  const { announceSetUp } = await import('#lib/councils/commands/announce-set-up.ts')
  await announceSetUp()
}
