import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { headingsIn } from '#lib/documents/recognise.ts'
import type { Candidate } from '#lib/documents/sections/candidates.ts'
import type { Chain, Link } from '#lib/documents/sections/chain.ts'
import { bestChain } from '#lib/documents/sections/choose.ts'
import type { KindPlace, Weighed } from '#lib/documents/sections/weigh.ts'
import { isSign, type Sign, WEIGHTS, type Weights } from '#lib/documents/sections/weights.ts'
import { knownDocuments, readRightly } from './slips/read-rightly.ts'
import { HARDER, randomOf, SLIPS } from './slips/slips.ts'

// npm run fit:headings -- [--epochs N] [--seed N] [--write] [--ablate] [--misses]
// Fits the weights of headings to the open forms and to slips made in them, and says what each weight is worth.
const { values: options } = parseArgs({
  options: {
    epochs: { type: 'string', default: '6' },
    seed: { type: 'string', default: '1' },
    ablate: { type: 'boolean' },
    misses: { type: 'boolean' },
    write: { type: 'boolean' },
  },
})

/** A chain must be ahead of every other by this much for each heading that the other has wrong. */
const MARGIN = 4
/** How far one example may move the weights at most, and how strongly they are drawn back to where they were. */
const STEP = 0.05
const DECAY = 0.0005
/** Of the slips that could be made in a form, as many of each kind. */
const SLIPS_EACH = 2

type Example = { name: string; candidates: Weighed[]; truth: Map<number, KindPlace> }

const random = randomOf(Number(options.seed))
const examples = await examplesOf(false)
const heldOut = await examplesOf(true)
console.log(`${examples.length} open examples, ${heldOut.length} held out`)
if (options.ablate) ablate()
else if (options.misses) showMisses()
else fitWeights()

async function examplesOf(isHeldOut: boolean): Promise<Example[]> {
  const found: Example[] = []
  for (const known of await knownDocuments()) {
    const form = known.heldOut === isHeldOut ? readRightly(known) : null
    if (!form) continue
    const { document, knowledge, name } = known
    const { candidates, chain } = headingsIn(document, knowledge)
    const truth = new Map(chain.links.map((one) => [one.candidate.at, one.kind]))
    found.push({ name, candidates, truth })
    const headings = form.sections.map((one) => one.heading)
    for (const slip of [...SLIPS, ...HARDER]) {
      const times = slip.each === 'form' ? 1 : SLIPS_EACH
      for (let time = 0; time < times; time += 1) {
        const at = Math.floor(random() * headings.length)
        const text = slip.alter(document.text, headings, at, random)
        if (text === document.text) continue
        const altered = headingsIn({ ...document, text }, knowledge)
        found.push({ name: `${name}: ${slip.name} ${at}`, candidates: altered.candidates, truth })
      }
    }
  }
  return found
}

function fitWeights(): void {
  const weights: Record<Sign, number> = { ...WEIGHTS }
  const total = new Map<Sign, number>()
  let count = 0
  report('as they are', WEIGHTS)
  for (let epoch = 0; epoch < Number(options.epochs); epoch += 1) {
    for (const example of shuffled(examples)) {
      const best = bestChain(example.candidates, weights, (one, kind) =>
        isTrue(example, one, kind) ? 0 : MARGIN,
      )
      const right = trueChain(example, weights)
      if (right) move(weights, right, best, example)
      for (const sign of signs()) {
        weights[sign] += (WEIGHTS[sign] - weights[sign]) * DECAY
        total.set(sign, (total.get(sign) ?? 0) + weights[sign])
      }
      count += 1
    }
    report(`epoch ${epoch + 1}`, averaged(total, count))
  }
  const fitted = averaged(total, count)
  for (const sign of signs())
    console.log(`  ${sign}: ${fitted[sign].toFixed(1)}, before ${WEIGHTS[sign]}`)
  if (options.write) writeWeights(fitted)
}

/** Puts the fitted numbers into the table; what each rewards stays said beside it. */
function writeWeights(fitted: Weights): void {
  const file = fileURLToPath(new URL('../lib/documents/sections/weights.ts', import.meta.url))
  const table = readFileSync(file, 'utf8').replace(
    /^( {2}'?([a-z-]+)'?: )-?[\d.]+,$/gm,
    (line, name: string, sign: string) => (isSign(sign) ? `${name}${fitted[sign]},` : line),
  )
  writeFileSync(file, table)
}

