import { type Form, type Statement, statementsOf } from './form.ts'

/** What each statement is about in its author’s mind, in the order of the form: a gold standard for themes. */
const STORY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '2029-02': {
    ashmarch: 'wait plain counter events id appt plain measure',
    brumeval: 'wait plain remote appt pay pay pay wait staff',
    farlight: 'wait remote remote events staff pay',
    'merrow-isles': 'shell plain counter online access shell',
    valcendre: 'id plain wait business access online org plain id',
    auroria: 'id wait events access id business wait org id staff',
    thornmoor: 'wait online staff legacy wait business org wait',
    'glaces-vives': 'remote access remote staff remote wait',
    pellerac: 'wait counter counter business staff counter security wait',
    aasm: 'member member member wait member business org town town town town town',
  },
  '2029-10': {
    auroria: 'id business appt id data online id id data',
    ashmarch: 'appt events ai id care care care care appt id',
    brumeval: 'online appt pay wait id appt org appt',
    farlight: 'wait events remote staff remote',
    'glaces-vives': 'remote wait staff remote pay remote staff',
    'merrow-isles': 'online access shell access shell access access',
    pellerac: 'wait staff business address staff org staff address',
    tamberlane: 'emergency wait measure id emergency emergency emergency emergency measure id',
    thornmoor: 'wait business staff legacy wait staff business',
    valcendre: 'business id access id care access business business',
    aasm: 'member member business town member town town security',
  },
  '2030-02': {
    auroria: 'id data online ai id business events events events events data id',
    ashmarch: 'events id wait id counter access events counter',
    valcendre: 'id business access care address measure access id',
    pellerac: 'emergency address wait address counter counter emergency counter',
    aasm: 'member member town town town wait id address',
  },
  '2030-10': {
    ashmarch: 'id id counter address ai plain id address',
    auroria: 'id business ai ai ai ai ai events plain ai address',
    brumeval: 'appt id appt ai plain remote id appt ai',
    farlight: 'remote staff wait events pay remote address',
    'merrow-isles': '',
    'glaces-vives': 'remote staff pay access id pay ai',
    tamberlane: 'emergency id remote id data emergency data',
    thornmoor: 'wait ai business legacy id staff ai ai',
    valcendre: 'business address care address appeal remote address security',
    aasm: 'member member member member member member member town id member staff town ai',
  },
  '2031-02': {
    auroria: 'id events plain death ai data plain ai',
    ashmarch: 'address id ai plain access id address death',
    brumeval: 'id ai plain ai address remote remote remote remote plain ai',
    'merrow-isles': 'access online death shell id counter death',
    pellerac: 'business wait address id ai staff address ai counter',
    tamberlane: 'id data staff id death data ai',
    thornmoor: 'ai id staff legacy plain address ai ai',
    valcendre: 'address remote ai death security appeal security death',
    'glaces-vives': 'access staff id remote access death',
    aasm: 'member member staff id ai address ai address',
  },
  '2031-10': {
    farlight: 'events pay org address id events staff',
    ashmarch: 'id access plain death death death death ai id id',
    valcendre: 'appeal security death address ai address care',
    'merrow-isles': 'id counter death shell counter',
    brumeval: 'ai remote plain plain death ai staff',
  },
}

export type ToldStatement = Statement & { theme: string }

/** The statements of a form, each with its theme; of an amended form the latest version is told. */
export function tell(cycle: string, form: Form): ToldStatement[] {
  const themes = STORY[cycle]?.[form.jurisdiction]?.split(' ').filter(Boolean) ?? []
  return statementsOf(form).map((statement, at) => ({ ...statement, theme: themes[at] ?? '' }))
}

export function themeCount(cycle: string, jurisdiction: string): number {
  return STORY[cycle]?.[jurisdiction]?.split(' ').filter(Boolean).length ?? 0
}
