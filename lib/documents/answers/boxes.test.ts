import { expect, test } from 'vitest'
import { readText } from '#lib/documents/read/text/read-txt.ts'
import { tickedOnly } from './boxes.ts'

const split = (text: string) => {
  const { text: whole, blocks } = readText(text, [])
  const { prompts, answers } = tickedOnly(whole, { prompts: [], answers: blocks })
  const said = (pieces: typeof answers) =>
    pieces.map(({ span }) => whole.slice(span.start, span.end).trim())
  return { answers: said(answers), prompts: said(prompts) }
}

test.each([
  ['☒ Shared counters\n☐ Kiosks\n☑ Mobile office', ['Shared counters', 'Mobile office']],
  ['[x] Guichets communs\n[ ] Bornes', ['Guichets communs']],
  ['☐ Yes ☒ No', ['No']],
  ['Oui ☐ Non ☒', ['Non']],
  ['Status: ☒ Under way ☐ Done', ['Status:', 'Under way']],
  ['☐ Nothing ticked\n☐ Here either', []],
  ['□ Kiosks\n✔ Counters', ['Counters']],
  // A list may have squares for bullets, and a tick for a flourish.
  ['□ Opened a counter.\n□ Closed another.', ['□ Opened a counter.', '□ Closed another.']],
  ['✔ Opened a counter.', ['✔ Opened a counter.']],
  ['We tick [sic] every box.', ['We tick [sic] every box.']],
])('of %j the answers are %j', (text, answers) => {
  expect(split(text).answers).toEqual(answers)
})

test('the rest of an empty choice goes with it', () => {
  const { answers, prompts } = split(
    '☐ A pilot of digital identity in every\nservice centre of the province\n☒ Neither\n',
  )
  expect(answers).toEqual(['Neither'])
  expect(prompts.join(' ')).toContain('service centre of the province')
})
