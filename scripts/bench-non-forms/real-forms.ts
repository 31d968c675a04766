import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { councils, jurisdictions } from '#scripts/score-forms/council.ts'
import { readCorpus, withOpenDocuments } from '#scripts/score-forms/read-corpus.ts'
import { knowledgeShape } from '#scripts/score-forms/truth.ts'
import { writeForm } from '#scripts/score-forms/write-form.ts'
import type { Sent } from './judge.ts'

const OTHER_HANDS = new URL('../score-forms/other-hands/', import.meta.url)

/** Every form that the reader is scored on, by our own hands and by others'. */
export async function* readForms(): AsyncGenerator<Sent> {
  for (const form of withOpenDocuments(readCorpus()))
    yield {
      bytes: await writeForm(form),
      file: form.file,
      group: 'forms, our hands',
      parties: { councils, jurisdictions },
    }
  for (const half of ['open', 'held-out']) {
    const folder = fileURLToPath(new URL(`${half}/`, OTHER_HANDS))
    const known = JSON.parse(readFileSync(`${folder}knowledge.json`, 'utf8'))
    const parties = knowledgeShape.parse(known)
    for (const file of readdirSync(folder).sort())
      if (!file.endsWith('.json'))
        yield {
          bytes: readFileSync(`${folder}${file}`),
          file,
          group: 'forms, other hands',
          parties,
        }
  }
}
