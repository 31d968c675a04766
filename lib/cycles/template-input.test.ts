import { expect, test } from 'vitest'
import { readTemplate } from './template-input.ts'

const formOf = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

test('reads the sections that are asked, in the order of their numbers', () => {
  const read = readTemplate(
    formOf({
      'priorities-asked': 'on',
      'priorities-number': '3',
      'priorities-title-en': '  Next   steps ',
      'priorities-title-fr': 'E\u0301tapes',
      'priorities-prompt-en': 'What\r\nnext?',
      'priorities-prompt-fr': 'Et ensuite\u00a0?',
      'priorities-aliases': 'Plans\r\n\r\nPlans\nOrientations ',
      'issues-asked': 'on',
      'issues-number': '1',
      'sharing-title-en': 'Left out',
    }),
  )
  expect(read).toEqual([
    {
      kind: 'issues',
      number: 1,
      title: { en: '', fr: '' },
      prompt: { en: '', fr: '' },
      aliases: [],
    },
    {
      kind: 'priorities',
      number: 3,
      title: { en: 'Next steps', fr: 'Étapes' },
      prompt: { en: 'What next?', fr: 'Et ensuite\u00a0?' },
      aliases: ['Plans', 'Orientations'],
    },
  ])
})

test.each([['0'], ['-2'], ['1e3'], ['']])(
  'a number written %j is the section’s place',
  (number) => {
    const [read] = readTemplate(formOf({ 'changes-asked': 'on', 'changes-number': number }))
    expect(read?.number).toBe(3)
  },
)
