import { database } from '#db/client.ts'
import { importFiles, imports, type Recognised } from '#db/schema/intake.ts'
import { documents } from '#db/schema/submissions.ts'
import type { Actor } from '#lib/auth/actor.ts'
import { answerFile } from '#lib/intake/commands/answer-file.ts'
import type { SeenFile } from '#lib/intake/commands/lock-file.ts'
import { addToTable } from '#lib/intake/commands/name-words.ts'
import { discardFile, keepFile, setFileAside, splitFile } from '#lib/intake/commands/settle-file.ts'
import { found, type Kind, type Kinds, NOW } from './kind.ts'

const NOTHING: Recognised = {
  jurisdictionId: null,
  month: null,
  months: [],
  asks: ['jurisdiction', 'cycle'],
}
const PARTS = [0, 1].map((at) => ({ span: { start: at, end: at + 1 }, key: 'ashmarch' }))

export const intakeKinds = (councilId: number): Kinds => {
  const held = (act: Act, recognised: Recognised = NOTHING, outcome: Outcome = 'held'): Kind => ({
    told: 'not-held',
    shown: async () => {
      const seen = await aFile(councilId, recognised, outcome)
      return (editor, mark) => act(seen, editor, mark)
    },
  })
  return {
    answerFile: held((seen, editor) => answerFile(editor, seen, { takenAs: 'form' }, NOW)),
    discardFile: held((seen, editor) => discardFile(editor, seen, NOW)),
    setFileAside: held((seen, editor) => setFileAside(editor, seen, NOW)),
    keepFile: held((seen, editor) => keepFile(editor, seen, NOW), NOTHING, 'refused'),
    splitFile: held((seen, editor) => splitFile(editor, seen, NOW), { ...NOTHING, parts: PARTS }),
    addToTable: held(
      (seen, editor, mark) => {
        const name = { en: mark, fr: mark }
        const named = { key: 'union', name, abbreviation: name, order: 'municipal' as const }
        return addToTable(editor, seen, { ...named, aliases: [], isAssociation: false }, NOW)
      },
      { ...NOTHING, words: 'Union of Towns', isName: true },
    ),
    startImport: 'adds an import',
    importFile: 'adds an import',
    continueImport: 'the work on what waits, by claims that two instances never share',
    claimNext: 'the work on what waits',
    renewClaims: 'the work on what waits',
    finishFile: 'the work on what waits',
    planFile: 'reads',
    findRepeat: 'reads',
    isItsTurn: 'reads',
    isNextAfter: 'reads',
    sentBefore: 'reads',
  }
}

type Outcome = 'held' | 'refused'
type Act = (
  seen: SeenFile,
  editor: Actor,
  mark: string,
) => Promise<{ ok: boolean; reason?: string }>

async function aFile(
  councilId: number,
  recognised: Recognised,
  outcome: Outcome,
): Promise<SeenFile> {
  const db = await database()
  const hash = crypto.randomUUID()
  const bytes = new TextEncoder().encode('ab')
  const about = { hash, filename: 'form.txt', size: bytes.length }
  const [document] = await db
    .insert(documents)
    .values({ ...about, councilId, format: 'txt', bytes, text: 'ab' })
    .returning({ id: documents.id })
  const [sent] = await db.insert(imports).values({ councilId }).returning({ id: imports.id })
  const reason = outcome === 'refused' ? 'set-aside' : 'no-jurisdiction'
  const [file] = await db
    .insert(importFiles)
    .values({
      ...about,
      importId: found(sent).id,
      position: 0,
      outcome,
      reason,
      recognised,
      documentId: found(document).id,
    })
    .returning({ id: importFiles.id, revision: importFiles.revision })
  return found(file)
}