/** As far as it takes for the true chain to lead, up to a step. */
function move(weights: Record<Sign, number>, right: Chain, best: Chain, example: Example): void {
  const change = new Map<Sign, number>()
  const add = (links: readonly Link[], by: number) => {
    for (const { shown } of links)
      for (const [sign, amount] of shown) change.set(sign, (change.get(sign) ?? 0) + by * amount)
  }
  add(right.links, 1)
  add(best.links, -1)
  const size = [...change.values()].reduce((sum, one) => sum + one * one, 0)
  if (size === 0) return
  const wrong = best.links.filter((one) => !isTrue(example, one.candidate, one.kind)).length
  const score = (links: readonly Link[]) =>
    links.reduce(
      (sum, one) => sum + one.shown.reduce((s, [sign, n]) => s + weights[sign] * n, 0),
      0,
    )
  const missing = score(best.links) + MARGIN * wrong - score(right.links)
  const by = Math.min(STEP, Math.max(0, missing) / size)
  for (const [sign, amount] of change) weights[sign] += by * amount
}

function averaged(total: ReadonlyMap<Sign, number>, count: number): Weights {
  const weights: Record<Sign, number> = { ...WEIGHTS }
  for (const [sign, sum] of total) weights[sign] = Math.round((sum / count) * 10) / 10
  return weights
}

/** The best chain through all true headings and no other, or null where a place of one is no candidate any more. */
function trueChain(example: Example, weights: Weights): Chain | null {
  const only = example.candidates.filter((one) => example.truth.has(one.candidate.at))
  const chain = bestChain(only, weights, (one, kind) => (isTrue(example, one, kind) ? 1000 : -1000))
  const links = chain.links.filter((one) => isTrue(example, one.candidate, one.kind))
  return links.length === example.truth.size ? chain : null
}

function isTrue({ truth }: Example, { at }: Candidate, kind: KindPlace): boolean {
  return truth.get(at) === kind
}

function isRight(example: Example, weights: Weights): boolean {
  const { links } = bestChain(example.candidates, weights)
  const own = links.filter((one) => !one.isAgain)
  const known = own.filter((one) => isTrue(example, one.candidate, one.kind))
  return known.length === own.length && own.length === example.truth.size
}

/** Which open examples are read otherwise, and by what lead. */
function showMisses(): void {
  for (const example of examples) {
    if (isRight(example, WEIGHTS)) continue
    const best = bestChain(example.candidates, WEIGHTS)
    const right = trueChain(example, WEIGHTS)
    const shown = best.links.map(({ candidate, kind }) => `${candidate.at}:${kind}`).join(' ')
    const wanted = [...example.truth].map(([at, kind]) => `${at}:${kind}`).join(' ')
    console.log(
      `${example.name}\n   got ${shown}\n  want ${wanted}${right ? '' : ', no candidate'}`,
    )
  }
}

function shareOf(list: readonly Example[], weights: Weights): string {
  const right = list.filter((one) => isRight(one, weights)).length
  return ((100 * right) / Math.max(1, list.length)).toFixed(2)
}

function report(title: string, weights: Weights): void {
  console.log(
    `${title.padEnd(14)} open ${shareOf(examples, weights)} %, held out ${shareOf(heldOut, weights)} %`,
  )
}

/** What is lost where a weight is left out. */
function ablate(): void {
  report('all', WEIGHTS)
  const whole = Number(shareOf(examples, WEIGHTS))
  for (const sign of signs()) {
    const without = Number(shareOf(examples, { ...WEIGHTS, [sign]: 0 }))
    console.log(
      `${sign.padEnd(20)} ${WEIGHTS[sign].toFixed(1).padStart(6)}  worth ${(whole - without).toFixed(2)}`,
    )
  }
}

function signs(): Sign[] {
  return Object.keys(WEIGHTS).filter(isSign)
}

function shuffled(list: readonly Example[]): Example[] {
  return list
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}
