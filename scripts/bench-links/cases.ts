import { FITTED as EXCHANGE } from '#lib/exchange/fitted.ts'
import { EXCHANGE_EVIDENCE, exchangeCases, type Heard } from '#lib/exchange/pairs.ts'
import { FITTED as FOLLOW } from '#lib/followthrough/fitted.ts'
import { FOLLOW_EVIDENCE, followCases } from '#lib/followthrough/links.ts'
import { chanceOf } from '#lib/links/chance.ts'
import type { Statement } from '#lib/text/index.ts'
import type { LinkStatement } from '../score-links/parse-statements.ts'
import { type LinkHalf, needsIn, prioritiesIn, readHalf } from '../score-links/truth.ts'

/** How likely the second tells of the first, or answers it, by one method. */
export type LinkScore = (firstId: string, secondId: string) => number

/** A priority or a need, what may be proposed for it, and what a careful person says of that. */
export type Asked = {
  id: string
  among: { id: string; isRight: boolean; isAcross: boolean; isLookAlike: boolean }[]
}

export type Task = {
  statements: Statement[]
  asked: Asked[]
  ours: LinkScore
  /** what the weights are fitted on: evidence by name, and whether it is a link */
  examples: { evidence: Record<string, number>; isLink: boolean }[]
}

type Truth = { rights: readonly LinkStatement[]; lookAlikes: readonly LinkStatement[] }

function askedOf(first: LinkStatement, among: readonly LinkStatement[], truth: Truth): Asked {
  const rights = new Set(truth.rights.map(({ id }) => id))
  const lookAlikes = new Set(truth.lookAlikes.map(({ id }) => id))
  return {
    id: first.id,
    among: among.map(({ id, language }) => ({
      id,
      isRight: rights.has(id),
      isAcross: language !== first.language,
      isLookAlike: lookAlikes.has(id) && !rights.has(id),
    })),
  }
}

function keyOf(firstId: string, secondId: string): string {
  return `${firstId} > ${secondId}`
}

function scoreFrom(scores: ReadonlyMap<string, number>): LinkScore {
  return (firstId, secondId) => scores.get(keyOf(firstId, secondId)) ?? 0
}

function rightsOf(asked: readonly Asked[]): Set<string> {
  return new Set(
    asked.flatMap(({ id, among }) =>
      among.filter(({ isRight }) => isRight).map((one) => keyOf(id, one.id)),
    ),
  )
}

/** Every priority with each later statement of its jurisdiction. */
export function readFollowThrough(half: LinkHalf): Task {
  const jurisdictions = readHalf(half)
  const statements = jurisdictions.flatMap((one) => one.statements)
  const cycles = [...new Set(statements.map(({ cycle }) => cycle))].sort()
  const asked = jurisdictions.flatMap((jurisdiction) =>
    prioritiesIn(jurisdiction).map(({ priority, later, lookAlikes }) => {
      const after = jurisdiction.statements.filter(({ cycle }) => cycle > priority.cycle)
      return askedOf(priority, after, {
        rights: later.map(({ statement }) => statement),
        lookAlikes,
      })
    }),
  )
  const reported = statements.map(({ id, language, text, jurisdiction, cycle, section }) => {
    return {
      id,
      language,
      text,
      section,
      jurisdictionId: jurisdiction,
      cycle: cycles.indexOf(cycle),
    }
  })
  const cases = followCases(reported)
  const rights = rightsOf(asked)
  return {
    statements,
    asked,
    ours: scoreFrom(
      new Map(
        cases.map(({ priority, later, evidence }) => [
          keyOf(priority.id, later.id),
          chanceOf(evidence, FOLLOW_EVIDENCE, FOLLOW),
        ]),
      ),
    ),
    examples: cases.map(({ priority, later, evidence }) => {
      return { evidence, isLink: rights.has(keyOf(priority.id, later.id)) }
    }),
  }
}

/** Every need with each statement of another jurisdiction, in whatever cycle. */
export function readExchange(half: LinkHalf): Task {
  const jurisdictions = readHalf(half)
  const statements = jurisdictions.flatMap((one) => one.statements)
  const needs = needsIn(jurisdictions)
  const asked = needs.map(({ need, offers, lookAlikes }) => {
    const others = statements.filter(({ jurisdiction }) => jurisdiction !== need.jurisdiction)
    return askedOf(need, others, { rights: offers, lookAlikes })
  })
  const idOf = (one: Heard) => statements[one.id]?.id ?? ''
  const heard = statements.map(({ jurisdiction, section, language, text }, id): Heard => {
    const jurisdictionId = jurisdictions.findIndex(({ key }) => key === jurisdiction)
    return { id, jurisdictionId, section, language, text }
  })
  const isNeed = new Set(needs.map(({ need }) => need.id))
  const cases = exchangeCases(heard, (one) => isNeed.has(idOf(one)))
  const rights = rightsOf(asked)
  return {
    statements,
    asked,
    ours: scoreFrom(
      new Map(
        cases.map(({ need, offer, evidence }) => [
          keyOf(idOf(need), idOf(offer)),
          chanceOf(evidence, EXCHANGE_EVIDENCE, EXCHANGE),
        ]),
      ),
    ),
    examples: cases.map(({ need, offer, evidence }) => {
      return { evidence, isLink: rights.has(keyOf(idOf(need), idOf(offer))) }
    }),
  }
}
