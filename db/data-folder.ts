import { resolve } from 'node:path'

/** Where the embedded database and the installation's own files live. */
export function dataFolder(): string {
  return resolve(/* turbopackIgnore: true */ process.env.DATA_DIR || '.data')
}
