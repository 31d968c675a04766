import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type LinkFigure,
  type LinkJurisdiction,
  type LinkStatement,
  type Mark,
  OUTCOMES,
  type Outcome,
  parseStatements,
} from './parse-statements.ts'

export type LinkHalf = 'open' | 'held-out'

/** A priority with what became of it in later cycles; no `later` means that it was never mentioned again. */
export type PriorityTruth = {
  priority: LinkStatement
  later: { statement: LinkStatement; outcome: Outcome }[]
  /** Later statements of the same jurisdiction that seem to tell of it and do not. */
  lookAlikes: LinkStatement[]
}

export type NeedTruth = {
  need: LinkStatement
  /** What answers it, of other jurisdictions, in whatever cycle. */
  offers: LinkStatement[]
  lookAlikes: LinkStatement[]
}

export type FigureTruth = LinkFigure & { statement: LinkStatement }

export function readHalf(half: LinkHalf): LinkJurisdiction[] {
  const folder = new URL(`./${half}/`, import.meta.url)
  return readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parseStatements(readFileSync(new URL(name, folder), 'utf8')))
}

/**
 * Every priority that has a later cycle to be told of in. A matter told of under several priorities, first announced
 * and then restated, belongs to each of them that came before.
 */
export function prioritiesIn({ key, statements }: LinkJurisdiction): PriorityTruth[] {
  const announced = new Set<string>()
  for (const { id, section, marks } of statements) {
    for (const { says, matter } of marks) {
      if (says === 'will' && section !== 'priorities') throw new Error(`no priority: ${id}`)
      if (says === 'will' && announced.has(matter)) throw new Error(`${key}: ${matter} twice`)
      if (says === 'will') announced.add(matter)
      else if ((isOutcome(says) || says === 'not') && !announced.has(matter))
        throw new Error(`${id}: ${matter} was never announced`)
    }
  }
  const last = statements.at(-1)?.cycle ?? ''
  return statements
    .filter(({ section, cycle }) => section === 'priorities' && cycle < last)
    .map((priority) => {
      const matters = mattersOf(priority, (says) => says === 'will' || isOutcome(says))
      const after = statements.filter(({ cycle }) => cycle > priority.cycle)
      const later = after.flatMap((statement) => {
        const told = statement.marks.find(
          ({ says, matter }) => isOutcome(says) && matters.has(matter),
        )
        return told && isOutcome(told.says) ? [{ statement, outcome: told.says }] : []
      })
      return { priority, later, lookAlikes: after.filter((one) => speaks(one, 'not', matters)) }
    })
}

export function needsIn(jurisdictions: readonly LinkJurisdiction[]): NeedTruth[] {
  const statements = jurisdictions.flatMap((one) => one.statements)
  const asked = new Set(statements.flatMap((one) => [...mattersOf(one, (says) => says === 'need')]))
  for (const one of statements)
    for (const { says, matter } of one.marks)
      if (says === 'seems' && !asked.has(matter))
        throw new Error(`${one.id}: nobody asks ${matter}`)
  return statements.flatMap((need) => {
    const matters = mattersOf(need, (says) => says === 'need')
    if (matters.size === 0) return []
    const others = statements.filter(({ jurisdiction }) => jurisdiction !== need.jurisdiction)
    return {
      need,
      offers: others.filter((one) => speaks(one, 'offer', matters)),
      lookAlikes: others.filter((one) => speaks(one, 'seems', matters)),
    }
  })
}

export function offersIn(jurisdictions: readonly LinkJurisdiction[]): LinkStatement[] {
  return jurisdictions
    .flatMap((one) => one.statements)
    .filter(({ marks }) => marks.some(({ says }) => says === 'offer'))
}

export function figuresIn(jurisdictions: readonly LinkJurisdiction[]): FigureTruth[] {
  const figures = jurisdictions.flatMap(({ statements }) =>
    statements.flatMap((statement) => statement.figures.map((one) => ({ ...one, statement }))),
  )
  for (const { statement, metric, of, corrects, disagrees } of figures) {
    const earlier = corrects === null ? null : `${statement.jurisdiction} ${corrects}`
    for (const form of [earlier, disagrees])
      if (
        form !== null &&
        !figures.some(
          (one) =>
            one.metric === metric && one.of === of && one.statement.id.startsWith(`${form} `),
        )
      )
        throw new Error(`${statement.id}: ${form} gives no ${metric}`)
  }
  return figures
}

function isOutcome(says: Mark['says']): says is Outcome {
  return OUTCOMES.some((outcome) => outcome === says)
}

function mattersOf({ marks }: LinkStatement, wanted: (says: Mark['says']) => boolean) {
  return new Set(marks.filter(({ says }) => wanted(says)).map(({ matter }) => matter))
}

function speaks({ marks }: LinkStatement, as: Mark['says'], matters: ReadonlySet<string>) {
  return marks.some(({ says, matter }) => says === as && matters.has(matter))
}
