import { expect, test } from 'vitest'
import en from './messages/en.json' with { type: 'json' }
import fr from './messages/fr.json' with { type: 'json' }

test('a section of the form has one name, wherever it is named', () => {
  for (const { agendas, submissions, themes } of [en, fr]) {
    expect(themes.sections).toEqual(submissions.sections)
    expect(agendas.sections).toEqual(submissions.sections)
  }
})
