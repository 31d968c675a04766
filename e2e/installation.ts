import { readFileSync } from 'node:fs'

export const PORT = 34_820
export const DATA_FOLDER = '.test/e2e'

/** The links that sign each role in, written before the server starts; a link works once. */
export function takeLink(role: 'secretariat' | 'chair' | 'jurisdiction' | 'viewer'): string {
  const links = JSON.parse(readFileSync(`${DATA_FOLDER}/links.json`, 'utf8'))
  return links[role]
}
