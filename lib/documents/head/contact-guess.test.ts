import { expect, test } from 'vitest'
import { isLabel, type Line } from '#lib/documents/words/labels.ts'
import { guessContact } from './contact-guess.ts'

const others = ['Larkspur Falls', 'Val-Mirage', 'Council of Ferry Towns']

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
  ['From: Secretariat <s@c.example>\nFrom: Ida Moss <ida@larkspur.example>', 'Ida Moss'],
])('in %j the contact is %s', (text, expected) => {
  expect(guessContact(linesOf(text), others).value).toBe(expected)
})

test.each([
  ['Contact:', 'label-empty'],
  ['Personne-ressource : ______', 'label-empty'],
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
