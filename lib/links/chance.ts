/** The names of what is weighed, and what each counts; `start` is what stands for a link before anything is weighed. */
export type Fitted<Name extends string> = { start: number } & Record<Name, number>

/** How likely a link is, 0 to 1, by weights fitted on links that people made (logistic regression). */
export function chanceOf<Name extends string>(
  evidence: Record<Name, number>,
  names: readonly Name[],
  fitted: Fitted<Name>,
): number {
  let sum = fitted.start
  for (const name of names) sum += fitted[name] * evidence[name]
  return 1 / (1 + Math.exp(-sum))
}
