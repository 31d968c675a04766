import { join } from 'node:path'
import { themes } from '#lib/text/index.ts'
import { adjustedMutualInformation } from './bench-themes/agreement.ts'
import { kMeans } from './bench-themes/baseline.ts'
import { readCouncil } from './bench-themes/council.ts'
import {
  assigned,
  isOrderFree,
  labelCoverage,
  mixedQuality,
  oneLanguage,
  sixty,
  stability,
  twins,
} from './bench-themes/quality.ts'
import { readPairs, sharedFolder } from './bench-themes/sets.ts'
import { kMeansSpeed, speed } from './bench-themes/speed.ts'

const SETS = ['services', 'blog', 'playbook', 'sib200']
const SIZES = [60, 5000, 50_000]
const quick = process.argv.includes('--quick')
const sets = SETS.map((name) => ({ name, pairs: readPairs(join(sharedFolder(), `${name}.jsonl`)) }))
// First of all, so that sixty statements pay for compiling the thesaurus, as they would in a shell.
const all = sets.flatMap(({ pairs }) => pairs)
if (all.length === 0) console.info(`No development sets in ${sharedFolder()}: set SHARED_DIR.`)
else if (!quick) for (const size of SIZES) console.info(speed(all, size))

const row = (cells: readonly (string | number)[]) =>
  console.log(
    cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(3) : cell).padStart(9)).join(''),
  )

row([
  'set',
  'en',
  'fr',
  'mixed',
  'leak',
  'themes',
  'twins',
  'MRR',
  'sixty',
  'stable',
  'label',
  'name',
  'order',
])
for (const { name, pairs } of sets) {
  if (pairs.length === 0) continue
  const { ami, leak, themes: count } = mixedQuality(pairs)
  const { together, mrr } = twins(pairs)
  const labels = quick ? { words: 0, named: 0 } : labelCoverage(pairs)
  row([
    name,
    quick ? 0 : oneLanguage(pairs, 'en'),
    quick ? 0 : oneLanguage(pairs, 'fr'),
    ami,
    leak,
    count,
    together,
    mrr,
    pairs.length > 60 ? sixty(pairs) : 0,
    stability(pairs),
    labels.words,
    labels.named,
    quick ? '-' : isOrderFree(pairs) ? 'same' : 'DIFFERS',
  ])
}

const council = readCouncil()
const found = assigned(council.statements, themes(council.statements))
const languages = council.statements.map(({ language }) => language)
row([
  'council',
  '',
  '',
  adjustedMutualInformation(council.topics, found),
  adjustedMutualInformation(languages, found),
  new Set(found).size,
])

if (!quick && all.length > 0) {
  console.info("natural's TfIdf and k-means, told the true number of topics:")
  for (const { name, pairs } of sets) {
    const topics = new Set(pairs.map(({ topic }) => topic)).size
    const { ami, leak } = mixedQuality(pairs, (statements) => kMeans(statements, topics))
    row([name, '', '', ami, leak])
  }
  console.info(kMeansSpeed(all, 5000))
}
