import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PORT } from '../installation.ts'
import { ended, untilReady } from '../two-councils/installation.ts'

/** Specs that run beside each other each have theirs. */
const PORTS = { reminders: PORT + 4, answers: PORT + 5 } as const

export type Round = {
  address: string
  cycleId: number
  links: { secretariat: string; chair: string }
  stop: () => Promise<void>
}

/** A small council in the middle of a round, whose letters go to this mail server. */
export async function startRound(
  smtpUrl: string,
  of: keyof typeof PORTS = 'reminders',
): Promise<Round> {
  const folder = mkdtempSync(join(tmpdir(), 'tour-de-table-round-'))
  const file = join(folder, 'installation.json')
  const env = {
    ...process.env,
    ...{ DATABASE_URL: '', DATA_DIR: folder, PORT: `${PORTS[of]}`, SMTP_URL: smtpUrl },
    MAIL_FROM: 'Secrétariat <secretariat@council.example>',
  }
  const run = ['--import', 'tsx', '--conditions=react-server', 'e2e/round/serve.ts', file]
  const server = spawn(process.execPath, run, { stdio: 'ignore', env })
  const stop = async () => {
    await ended(server)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const address = `http://localhost:${PORTS[of]}`
    await untilReady(server, address)
    return { ...JSON.parse(readFileSync(file, 'utf8')), address, stop }
  } catch (cause) {
    await stop()
    throw cause
  }
}
