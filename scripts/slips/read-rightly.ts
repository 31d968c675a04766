import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defaultTemplate } from '#lib/documents/default-template.ts'
import type { Knowledge, ReadDocument, RecognisedForm, SectionKind } from '#lib/documents/form.ts'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import { councils, jurisdictions } from '#scripts/score-forms/council.ts'
import { readCorpus, withOpenDocuments } from '#scripts/score-forms/read-corpus.ts'
import { knowledgeShape, truthShape } from '#scripts/score-forms/truth.ts'
import { writeForm } from '#scripts/score-forms/write-form.ts'

/** A document and the kinds that its sections have in truth, in their order. */
export type KnownDocument = {
  name: string
  heldOut: boolean
  document: ReadDocument
  knowledge: Knowledge
  kinds: SectionKind[]
}

const SCORED = new URL('../score-forms/', import.meta.url)
const FOLDERS = ['other-hands/open', 'other-hands/held-out', 'third/open', 'third/held-out']

/** The forms of every corpus, read once: a slip is made in the text, as a hand would have made it. */
export async function knownDocuments(): Promise<KnownDocument[]> {
  const own = await Promise.all(
    withOpenDocuments(readCorpus()).map(async (form) =>
      known(await writeForm(form), form.file, {
        name: form.name,
        heldOut: form.heldOut,
        kinds: form.truth.sections.map((one) => one.kind),
        parties: { councils, jurisdictions },
      }),
    ),
  )
  const others = await Promise.all(FOLDERS.map(inFolder))
  return [...own, ...others.flat()].filter((one) => one !== null)
}

async function inFolder(name: string): Promise<(KnownDocument | null)[]> {
  const folder = fileURLToPath(new URL(`${name}/`, SCORED))
  if (!existsSync(folder)) return []
  const told = join(folder, 'knowledge.json')
  const parties = existsSync(told)
    ? knowledgeShape.parse(JSON.parse(readFileSync(told, 'utf8')))
    : { councils, jurisdictions }
  const files = readdirSync(folder).filter((file) => existsSync(join(folder, `${file}.json`)))
  return Promise.all(
    files.map((file) => {
      const truth = truthShape.parse(JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')))
      const kinds = truth.sections.map((one) => one.kind)
      const heldOut = name.endsWith('held-out')
      return known(readFileSync(join(folder, file)), file, { name: file, heldOut, kinds, parties })
    }),
  )
}

async function known(
  bytes: Uint8Array,
  filename: string,
  {
    parties,
    ...rest
  }: Pick<KnownDocument, 'name' | 'heldOut' | 'kinds'> & {
    parties: Pick<Knowledge, 'councils' | 'jurisdictions'>
  },
): Promise<KnownDocument | null> {
  const read = await readDocument(bytes, filename)
  const knowledge = { ...parties, template: defaultTemplate, filename }
  return read.ok ? { ...rest, document: read.document, knowledge } : null
}

/** The form as it is read where all its sections are the true ones, or null. */
export function readRightly(one: KnownDocument): RecognisedForm | null {
  const form = recogniseForm(one.document, one.knowledge)
  if ('notATemplate' in form) return null
  return form.sections.map(({ kind }) => kind).join() === one.kinds.join() ? form : null
}
