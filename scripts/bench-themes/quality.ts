import {
  describeGroups,
  marginOf,
  nearest,
  type Statement,
  type Themes,
  themes,
} from '#lib/text/index.ts'
import { adjustedMutualInformation } from './agreement.ts'
import { both, inOne, mixed, type Pair, sample, sampleOfTopics } from './sets.ts'

const SEEDS = [0, 1, 2, 3]
const SAMPLES = 20
const SUBSAMPLES = 5
const DEPTH = 20
const ALONE = 'alone '

export function mean(values: readonly number[]): number {
  return values.reduce((left, right) => left + right, 0) / Math.max(1, values.length)
}

/** The cluster of each statement, in their order; one on the shelf is its own. */
export function assigned(statements: readonly Statement[], { clusters }: Themes): string[] {
  const clusterOf = new Map(clusters.flatMap(({ id, members }) => members.map((m) => [m, id])))
  return statements.map(({ id }) => clusterOf.get(id) ?? `${ALONE}${id}`)
}

function run(statements: readonly Statement[]): string[] {
  return assigned(statements, themes(statements))
}

function topics(pairs: readonly Pair[]): string[] {
  return pairs.map(({ topic }) => topic)
}

type Gold = { statements: readonly Statement[]; topics: readonly string[] }

/** Agreement with the topics, and of the clusters with the language: the mean of four fixed draws. */
export function goldQuality(draw: (seed: number) => Gold, label = run) {
  const runs = SEEDS.map((seed) => {
    const { statements, topics } = draw(seed)
    const labels = label(statements)
    return {
      ami: adjustedMutualInformation(labels, topics),
      leak: adjustedMutualInformation(
        labels,
        statements.map(({ language }) => language),
      ),
      themes: new Set(labels.filter((label) => !label.startsWith(ALONE))).size,
    }
  })
  return {
    ami: mean(runs.map(({ ami }) => ami)),
    leak: mean(runs.map(({ leak }) => leak)),
    themes: mean(runs.map((run) => run.themes)),
  }
}

/** The same for pairs, each text in one language only. */
export function mixedQuality(pairs: readonly Pair[], label = run) {
  return goldQuality((seed) => ({ statements: mixed(pairs, seed), topics: topics(pairs) }), label)
}

export function oneLanguage(pairs: readonly Pair[], language: 'en' | 'fr'): number {
  const statements = pairs.map((pair) => inOne(pair, language))
  return adjustedMutualInformation(run(statements), topics(pairs))
}

export function twins(pairs: readonly Pair[]) {
  const statements = both(pairs)
  const labels = run(statements)
  const together = pairs.filter((_, at) => labels[2 * at] === labels[2 * at + 1]).length
  const found = nearest(statements, statements, { count: DEPTH, otherLanguageOnly: true })
  const ranks = statements.map(({ id }) => {
    const twin = id.endsWith('-en') ? id.replace(/-en$/, '-fr') : id.replace(/-fr$/, '-en')
    const rank = (found.get(id) ?? []).findIndex((neighbour) => neighbour.id === twin)
    return rank < 0 ? 0 : 1 / (rank + 1)
  })
  return { together: together / Math.max(1, pairs.length), mrr: mean(ranks) }
}

/**
 * Mixed agreement of samples of sixty, as a single cycle holds, in two readings: ten texts of each of six topics, and
 * sixty texts of any topics. The second has two or three texts a topic, so that no method finds many of them.
 */
export function sixty(pairs: readonly Pair[]) {
  const score = (draw: (seed: number) => Pair[]) =>
    mean(
      Array.from({ length: SAMPLES }, (_, seed) => {
        const some = draw(seed)
        return adjustedMutualInformation(run(mixed(some, seed % 4)), topics(some))
      }),
    )
  return {
    ofSix: score((seed) => sampleOfTopics(pairs, { topics: 6, each: 10 }, seed)),
    ofAny: score((seed) => sample(pairs, 60, seed)),
  }
}

/** Agreement of the whole run with runs on nine tenths of the statements, over those they share. */
export function stability(pairs: readonly Pair[]): number {
  const statements = mixed(pairs, 0)
  const whole = new Map(run(statements).map((label, at) => [pairs[at]?.id, label]))
  const scores = Array.from({ length: SUBSAMPLES }, (_, seed) => {
    const some = sample(pairs, Math.round(pairs.length * 0.9), seed + 100)
    const labels = run(mixed(some, 0))
    return adjustedMutualInformation(
      labels,
      some.map(({ id }) => whole.get(id) ?? ''),
    )
  })
  return mean(scores)
}

