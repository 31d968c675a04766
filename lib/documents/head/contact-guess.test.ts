import { expect, test } from 'vitest'
import type { Block } from '#lib/documents/form.ts'
import { isLabel, type Line } from '#lib/documents/words/labels.ts'
import { guessContact } from './contact-guess.ts'
import { titleLines } from './title-lines.ts'

const others = ['Larkspur Falls', 'Val-Mirage', 'Council of Ferry Towns']

const PLAIN = {
  kind: 'body',
  level: null,
  wraps: true,
  gap: false,
  strong: false,
  heading: null,
  slanted: false,
  crumb: false,
  page: 1,
  line: null,
} as const

function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return { text: line, span, value: false, place: 'head' }
  })
}

test.each([
  // Labels, in either language, with any mark or none after them.
  ['Point of contact: Ida Moss', 'Ida Moss'],
  ['Who to call – Ida Moss', 'Ida Moss'],
  ['Who should we call? Ida Moss', 'Ida Moss'],
  ['Lead: Ida Moss, Registrar', 'Ida Moss, Registrar'],
  ['Reporting officer: Ida Moss, Director General', 'Ida Moss, Director General'],
  ['Votre contact chez nous : Ida Moss', 'Ida Moss'],
  ['Réponses de : Ida Moss', 'Ida Moss'],
  ['Respondent\nIda Moss', 'Ida Moss'],
  ['Form filled in by Ida Moss (Registrar)', 'Ida Moss'],
  ['Submitted by: ida.moss@larkspur.example', 'ida.moss@larkspur.example'],
  ['Personnes à joindre : Ida Moss et Paul Roy', 'Ida Moss et Paul Roy'],
  ['Personne à rejoindre : Paul Roy', 'Paul Roy'],
  ['Répondant(e) : Paul Roy', 'Paul Roy'],
  ['Responsable : Me Paul d’Amours-Roy, notaire', 'Me Paul d’Amours-Roy, notaire'],
  ['Déléguée\tMarie-Ève Roy', 'Marie-Ève Roy'],
  ['Préparé(e) par : Paul Roy', 'Paul Roy'],
  ['Nom et titre : Paul Roy, greffier', 'Paul Roy, greffier'],
  ['Qui joindre? Paul Roy', 'Paul Roy'],
  // Where nobody is named, the address after a label; nobody in a value that only says so.
  ['Shared mailbox: ferries@larkspur.example', 'ferries@larkspur.example'],
  ['Boîte du service : traversiers@val-mirage.example', 'traversiers@val-mirage.example'],
  ['Approved by: head@larkspur.example', null],
  ['Contact: somebody will be named before March 3', null],
  ['Personne-ressource : la relève sera nommée après le Congrès', null],
  // Longer labels and sentences, of which the name alone is taken.
  ['Person responsible for this update: Ida Moss', 'Ida Moss'],
  ['Name of the person completing this form: Ida Moss', 'Ida Moss'],
  ['Pour renseignements : Paul Roy', 'Paul Roy'],
  ['Pour plus de renseignements, communiquez avec Paul Roy au 555-0101.', 'Paul Roy'],
  ['Questions about this form go to Ida Moss at 555 0101.', 'Ida Moss'],
  ['For more information, please contact Dr. Ida Moss.', 'Dr. Ida Moss'],
  ['This form was completed by Ida J. Moss for Larkspur Falls.', 'Ida J. Moss'],
  ['Ce formulaire a été rempli par Paul Roy, de Val-Mirage.', 'Paul Roy'],
  ['Larkspur Falls (contact: Ida Moss)', 'Ida Moss'],
  ['Ida Moss prepared this update.', 'Ida Moss'],
  ['Marie de la Tour répondra à vos questions.', 'Marie de la Tour'],
  // A sender where the form says nothing, with an address or without.
  ['From: Capt. (ret’d) Ida Moss', 'Capt. (ret’d) Ida Moss'],
  ['De : Paul Roy\nObjet : notre contribution', 'Paul Roy'],
  ['From: "Moss, Ida" <ida@larkspur.example>', 'Ida Moss'],
  // A label nobody foresaw, with a person after it; a line of the head that names one.
  ['Ferry liaison at the ministry: Ida Moss', 'Ida Moss'],
  ['Relève de : Paul Roy', 'Paul Roy'],
  ['Person to reach\nIda Moss, 555-0101', 'Ida Moss'],
  ['Larkspur Falls (Ida Moss)', 'Ida Moss'],
  ['Val-Mirage – présenté par Paul Roy', 'Paul Roy'],
  ['Paul Roy, greffier en chef', 'Paul Roy'],
  ['Questions about this return: Ida Moss', 'Ida Moss'],
  ['Submitted on behalf of Larkspur Falls by Ida Moss', 'Ida Moss'],
  ['Secretariat: Ann Lee\nCo-chair: Bo Dean\nLead: Ida Moss', 'Ida Moss'],
  ['From: Secretariat <s@c.example>\nFrom: Ida Moss <ida@larkspur.example>', 'Ida Moss'],
  // Whom to ask comes before who wrote it, and who wrote it before who approved it.
  ['Prepared by: Bo Dean\nPlease contact: Ida Moss, 555-0101', 'Ida Moss'],
  ['Préparé par : Bo Dean\nÀ joindre : Paul Roy', 'Paul Roy'],
  ['Signed off by: Bo Dean\nPrepared by: Ida Moss', 'Ida Moss'],
  ['Autorisé par : Bo Dean\nRédigé par : Paul Roy', 'Paul Roy'],
  ['Drafted by Ida Moss and reviewed by Bo Dean', 'Ida Moss'],
  ['Rempli par Paul Roy et approuvé par Bo Dean', 'Paul Roy'],
  ['My colleague Ida Moss (416 555-0101) will gladly help you.', 'Ida Moss'],
  ['Toute demande sera adressée à Paul Roy, greffier (418 555-0101).', 'Paul Roy'],
  ['Pour de plus amples précisions, on écrira à Paul Roy.', 'Paul Roy'],
  ['Paul Roy (418 555-0101) suit ce dossier.', 'Paul Roy'],
  ['Approved by Bo Dean; prepared by Ida Moss', 'Ida Moss'],
  ['Spring return drafted by Ida Moss', 'Ida Moss'],
  ['Approuvé par Bo Dean, préparé par Paul Roy', 'Paul Roy'],
  ['Please send any questions to Ida Moss', 'Ida Moss'],
  ['C’est Paul Roy qui suit notre dossier.', 'Paul Roy'],
  ['Bo Dean a pris sa retraite; Paul Roy lui succède.', 'Paul Roy'],
  ['Bo Dean has retired; Ida Moss takes his place.', 'Ida Moss'],
  // One of two, who stands first.
  ['Contact: Ida Moss; alternate: Bo Dean', 'Ida Moss'],
  ['Personne-ressource : Paul Roy; substitut : Bo Dean', 'Paul Roy'],
  ['Contact: Ida Moss, 555-0101, or in her absence Bo Dean', 'Ida Moss, 555-0101'],
  // A telephone or a mailbox alone is itself; a person with one, in no words foreseen.
  ['Contact person\n902 555-0119', '902 555-0119'],
  ['Personne-ressource\n514\u00a0555-0119', '514\u00a0555-0119'],
  [
    'Ferry file, day to day: please use 416 555-0101 (Ida Moss)\nIda Moss, 416 555-0101',
    'Ida Moss',
  ],
])('in %j the contact is %s', (text, expected) => {
  expect(guessContact(linesOf(text), others).value).toBe(expected)
})

