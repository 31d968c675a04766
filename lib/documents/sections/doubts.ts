import type { SectionKind } from '#lib/documents/form.ts'
import type { Link, Missed } from './chain.ts'
import { NONE, ORDER } from './weigh.ts'

/** A heading less far ahead than this is in doubt, and a place that is no heading and less far behind: `npm run drill:slips`. */
const ENOUGH = 4
/** The same where the form is not whole: a usual section is missing, or one heading alone has neither a number nor a known title. */
const ENOUGH_WHERE_ODD = 6
/** All sections but changes, which many councils do not ask about. */
const USUAL: readonly SectionKind[] = ['accomplishments', 'priorities', 'sharing', 'issues']

/** Whether a section's heading, its end or a place within it is in doubt; the first answers for what stands before it. */
export function doubtsOf(
  links: readonly Link[],
  missed: readonly Missed[],
): (index: number) => boolean {
  const short = missingAfter(links)
  const odd = oddOne(links)
  const isAhead = (link: Link | undefined) =>
    link === undefined || link.lead >= (link === odd ? ENOUGH_WHERE_ODD : ENOUGH)
  const isMissed = (from: number, until: number, enough: number) =>
    missed.some(({ at, behind }) => at > from && at < until && behind < enough)
  return (index: number): boolean => {
    const [here, next] = [links[index], links[index + 1]]
    const from = here?.candidate.at ?? 0
    const until = next?.candidate.at ?? Infinity
    return (
      !isAhead(here) ||
      !isAhead(next) ||
      isMissed(from, until, short.has(index) ? ENOUGH_WHERE_ODD : ENOUGH) ||
      (index === 0 && short.has(-1) && isMissed(-1, from, ENOUGH_WHERE_ODD))
    )
  }
}

/** After which headings a usual section should stand and does not; -1 for one before all of them. */
function missingAfter(links: readonly Link[]): Set<number> {
  const missing = USUAL.map((kind) => ORDER.indexOf(kind)).filter((place) =>
    links.every((one) => one.kind !== place),
  )
  return new Set(
    missing.map((place) => links.findLastIndex(({ kind }) => kind !== NONE && kind < place)),
  )
}

/** The one heading without a number among others that have one, unless the template knows its title. */
function oddOne(links: readonly Link[]): Link | undefined {
  const own = links.filter((one) => one.kind !== NONE && !one.isAgain)
  const [odd, ...more] = own.filter(({ candidate }) => candidate.number === null)
  return odd && more.length === 0 && odd.candidate.exact === null ? odd : undefined
}
