import { expect, test } from 'vitest'
import { type Cores, type Statement, themes } from '#lib/text/index.ts'
import { random } from '#lib/text/random.ts'
import { readThesaurus, unmarked } from '#lib/text/thesaurus.ts'
import { onCores } from './cores.ts'

/** So many statements, each of three terms of one field in one language. */
function invented(count: number): Statement[] {
  const next = random(count)
  const { concepts, fields } = readThesaurus()
  const byField = fields.map(({ id }) => concepts.filter(({ field }) => field === id))
  const said = byField.filter((own) => own.length > 2)
  const oneOf = <One>(all: readonly One[]) => all[Math.floor(next() * all.length)]
  return Array.from({ length: count }, (_, at) => {
    const own = oneOf(said) ?? []
    const language = next() < 0.6 ? 'en' : 'fr'
    const terms = [0, 1, 2].map(() => unmarked(oneOf(oneOf(own)?.terms[language] ?? []) ?? ''))
    return { id: `s${String(at).padStart(5, '0')}`, language, text: terms.join(', ') }
  })
}

const written = ({ clusters, raisedOnce, reasons, figures }: ReturnType<typeof themes>) =>
  JSON.stringify([clusters, raisedOnce, [...reasons], figures])

test('one thread, two and four find the same themes, byte for byte', async () => {
  const statements = invented(2100)
  const alone = written(themes(statements))
  for (const count of [1, 2, 4]) {
    let begun = 0
    const found = await onCores(
      statements.length,
      async (cores) => {
        const counting: Cores = {
          others: cores.others,
          begin: (shares) => {
            begun += shares.length
            cores.begin(shares)
          },
        }
        return written(themes(statements, { cores: counting }))
      },
      count,
    )
    expect(found === alone, `${count} threads`).toBe(true)
    // Likeness, and the runs of Leiden.
    expect(begun).toBe(2 * (count - 1))
  }
}, 120_000)

test('a thread that never comes leaves its share to the others', () => {
  const statements = invented(2050)
  const deaf: Cores = { others: 2, begin: () => {} }
  expect(written(themes(statements, { cores: deaf })) === written(themes(statements))).toBe(true)
})

test('few statements ask nobody', async () => {
  expect(await onCores(400, ({ others }) => others)).toBe(0)
})

test('the threads end with the work, or with what goes wrong in it', async () => {
  const threads = () =>
    process.getActiveResourcesInfo().filter((one) => one === 'MessagePort').length
  const before = threads()
  await expect(
    onCores(
      5000,
      () => {
        throw new Error('no')
      },
      3,
    ),
  ).rejects.toThrow('no')
  expect(threads()).toBe(before)
})
