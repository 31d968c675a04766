import { describe, expect, test } from 'vitest'
import { type LinkStatement, parseStatements } from './parse-statements.ts'
import { figuresIn, type LinkHalf, needsIn, offersIn, prioritiesIn, readHalf } from './truth.ts'

const QUILLBY = `jurisdiction: QUI | Quillby | Quillbourg
@ 2040-05 en
# priorities
Merge two lines. {will lines}
Paint the hall. {will hall}
Buy a boat.
# issues
Who lends boats? {need boats}
Ten roofs leak. {figure roofs 10}
@ 2040-10 fr
# accomplishments
La moitié des lignes sont fusionnées. {progress lines}
Le mur est peint. {not hall}
# priorities
Fusionner ce qui reste des lignes. {restated lines}
# sharing
Nous prêtons des rames. {offer oars} {seems boats}
# issues
Onze toits coulaient en mai, et non dix. {figure roofs 11 exact corrects 2040-05}
@ 2041-05 en
# changes
One line serves all. {done lines}
# priorities
Sell the hall.
`
const OXBOW = `jurisdiction: OXB | Oxbow | Oxbow
@ 2040-10 fr
# accomplishments
Nous avons acheté un bateau. {seems boats}
# issues
Nos chaloupes sont à prêter. {offer boats}
`
const quillby = parseStatements(QUILLBY)
const oxbow = parseStatements(OXBOW)

test('what is told of a restated priority belongs to each statement of it that came before', () => {
  const told = prioritiesIn(quillby).map(({ priority, later, lookAlikes }) => [
    priority.id,
    later.map(({ statement, outcome }) => `${outcome} ${statement.id}`),
    lookAlikes.map(({ id }) => id),
  ])
  expect(told).toEqual([
    [
      'QUI 2040-05 1',
      ['progress QUI 2040-10 1', 'restated QUI 2040-10 3', 'done QUI 2041-05 1'],
      [],
    ],
    ['QUI 2040-05 2', [], ['QUI 2040-10 2']],
    ['QUI 2040-05 3', [], []],
    ['QUI 2040-10 3', ['done QUI 2041-05 1'], []],
  ])
})

test('a need has the offers of others, and what only seems to answer it', () => {
  const [boats, ...rest] = needsIn([quillby, oxbow])
  expect(rest).toEqual([])
  expect(boats?.offers.map(({ id }) => id)).toEqual(['OXB 2040-10 2'])
  expect(boats?.lookAlikes.map(({ id }) => id)).toEqual(['OXB 2040-10 1'])
  expect(offersIn([quillby, oxbow]).map(({ id }) => id)).toEqual(['QUI 2040-10 4', 'OXB 2040-10 2'])
})

test.each([
  ['told without having been announced', QUILLBY.replace(' {will lines}', ''), 'lines was never'],
  ['announced twice', QUILLBY.replace('{will hall}', '{will lines}'), 'lines twice'],
  ['announced elsewhere', QUILLBY.replace('{seems boats}', '{will oars}'), 'no priority'],
])('a matter %s is refused', (_what, source, message) => {
  expect(() => prioritiesIn(parseStatements(source))).toThrow(message)
})

test('an answer to what nobody asks, and a correction of nothing, are refused', () => {
  expect(() => needsIn([oxbow])).toThrow('nobody asks boats')
  const unasked = parseStatements(QUILLBY.replace(' {figure roofs 10}', ''))
  expect(() => figuresIn([unasked])).toThrow('QUI 2040-05 gives no roofs')
})

const HALVES: readonly LinkHalf[] = ['open', 'held-out']
const isAcross = ([one, other]: readonly LinkStatement[]) => one?.language !== other?.language

describe.each(HALVES)('the %s half', (half) => {
  const jurisdictions = readHalf(half)
  const priorities = jurisdictions.flatMap(prioritiesIn)
  const statements = jurisdictions.flatMap((one) => one.statements)

  test('has whole forms of at least six members over four cycles', () => {
    const sizes = new Map<string, number>()
    for (const { jurisdiction, cycle } of statements)
      sizes.set(`${jurisdiction} ${cycle}`, (sizes.get(`${jurisdiction} ${cycle}`) ?? 0) + 1)
    expect(jurisdictions.length).toBeGreaterThanOrEqual(6)
    expect(sizes.size).toBe(jurisdictions.length * 4)
    expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(15)
    expect(new Set(statements.map(({ text }) => text)).size).toBe(statements.length)
  })

  test('follows 60 priorities and more, a third of the links across languages', () => {
    const followed = priorities.filter(({ later }) => later.length > 0)
    const links = followed.flatMap(({ priority, later }) =>
      later.map(({ statement }) => [priority, statement]),
    )
    expect(followed.length).toBeGreaterThanOrEqual(60)
    expect(links.filter(isAcross).length).toBeGreaterThanOrEqual(links.length / 3)
  })

  test('has 60 priorities never mentioned again, 20 and more with look-alikes', () => {
    const never = priorities.filter(({ later }) => later.length === 0)
    expect(never.length).toBeGreaterThanOrEqual(60)
    expect(never.filter(({ lookAlikes }) => lookAlikes.length > 0).length).toBeGreaterThanOrEqual(
      20,
    )
  })

  test('has 40 pairs of a need and an offer, and needs and offers without', () => {
    const needs = needsIn(jurisdictions)
    const pairs = needs.flatMap(({ need, offers }) => offers.map((offer) => [need, offer]))
    const asked = new Set(pairs.map(([, offer]) => offer))
    expect(pairs.length).toBeGreaterThanOrEqual(40)
    expect(pairs.filter(isAcross).length).toBeGreaterThanOrEqual(pairs.length / 3)
    expect(needs.filter(({ lookAlikes }) => lookAlikes.length > 0).length).toBeGreaterThanOrEqual(
      20,
    )
    expect(needs.filter(({ offers }) => offers.length === 0).length).toBeGreaterThanOrEqual(10)
    expect(
      offersIn(jurisdictions).filter((offer) => !asked.has(offer)).length,
    ).toBeGreaterThanOrEqual(10)
  })

  test('reports 30 figures and more, some put right, some disputed', () => {
    const figures = figuresIn(jurisdictions)
    expect(figures.length).toBeGreaterThanOrEqual(30)
    expect(figures.filter(({ corrects }) => corrects !== null).length).toBeGreaterThanOrEqual(2)
    expect(figures.some(({ disagrees }) => disagrees !== null)).toBe(true)
    expect(figures.filter(({ qualifier }) => qualifier !== 'exact').length).toBeGreaterThanOrEqual(
      8,
    )
  })
})

/** Every six words in a row: fewer are shared by chance. */
function phrasesOf(half: LinkHalf): Set<string> {
  const phrases = new Set<string>()
  for (const { text } of readHalf(half).flatMap(({ statements }) => statements)) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    for (let at = 0; at + 6 <= words.length; at += 1) phrases.add(words.slice(at, at + 6).join(' '))
  }
  return phrases
}

test('nothing of one half stands in the other', () => {
  const names = (half: LinkHalf) =>
    readHalf(half).flatMap(({ key, name }) => [key, name.en, name.fr])
  const open = new Set(names('open'))
  expect(names('held-out').filter((name) => open.has(name))).toEqual([])
  const phrases = phrasesOf('open')
  expect([...phrasesOf('held-out')].filter((phrase) => phrases.has(phrase))).toEqual([])
})
