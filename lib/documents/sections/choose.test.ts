import { expect, test } from 'vitest'
import { PLAIN } from '#lib/documents/testing/plain-candidate.ts'
import type { HeadingNumber } from '#lib/documents/words/heading-number.ts'
import { bestChain, chainWithLeads } from './choose.ts'
import { countsOf, endSigns, fitsKind, kindSigns, placeSigns, startSigns } from './steps.ts'
import { type KindPlace, NONE, type Weighed } from './weigh.ts'
import { type Shown, type Sign, WEIGHTS, weigh } from './weights.ts'

function place(at: number, number: number | null, kinds: [KindPlace, number][]): Weighed {
  const counted: HeadingNumber | null =
    number === null ? null : { number, style: 'digits', length: 3 }
  return {
    candidate: { ...PLAIN, at, number: counted },
    shown: [['heading', 1]],
    kinds: new Map(
      kinds.map(([kind, cues]): [KindPlace, Shown[]] => [kind, [['cue-below', cues]]]),
    ),
    tells: () => true,
  }
}

const kindsAt = (list: readonly Weighed[]) =>
  bestChain(list, WEIGHTS).links.map(({ candidate, kind }) => `${candidate.at}:${kind}`)

test('each section stands once, where it weighs most', () => {
  const list = [
    place(0, 1, [[0, 6]]),
    place(4, 2, [
      [0, 6],
      [1, 5],
    ]),
    place(8, 3, [[1, 1]]),
    place(9, 3, [[3, 6]]),
  ]
  expect(kindsAt(list)).toEqual(['0:0', '4:1', '9:3'])
})

test('where there is no place, there is no chain', () => {
  expect(kindsAt([])).toEqual([])
})

/** The same by trying every chain there is: for lists so short that the search drops no state. */
function chainsOf(list: readonly Weighed[]) {
  const found: { score: number; places: string[] }[] = [{ score: 0, places: [] }]
  const worth = (signs: readonly Sign[]) => signs.reduce((sum, sign) => sum + WEIGHTS[sign], 0)
  const further = (
    last: { one: Weighed; kind: KindPlace; ordinal: number; used: readonly KindPlace[] },
    score: number,
    places: string[],
  ) => {
    found.push({ score: score + worth(endSigns(last.kind)), places })
    const above = last.one.candidate
    for (const one of list.filter(({ candidate }) => candidate.at > above.at))
      for (const [kind, own] of one.kinds) {
        if (last.used.includes(kind)) continue
        for (const { signs, ordinal } of countsOf(last.ordinal, one.candidate)) {
          const by = one.candidate.number ? ordinal - last.ordinal : 0
          const fits: Sign[] = fitsKind(by, last.kind, kind) ? ['number-fits-kind'] : []
          const step = [...placeSigns(above, one.candidate), ...kindSigns(last.kind, kind)]
          const more = weigh([...one.shown, ...own], WEIGHTS) + worth([...step, ...signs, ...fits])
          const used = kind === NONE ? last.used : [...last.used, kind]
          further({ one, kind, ordinal, used }, score + more, [
            ...places,
            `${one.candidate.at}:${kind}`,
          ])
        }
      }
  }
  for (const one of list)
    for (const [kind, own] of one.kinds) {
      if (kind === NONE) continue
      const score = weigh([...one.shown, ...own], WEIGHTS) + worth(startSigns(one.candidate, kind))
      const ordinal = one.candidate.number?.number ?? 1
      further({ one, kind, ordinal, used: [kind] }, score, [`${one.candidate.at}:${kind}`])
    }
  return found
}

/** Numbers in [0, 1), the same each time. */
function randomFrom(seed: number) {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

test.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
  'the best chain and every lead are those of all chains tried, list %i',
  (seed) => {
    const random = randomFrom(seed * 7_919)
    const under = (most: number) => Math.floor(random() * most)
    const list = Array.from({ length: 4 }, (_, index) =>
      place(
        index * 2,
        random() < 0.3 ? null : Math.max(1, index + under(3)),
        [under(5), index % 2 === 0 ? under(5) : NONE].map((kind): [KindPlace, number] => [
          kind,
          under(8),
        ]),
      ),
    )
    const all = chainsOf(list)
    const best = Math.max(...all.map((one) => one.score))
    const bestOf = (test: (places: string[]) => boolean) =>
      Math.max(...all.filter(({ places }) => test(places)).map((one) => one.score))
    const { chain, missed } = chainWithLeads(list, WEIGHTS)
    expect(chain.score).toBeCloseTo(best)
    for (const { candidate, kind, lead } of chain.links)
      expect(lead).toBeCloseTo(best - bestOf((one) => !one.includes(`${candidate.at}:${kind}`)))
    for (const { at, behind } of missed)
      expect(behind).toBeCloseTo(
        best - bestOf((one) => [0, 1, 2, 3, 4].some((kind) => one.includes(`${at}:${kind}`))),
      )
  },
)

test('a title read over one line or two is one heading: neither is the other’s rival', () => {
  const [first, second] = [place(0, 1, [[0, 6]]), place(4, 2, [[1, 6]])]
  const shorter = place(0, 1, [[0, 5.5]])
  const longer = { ...first, candidate: { ...first.candidate, lines: 2 } }
  const leadsOf = (list: readonly Weighed[]) =>
    chainWithLeads(list, WEIGHTS).chain.links.map(({ lead }) => lead)
  expect(leadsOf([shorter, longer, second])).toEqual(leadsOf([longer, second]))
})
