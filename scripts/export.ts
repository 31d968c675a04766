import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { closeDatabase } from '#db/client.ts'
import { operator } from '#lib/auth/actor.ts'
import { listCouncils } from '#lib/councils/queries.ts'
import { readEverything, writeEverything } from '#lib/exports/everything/read-everything.ts'
import { openAtStart } from '#lib/operation/start.ts'

const USAGE = 'npm run export -- FILE.json [--council SLUG]'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { council: { type: 'string' } },
})
const [file] = positionals
if (!file || positionals.length > 1) {
  console.error(USAGE)
  process.exitCode = 2
} else await exportTo(file)
await closeDatabase()

async function exportTo(path: string): Promise<void> {
  await openAtStart()
  const all = await listCouncils(operator)
  const councils = all.filter(({ slug }) => !values.council || slug === values.council)
  if (councils.length === 0) {
    console.error(values.council ? `No council is called ${values.council}.` : 'No council yet.')
    process.exitCode = 1
    return
  }
  const everything = await readEverything(operator, councils)
  // Under another name until it is whole: half an export must not pass for one. What it says is its owner's to share.
  const draft = `${path}.${process.pid}.part`
  try {
    writeFileSync(draft, writeEverything(everything), { mode: 0o600 })
    renameSync(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
  const { submissions, themes } = everything
  const said = submissions.flatMap((one) => one.sections.flatMap((section) => section.statements))
  console.info(
    `${path}: ${submissions.length} submissions, ${said.length} statements, ${themes.length} themes`,
  )
}
