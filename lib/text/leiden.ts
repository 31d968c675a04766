import { aggregate, type Graph } from './graph.ts'
import { random, shuffled } from './random.ts'

export type Partition = { communities: Int32Array; count: number; modularity: number }

/** 0 to size - 1. */
function upTo(size: number): Int32Array {
  const numbers = new Int32Array(size)
  for (let at = 0; at < size; at++) numbers[at] = at
  return numbers
}

/** For each place, what stands in `values` where `places` points. */
function through(places: Int32Array, values: Int32Array): Int32Array {
  const found = new Int32Array(places.length)
  for (let at = 0; at < places.length; at++) found[at] = values[places[at] ?? 0] ?? 0
  return found
}

/** How far refinement may wander from the best merge: probability ∝ exp(gain / this), gains being shares of the total. */
const RANDOMNESS = 0.01

/** Communities numbered 0, 1, 2… in the order their first node comes; they come as numbers below the count of nodes. */
export function renumber(communities: Int32Array): { communities: Int32Array; count: number } {
  const numbers = new Int32Array(communities.length).fill(-1)
  const renumbered = new Int32Array(communities.length)
  let count = 0
  for (let node = 0; node < communities.length; node++) {
    const community = communities[node] ?? 0
    if (numbers[community] === -1) numbers[community] = count++
    renumbered[node] = numbers[community] ?? 0
  }
  return { communities: renumbered, count }
}

/** Newman's modularity with a resolution: the share of weight inside communities beyond what chance would put there. */
export function modularity(graph: Graph, communities: Int32Array, resolution: number): number {
  if (graph.total === 0) return 0
  const degrees = new Float64Array(graph.size)
  let inside = 0
  for (let node = 0; node < graph.size; node++) {
    const community = communities[node] ?? 0
    degrees[community] = (degrees[community] ?? 0) + (graph.degrees[node] ?? 0)
    for (let at = graph.offsets[node] ?? 0; at < (graph.offsets[node + 1] ?? 0); at++)
      if (communities[graph.targets[at] ?? 0] === community) inside += graph.weights[at] ?? 0
  }
  let expected = 0
  for (const degree of degrees) expected += degree * degree
  return inside / graph.total - (resolution * expected) / (graph.total * graph.total)
}

/** Weights from one node to the communities around it, cleared after each use. */
class Around {
  readonly weights: Float64Array
  readonly touched: Int32Array
  count = 0

  constructor(size: number) {
    this.weights = new Float64Array(size)
    this.touched = new Int32Array(size)
  }

  add(community: number, weight: number): void {
    const before = this.weights[community] ?? 0
    if (before === 0) this.touched[this.count++] = community
    this.weights[community] = before + weight
  }

  clear(): void {
    for (let at = 0; at < this.count; at++) this.weights[this.touched[at] ?? 0] = 0
    this.count = 0
  }
}

type Moving = {
  graph: Graph
  communities: Int32Array
  resolution: number
  next: () => number
  /** 1 where the node may not move */
  frozen?: Uint8Array
}

/** Moves nodes to the neighbouring community of most gain until none gains, revisiting only those around a move. */
export function moveNodes({ graph, communities, resolution, next, frozen }: Moving): void {
  const { size, offsets, targets, weights, degrees, total } = graph
  if (total === 0) return
  const totals = new Float64Array(size)
  const members = new Int32Array(size)
  for (let node = 0; node < size; node++) {
    const community = communities[node] ?? 0
    totals[community] = (totals[community] ?? 0) + (degrees[node] ?? 0)
    members[community] = (members[community] ?? 0) + 1
  }
  const empty: number[] = []
  for (let community = size - 1; community >= 0; community--)
    if (members[community] === 0) empty.push(community)
  const queue = shuffled(size, next)
  const queued = new Uint8Array(size).fill(1)
  const around = new Around(size)
  let head = 0
  for (let waiting = size; waiting > 0; waiting--) {
    const node = queue[head] ?? 0
    head = head + 1 === size ? 0 : head + 1
    queued[node] = 0
    if (frozen?.[node] === 1) continue
    const from = communities[node] ?? 0
    const degree = degrees[node] ?? 0
    for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at++)
      around.add(communities[targets[at] ?? 0] ?? 0, weights[at] ?? 0)
    totals[from] = (totals[from] ?? 0) - degree
    members[from] = (members[from] ?? 0) - 1
    let best = from
    let gain = (around.weights[from] ?? 0) - (resolution * degree * (totals[from] ?? 0)) / total
    for (let at = 0; at < around.count; at++) {
      const community = around.touched[at] ?? 0
      const other =
        (around.weights[community] ?? 0) - (resolution * degree * (totals[community] ?? 0)) / total
      if (other > gain || (other === gain && community < best)) {
        best = community
        gain = other
      }
    }
    around.clear()
    if (gain < 0 && (members[from] ?? 0) > 0) best = empty.pop() ?? from
    if (best !== from && (members[from] ?? 0) === 0) empty.push(from)
    communities[node] = best
    totals[best] = (totals[best] ?? 0) + degree
    members[best] = (members[best] ?? 0) + 1
    if (best === from) continue
    for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at++) {
      const target = targets[at] ?? 0
      if (queued[target] === 1 || communities[target] === best) continue
      queued[target] = 1
      const tail = head + waiting - 1
      queue[tail >= size ? tail - size : tail] = target
      waiting++
    }
  }
}

/** The parts a node may merge with, and the draw of one of them. */
class Merges {
  readonly #parts: Int32Array
  readonly #gains: Float64Array
  readonly #chances: Float64Array
  count = 0

  constructor(size: number) {
    this.#parts = new Int32Array(size)
    this.#gains = new Float64Array(size)
    this.#chances = new Float64Array(size)
  }

