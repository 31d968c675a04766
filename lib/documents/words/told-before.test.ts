import { expect, test } from 'vitest'
import { toldBefore } from './told-before.ts'

const cut = (lines: readonly string[]) => {
  const text = lines.join('\n')
  let start = 0
  const pieces = lines.map((line) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return { span }
  })
  return toldBefore(text, pieces).map(({ span }) => text.slice(span.start, span.end))
}

test.each([
  [
    ['What comes next?', 'In June 2030 you told us of these two:', 'Paint the quay.', 'Dredge.'],
    ['In June 2030 you told us of these two:', 'Paint the quay.', 'Dredge.'],
  ],
  [
    ['Et ensuite?', 'En juin, vous nous aviez', 'signalé ces travaux :', 'Repeindre le quai.'],
    ['En juin, vous nous aviez', 'signalé ces travaux :', 'Repeindre le quai.'],
  ],
  [
    ['Your last priorities, for reference:', 'A pier.'],
    ['Your last priorities, for reference:', 'A pier.'],
  ],
  // A question that speaks of last time announces nothing, and an answer of one's own is not quoted.
  [['Which of what you told us last year is done?', 'The quay.'], []],
  [['We told the harbour masters three things:', 'The quay.'], []],
  [['Nous avons annoncé ces travaux :', 'Le quai.'], []],
])('of %j the form repeats %j', (lines, repeated) => {
  expect(cut(lines)).toEqual(repeated)
})
