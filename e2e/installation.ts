import { readFileSync } from 'node:fs'

export const PORT = 34_820
export const ADDRESS = `http://localhost:${PORT}`
export const DATA_FOLDER = '.test/e2e'
export const ROLES = ['secretariat', 'chair', 'jurisdiction', 'viewer'] as const

export type Role = (typeof ROLES)[number]

/** The link that signs a role in, written before the server starts; it works once. */
export function takeLink(role: Role): string {
  return JSON.parse(readFileSync(`${DATA_FOLDER}/links.json`, 'utf8'))[role]
}

/** Where the session of a role is kept once it has signed in. */
export function sessionOf(role: Role): string {
  return `${DATA_FOLDER}/session-${role}.json`
}
