import type { Metric, RecognisedFigure, RecognisedStatement } from '#lib/documents/form.ts'
import { fold } from '#lib/documents/words/wording.ts'
import { figuresOf } from './figures.ts'
import { announces, membersOf } from './members.ts'

const OF_MEMBERS =
  /\b(?:membership|new members?|nouveaux membres|(?:our|its|all|member) (?:municipal\w+|members)|(?:nos|ses|les) membres|municipalites membres|membres? municipa\w+|associations?|our network|notre reseau|board of directors|conseil d'administration|annual general meeting|assemblee generale)\b/

/** A member whose name says that it has members: a union of towns, a network of libraries. */
const ASSOCIATION =
  /\b(?:associations?|network|reseau|union|conference|guilde?|federation|league|ligue|alliance|coalition|regroupement|consortium|society|societe|cooperative|municipal\w*|villes|towns|cities|clerks|greffiers|gestionnaires|managers)\b/

type Party = {
  isAssociation: boolean | undefined
  names: readonly string[]
  places: readonly string[]
}

/**
 * Figures and new members, out of the statements and of the sentences that introduce them. Only an association has
 * members: where nobody told whether this is one (`undefined`), the words of the form decide.
 */
export function claimsIn(
  text: string,
  statements: readonly (readonly RecognisedStatement[])[],
  { isAssociation, names, places }: Party,
) {
  const all = statements.flat()
  const named = names.some((name) => ASSOCIATION.test(fold(name)))
  const ofMembers = isAssociation ?? (named || OF_MEMBERS.test(fold(text)))
  if (!ofMembers) return { figures: [], newMembers: [] }
  const leads = new Map(all.map((one) => [one.contextSpans[0]?.start, one.contextSpans]))
  const contexts = new Map(
    statements.flatMap((section) => section.map((one) => [one.spans, introducing(section, one)])),
  )
  const sources = [...leads.values(), ...contexts.keys()]
    .filter((spans) => spans.length > 0)
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
  const joined = new Map(
    sources.map((spans) => {
      const context = contexts.get(spans) ?? null
      return [spans, membersOf(text, spans, context, { roster: places, own: names })]
    }),
  )
  const figures = (bare: Metric) =>
    sources.flatMap((spans) =>
      figuresOf(text, spans, { own: names, joined: joined.get(spans), bare }),
    )
  const found = figures('members')
  const kind = kindOfMembers(found)
  return {
    figures: once(kind === 'members' ? found : figures(kind)),
    newMembers: [...joined.values()].flat(),
  }
}

/** What "membership rose to 912" counts: persons, where the form counts individual members elsewhere and no towns. */
function kindOfMembers(figures: readonly RecognisedFigure[]): Metric {
  const named = (kind: Metric) => figures.some(({ metric }) => metric === kind)
  return named('individual-members') && !named('municipalities') ? 'individual-members' : 'members'
}

/** What a bullet stands under: the bullet above it that announces members, or its lead-in. */
function introducing(
  section: readonly RecognisedStatement[],
  statement: RecognisedStatement,
): string | null {
  const parent = statement.parent === null ? undefined : section[statement.parent]
  return parent && announces(parent.text) ? parent.text : statement.context
}

/** What a form says twice it claims once, where it said it first. */
function once(figures: readonly RecognisedFigure[]): RecognisedFigure[] {
  const said = new Set<string>()
  return figures.filter(({ metric, value, upper, qualifier, asOf }) => {
    const claim = JSON.stringify([metric, value, upper, qualifier, asOf])
    if (said.has(claim)) return false
    said.add(claim)
    return true
  })
}
