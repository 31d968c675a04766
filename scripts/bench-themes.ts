import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { themes } from '#lib/text/index.ts'
import { adjustedMutualInformation } from './bench-themes/agreement.ts'
import { kMeans } from './bench-themes/baseline.ts'
import { readCouncil } from './bench-themes/council.ts'
import { compareInTurns } from './bench-themes/in-turns.ts'
import { placedLater } from './bench-themes/later.ts'
import { nameQuality } from './bench-themes/names.ts'
import {
  assigned,
  doubtQuality,
  firmQuality,
  goldQuality,
  isOrderFree,
  mixedQuality,
  oneLanguage,
  sixty,
  stability,
  twins,
} from './bench-themes/quality.ts'
import { readSecondCouncil } from './bench-themes/second-council.ts'
import { mixed, readPairs, sharedFolder } from './bench-themes/sets.ts'
import { learned, pythonWithLearn } from './bench-themes/sklearn.ts'
import { otherMeans, sixtySpeed, speed } from './bench-themes/speed.ts'

const SETS = ['services', 'blog', 'playbook', 'sib200']
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    speed: { type: 'boolean', default: false },
    // Fifty thousand by other means take minutes: only when asked.
    whole: { type: 'boolean', default: false },
    // Another build with its node_modules: the two find the same themes in turns, and nothing else is measured.
    against: { type: 'string' },
    turns: { type: 'string', default: '3' },
  },
})
const { quick: isQuick, speed: onlySpeed, whole: isWhole } = values

const sets = SETS.map((name) => ({ name, pairs: readPairs(join(sharedFolder(), `${name}.jsonl`)) }))
const all = sets.flatMap(({ name, pairs }) =>
  pairs.map((pair) => ({ ...pair, topic: `${name} ${pair.topic}` })),
)

const row = (cells: readonly (string | number)[]) =>
  console.info(
    cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(3) : cell).padStart(9)).join(''),
  )

function tellSpeed(): void {
  // First of all, so that sixty statements pay for compiling the thesaurus, as they would in a shell.
  for (const line of sixtySpeed(all)) console.info(line)
  for (const size of [500, 5000, 50_000]) {
    console.info(speed(all, size))
    if (!onlySpeed && (size <= 5000 || isWhole))
      for (const line of otherMeans(all, size)) console.info(line)
  }
}

function tellQuality(): void {
  row(['set', 'en', 'fr', 'mixed', 'leak', 'themes', 'twins', 'MRR', 'six × 10', 'any 60'])
  for (const { name, pairs } of sets) {
    const { ami, leak, themes: count } = mixedQuality(pairs)
    const { together, mrr } = twins(pairs)
    const { ofSix, ofAny } = sixty(pairs)
    const alone = isQuick ? ['-', '-'] : [oneLanguage(pairs, 'en'), oneLanguage(pairs, 'fr')]
    row([name, ...alone, ami, leak, count, together, mrr, ofSix, ofAny])
  }
  row(['set', 'stable', 'order'])
  for (const { name, pairs } of sets) {
    const order = isQuick ? '-' : isOrderFree(pairs) ? 'same' : 'DIFFERS'
    row([name, stability(pairs), order])
  }
}

/** The project's own gold corpus: council statements, invented, no two of them translations. */
function tellCouncil(): void {
  const { statements, topics } = readCouncil()
  const count = new Set(topics).size
  const languages = statements.map(({ language }) => language)
  row(['council', 'mixed', 'leak', 'themes'])
  const tell = (name: string, labels: readonly string[]) =>
    row([
      name,
      adjustedMutualInformation(topics, labels),
      adjustedMutualInformation(languages, labels),
      new Set(labels).size,
    ])
  tell('ours', assigned(statements, themes(statements)))
  if (isQuick) return
  tell('natural', kMeans(statements, count))
  const byLearn = learned(statements, count)
  if (byLearn) tell('k-means', byLearn.kMeans.labels)
  if (byLearn) tell('NMF', byLearn.nmf.labels)
}

/** Council statements by another hand, half of them in both languages: one half to tune by, the other to believe. */
function tellSecondCouncil(): void {
  row(['council 2', 'mixed', 'leak', 'themes', 'twins', 'MRR'])
  const halves = ['tuning', 'held out'] as const
  for (const half of halves) {
    const draw = (seed: number) => readSecondCouncil(half, seed)
    const { together, mrr } = twins(draw(0).pairs)
    const tell = (name: string, { ami, leak, themes: count }: ReturnType<typeof goldQuality>) =>
      row([name, ami, leak, count])
    const { ami, leak, themes: count } = goldQuality(draw)
    row([half, ami, leak, count, together, mrr])
    if (isQuick) continue
    const known = new Set(draw(0).topics).size
    tell(
      'natural',
      goldQuality(draw, (statements) => kMeans(statements, known)),
    )
    if (pythonWithLearn() === null) continue
    const byLearn = (of: 'kMeans' | 'nmf') =>
      goldQuality(draw, (statements) => learned(statements, known)?.[of].labels ?? [])
    tell('k-means', byLearn('kMeans'))
    tell('NMF', byLearn('nmf'))
  }
}

