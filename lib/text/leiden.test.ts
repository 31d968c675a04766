import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Graph, pack } from './graph.ts'
import { bestLeiden, leiden, modularity } from './leiden.ts'

function graphOf(size: number, edges: readonly (readonly [number, number, number?])[]): Graph {
  return pack(size, {
    from: edges.map(([from]) => from),
    to: edges.map(([, to]) => to),
    weights: edges.map(([, , weight = 1]) => weight),
  })
}

// Two triangles joined by one edge.
const triangles = graphOf(6, [
  [0, 1],
  [1, 2],
  [0, 2],
  [3, 4],
  [4, 5],
  [3, 5],
  [2, 3],
])

describe('modularity', () => {
  test('of two joined triangles is 5/14', () => {
    const value = modularity(triangles, Int32Array.of(0, 0, 0, 1, 1, 1), 1)
    expect(value).toBeCloseTo(5 / 14, 12)
  })

  test('of one community is 0', () => {
    expect(modularity(triangles, new Int32Array(6), 1)).toBeCloseTo(0, 12)
  })
})

describe('Leiden', () => {
  test('parts two joined triangles', () => {
    expect([...bestLeiden(triangles, 1, 10).communities]).toEqual([0, 0, 0, 1, 1, 1])
  })

  test('finds the four groups of a ring of cliques', () => {
    const edges: [number, number][] = []
    for (let clique = 0; clique < 4; clique++) {
      for (let a = 0; a < 5; a++)
        for (let b = a + 1; b < 5; b++) edges.push([clique * 5 + a, clique * 5 + b])
      edges.push([clique * 5, (clique * 5 + 7) % 20])
    }
    expect(bestLeiden(graphOf(20, edges), 1, 10).count).toBe(4)
  })

  test('leaves a node without edges alone', () => {
    expect(leiden(graphOf(2, []), 1, 1).count).toBe(2)
  })

  test('gives connected communities, never worse than every node alone', () => {
    const anyGraph = fc
      .uniqueArray(fc.tuple(fc.nat(19), fc.nat(19), fc.integer({ min: 1, max: 9 })), {
        selector: ([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`),
        maxLength: 60,
      })
      .map((edges) =>
        graphOf(
          20,
          edges.filter(([a, b]) => a !== b),
        ),
      )
    fc.assert(
      fc.property(anyGraph, fc.integer({ min: 1, max: 99 }), (graph, seed) => {
        const found = leiden(graph, 1, seed)
        const alone = modularity(
          graph,
          Int32Array.from({ length: 20 }, (_, n) => n),
          1,
        )
        expect(found.modularity).toBeGreaterThanOrEqual(alone - 1e-9)
        expect(parts(graph, found.communities)).toBe(found.count)
      }),
      { numRuns: 300 },
    )
  })
})

/** How many connected pieces the communities fall into: as many as there are communities, when each is connected. */
function parts(graph: Graph, communities: Int32Array): number {
  const seen = new Set<number>()
  let count = 0
  for (let start = 0; start < graph.size; start++) {
    if (seen.has(start)) continue
    count++
    const stack = [start]
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (seen.has(node)) continue
      seen.add(node)
      const targets = graph.targets.subarray(graph.offsets[node], graph.offsets[node + 1])
      for (const target of targets)
        if (communities[target] === communities[node]) stack.push(target)
    }
  }
  return count
}
