import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

// Founds the invented council, with nothing sent yet, by the build whose folder it is given, in that build's own tables.

const [root = ''] = process.argv.slice(2)
const at = (path: string) => pathToFileURL(join(root, path)).href
const fill: typeof import('../sample/fill.ts') = await import(at('scripts/sample/fill.ts'))
const client: typeof import('#db/client.ts') = await import(at('db/client.ts'))
await fill.foundCouncil()
await client.closeDatabase()
