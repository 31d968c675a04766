import type { Quote } from './quotes.ts'
import type { WholeAgenda } from './whole-agenda.ts'

type Item = WholeAgenda['items'][number]

const QUOTE: Quote = {
  id: 1,
  text: 'A single wallet for every permit.',
  language: 'en',
  section: 'sharing',
  page: 2,
  line: 14,
  jurisdictionId: 4,
  jurisdiction: { en: 'Clearcove', fr: 'Anse-Claire' },
  submissionId: 8,
  year: 2033,
  month: 4,
}

const NEED: Quote = {
  ...QUOTE,
  id: 2,
  text: 'Trois ministères demandent encore\nla même preuve\u00a0: «\u00a0pourquoi\u00a0»?',
  language: 'fr',
  section: 'issues',
  page: null,
  line: 3,
  jurisdictionId: 5,
  jurisdiction: { en: 'Longue-Rive', fr: 'Longue-Rive' },
  submissionId: 9,
}

const PLAN: Quote = {
  ...QUOTE,
  id: 3,
  text: 'Pilot the wallet with anglers.',
  section: 'priorities',
}

const ITEM: Item = {
  id: 1,
  position: 0,
  kind: 'free',
  themeId: null,
  themeCode: null,
  statementId: null,
  offerId: null,
  title: { en: 'Opening', fr: 'Ouverture' },
  minutes: 10,
  purpose: 'inform',
  presenterId: null,
  presenterName: null,
  presenter: '',
  notes: { en: '', fr: '' },
  outcome: null,
  decision: { en: '', fr: '' },
  minutesTaken: null,
  quotes: [],
  unshown: [],
  unquoted: null,
  annex: [],
  raised: null,
}

/** Invented: what two themes, a break and the chair’s own words make of a morning. */
export const AN_AGENDA: WholeAgenda = {
  council: { slug: 'north', name: { en: 'Northern Table', fr: 'Table du Nord' } },
  cycle: {
    id: 3,
    councilId: 1,
    year: 2033,
    month: 4,
    opensOn: '2033-02-01',
    dueOn: '2033-03-01',
    lateUntil: '2033-03-08',
    meetsOn: '2033-04-01',
    templateId: 1,
    createdAt: new Date('2033-01-10T15:00:00Z'),
    revision: 1,
  },
  agenda: {
    id: 7,
    cycleId: 3,
    meetsOn: '2033-04-01',
    startsAt: '09:00',
    lengthMinutes: 120,
    place: { en: 'Quay Hall, 12 Quay Street', fr: 'Salle du Quai, 12, rue du Quai' },
    link: 'https://meet.example.org/north?room=4&name=Table',
    chair: 'Odile Marchand',
    paper: 'letter',
    calendarId: '5f2c9d50-6a0e-4f6b-9a55-0c6d1a8f2b11',
    revision: 12,
    editedAt: new Date('2033-03-12T15:00:00Z'),
    editedBy: null,
    circulatedAt: new Date('2033-03-14T15:00:00Z'),
    circulatedBy: null,
    circulatedRevision: 12,
    withdrawnAt: null,
  },
  items: [
    ITEM,
    {
      ...ITEM,
      id: 2,
      position: 1,
      kind: 'theme',
      themeId: 21,
      themeCode: 6,
      title: { en: 'One wallet', fr: 'Un seul portefeuille' },
      minutes: 40,
      purpose: 'decide',
      presenterId: 4,
      presenterName: { en: 'Clearcove', fr: 'Anse-Claire' },
      notes: {
        en: 'Do we name a group of five?\nIt reports in October.',
        fr: 'Nommons-nous un groupe de cinq?\nIl fait rapport en octobre.',
      },
      quotes: [QUOTE, NEED],
      annex: [QUOTE, NEED, PLAN],
    },
    {
      ...ITEM,
      id: 3,
      position: 2,
      kind: 'break',
      title: { en: 'Break', fr: 'Pause' },
      minutes: 15,
    },
    {
      ...ITEM,
      id: 4,
      position: 3,
      title: { en: 'Letters & <forms>', fr: 'Lettres et formulaires' },
      minutes: 20,
      purpose: 'discuss',
      presenter: 'Rui Tremblay',
    },
  ],
}
