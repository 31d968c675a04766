import { expect, test } from 'vitest'
import { defaultTemplate } from '#lib/documents/default-template.ts'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import { councils, roster } from '#lib/documents/testing/samples.ts'

const form = (end: string) => `CIPS exchange of information, April 2019
Jurisdiction: Kestrel Sound
Contact: Odalys Fenwick

1. Accomplishments
Opened a counter in Birchwood.

5. Issues
Nobody answers at night.
${end}`

/** A mail without a contact; it says "*Thank you*" to nobody in particular. */
const letter = (end: string) => `From: Zacharie Poulin-Roy <z.poulin@larkspur.example>
Subject: CIPS avril 2019
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Kestrel Sound

1. Accomplishments
Opened a counter in Birchwood.

5. Issues
Nobody answers at night.
${end}`

async function read(text: string, filename: string) {
  const document = await readDocument(new TextEncoder().encode(text), filename)
  if (!document.ok) throw new Error(document.reason)
  const knowledge = { councils, jurisdictions: roster, template: defaultTemplate }
  const found = recogniseForm(document.document, knowledge)
  if ('notATemplate' in found) throw new Error('not a template')
  return { ...found, last: found.sections.at(-1)?.statements.map((one) => one.text) }
}

test.each([
  ['\nOdalys Fenwick\nKestrel Sound Services', ['Nobody answers at night.']],
  ['\nThank you,\nOdalys', ['Nobody answers at night.']],
  // The number of a page, as pdftotext leaves it.
  ['\n\n2', ['Nobody answers at night.']],
  // Whose land the sender works on, above or below the name.
  [
    '\nWe respectfully acknowledge that our offices stand on the unceded territory\nof the people of the long bay.\nOdalys Fenwick\nDirector of Services\nKestrel Sound\n555-0101',
    ['Nobody answers at night.'],
  ],
  [
    '\nOdalys Fenwick\n\nJe reconnais que je vis et travaille sur le territoire traditionnel du peuple de la longue baie.',
    ['Nobody answers at night.'],
  ],
  [
    '\nOur registry now covers the territory of the long bay.',
    ['Nobody answers at night.', 'Our registry now covers the territory of the long bay.'],
  ],
  // Nobody named above, or no blank before it: it may be what is wanted.
  ['\nLarkspur Falls', ['Nobody answers at night.', 'Larkspur Falls']],
  // Who submitted it, at its foot.
  ['\nQuestions about this form go to Ida Moss at 555 0101.', ['Nobody answers at night.']],
  // It wraps, over a signature, in words of any kind.
  [
    '\nMy colleague Ida Moss (416 555-0101) will be happy to take any question\nabout this letter.\n\nOdalys Fenwick',
    ['Nobody answers at night.'],
  ],
  [
    '\nPour obtenir de plus amples précisions, on joindra Ida Moss au 416 555-0101.\n\nLa présidente,\n\nAnn Lee',
    ['Nobody answers at night.'],
  ],
  [
    '\nCall Ida Moss if you can lend us a pilot.',
    ['Nobody answers at night.', 'Call Ida Moss if you can lend us a pilot.'],
  ],
  [
    '\nThanks to three donors, the counter stays.',
    ['Nobody answers at night.', 'Thanks to three donors, the counter stays.'],
  ],
  [
    '\nContact with the coast is slow.',
    ['Nobody answers at night.', 'Contact with the coast is slow.'],
  ],
])('a form that ends in %j was signed there or not', async (end, expected) => {
  expect((await read(form(end), 'a.txt')).last).toEqual(expected)
})

test.each([
  '\nThanks, and see you in Larkspur.\nZach',
  '\nMerci et bonne journée!\n\nZ. P.-R.',
  '\nÀ la prochaine,\nZacharie',
  '\nTalk soon!',
  '\nLet me know if anything is unclear.\nZacharie',
  '\nBien à vous,\n\nZacharie Poulin-Roy (il/lui)\nDirecteur, Services\n418 555-0101\nhttps://larkspur.example',
  '\nZacharie Poulin-Roy\nAnalyste | Analyst\nThis message may contain confidential information.',
  // Signed by somebody else, whom an office tells.
  '\nIda Moss\nDeputy Registrar, Kestrel Sound\n555-0101 ext. 4',
  '\nVeuillez agréer mes salutations distinguées.\nIda Moss',
  '\nSent from my telephone',
  // In a language that no list of greetings knows.
  '\nMahsi’ cho,\nZacharie',
  '\nWela’lin, Zacharie',
])('a mail that ends in %j says nothing more', async (end) => {
  expect((await read(letter(end), 'a.eml')).last).toEqual(['Nobody answers at night.'])
})

test.each([
  ['\nLooking forward to a ferry that runs.', 'Looking forward to a ferry that runs.'],
  ['\n- See you at the counter: a campaign', 'See you at the counter: a campaign'],
  ['\nBirchwood Heights\nRiver Glen', 'River Glen'],
  ['\nBirchwood, Larkspur', 'Birchwood, Larkspur'],
])('a mail that ends in %j says that too', async (end, said) => {
  expect((await read(letter(end), 'a.eml')).last).toContain(said)
})

test.each([
  ['', 'Zacharie Poulin-Roy', 'mail-sender'],
  ['\nThanks,\nIda Moss\nDeputy Registrar', 'Ida Moss', 'signature'],
  ['\nPrepared by: Ida Moss', 'Ida Moss', 'label-names-person'],
])('a mail that names nobody and ends in %j is from %s', async (end, value, why) => {
  expect((await read(letter(end), 'a.eml')).contact).toMatchObject({ value, why })
})

test('a letter without a sender is from who signed it', async () => {
  const text = form('\nThanks,\nIda Moss\nDeputy Registrar').replace(/^Contact.*\n/m, '')
  expect((await read(text, 'a.txt')).contact).toMatchObject({ value: 'Ida Moss', why: 'signature' })
})
