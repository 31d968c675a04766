import { expect, test, vi } from 'vitest'
import { readDocument } from '#lib/documents/read/read.ts'
import {
  b,
  br,
  cell,
  heading,
  headingStyles,
  lines,
  p,
  rawDocx,
  row,
  t,
  table,
  wide,
} from '#lib/documents/testing/raw-docx.ts'
import { councils, roster } from '#lib/documents/testing/samples.ts'
import type { RecognisedForm, SectionKind } from './form.ts'
import { recogniseForm } from './recognise.ts'

// The libraries that read DOCX take seconds to load on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const asked = (title: string, prompt = '') => cell(p(b(title)) + (prompt ? lines(prompt) : ''))
const answer = (...texts: string[]) => cell(lines(...texts))
type Said = Partial<Record<SectionKind, string[]>>

const layouts: [what: string, body: string, said: Said][] = [
  [
    'headings in both languages at once',
    table(
      row(asked('Accomplishments / Réalisations', 'What? / Quoi?'), answer('A hub.', 'A line.')),
      row(asked('Priorities / Priorités'), answer('One account.')),
      row(asked('Issues and Needs / Enjeux et besoins'), answer('Old systems.')),
    ),
    {
      accomplishments: ['A hub.', 'A line.'],
      priorities: ['One account.'],
      issues: ['Old systems.'],
    },
  ],
  [
    'a number in its own column, and a row of column names',
    table(
      row(answer('No.'), answer('Topic'), answer('Response')),
      row(
        answer('1'),
        asked('Accomplishments', 'Tell us the wins of the past year that you are proudest of.'),
        answer('A hub.'),
      ),
      row(answer('2'), asked('Priorities', 'What will you be working on?'), answer('One account.')),
      row(answer('4'), asked('Showcase', 'Anything worth showing colleagues?'), answer('N/A')),
    ),
    { accomplishments: ['A hub.'], priorities: ['One account.'], sharing: [] },
  ],
  [
    'a column of questions for each language',
    table(
      row(answer('English'), answer('Français'), answer('Response / Réponse')),
      row(
        answer('1. Accomplishments: what did you get done?'),
        answer('1. Réalisations : qu’avez-vous fait?'),
        answer('Counters in five towns.'),
      ),
      row(
        answer('2. Priorities: what is coming?'),
        answer('2. Priorités : qu’est-ce qui vient?'),
        answer('Online licences.'),
      ),
    ),
    { accomplishments: ['Counters in five towns.'], priorities: ['Online licences.'] },
  ],
  [
    'titles side by side, each with its answer below',
    table(
      row(asked('Réalisations'), asked('Priorités'), asked('Partage'), asked('Enjeux')),
      row(
        answer('Un guichet.', 'Une ligne.'),
        answer('Un compte.'),
        answer('Un outil.'),
        answer('Le temps.'),
      ),
    ),
    {
      accomplishments: ['Un guichet.', 'Une ligne.'],
      priorities: ['Un compte.'],
      sharing: ['Un outil.'],
      issues: ['Le temps.'],
    },
  ],
  [
    'one column, the answer under its question',
    table(
      row(answer('1. Réalisations. Qu’est-ce que votre équipe a livré de marquant dernièrement?')),
      row(answer('Le guichet unique a été étendu.', 'Les délais ont diminué de moitié.')),
      row(answer('2. Priorités. Sur quoi travaillerez-vous?')),
      row(answer('La refonte du portail.')),
    ),
    {
      accomplishments: ['Le guichet unique a été étendu.', 'Les délais ont diminué de moitié.'],
      priorities: ['La refonte du portail.'],
    },
  ],
  [
    'the answer typed under the prompt, in its own cell',
    table(
      row(cell(p(b('1. Accomplishments')) + lines('Please outline what was achieved.', 'A hub.'))),
      row(cell(p(b('2. Priorities')) + lines('Please outline what is planned.', 'One account.'))),
    ),
    { accomplishments: ['A hub.'], priorities: ['One account.'] },
  ],
  [
    'several bullets in one paragraph, and titles that no template words',
    table(
      row(
        asked('Recent Successes'),
        cell(p(t('• A hub opened') + br + t('• Forty forms rewritten'))),
      ),
      row(asked('What’s next'), cell(p(t('- Credentials') + br + t('- Payments')))),
      row(asked('Something to show'), answer('Our design system')),
      row(asked('Where we need help'), answer('Recruiting')),
    ),
    {
      accomplishments: ['A hub opened', 'Forty forms rewritten'],
      priorities: ['Credentials', 'Payments'],
      sharing: ['Our design system'],
      issues: ['Recruiting'],
    },
  ],
  [
    'questions instead of titles, over a row that names the columns',
    table(
      row(asked('Question'), asked('Answer')),
      row(answer('What major milestones were achieved in service delivery?'), answer('A hub.')),
      row(answer('What are your key priorities for the coming year?'), answer('One account.')),
      row(answer('Which tools could you share with other members?'), answer('A dashboard.')),
      row(answer('Which issues would you like the council to discuss?'), answer('Fraud.')),
    ),
    {
      accomplishments: ['A hub.'],
      priorities: ['One account.'],
      sharing: ['A dashboard.'],
      issues: ['Fraud.'],
    },
  ],
  [
    'headings of Word in everyday words',
    heading('What we have delivered since we last met') +
      lines('A new website was launched.', 'Two officers were hired.') +
      heading('Where we are heading') +
      lines('One telephone number.') +
      heading('What we can offer others') +
      lines('Our plain language guide.') +
      heading('What keeps us up at night') +
      lines('Connectivity in small places.'),
    {
      accomplishments: ['A new website was launched.', 'Two officers were hired.'],
      priorities: ['One telephone number.'],
      sharing: ['Our plain language guide.'],
      issues: ['Connectivity in small places.'],
    },
  ],
  [
    'bold lines with letters, in French',
    p(b('A. Ce que nous avons accompli')) +
      lines('Ouverture de deux centres.') +
      p(b('B. Ce qui s’en vient')) +
      lines('L’identité numérique.') +
      p(b('C. Ce que nous pouvons partager')) +
      lines('Notre modèle de gouvernance.') +
      p(b('D. Ce dont nous avons besoin')) +
      lines('Un appui pour la formation.'),
    {
      accomplishments: ['Ouverture de deux centres.'],
      priorities: ['L’identité numérique.'],
      sharing: ['Notre modèle de gouvernance.'],
      issues: ['Un appui pour la formation.'],
    },
  ],
  [
    'a table for each section, one of which goes on in the next',
    table(
      row(cell(p(b('1. Réalisations')), wide)),
      row(answer('Vos avancées?'), answer('Un guichet.')),
    ) +
      p('') +
      table(
        row(cell(p(b('1. Réalisations (suite)')), wide)),
        row(answer(''), answer('Le paiement en ligne.')),
      ) +
      p('') +
      table(row(cell(p(b('5. Enjeux')), wide)), row(answer('Quoi?'), answer('Le roulement.'))),
    { accomplishments: ['Un guichet.', 'Le paiement en ligne.'], issues: ['Le roulement.'] },
  ],
]

