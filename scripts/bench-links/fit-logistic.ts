type Example = { values: readonly number[]; isLink: boolean }

const ROUNDS = 40
const SETTLED = 1e-9

/**
 * Weights by which a weighted sum of values tells links from others: logistic regression by Newton's method, all but the
 * first weight drawn to nothing by `decay`.
 */
export function fitLogistic(examples: readonly Example[], decay: number): number[] {
  const size = examples[0]?.values.length ?? 0
  let weights = new Array<number>(size).fill(0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : -decay * weight))
    const curvature = weights.map((_, row) =>
      weights.map((_, at) => (row === at ? (at === 0 ? SETTLED : decay) : 0)),
    )
    for (const { values, isLink } of examples) {
      const sum = values.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0)
      const chance = 1 / (1 + Math.exp(-sum))
      const miss = (isLink ? 1 : 0) - chance
      const spread = chance * (1 - chance)
      for (const [row, value] of values.entries()) {
        gradient[row] = (gradient[row] ?? 0) + miss * value
        const line = curvature[row]
        if (line && value !== 0)
          for (const [at, other] of values.entries())
            line[at] = (line[at] ?? 0) + spread * value * other
      }
    }
    const step = solve(curvature, gradient)
    weights = weights.map((weight, at) => weight + (step[at] ?? 0))
    if (Math.max(...step.map(Math.abs)) < SETTLED) break
  }
  return weights
}

/** Solves a positive definite system by elimination. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  for (const [at, pivot] of rows.entries())
    for (const row of rows.slice(at + 1)) {
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1)
      for (let column = at; column < row.length; column++)
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0)
    }
  const found = new Array<number>(rows.length).fill(0)
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at] ?? []
    let rest = row[rows.length] ?? 0
    for (let column = at + 1; column < rows.length; column++)
      rest -= (row[column] ?? 0) * (found[column] ?? 0)
    found[at] = rest / (row[at] ?? 1)
  }
  return found
}
