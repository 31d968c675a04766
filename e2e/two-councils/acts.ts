import type { Case, Read } from './act.ts'
import { ANSWER_ACTS } from './answer-acts.ts'
import { CONFIRMATION_ACTS } from './confirmation-acts.ts'
import { COUNCIL_ACTS } from './council-acts.ts'
import { LINK_ACTS } from './link-acts.ts'
import { MEMORY_ACTS } from './memory-acts.ts'
import { nextTemplate } from './next-template.ts'
import { REMINDER_ACTS } from './reminder-acts.ts'
import type { Things } from './things.ts'

const agenda = async ({ agendaId }: Things, read: Read) => ({
  agenda: agendaId,
  revision: await read(`select revision as n from agendas where id = ${agendaId}`),
})

const item = async (of: Things, read: Read) => ({
  ...(await agenda(of, read)),
  item: await read(
    `select id as n from agenda_items where agenda_id = ${of.agendaId} order by position, id limit 1`,
  ),
})

const reading = async ({ versionId }: Things, read: Read) => ({
  versionId,
  revision: await read(
    `select review_revision as n from submission_versions where id = ${versionId}`,
  ),
})

const theme = (code: number) => async (of: Things, read: Read) => ({
  code,
  revision: await read(
    `select t.revision as n from themes t join councils c on c.id = t.council_id where c.slug = '${of.slug}' and t.code = ${code}`,
  ),
})

const seen = (table: string, id: number, read: Read) =>
  read(`select revision as n from ${table} where id = ${id}`)

const file = async (id: number, read: Read) => ({
  id,
  revision: await seen('import_files', id, read),
})

const DATES = {
  opensOn: '2031-12-01',
  dueOn: '2032-01-10',
  lateUntil: '2032-01-20',
  meetsOn: '2032-02-10',
}

/**
 * Every server action that is for a council, in an order in which each finds what it needs. An action that the build
 * has and this table has not fails the test.
 */
