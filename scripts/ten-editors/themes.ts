import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { curations, themes } from '#db/schema/themes.ts'
import { operator } from '#lib/auth/actor.ts'
import type { Act } from '#lib/themes/act.ts'
import { applyPreview, discardPreview } from '#lib/themes/commands/apply-preview.ts'
import { curate } from '#lib/themes/commands/curate.ts'
import { startRun } from '#lib/themes/commands/start-run.ts'
import { undoAct } from '#lib/themes/commands/undo.ts'
import { listQuotes } from '#lib/themes/queries/list-quotes.ts'
import { analyse } from '#lib/themes/testing.ts'
import { found, type Kind, type Kinds, NOW } from './kind.ts'

export const themeKinds = (councilId: number): Kinds => {
  const act = (make: (mark: string) => Promise<Act>, told = 'changed-meanwhile'): Kind => ({
    told,
    shown: async (marks) => {
      const acts = await Promise.all(marks.map(make))
      return (editor, mark) => {
        const mine = found(acts[marks.indexOf(mark)])
        return curate(editor, { councilId, act: mine, reason: mark }, NOW)
      }
    },
  })
  const theme = () => aTheme(councilId)
  const quote = () => aQuote(councilId)
  return {
    'curate rename': act(async (name) => ({
      kind: 'rename',
      language: 'fr',
      name,
      ...(await theme()),
    })),
    'curate name': act(async (mark) => ({ kind: 'name', en: mark, fr: mark, ...(await theme()) })),
    'curate refuse-name': act(async (mark) => ({
      kind: 'refuse-name',
      en: mark,
      fr: mark,
      ...(await theme()),
    })),
    'curate accept-theme': act(async () => ({ kind: 'accept-theme', ...(await theme()) })),
    'curate pin': act(async () => ({ kind: 'pin', ...(await quote()) })),
    'curate accept': act(async () => ({ kind: 'accept', ...(await quote()) })),
    'curate move': act(async () => ({ kind: 'move', code: null, ...(await quote()) })),
    'curate exclude': act(
      async () => ({ kind: 'exclude', word: 'staff', isWhole: false }),
      'already-so',
    ),
    undoAct: {
      told: 'undone-already',
      shown: async () => {
        const { id } = await lastAct()
        return (editor) => undoAct(editor, { councilId, id }, NOW)
      },
    },
    'curate nil': act(async () => ({ kind: 'nil', ...(await quote()) })),
    'curate split': act(async (mark) => {
      const { statementId } = await quote()
      return { kind: 'split', statementIds: [statementId], en: mark, fr: mark, ...(await theme()) }
    }),
    'curate merge': act(async () => {
      const others = await standing(councilId)
      return { kind: 'merge', into: found(others.at(-1)).code, ...(await theme()) }
    }, 'merged-already'),
    applyDraft: 'one’s own draft; each of its acts is refused where somebody was quicker',
    dropDraft: 'one’s own draft',
    keepDrafted: 'one’s own draft',
    ...previews(councilId),
    startRun: {
      told: 'already-running',
      shown: async () => (editor) => startRun(editor, councilId, { kind: 'continue' }, NOW),
    },
    performRun: 'the work on what waits; it reads the acts again before it stores',
    takeUpRuns: 'the work on what waits',
    placeWhatIsNew: 'the work on what waits; it holds the council while it stores',
    forgetPlaces: 'throws away places that no page reads any more',
    forgetKept: 'throws away what no run is placed by any more',
    describeAll: 'computes',
    councilsDue: 'reads',
    numbered: 'computes',
    chunks: 'computes',
    idsApart: 'computes',
  }
}

function previews(councilId: number): Kinds {
  const regroup = { kind: 'regroup', isPreview: true, resolution: 6 } as const
  return {
    discardPreview: {
      told: 'not-found',
      shown: async () => {
        const runId = await analyse(councilId, regroup)
        return (editor) => discardPreview(editor, { councilId, runId }, NOW)
      },
    },
    applyPreview: {
      told: 'not-found',
      shown: async () => {
        const runId = await analyse(councilId, regroup)
        return (editor) => applyPreview(editor, { councilId, runId }, NOW)
      },
    },
  }
}

async function standing(councilId: number) {
  const db = await database()
  return db
    .select()
    .from(themes)
    .where(and(eq(themes.councilId, councilId), isNull(themes.mergedIntoId)))
    .orderBy(asc(themes.id))
}

/** The first theme that holds two statements or more, as it stands. */
async function aTheme(councilId: number) {
  const quotes = await listQuotes(operator, councilId, {})
  const held = (id: number) => quotes.filter(({ themeId }) => themeId === id).length
  const rows = await standing(councilId)
  const { code, revision } = found(rows.find(({ id }) => held(id) > 1))
  return { code, revision }
}

/** A statement of that theme, and what its author looks at. */
async function aQuote(councilId: number) {
  const { code } = await aTheme(councilId)
  const quotes = await listQuotes(operator, councilId, {})
  const { id, turn } = found(quotes.find(({ themeCode }) => themeCode === code))
  return { statementId: id, from: code, turn }
}

async function lastAct() {
  const db = await database()
  const rows = await db
    .select()
    .from(curations)
    .where(and(isNotNull(curations.turn), isNull(curations.undoneAt)))
    .orderBy(asc(curations.turn))
  return found(rows.at(-1))
}
