import { statSync } from 'node:fs'
import { closeDatabase } from '#db/client.ts'
import { sayArchived } from '#lib/archive/say-archive.ts'
import { writeArchive } from '#lib/archive/write-archive.ts'
import { operator } from '#lib/auth/actor.ts'
import { openAtStart } from '#lib/operation/start.ts'

const [file, ...more] = process.argv.slice(2)
if (!file || more.length > 0) {
  console.error('npm run archive -- FILE.zip')
  process.exitCode = 2
} else {
  await openAtStart()
  const manifest = await writeArchive(operator, file, new Date())
  console.info(`${file}: ${sayArchived(manifest, statSync(file).size)}`)
  await closeDatabase()
}