test.each([
  ['Contact:', 'label-empty'],
  ['Personne-ressource : ______', 'label-empty'],
  ['Contact: to be confirmed', 'label-empty'],
  ['Personne-ressource : (poste vacant)', 'label-empty'],
  ['Contact: N/A', 'label-empty'],
  ['Contact: (seat vacant until the fall)', 'label-empty'],
  ['Personne-ressource : (à pourvoir cet été)', 'label-empty'],
  ['Contact:\nTitle:\nPhone:', 'label-empty'],
  ['Personne-ressource :\nTitre : directrice', 'label-empty'],
  ['Contact: (we will let you know)', 'label-empty'],
  ['Contact: Position being staffed', 'label-empty'],
  ['Personne-ressource : sera confirmée', 'label-empty'],
  ['Personne-ressource : en cours de dotation', 'label-empty'],
  // The label below stands where a name was left out.
  ['Contact\nTelephone\n902 555-0119', 'label-empty'],
  ['Personne-ressource\nTéléphone\nApprouvé par\nAnn Lee, sous-ministre', 'label-empty'],
  ['Contact\nDeputy Minister\nAnn Lee', 'label-empty'],
  ['Approved by: Ann Lee', 'no-label'],
  ['Our update to the Ferry Towns follows.', 'no-label'],
  ['Secretariat: Ann Lee', 'no-label'],
  ['Coprésidence : Ann Lee', 'no-label'],
  ['Ferry Towns Day at Alder Bay', 'no-label'],
  ['Thank you Ann Lee for the reminder', 'no-label'],
  ['Lead: Ministry of Ferries', 'no-label'],
  ['Nom : Val-Mirage', 'no-label'],
  ['From: Larkspur Falls', 'no-label'],
  ['For questions, contact Larkspur Falls', 'no-label'],
  // Those who gather the forms are not those who answer for one.
  ['Please return this form to Ida Moss by May 4.', 'no-label'],
  ['Questions? Call Ida Moss at the Secretariat', 'no-label'],
  ['To: Ida Moss', 'no-label'],
  ['Council of Ferry Towns\nRound Table, May 2031', 'no-label'],
])('in %j nobody is named: %s', (text, why) => {
  expect(guessContact(linesOf(text), others)).toMatchObject({ value: null, why })
})

