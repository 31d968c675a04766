import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { closeDatabase } from '#db/client.ts'
import { fillInventedCouncil } from '#scripts/sample/fill.ts'
import { createLinks } from '#scripts/sample/sign-in-links.ts'
import { serve } from '#scripts/serve.ts'
import { leaveHalfDone } from './half-done.ts'
import { DATA_FOLDER, PORT } from './installation.ts'

process.env.DATA_DIR = DATA_FOLDER
process.env.PORT = String(PORT)
delete process.env.DATABASE_URL

rmSync(DATA_FOLDER, { recursive: true, force: true })
mkdirSync(DATA_FOLDER, { recursive: true })
await fillInventedCouncil(console.info)
writeFileSync(`${DATA_FOLDER}/half-done.json`, JSON.stringify(await leaveHalfDone()))
const links = await createLinks()
await closeDatabase()
const byRole = Object.fromEntries(links.map(({ role, link }) => [role, link]))
writeFileSync(`${DATA_FOLDER}/links.json`, JSON.stringify(byRole))
serve()