/** The same statements in other orders give the same bytes. */
export function isOrderFree(pairs: readonly Pair[], orders = 5): boolean {
  const statements = mixed(pairs, 0)
  const bytes = (list: readonly Statement[]) => {
    const { reasons, ...rest } = themes(list)
    return JSON.stringify([rest, [...reasons].sort()])
  }
  const first = bytes(statements)
  return Array.from({ length: orders }, (_, seed) => {
    const order = sample(pairs, pairs.length, seed)
    const rank = new Map(order.map(({ id }, at) => [id, (at * 7919 + seed * 13) % pairs.length]))
    const other = [...statements].sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
    return bytes(other) === first
  }).every((is) => is)
}

function commonest(values: readonly string[]): string {
  const count = (value: string) => values.filter((other) => other === value).length
  return values.reduce(
    (best, value) => (count(value) > count(best) ? value : best),
    values[0] ?? '',
  )
}

/** Each theme's statements, with what a person would say of each: of the topic most of the theme is about, or not. */
function judged({ statements, topics }: Gold) {
  const topicOf = new Map(statements.map(({ id }, at) => [id, topics[at] ?? '']))
  const { clusters, raisedOnce } = themes(statements)
  const groups = clusters.map(({ members }) => members)
  const described = describeGroups(groups, statements)
  const judge = (ids: readonly string[]) => {
    const usual = commonest(ids.map((id) => topicOf.get(id) ?? ''))
    return ids.map((id) => ({ id, isRight: topicOf.get(id) === usual }))
  }
  return { groups, raisedOnce, described, judge, all: groups.flatMap(judge) }
}

function rightOf(some: readonly { isRight: boolean }[]): number {
  return mean(some.map(({ isRight }) => (isRight ? 1 : 0)))
}

/**
 * What the review queue is worth. A statement is misplaced when its topic is not the commonest of its theme. `all`: the
 * share that is; `first`: of the tenth shown first; `shown`: the share that is doubtful; `ofShown`: misplaced of those;
 * `next`: of as many again, right after them.
 */
export function doubtQuality(gold: Gold) {
  const { described, all } = judged(gold)
  const ranked = all
    .map(({ id, isRight }) => {
      const doubt = described.doubts.get(id)
      return { isRight, margin: doubt ? marginOf(doubt) : 0 }
    })
    .sort((left, right) => left.margin - right.margin)
  const wrong = (from: number, to: number) => 1 - rightOf(ranked.slice(from, to))
  const shown = described.doubtful.size
  return {
    all: wrong(0, ranked.length),
    first: wrong(0, Math.round(ranked.length / 10)),
    shown: shown / Math.max(1, ranked.length),
    ofShown: wrong(0, shown),
    next: wrong(shown, 2 * shown),
  }
}

/**
 * Firm statements, the shelf and threads against topics. `placed`: of all in a theme, those of the topic most of it is about;
 * `firm`: of the firm ones, and `isFirm` their share of all; `shelf`: the share on it. Of the themes that have threads,
 * `ofTheme`: of the topic of most of their theme; `ofThread`: of most of their thread; `inThread`: the share in one.
 */
export function firmQuality(draws: readonly Gold[]) {
  const figures = draws.map((gold) => {
    const { groups, raisedOnce, described, judge, all } = judged(gold)
    const firm = all.filter(({ id }) => !described.doubtful.has(id))
    const divided = groups.filter((_, at) => (described.threads[at]?.length ?? 0) > 0)
    const threads = described.threads.flat()
    const size = Math.max(1, divided.flat().length)
    return {
      placed: rightOf(all),
      firm: rightOf(firm),
      isFirm: firm.length / gold.statements.length,
      shelf: raisedOnce.length / gold.statements.length,
      ofTheme: rightOf(divided.flatMap(judge)),
      ofThread: rightOf(threads.flatMap(judge)),
      inThread: threads.flat().length / size,
      threads: threads.length / Math.max(1, divided.length),
    }
  })
  const of = (key: keyof (typeof figures)[number]) => mean(figures.map((one) => one[key]))
  return {
    placed: of('placed'),
    firm: of('firm'),
    isFirm: of('isFirm'),
    shelf: of('shelf'),
    ofTheme: of('ofTheme'),
    ofThread: of('ofThread'),
    inThread: of('inThread'),
    threads: of('threads'),
  }
}
