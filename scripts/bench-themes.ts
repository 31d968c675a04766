import { join } from 'node:path'
import { themes } from '#lib/text/index.ts'
import { adjustedMutualInformation } from './bench-themes/agreement.ts'
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

const SETS = ['services', 'blog', 'playbook', 'sib200']
const quick = process.argv.includes('--quick')

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
for (const name of SETS) {
  const pairs = readPairs(join(sharedFolder(), `${name}.jsonl`))
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