export const ACTS: Readonly<Record<string, readonly Case[]>> = {
  'themes/actions.ts curateAction': [
    {
      isOfOne: false,
      fields: async (of, read) => ({
        ...(await theme(3)(of, read)),
        kind: 'rename',
        language: 'fr',
        name: 'Relevé',
      }),
    },
    {
      isOfOne: true,
      fields: ({ statement, home }) => ({
        ...{ kind: 'nil', statementId: statement },
        ...{ from: home, turn: 0 },
      }),
    },
  ],
  'themes/names/actions.ts nameNextAction': [
    {
      isOfOne: false,
      fields: async (of, read) => ({
        ...(await theme(4)(of, read)),
        ...{ kind: 'name', en: 'Fourth', fr: 'Quatrième', done: 0, later: '' },
      }),
    },
  ],
  'themes/actions.ts undoAction': [{ isOfOne: true, fields: ({ act }) => ({ id: act }) }],
  'themes/actions.ts keepDraftedAction': [
    { isOfOne: true, fields: ({ drafted }) => ({ id: drafted }) },
  ],
  'themes/actions.ts dropDraftAction': [
    { isOfOne: true, fields: ({ dropped }) => ({ id: dropped }) },
  ],
  'themes/actions.ts applyDraftAction': [{ isOfOne: false, fields: () => ({}) }],
  'themes/actions.ts decidePreviewAction': [
    { isOfOne: true, fields: ({ preview }) => ({ id: preview, decision: 'discard' }) },
  ],
  'themes/[code]/actions.ts putOnAgendaAction': [
    {
      isOfOne: true,
      fields: async (of, read) => ({ ...(await agenda(of, read)), theme: of.unplaced }),
    },
  ],
  'agendas/actions.ts addThemeAction': [
    {
      isOfOne: true,
      fields: async (of, read) => ({ ...(await agenda(of, read)), theme: of.other }),
    },
  ],
  'agendas/actions.ts addItemAction': [
    {
      isOfOne: true,
      fields: async (of, read) => ({
        ...(await agenda(of, read)),
        ...{ titleEn: 'Welcome', titleFr: 'Accueil', minutes: 5 },
      }),
    },
  ],
  'agendas/actions.ts editItemAction': [
    {
      isOfOne: true,
      fields: async (of, read) => ({
        ...(await item(of, read)),
        ...{ titleEn: 'Opening', titleFr: 'Ouverture', minutes: 15 },
      }),
    },
  ],
  'agendas/actions.ts moveItemAction': [
    { isOfOne: true, fields: async (of, read) => ({ ...(await item(of, read)), way: 'down' }) },
  ],
  'agendas/actions.ts editMeetingAction': [
    {
      isOfOne: true,
      fields: async (of, read) => ({
        ...(await agenda(of, read)),
        ...{ meetsOn: '2031-03-20', startsAt: '10:30', lengthMinutes: 100 },
      }),
    },
  ],
  'agendas/actions.ts removeItemAction': [{ isOfOne: true, fields: item }],
  'agendas/actions.ts recordOutcomeAction': [
    {
      isOfOne: true,
      fields: async (of, read) => ({ ...(await item(of, read)), outcome: 'discussed' }),
    },
  ],
  'agendas/actions.ts circulateAgendaAction': [{ isOfOne: true, fields: agenda }],
  'agendas/actions.ts withdrawAgendaAction': [{ isOfOne: true, fields: agenda }],
  'agendas/actions.ts openAgendaAction': [
    { isOfOne: true, fields: ({ planned }) => ({ cycle: planned }) },
  ],
  'cycles/actions.ts createCycleAction': [
    { isOfOne: false, fields: () => ({ year: 2032, month: 2, ...DATES }) },
  ],
  'cycles/actions.ts editCycleAction': [
    {
      isOfOne: true,
      fields: async ({ planned }, read) => ({
        id: planned,
        revision: await seen('cycles', planned, read),
        ...DATES,
      }),
    },
  ],
  'cycles/actions.ts setRosterStateAction': [
    {
      isOfOne: true,
      fields: async ({ planned, seats: [, second = 0] }, read) => ({
        ...{ cycleId: planned, jurisdictionId: second, to: 'excused' },
        revision: await read(
          `select revision as n from roster_entries where cycle_id = ${planned} and jurisdiction_id = ${second}`,
        ),
      }),
    },
  ],
  ...REMINDER_ACTS,
  ...LINK_ACTS,
  ...MEMORY_ACTS,
  ...ANSWER_ACTS,
  'membership/actions.ts decideClaimsAction': [
    {
      isOfOne: true,
      fields: async ({ figure }, read) => ({
        figure: `${figure}:${await seen('reported_figures', figure, read)}`,
        verdict: 'accepted',
      }),
    },
  ],
  'membership/actions.ts addMemberAction': [
    { isOfOne: true, fields: ({ association }) => ({ association, name: 'Cap-Neuf' }) },
  ],
  'membership/actions.ts editMemberAction': [
    {
      isOfOne: true,
      fields: async ({ member }, read) => ({
        line: `${member}:${await seen('members', member, read)}`,
        name: 'Havre-Vieux',
      }),
    },
  ],
  'admin/people/actions.ts addPersonAction': [
    {
      isOfOne: false,
      fields: ({ slug }) => ({ name: 'Noé', email: `noe@${slug}.example`, role: 'viewer' }),
    },
  ],
  'admin/people/actions.ts makeLinkAction': [
    { isOfOne: true, fields: ({ userId }) => ({ userId }) },
  ],
  'admin/people/actions.ts endSessionsAction': [
    { isOfOne: true, fields: ({ userId }) => ({ userId }) },
  ],
  'admin/people/actions.ts closeAccessAction': [
    {
      isOfOne: true,
      fields: async ({ userId }, read) => ({
        seen: `${await read(`select revision as n from grants where user_id = '${userId}'`)}:${userId}`,
        closing: 'suspended',
      }),
    },
  ],
  'admin/people/actions.ts restoreAccessAction': [
    { isOfOne: true, fields: ({ userId }) => ({ userId }) },
  ],
  ...COUNCIL_ACTS,
  'admin/form/actions.ts saveTemplateAction': [
    {
      isOfOne: false,
      fields: nextTemplate,
    },
  ],
  ...CONFIRMATION_ACTS,
  'submissions/[id]/review/actions.ts correctAction': [
    {
      isOfOne: true,
      arguments: async (of, read) => [await reading(of, read), { kind: 'contact', name: 'Zoé' }],
    },
  ],
  'submissions/[id]/review/actions.ts undoAction': [
    { isOfOne: true, arguments: async (of, read) => [await reading(of, read), 'undo'] },
  ],
  'themes/actions.ts startRunAction': [{ isOfOne: false, fields: () => ({ kind: 'continue' }) }],
  'submissions/[id]/review/actions.ts acceptAction': [
    { isOfOne: true, arguments: async (of, read) => [await reading(of, read), 'all'] },
  ],
  'intake/[id]/actions.ts settleFileAction': [
    {
      isOfOne: true,
      fields: async ({ aside }, read) => ({ ...(await file(aside, read)), what: 'aside' }),
    },
  ],
  'intake/[id]/actions.ts addToTableAction': [
    {
      isOfOne: true,
      fields: async ({ slug, named }, read) => ({
        ...(await file(named, read)),
        order: 'municipal',
        ...{ nameEn: `Northern Hamlets of ${slug}`, nameFr: `Hameaux de ${slug}` },
      }),
    },
  ],
  'intake/[id]/actions.ts answerFileAction': [
    {
      isOfOne: true,
      fields: async ({ answered, seats }, read) => ({
        ...(await file(answered, read)),
        ...{ how: 'form', cycle: '2031-10' },
        jurisdiction: seats[4] ?? 0,
      }),
    },
  ],
}

/** Actions of no session's council: they open and close one, found the first council of all, keep how files are written, or are for whoever holds a link. */
export const OF_NO_COUNCIL = [
  'sign-in/actions.ts requestLinkAction',
  'sign-in/actions.ts useLinkAction',
  'sign-in/actions.ts signOutAction',
  'sign-in/actions.ts signOutEverywhereAction',
  'reports/actions.ts keepFlavourAction',
  'set-up/actions.ts setUpAction',
  'answer/actions.ts openLinkAction',
  'answer/actions.ts answerAction',
  'answer/actions.ts handOverAction',
  'answer/actions.ts refuseLinkAction',
]
