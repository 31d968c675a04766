import { existsSync, readFileSync } from 'node:fs'

// Another worktree's tests may run beside these, on a port of their own; above 32,768 the machine gives ports to whoever asks.
export const PORT = Number(process.env.E2E_PORT ?? 24_820)
export const ADDRESS = `http://localhost:${PORT}`
export const DATA_FOLDER = '.test/e2e'
export const ROLES = ['secretariat', 'chair', 'jurisdiction', 'viewer'] as const

export type Role = (typeof ROLES)[number]

/** The link that signs a role in, written before the server starts; it works once. */
export function takeLink(role: Role): string {
  return JSON.parse(readFileSync(`${DATA_FOLDER}/links.json`, 'utf8'))[role]
}

/** Work that was left half done before the server started, and says where it is. */
export const HALF_DONE = ['files that wait', 'a preview', 'a PDF to review'] as const

export type HalfDone = (typeof HALF_DONE)[number]

export function placeOf(work: HalfDone): string {
  return JSON.parse(readFileSync(`${DATA_FOLDER}/half-done.json`, 'utf8'))[work]
}

/** Where the session of a role is kept once it has signed in. */
export function sessionOf(role: Role): string {
  return `${DATA_FOLDER}/session-${role}.json`
}

/** The last link that was asked for by this address: where no mail goes out it waits in a file. */
export function mailedLink(email: string): string | null {
  const file = `${DATA_FOLDER}/sign-in-links.txt`
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  return lines.findLast((line) => line.startsWith(`${email} `))?.split(' ')[1] ?? null
}
