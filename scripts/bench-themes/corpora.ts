import { join } from 'node:path'
import { describeGroups, place, type Statement, themes } from '#lib/text/index.ts'
import { statementsOf } from '#scripts/sample/form.ts'
import { FORMS } from '#scripts/sample/forms.ts'
import { readCouncil } from './council.ts'
import { readSecondCouncil } from './second-council.ts'
import { mixed, readPairs, sharedFolder } from './sets.ts'

/** A theme as a person would meet it: its name, and the statements nobody doubts, the most central first. */
export type NamedTheme = {
  corpus: string
  name: { en: string; fr: string }
  members: readonly Statement[]
  firm: readonly Statement[]
}

const PUBLIC_SETS = ['services', 'blog', 'playbook', 'sib200']

/** The invented council's themes grow as they would on its pages: the first cycle grouped, the later ones placed. */
function grownThemes(): { statements: Statement[]; groups: string[][] } {
  const statements: Statement[] = []
  const groups = new Map<string, string[]>()
  for (const { cycle, forms } of FORMS) {
    const inTheme = new Set([...groups.values()].flat())
    const shelved = new Set(statements.flatMap(({ id }) => (inTheme.has(id) ? [] : [id])))
    const current = forms.filter(
      ({ jurisdiction, version }) =>
        version === 2 ||
        !forms.some((other) => other.jurisdiction === jurisdiction && other.version === 2),
    )
    for (const form of current)
      for (const [at, { text }] of statementsOf(form).entries())
        statements.push({
          id: `${cycle} ${form.jurisdiction} ${at}`,
          language: form.language,
          text,
        })
    const established = [...groups].map(([clusterId, ids]) => ({ clusterId, statements: ids }))
    if (established.length === 0) {
      for (const { id, members } of themes(statements).clusters) groups.set(id, [...members])
      continue
    }
    const { placed, born } = place(established, statements, { shelved })
    for (const [id, theme] of placed) groups.get(theme)?.push(id)
    for (const { id, members } of born) groups.set(id, [...members])
  }
  return { statements, groups: [...groups.values()] }
}

function described(
  corpus: string,
  { statements, groups }: { statements: readonly Statement[]; groups: readonly string[][] },
): NamedTheme[] {
  const { clusters, doubtful } = describeGroups(groups, statements)
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  return clusters.map(({ name, members, representatives }) => {
    const all = members.flatMap((id) => byId.get(id) ?? [])
    const central = representatives.flatMap((id) => byId.get(id) ?? [])
    const rest = all.filter((one) => !central.includes(one))
    const firm = [...central, ...rest].filter(({ id }) => !doubtful.has(id))
    return { corpus, name, members: all, firm }
  })
}

function grouped(statements: readonly Statement[]) {
  return { statements, groups: themes(statements).clusters.map(({ members }) => members) }
}

/** The themes of every corpus at hand: ours, the invented council's, and the public sets where they are. */
export function namedThemes(): NamedTheme[] {
  return [
    ...described('invented', grownThemes()),
    ...described('council', grouped(readCouncil().statements)),
    ...described('tuning', grouped(readSecondCouncil('tuning').statements)),
    ...described('held out', grouped(readSecondCouncil('held out').statements)),
    ...PUBLIC_SETS.flatMap((name) => {
      const pairs = readPairs(join(sharedFolder(), `${name}.jsonl`))
      return described(name, grouped(mixed(pairs, 0)))
    }),
  ]
}