test.each(layouts)('%s', async (_what, body, said) => {
  const { form } = await read(lines('CIPS – April 2019', 'Kestrel Sound') + body)
  expect(
    Object.fromEntries(
      form.sections.map(({ kind, statements }) => [kind, statements.map((one) => one.text)]),
    ),
  ).toEqual(said)
  expect(form.sections.map((one) => one.kind)).toEqual(Object.keys(said))
  expect(form).toMatchObject({ jurisdiction: { value: 'KS' }, unplaced: [] })
})

test('who submitted it and a notice at its foot are no statements, and the foot names the contact', async () => {
  const { form } = await read(
    lines('DRAFT – CONFIDENTIAL', 'CIPS – April 2019') +
      table(
        row(asked('Accomplishments'), answer('A hub.')),
        row(asked('Issues'), answer('Old systems.')),
      ) +
      lines(
        'Submitted by: Odalys Fenwick, Director, Kestrel Sound',
        'This document is confidential and intended for council members only.',
      ),
  )
  expect(form.sections.map((one) => one.statements.map((said) => said.text))).toEqual([
    ['A hub.'],
    ['Old systems.'],
  ])
  expect(form.contact.value).toBe('Odalys Fenwick, Director, Kestrel Sound')
  expect(form.jurisdiction.value).toBe('KS')
})

test('what is asked beside our sections is kept, and somebody is asked', async () => {
  const { text, form } = await read(
    lines('CIPS – April 2019', 'Kestrel Sound') +
      table(
        row(asked('1. Accomplishments'), answer('A hub.')),
        row(asked('2. Priorities'), answer('One account.')),
        row(asked('6. Other comments'), answer('See you in May.')),
      ),
  )
  expect(form.sections.map((one) => one.kind)).toEqual(['accomplishments', 'priorities'])
  expect(form.unplaced.map(({ start, end }) => text.slice(start, end))).toEqual([
    '6. Other comments',
    'See you in May.',
  ])
})

test.each([
  [
    'drawn with a choice and no fallback',
    (box: string) =>
      `<mc:AlternateContent><mc:Choice Requires="wps">${drawing(box)}</mc:Choice></mc:AlternateContent>`,
  ],
  ['drawn alone', drawing],
  [
    'in the old way only',
    (box: string) => `<w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict>`,
  ],
])('a text box %s is read, once', async (_how, draw) => {
  const box = draw(`<w:txbxContent>${p(t('Boxed words.'))}</w:txbxContent>`)
  const { form } = await read(
    table(
      row(asked('1. Accomplishments'), cell(p(`<w:r>${box}</w:r>`) + lines('A hub.'))),
      row(asked('2. Priorities'), answer('One account.')),
    ),
  )
  expect(form.sections[0]?.statements.map((one) => one.text)).toEqual(['Boxed words.', 'A hub.'])
})

function drawing(box: string): string {
  return `<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`
}

async function read(body: string): Promise<{ text: string; form: RecognisedForm }> {
  const result = await readDocument(rawDocx(body, { styles: headingStyles }), 'a.docx')
  if (!result.ok) throw new Error(result.reason)
  const form = recogniseForm(result.document, { councils, jurisdictions: roster })
  if ('notATemplate' in form) throw new Error('not a template')
  return { text: result.document.text, form }
}
