/** Everything that is ever written down, by what it is about: in this order it is offered to choose from. */
export const ACTS = {
  council: [
    'set-up',
    'create-council',
    'seat-jurisdiction',
    'unseat-jurisdiction',
    'save-template',
    'take-archive',
  ],
  people: [
    'add-person',
    'make-link',
    'suspend-person',
    'restore-person',
    'remove-person',
    'end-sessions',
    'sign-out-everywhere',
  ],
  cycles: ['create-cycle', 'edit-cycle', 'set-roster-state'],
  answers: [
    'give-answer-link',
    'renew-answer-link',
    'revoke-answer-link',
    'open-answer-link',
    'hand-answer-over',
    'refuse-answer-link',
    'begin-answer',
    'send-answer',
  ],
  reminders: [
    'set-contact',
    'trust-address',
    'set-reminder-days',
    'queue-reminders',
    'draft-reminders',
    'queue-round-of-reminders',
    'reminder-sent',
    'reminder-failed',
    'reminder-in-doubt',
    'reminder-said-sent',
    'reminder-said-again',
    'reminder-said-bounced',
  ],
  forms: [
    'start-import',
    'import-submission',
    'amend-submission',
    'answer-file',
    'remember-name',
    'keep-file',
    'split-file',
    'set-file-aside',
    'discard-file',
    'correct-reading',
    'undo-correction',
    'redo-correction',
    'accept-what-is-sure',
    'accept-reading',
    'move-submission',
    'confirm-reading',
    'question-reading',
    'take-remark',
    'answer-remark',
  ],
  themes: [
    'start-run',
    'apply-preview',
    'discard-preview',
    'curate-rename',
    'undo-rename',
    'curate-name',
    'undo-name',
    'curate-refuse-name',
    'undo-refuse-name',
    'curate-merge',
    'undo-merge',
    'curate-split',
    'undo-split',
    'curate-accept-theme',
    'undo-accept-theme',
    'curate-move',
    'undo-move',
    'curate-pin',
    'undo-pin',
    'curate-nil',
    'undo-nil',
    'curate-accept',
    'undo-accept',
    'curate-exclude',
    'undo-exclude',
    'drop-draft',
  ],
  membership: ['claim-accepted', 'claim-refused', 'claim-proposed', 'add-members', 'edit-member'],
  links: ['decide-follow', 'undo-follow', 'introduce'],
  trends: ['pin-note', 'rewrite-note', 'unpin-note', 'keep-view', 'drop-view'],
  agendas: [
    'open-agenda',
    'edit-meeting',
    'add-item',
    'edit-item',
    'move-item',
    'remove-item',
    'circulate-agenda',
    'record-outcome',
    'withdraw-agenda',
  ],
  refusals: ['denied-page', 'denied-act'],
} as const

export type AuditMatter = keyof typeof ACTS
export type AuditAct = (typeof ACTS)[AuditMatter][number]

const MATTERS = Object.keys(ACTS).filter((name): name is AuditMatter => name in ACTS)

/** By matter, in the order of the table. */
export const ACTS_BY_MATTER: readonly { matter: AuditMatter; acts: readonly AuditAct[] }[] =
  MATTERS.map((matter) => ({ matter, acts: ACTS[matter] }))

/** What was written by a program since replaced may bear a name that nothing bears any more. */
export function isAct(action: string): action is AuditAct {
  return ACTS_BY_MATTER.some(({ acts }) => acts.some((act) => act === action))
}
