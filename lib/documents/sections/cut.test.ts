import { expect, test } from 'vitest'
import { readText } from '#lib/documents/read/text/read-txt.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'

function firstOf(text: string, kind: string) {
  const form = recogniseForm(readText(text, []), { councils: [], jurisdictions: [] })
  if ('notATemplate' in form) return null
  return form.sections.find((one) => one.kind === kind)?.statements[0]?.text
}

test.each([
  ['–', '5. Issues and needs – The ferry office floods each spring and nobody insures it.'],
  ['•', '5. Issues and needs • The ferry office floods each spring and nobody insures it.'],
  [':', '5. Issues and needs: The ferry office floods each spring and nobody insures it.'],
])('an answer begins on its heading’s line after %s', (_mark, line) => {
  const text = `1. Accomplishments\n- A second boat\n\n2. Priorities\n- A third boat\n\n${line}\n- Fog`
  expect(firstOf(text, 'issues')).toBe('The ferry office floods each spring and nobody insures it.')
})

test('une réponse commence sur la ligne de son titre', () => {
  const text =
    '1. Réalisations\n- Un second bateau\n\n2. Priorités\n- Un quai neuf\n\n4. Présentation et partage – Notre horaire des marées, avec les calculs.\n- La carte'
  expect(firstOf(text, 'sharing')).toBe('Notre horaire des marées, avec les calculs.')
})
