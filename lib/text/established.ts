import { FLOOR } from './doubts.ts'
import { type Graph, pruned } from './graph.ts'
import { likenessTo, likenessToRest, type Middle, middleOf } from './middles.ts'
import { join } from './themes.ts'
import type { Read, Vectors } from './vectors.ts'

/** Three that prefer one another found a theme; two are still a coincidence. */
export const BIRTH_SIZE = 3

/** Themes that stand, each what its old members say together; a theme goes by the number of its community. */
export type Standing = {
  vectors: Vectors
  frozen: Uint8Array
  /** 1 where a new statement joins no theme that stands */
  isShelved: Uint8Array
  middles: Map<number, Middle>
}

export function standingOf(
  { vectors }: Read,
  { start, frozen, isShelved }: { start: Int32Array } & Pick<Standing, 'frozen' | 'isShelved'>,
): Standing {
  const members = new Map<number, number[]>()
  for (const [row, theme] of start.entries()) {
    if (frozen[row] === 0) continue
    const own = members.get(theme)
    if (own) own.push(row)
    else members.set(theme, [row])
  }
  const middles = new Map([...members].map(([theme, rows]) => [theme, middleOf(vectors, rows)]))
  return { vectors, frozen, isShelved, middles }
}

/** Without the ties between a new statement and a theme that stands whose old members are not like it. */
export function likeEnough(
  graph: Graph,
  { vectors, frozen, isShelved, middles }: Standing,
  start: Int32Array,
): Graph {
  return pruned(graph, (from, to) => {
    if (frozen[from] === frozen[to]) return true
    const [row, member] = frozen[from] === 1 ? [to, from] : [from, to]
    if (isShelved[row] === 1) return false
    const middle = middles.get(start[member] ?? -1)
    return middle !== undefined && likenessTo(vectors, row, middle) > FLOOR
  })
}

/**
 * Those who came into a theme and leave it again: one that is not like its old members or that the shelf keeps, brought
 * along by other new ones, stands alone; three and more that are more like one another than like its old members found their own.
 */
export function partFromOld(communities: Int32Array, standing: Standing): void {
  const { vectors, frozen, isShelved, middles } = standing
  for (const [theme, old] of middles) {
    const toOld = new Map<number, number>()
    for (const [row, community] of communities.entries())
      if (community === theme && frozen[row] === 0) toOld.set(row, likenessTo(vectors, row, old))
    const own = preferringOneAnother(vectors, toOld)
    if (own.length >= BIRTH_SIZE) join(communities, own)
    for (const [row, likeness] of toOld)
      if (communities[row] === theme && (likeness <= FLOOR || isShelved[row] === 1))
        join(communities, [row])
  }
}

/** Those, of new statements with their likeness to the old ones, that are more like one another. */
function preferringOneAnother(vectors: Vectors, toOld: ReadonlyMap<number, number>): number[] {
  let kept = [...toOld.keys()]
  for (let before = kept.length + 1; kept.length < before; ) {
    before = kept.length
    const middle = middleOf(vectors, kept)
    kept = kept.filter((row) => likenessToRest(vectors, row, middle) > (toOld.get(row) ?? 0))
  }
  return kept
}
