export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { announceSetUp } = await import('#lib/councils/commands/announce-set-up.ts')
  await announceSetUp()
}