  add(part: number, gain: number): void {
    this.#parts[this.count] = part
    this.#gains[this.count++] = gain
  }

  draw(total: number, next: () => number): number {
    let best = 0
    for (let at = 0; at < this.count; at++) best = Math.max(best, this.#gains[at] ?? 0)
    let sum = 0
    for (let at = 0; at < this.count; at++) {
      const gain = this.#gains[at] ?? 0
      const chance = gain === best ? 1 : Math.exp((2 * (gain - best)) / (total * RANDOMNESS))
      this.#chances[at] = chance
      sum += chance
    }
    let point = next() * sum
    for (let at = 0; at < this.count; at++) {
      point -= this.#chances[at] ?? 0
      if (point < 0) return this.#parts[at] ?? 0
    }
    return this.#parts[this.count - 1] ?? 0
  }
}

/**
 * Breaks each community into parts that are well connected: from single nodes again, each merges at most once, inside
 * its community, with a part it gains from, drawn at random. What makes Leiden's communities connected.
 */
function refine(graph: Graph, coarse: Int32Array, resolution: number, next: () => number) {
  const { size, offsets, targets, weights, degrees, total } = graph
  const parts = upTo(size)
  const totals = degrees.slice()
  const coarseTotals = new Float64Array(size)
  const outward = new Float64Array(size)
  const merged = new Uint8Array(size)
  for (let node = 0; node < size; node++) {
    const community = coarse[node] ?? 0
    coarseTotals[community] = (coarseTotals[community] ?? 0) + (degrees[node] ?? 0)
    for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at++)
      if (coarse[targets[at] ?? 0] === community)
        outward[node] = (outward[node] ?? 0) + (weights[at] ?? 0)
  }
  const isWellConnected = (part: number, community: number) => {
    const rest = (coarseTotals[community] ?? 0) - (totals[part] ?? 0)
    return (outward[part] ?? 0) >= (resolution * (totals[part] ?? 0) * rest) / total
  }
  const around = new Around(size)
  const merges = new Merges(size)
  for (const node of shuffled(size, next)) {
    const community = coarse[node] ?? 0
    if (merged[node] === 1 || !isWellConnected(node, community)) continue
    for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at++) {
      const target = targets[at] ?? 0
      if (coarse[target] === community) around.add(parts[target] ?? 0, weights[at] ?? 0)
    }
    merges.count = 0
    for (let at = 0; at < around.count; at++) {
      const part = around.touched[at] ?? 0
      const gain =
        (around.weights[part] ?? 0) -
        (resolution * (degrees[node] ?? 0) * (totals[part] ?? 0)) / total
      if (gain < 0 || !isWellConnected(part, community)) continue
      merges.add(part, gain)
    }
    if (merges.count > 0) {
      const part = merges.draw(total, next)
      const between = around.weights[part] ?? 0
      outward[part] = (outward[part] ?? 0) + (outward[node] ?? 0) - 2 * between
      totals[part] = (totals[part] ?? 0) + (degrees[node] ?? 0)
      parts[node] = part
      merged[node] = 1
      merged[part] = 1
    }
    around.clear()
  }
  return renumber(parts)
}

function once(graph: Graph, start: Int32Array, resolution: number, next: () => number): Int32Array {
  let level = graph
  let communities: Int32Array = start.slice()
  // levelOf[node]: the node of the present level that an original node is now part of
  let levelOf = upTo(graph.size)
  for (;;) {
    moveNodes({ graph: level, communities, resolution, next })
    const distinct = renumber(communities)
    if (distinct.count === level.size) break
    const parts = refine(level, distinct.communities, resolution, next)
    if (parts.count === level.size) break
    const coarse = new Int32Array(parts.count)
    for (let node = 0; node < level.size; node++)
      coarse[parts.communities[node] ?? 0] = distinct.communities[node] ?? 0
    levelOf = through(levelOf, parts.communities)
    level = aggregate(level, parts.communities, parts.count)
    communities = coarse
  }
  return renumber(through(levelOf, communities)).communities
}

/** Rounds of the whole algorithm, each starting from the last one's communities: a third changes next to nothing. */
const MOST_ROUNDS = 2

/**
 * Communities of a graph by the Leiden algorithm (Traag, Waltman and van Eck 2019): moving, refining, aggregating,
 * until a round gains nothing. Every community is connected; a node without edges is alone.
 * The same graph, resolution and seed give the same communities, numbered by their first node.
 */
export function leiden(graph: Graph, resolution: number, seed: number): Partition {
  const next = random(seed)
  let communities = upTo(graph.size)
  let reached = modularity(graph, communities, resolution)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = once(graph, communities, resolution, next)
    const now = modularity(graph, found, resolution)
    if (now <= reached + 1e-12) break
    communities = found
    reached = now
  }
  return { ...renumber(communities), modularity: reached }
}

/** The partition of most modularity among runs with seeds 1 to `runs`; the first of equals. */
export function bestLeiden(graph: Graph, resolution: number, runs: number): Partition {
  let best = leiden(graph, resolution, 1)
  for (let seed = 2; seed <= runs; seed++) {
    const found = leiden(graph, resolution, seed)
    if (found.modularity > best.modularity) best = found
  }
  return best
}

/** Nodes by community, largest first, then by their first node. */
export function grouped(communities: Int32Array): number[][] {
  const groups = new Map<number, number[]>()
  for (const [node, community] of communities.entries()) {
    const group = groups.get(community)
    if (group) group.push(node)
    else groups.set(community, [node])
  }
  return [...groups.values()].sort(
    (left, right) => right.length - left.length || (left[0] ?? 0) - (right[0] ?? 0),
  )
}