test.each([
  ['Contact: toolkit@larkspur.example', true],
  ['Lead: Ida Moss', true],
  // "Lead" may begin an answer; only a person after it makes it a label.
  ['Lead: pipes in old schools', false],
  ['Responsable : le ministère', false],
  ['Leading practice: a ferry pass', false],
])('%j is a label of a form: %s', (text, expected) => {
  expect(isLabel(text)).toBe(expected)
})

test.each([
  ['Territoires du|Nord-Ouest', 'Territoires du Nord-Ouest'],
  ['Nouveau-|Brunswick', 'Nouveau-Brunswick'],
  ['Newfoundland and|Labrador', 'Newfoundland and Labrador'],
])('the value %j of a narrow cell is one line', (value, expected) => {
  expect(cellLines(value.split('|'))).toContain(expected)
})

test('lines of a cell that had room for more stand apart', () => {
  expect(cellLines(['Ida Moss', 'Registrar', 'of the ferries and of all the harbours'])).toContain(
    'Ida Moss',
  )
})

/** What the head of a form says where these lines stand in a cell beside "Contact:". */
function cellLines(written: readonly string[]): string[] {
  const text = ['Contact:', ...written].join('\n')
  let start = 0
  const blocks = text.split('\n').map((line, at): Block => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    const column = at === 0 ? 'left' : 'right'
    const place = { column, row: 0, indent: at === 0 ? 0 : 40, right: 40 + line.length } as const
    return { ...PLAIN, ...place, span }
  })
  const document = { format: 'pdf', reader: 'pdf@1', text, blocks, warnings: [] } as const
  return titleLines({ ...document, warnings: [] }, blocks, []).map((line) => line.text)
}
