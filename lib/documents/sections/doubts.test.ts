import { expect, test } from 'vitest'
import { PLAIN } from '#lib/documents/testing/plain-candidate.ts'
import type { Link } from './chain.ts'
import { doubtsOf } from './doubts.ts'
import { NONE } from './weigh.ts'

/** A heading every ten lines: its section, its number, how far it is ahead. */
const linksOf = (...told: [kind: number, number: number | null, lead: number][]) =>
  told.map(
    ([kind, number, lead], index): Link => ({
      candidate: {
        ...PLAIN,
        at: (index + 1) * 10,
        number: number === null ? null : { number, style: 'digits', length: 3 },
      },
      kind,
      isAgain: false,
      shown: [],
      lead,
    }),
  )

const whole = linksOf([0, 1, 9], [1, 2, 9], [3, 4, 9], [4, 5, 9])
const withoutSharing = linksOf([0, 1, 9], [1, 2, 9], [4, 5, 9])
const withoutFirst = linksOf([1, 2, 9], [3, 4, 9], [4, 5, 9])
const withoutLast = linksOf([0, 1, 9], [1, 2, 9], [3, 4, 9])
const unplacedLast = linksOf([0, 1, 9], [1, 2, 9], [NONE, 3, 9], [4, 5, 9])

test.each([
  ['a place just behind is doubted', whole, { at: 25, behind: 3.9 }, [1]],
  ['a place far enough behind is not', whole, { at: 25, behind: 4 }, []],
  ['nor one before the first heading', whole, { at: 5, behind: 1 }, []],
  ['farther behind counts where a section is missing', withoutSharing, { at: 25, behind: 5 }, [1]],
  ['but not in a section where none is', withoutSharing, { at: 15, behind: 5 }, []],
  ['the first answers for one missing before it', withoutFirst, { at: 5, behind: 5 }, [0]],
  ['the last for one missing after it', withoutLast, { at: 95, behind: 5 }, [2]],
  ['what is missing may stand under a heading of none', unplacedLast, { at: 25, behind: 5 }, [1]],
  ['changes are missed by nobody', whole, { at: 25, behind: 5 }, []],
])('%s', (_name, links, missed, doubtful) => {
  const isDoubtful = doubtsOf(links, [missed])
  expect([...links.keys()].filter(isDoubtful)).toEqual(doubtful)
})

test.each([
  ['less far ahead than enough', linksOf([0, 1, 9], [1, 2, 3.9], [3, 3, 9], [4, 4, 9]), [0, 1]],
  ['enough with a number', linksOf([0, 1, 9], [1, 2, 5], [3, 3, 9], [4, 4, 9]), []],
  [
    'not enough for the only one without',
    linksOf([0, 1, 9], [1, null, 5], [3, 3, 9], [4, 4, 9]),
    [0, 1],
  ],
  ['enough where two have none', linksOf([0, 1, 9], [1, null, 5], [3, null, 5], [4, 4, 9]), []],
  ['far ahead without', linksOf([0, 1, 9], [1, null, 6], [3, 3, 9], [4, 4, 9]), []],
])('a heading that is %s', (_name, links, doubtful) => {
  const isDoubtful = doubtsOf(links, [])
  expect([...links.keys()].filter(isDoubtful)).toEqual(doubtful)
})

test('a title that the template knows needs no number', () => {
  const links = linksOf([0, 1, 9], [1, null, 5], [3, 3, 9], [4, 4, 9])
  const exact = { kind: 'priorities', number: null, length: 9, rest: false } as const
  const known = links.map((one) =>
    one.candidate.number ? one : { ...one, candidate: { ...one.candidate, exact } },
  )
  expect([...known.keys()].filter(doubtsOf(known, []))).toEqual([])
})
