/** What the drivers, the system and PostgreSQL say when there is nobody to answer, or not now, or no room on the disk. */
const AWAY =
  /^(ECONN\w*|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|CONNECTION_\w+|CONNECT_TIMEOUT|DATABASE_SILENT|08\w{3}|57P0[123]|53100|53300|ENOSPC)$/

/** Whether an error means that the database cannot answer or store now, rather than that it refused what was asked. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code: unknown = Reflect.get(error, 'code')
  return (typeof code === 'string' && AWAY.test(code)) || isDatabaseAway(error.cause)
}

const PAUSE_MILLISECONDS = 1000

/**
 * Does it again, a second apart, until the database is back; what it refuses is the caller's to answer, and what it
 * waits for is told once.
 */
export async function onceBack<Result>(
  act: () => Promise<Result>,
  tell: (error: unknown) => void = () => {},
): Promise<Result> {
  for (let round = 0; ; round += 1) {
    try {
      return await act()
    } catch (error) {
      if (!isDatabaseAway(error)) throw error
      if (round === 0) tell(error)
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS))
    }
  }
}
