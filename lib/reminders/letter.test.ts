import { expect, test } from 'vitest'
import { type LetterFacts, writeLetter } from './letter.ts'

const CYCLE = {
  ...{ year: 2031, month: 10 },
  ...{ opensOn: '2031-08-18', dueOn: '2031-09-19', lateUntil: '2031-10-03', meetsOn: '2031-10-15' },
}

const told = (...priorities: string[]) =>
  priorities.map((text, at) => ({ statementId: at + 1, text }))

const FACTS: LetterFacts = {
  cycle: CYCLE,
  today: '2031-09-12',
  jurisdiction: { en: 'Marrow Sound', fr: 'Détroit-de-Marrow' },
  proxy: null,
  council: { en: 'Council on Counters', fr: 'Conseil des comptoirs' },
  person: 'Zoé Bell',
  language: 'en',
  last: {
    cycle: { year: 2031, month: 2 },
    priorities: told('Open two counters.', 'Train\nclerks.'),
  },
  link: null,
  author: 'Ida Moss',
}

test('in English, with what its reader last told', () => {
  expect(writeLetter(FACTS)).toEqual({
    language: 'en',
    subject: 'Marrow Sound: form due September 19, 2031',
    body: [
      'Dear Zoé Bell,',
      'Marrow Sound’s form for the October 2031 cycle has not reached us yet.',
      'Forms are due on Friday, September 19, 2031, by the end of the day, Eastern Time; they are taken late until October 3, 2031; after that, please ask the secretariat.',
      'In February 2031 you told us these two:',
      '• Open two counters.\n• Train clerks.',
      'You can start from there: say which are done, still on, changed or dropped, then add what is new.',
      'Please fill in the Word form and send it back in answer to this letter.',
      'Ida Moss\nThe secretariat, Council on Counters',
    ].join('\n\n'),
  })
})

test('in French, once late forms are taken, with a quote in English left as it was written', () => {
  const letter = writeLetter({ ...FACTS, language: 'fr', today: '2031-09-22', author: null })
  expect(letter).toEqual({
    language: 'fr',
    subject: 'Détroit-de-Marrow\u00a0: formulaire accepté jusqu’au 3 octobre 2031',
    body: [
      'Bonjour Zoé Bell,',
      'Détroit-de-Marrow\u00a0: votre formulaire pour ce cycle (octobre 2031) ne nous est pas encore parvenu.',
      'Les formulaires étaient à remettre d’ici le vendredi 19 septembre 2031; les retards sont acceptés jusqu’au 3 octobre 2031, à la fin de la journée, heure de l’Est; après cette date, veuillez consulter le secrétariat.',
      'En février 2031, vous nous aviez fait part de ces deux priorités\u00a0:',
      '• Open two counters.\n• Train clerks.',
      'Vous pouvez partir de là\u00a0: dites ce qui est fait, en cours, modifié ou abandonné, puis ajoutez ce qui est nouveau.',
      'Il suffit de remplir le formulaire Word et de le renvoyer en réponse à cette lettre.',
      'Le secrétariat, Conseil des comptoirs',
    ].join('\n\n'),
  })
})

test('in both languages where nobody knows which', () => {
  const { language, subject, body } = writeLetter({ ...FACTS, language: null, person: null })
  expect(language).toBe('both')
  expect(subject).toBe(
    'Marrow Sound: form due September 19, 2031 / Détroit-de-Marrow\u00a0: formulaire à remettre d’ici le 19 septembre 2031',
  )
  expect(body).toMatch(/^\(Le français suit\.\)\n\nGood day,\n/)
  expect(body).toMatch(/\n\n— — —\n\n\(English precedes\.\)\n\nBonjour,\n/)
})

test.each([
  ['en', 1, 'In February 2031 you told us this:'],
  ['en', 3, 'In February 2031 you told us these three:'],
  ['en', 7, 'In February 2031 you told us these three, among others:'],
  ['fr', 1, 'En février 2031, vous nous aviez fait part de cette priorité\u00a0:'],
  [
    'fr',
    4,
    'En février 2031, vous nous aviez fait part, entre autres, de ces trois priorités\u00a0:',
  ],
] as const)('in %s, of %d priorities: %s', (language, count, said) => {
  const priorities = Array.from({ length: count }, (_, at) => `Priority ${at}.`)
  const { body } = writeLetter({
    ...FACTS,
    language,
    last: { cycle: { year: 2031, month: 2 }, priorities: told(...priorities) },
  })
  expect(body.split('\n\n')).toContain(said)
  expect(body.split('\n').filter((line) => line.startsWith('• '))).toHaveLength(Math.min(count, 3))
})

test.each(['en', 'fr'] as const)(
  'in %s, whoever never told anything is told nothing',
  (language) => {
    const link = { en: 'https://t.example/en/answer', fr: 'https://t.example/fr/answer' }
    for (const last of [null, { cycle: CYCLE, priorities: [] }]) {
      const { body } = writeLetter({ ...FACTS, language, last, link })
      expect(body).not.toContain('•')
      expect(body.split('\n\n')).toHaveLength(5)
      expect(body).toContain(link[language])
    }
  },
)

test.each([
  [
    'en',
    'You answer for Marrow Sound in the October 2031 cycle (Pellerac was named its proxy), and its form has not reached us yet.',
    'In February 2031 Marrow Sound told us these two:',
  ],
  [
    'fr',
    'Détroit-de-Marrow\u00a0: Pellerac répond en son nom pour ce cycle (octobre 2031), et son formulaire ne nous est pas encore parvenu.',
    'En février 2031, Détroit-de-Marrow nous avait fait part de ces deux priorités\u00a0:',
  ],
] as const)('in %s, whoever answers for another is told for whom', (language, asked, told) => {
  const proxy = { en: 'Pellerac', fr: 'Pellerac' }
  const { body, subject } = writeLetter({ ...FACTS, language, proxy })
  expect(body.split('\n\n')).toContain(asked)
  expect(body.split('\n\n')).toContain(told)
  expect(body).not.toMatch(/you told us|vous nous aviez/)
  expect(subject).toContain(FACTS.jurisdiction[language])
})
