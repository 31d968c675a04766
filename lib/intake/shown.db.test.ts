import { expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotAllowed, NotThere, operator } from '#lib/auth/actor.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { findDocument } from '#lib/submissions/queries/find-document.ts'
import { findSubmission } from '#lib/submissions/queries/find-submission.ts'
import { listStatements } from '#lib/submissions/queries/list-statements.ts'
import { listSubmissions } from '#lib/submissions/queries/list-submissions.ts'
import { importFile } from './commands/import-file.ts'
import { formBytes, seatCouncil, signUp, type Words } from './testing.ts'

testDatabase()

const NOW = new Date('2017-09-20T15:00:00Z')
const stranger: Actor = {
  kind: 'person',
  userId: 'x',
  name: 'X',
  email: 'x@example.org',
  grants: [],
}

async function fill(...forms: Words[]) {
  const { council } = await seatCouncil()
  const sent = []
  for (const words of forms) {
    const input = { councilId: council.id, filename: 'form.txt', bytes: formBytes(words) }
    const file = await importFile(operator, { ...input, createsCycles: true }, NOW)
    if (!file.ok) throw new Error(file.reason)
    sent.push(file)
  }
  return { councilId: council.id, sent, viewer: await signUp(council.id, 'viewer') }
}

test('the list and its statements answer the filters of the address', async () => {
  const { councilId, viewer } = await fill({}, { jurisdiction: 'North Cape', cycle: 'April 2018' })
  const listed = async (params: Record<string, string>) => {
    const filter = readSubmissionFilter(params)
    const forms = await listSubmissions(viewer, councilId, filter)
    const said = await listStatements(viewer, councilId, filter)
    return [forms.map((row) => row.jurisdiction.key).join(' '), said.length]
  }
  expect(await listed({})).toEqual(['cap-nord boreal', 8])
  expect(await listed({ cycle: '2017-10' })).toEqual(['boreal', 4])
  expect(await listed({ jurisdiction: 'cap-nord', section: 'issues' })).toEqual(['cap-nord', 1])
  expect(await listed({ section: 'sharing' })).toEqual(['', 0])
  expect(await listed({ language: 'fr' })).toEqual(['', 0])
})

test('a submission is read whole, version by version, with what changed', async () => {
  const { viewer, sent } = await fill(
    {},
    { issues: 'We look for a model agreement to share maps.' },
  )
  const id = sent[0]?.submission?.id ?? 0
  const now = await findSubmission(viewer, id)
  expect(now?.versions.map((version) => version.number)).toEqual([2, 1])
  expect(now?.sections.map(({ kind, answer }) => [kind, answer])).toEqual([
    ['accomplishments', 'answered'],
    ['priorities', 'answered'],
    ['sharing', 'nil'],
    ['issues', 'answered'],
  ])
  expect(now?.changes.map(({ kind, section }) => [kind, section])).toEqual([['changed', 'issues']])
  expect((await findSubmission(viewer, id, 1))?.isCurrent).toBe(false)
  expect(await findSubmission(viewer, id, 3)).toBeNull()
  await expect(findSubmission(stranger, id)).rejects.toThrow(NotThere)
})

test('an original is given byte for byte, and one that waits only to whoever reviews', async () => {
  const { viewer, sent } = await fill({}, { jurisdiction: '' })
  const [stored, held] = sent.map((file) => file.documentId ?? 0)
  expect((await findDocument(viewer, stored ?? 0))?.bytes).toEqual(formBytes())
  await expect(findDocument(viewer, held ?? 0)).rejects.toThrow(NotAllowed)
  await expect(findDocument(stranger, stored ?? 0)).rejects.toThrow(NotThere)
  expect((await findDocument(operator, held ?? 0))?.filename).toBe('form.txt')
})
