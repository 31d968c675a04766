import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FORMS } from './sample/forms.ts'
import { writeForm } from './sample/write-forms.ts'

const [folder] = process.argv.slice(2)
if (!folder) {
  process.stderr.write('Usage: write-sample FOLDER\n')
  process.exit(2)
}

let written = 0
for (const { cycle, forms } of FORMS) {
  await mkdir(join(folder, cycle), { recursive: true })
  for (const form of forms) {
    await writeFile(join(folder, cycle, form.filename), await writeForm(form, cycle))
    written += 1
  }
}
process.stdout.write(`${written} forms written in ${folder}\n`)
