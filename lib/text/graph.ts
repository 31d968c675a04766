import type { Nearest } from './best-lists.ts'
import type { Statement } from './statement.ts'

/** An undirected weighted graph, each edge stored from both ends; node n's edges are offsets[n] to offsets[n + 1]. */
export type Graph = {
  size: number
  offsets: Int32Array
  targets: Int32Array
  weights: Float64Array
  /** weight of each node's edges, loops counted twice: what modularity calls its degree */
  degrees: Float64Array
  /** sum of the degrees: twice the weight of all edges */
  total: number
}

/** Packs edges, each given once, from either end. */
export function pack(
  size: number,
  edges: { from: number[]; to: number[]; weights: number[] },
): Graph {
  const offsets = new Int32Array(size + 1)
  for (const node of edges.from) offsets[node + 1] = (offsets[node + 1] ?? 0) + 1
  for (const node of edges.to) offsets[node + 1] = (offsets[node + 1] ?? 0) + 1
  for (let node = 0; node < size; node++)
    offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0)
  const next = offsets.slice()
  const targets = new Int32Array(edges.from.length * 2)
  const weights = new Float64Array(edges.from.length * 2)
  const degrees = new Float64Array(size)
  const place = (from: number, to: number, weight: number) => {
    const at = next[from] ?? 0
    targets[at] = to
    weights[at] = weight
    next[from] = at + 1
    degrees[from] = (degrees[from] ?? 0) + weight
  }
  for (const [edge, from] of edges.from.entries()) {
    const to = edges.to[edge] ?? 0
    const weight = edges.weights[edge] ?? 0
    place(from, to, weight)
    place(to, from, weight)
  }
  let total = 0
  for (const degree of degrees) total += degree
  return { size, offsets, targets, weights, degrees, total }
}

/** The graph without some edges; each node weighs what it weighed, so that the others are judged as before. */
export function pruned(graph: Graph, keeps: (from: number, to: number) => boolean): Graph {
  const edges = { from: [] as number[], to: [] as number[], weights: [] as number[] }
  for (let from = 0; from < graph.size; from++) {
    for (let at = graph.offsets[from] ?? 0; at < (graph.offsets[from + 1] ?? 0); at++) {
      const to = graph.targets[at] ?? 0
      if (to <= from || !keeps(from, to)) continue
      edges.from.push(from)
      edges.to.push(to)
      edges.weights.push(graph.weights[at] ?? 0)
    }
  }
  return { ...pack(graph.size, edges), degrees: graph.degrees, total: graph.total }
}

/** Some nodes of a graph by themselves, in the order given: what goes on outside counts for nothing. */
export function within(graph: Graph, nodes: readonly number[]): Graph {
  const places = new Int32Array(graph.size).fill(-1)
  for (const [place, node] of nodes.entries()) places[node] = place
  const edges = { from: [] as number[], to: [] as number[], weights: [] as number[] }
  for (const [from, node] of nodes.entries()) {
    for (let at = graph.offsets[node] ?? 0; at < (graph.offsets[node + 1] ?? 0); at++) {
      const to = places[graph.targets[at] ?? 0] ?? -1
      if (to <= from) continue
      edges.from.push(from)
      edges.to.push(to)
      edges.weights.push(graph.weights[at] ?? 0)
    }
  }
  return pack(nodes.length, edges)
}

/** Two statements that are each other's nearest in the other language most likely say one thing. */
const CROSSING = 2

/** The nearest of each in the other language, -1 for none. */
function counterparts(statements: readonly Statement[], nearest: readonly Nearest[]): number[] {
  return nearest.map(({ rows }, from) => {
    const language = statements[from]?.language
    return rows.find((row) => statements[row]?.language !== language) ?? -1
  })
}

/**
 * The neighbour graph: an edge both ends chose keeps its cosine, one that a single end chose has half of it, and one
 * between each other's nearest across the languages twice. A statement that chose nobody is left alone.
 */
export function likenessGraph(
  statements: readonly Statement[],
  nearest: readonly Nearest[],
): Graph {
  const counterpart = counterparts(statements, nearest)
  const edges = { from: [] as number[], to: [] as number[], weights: [] as number[] }
  const chosen = nearest.map(({ rows }) => new Set(rows))
  for (const [from, { rows, cosines }] of nearest.entries()) {
    for (const [rank, to] of rows.entries()) {
      if (chosen[to]?.size === 0) continue
      const isMutual = chosen[to]?.has(from) ?? false
      if (isMutual && to < from) continue
      edges.from.push(Math.min(from, to))
      edges.to.push(Math.max(from, to))
      const isCrossing = counterpart[from] === to && counterpart[to] === from
      edges.weights.push((cosines[rank] ?? 0) * (isCrossing ? CROSSING : isMutual ? 1 : 0.5))
    }
  }
  return pack(nearest.length, edges)
}

/** Nodes in the order of their communities: those of community c are order[starts[c]] to order[starts[c + 1]]. */
function byCommunity(communities: Int32Array, count: number) {
  const starts = new Int32Array(count + 1)
  for (const community of communities) starts[community + 1] = (starts[community + 1] ?? 0) + 1
  for (let at = 0; at < count; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0)
  const next = starts.slice()
  const order = new Int32Array(communities.length)
  for (let node = 0; node < communities.length; node++) {
    const community = communities[node] ?? 0
    const at = next[community] ?? 0
    order[at] = node
    next[community] = at + 1
  }
  return { starts, order }
}

/** Each community becomes a node; `communities` are numbered 0 to count - 1. Edges inside one are left out. */
export function aggregate(graph: Graph, communities: Int32Array, count: number): Graph {
  const { starts, order } = byCommunity(communities, count)
  const degrees = new Float64Array(count)
  const between = new Float64Array(count)
  const offsets = new Int32Array(count + 1)
  const targets = new Int32Array(graph.targets.length)
  const weights = new Float64Array(graph.targets.length)
  let size = 0
  for (let community = 0; community < count; community++) {
    const first = size
    for (let place = starts[community] ?? 0; place < (starts[community + 1] ?? 0); place++) {
      const node = order[place] ?? 0
      degrees[community] = (degrees[community] ?? 0) + (graph.degrees[node] ?? 0)
      for (let at = graph.offsets[node] ?? 0; at < (graph.offsets[node + 1] ?? 0); at++) {
        const to = communities[graph.targets[at] ?? 0] ?? 0
        if (to === community) continue
        if (between[to] === 0) targets[size++] = to
        between[to] = (between[to] ?? 0) + (graph.weights[at] ?? 0)
      }
    }
    for (let at = first; at < size; at++) {
      const to = targets[at] ?? 0
      weights[at] = between[to] ?? 0
      between[to] = 0
    }
    offsets[community + 1] = size
  }
  return {
    size: count,
    offsets,
    targets: targets.subarray(0, size),
    weights: weights.subarray(0, size),
    degrees,
    total: graph.total,
  }
}