/** What comes after all were read: placed by what was kept of them, beside all of them at hand. */
function tellLater(): void {
  row(['later', 'of', 'as whole', 'right', 'was right'])
  const tell = (name: string, pairs: typeof all, size: number) => {
    const { later, same, right, rightWhole } = placedLater(pairs, size)
    row([name, ...[later, same, right, rightWhole].map(String)])
  }
  tell('all', all, 5000)
  for (const { name, pairs } of sets) tell(name, pairs, 1500)
}

const DRAWS = [0, 1, 2, 3]

/** Every gold set there is, each in a few draws of languages. */
function goldSets() {
  const drawn = [
    ...sets.map(({ name, pairs }) => {
      const topics = pairs.map(({ topic }) => topic)
      return { name, draws: DRAWS.map((seed) => ({ statements: mixed(pairs, seed), topics })) }
    }),
    { name: 'council', draws: [readCouncil()] },
    { name: 'tuning', draws: DRAWS.map((seed) => readSecondCouncil('tuning', seed)) },
    { name: 'held out', draws: DRAWS.map((seed) => readSecondCouncil('held out', seed)) },
  ]
  return drawn.filter(({ draws }) => draws.every(({ statements }) => statements.length > 0))
}

/** What themes promise by their words and names, and how many of their statements keep it. */
function tellNames(): void {
  row(['set', 'label', 'written', 'name'])
  for (const { name, draws } of goldSets()) {
    const { words, written, named } = nameQuality(draws[0]?.statements ?? [])
    row([name, words, written, named])
  }
}

/** The review queue: how many of those it shows a person would move. */
function tellDoubts(): void {
  row(['misplaced', 'of all', 'first 10%', 'shown', 'of shown', 'of next'])
  for (const { name, draws } of goldSets()) {
    const [first] = draws
    if (!first) continue
    const { all: whole, first: tenth, shown, ofShown, next } = doubtQuality(first)
    row([name, whole, tenth, shown, ofShown, next])
  }
}

/** Whether firm statements are where a person would have them, what is on the shelf, and how threads divide themes. */
function tellFirm(): void {
  row(['set', 'placed', 'firm', 'are firm', 'shelf', 'theme', 'thread', 'in one', 'threads'])
  for (const { name, draws } of goldSets()) {
    const found = firmQuality(draws)
    const { placed, firm, isFirm, shelf, ofTheme, ofThread, inThread, threads } = found
    row([name, placed, firm, isFirm, shelf, ofTheme, ofThread, inThread, threads])
  }
}

function tellOthers(): void {
  const means = [
    { name: 'natural, k-means', label: kMeans },
    ...(pythonWithLearn() === null
      ? []
      : [
          {
            name: 'scikit-learn, k-means',
            label: (...of: Parameters<typeof kMeans>) => learned(...of)?.kMeans.labels ?? [],
          },
          {
            name: 'scikit-learn, NMF',
            label: (...of: Parameters<typeof kMeans>) => learned(...of)?.nmf.labels ?? [],
          },
        ]),
  ]
  for (const { name, label } of means) {
    console.info(`${name}, told the true number of topics:`)
    row(['set', 'mixed', 'leak'])
    for (const { name: set, pairs } of sets) {
      const topics = new Set(pairs.map(({ topic }) => topic)).size
      const { ami, leak } = mixedQuality(pairs, (statements) => label(statements, topics))
      row([set, ami, leak])
    }
  }
}

if (pythonWithLearn() === null && !isQuick)
  console.info('No scikit-learn here (Debian: python3-sklearn): its k-means and NMF are left out.')
if (all.length === 0) {
  console.info(
    `No development sets in ${sharedFolder()}: set SHARED_DIR. Only our own corpus follows.`,
  )
  tellCouncil()
  tellSecondCouncil()
  tellNames()
  tellDoubts()
  tellFirm()
} else if (values.against) await compareInTurns(all, resolve(values.against), Number(values.turns))
else {
  if (!isQuick) tellSpeed()
  if (!onlySpeed) {
    tellQuality()
    tellLater()
    tellCouncil()
    tellSecondCouncil()
    tellNames()
    tellDoubts()
    tellFirm()
    if (!isQuick) tellOthers()
  }
}
