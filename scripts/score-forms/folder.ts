import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CorpusForm } from './corpus-form.ts'
import { councils, jurisdictions } from './council.ts'
import { outcomeOf } from './read-outcome.ts'
import type { Scored } from './report.ts'
import { scoreForm } from './score-form.ts'
import { knowledgeShape, truthShape } from './truth.ts'
import { groupOf, writeForm } from './write-form.ts'

/** Scores every document of a folder that has its truth beside it: `form.docx` and `form.docx.json`. */
export async function scoreFolder(folder: string): Promise<Scored[]> {
  const known = join(folder, 'knowledge.json')
  const parties = existsSync(known)
    ? knowledgeShape.parse(JSON.parse(readFileSync(known, 'utf8')))
    : { councils, jurisdictions }
  const scored: Scored[] = []
  for (const name of readdirSync(folder).sort()) {
    const beside = join(folder, `${name}.json`)
    if (!existsSync(beside)) continue
    const truth = truthShape.parse(JSON.parse(readFileSync(beside, 'utf8')))
    const outcome = await outcomeOf(readFileSync(join(folder, name)), name, parties)
    const group = truth.group ?? name.replace(/^.*\./, '')
    const score = scoreForm(truth, outcome)
    scored.push({ name: truth.name ?? name, group, heldOut: truth.heldOut ?? false, score })
  }
  return scored
}

/** Writes the forms with their truth, in the shape that `scoreFolder` reads. */
export async function writeFolder(folder: string, forms: readonly CorpusForm[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const write = (name: string, content: unknown) =>
    writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`)
  write('knowledge.json', { councils, jurisdictions })
  for (const form of forms) {
    const name = `${form.name}.${form.flags.has('pasted') ? 'txt' : form.format}`
    writeFileSync(join(folder, name), await writeForm(form))
    write(`${name}.json`, {
      name: form.name,
      group: groupOf(form),
      heldOut: form.heldOut,
      ...form.truth,
    })
  }
}
