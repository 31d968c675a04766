import type { ReadDocument, RecognisedForm } from '#lib/documents/form.ts'
import { fold } from '#lib/documents/words/wording.ts'
import { coverage } from './coverage.ts'
import { normalised, pairs, wordsOf } from './likeness.ts'
import type { Truth } from './truth.ts'

export type Share = { right: number; of: number }
/** What is true, what was found, and how many of them are the same. */
export type Overlap = { both: number; truth: number; found: number }

export type Score = {
  jurisdiction: Share
  cycle: Share
  language: Share
  contact: Share
  kinds: Share
  numbers: Share
  answers: Share
  statements: Overlap
  /** Of the statements found: in the right section, at the right depth, under the right one, in the right language. */
  placed: Share
  /** Words of the true statements that are somewhere in the form, and words of the document that are in some part of it. */
  kept: Share
  covered: Share
  figures: Overlap
  members: Overlap
  misses: string[]
}

export type Outcome = { document: ReadDocument; form: RecognisedForm } | { failed: string }

/** Compares what the reader made of a document with what a careful person says it holds. */
export function scoreForm(truth: Truth, outcome: Outcome): Score {
  if ('failed' in outcome) return failed(truth, outcome.failed)
  const { document, form } = outcome
  const misses: string[] = []
  const miss = (what: string, wanted: unknown, got: unknown) =>
    misses.push(`${what}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`)
  const told = (what: string, right: boolean, wanted: unknown, got: unknown): Share => {
    if (!right) miss(what, wanted, got)
    return { right: right ? 1 : 0, of: 1 }
  }
  const { cycle, jurisdiction, contact, language } = form
  const rightCycle =
    truth.cycles.length === 0
      ? cycle.value === null
      : truth.cycles.some(
          (one) => one.year === cycle.value?.year && one.month === cycle.value.month,
        )
  return {
    jurisdiction: told(
      'jurisdiction',
      jurisdiction.value === truth.jurisdiction,
      truth.jurisdiction,
      [jurisdiction.value, jurisdiction.why],
    ),
    cycle: told('cycle', rightCycle, truth.cycles, [cycle.value, cycle.why]),
    language: told('language', language === truth.language, truth.language, language),
    contact: told('contact', isContact(truth.contact, contact.value), truth.contact, contact.value),
    ...scoreSections(truth, form, miss),
    ...scoreStatements(truth, form, miss),
    ...coverage(truth, document, form, misses),
    figures: overlap(
      truth.figures.map((one) => figureKey(one, one.correction)),
      form.figures.map((one) => figureKey(one, one.isCorrection === true)),
      (wanted, got) => miss('figures', wanted, got),
    ),
    members: overlap(
      truth.newMembers.map(memberKey),
      form.newMembers.map(memberKey),
      (wanted, got) => miss('members', wanted, got),
    ),
    misses,
  }
}

type Miss = (what: string, wanted: unknown, got: unknown) => void

function scoreSections(truth: Truth, form: RecognisedForm, miss: Miss) {
  const aligned = alignKinds(
    truth.sections.map((one) => one.kind),
    form.sections.map((one) => one.kind),
  )
  const of = Math.max(truth.sections.length, form.sections.length)
  const shown = (sections: readonly { kind: string; number: number | null; answer: string }[]) =>
    sections.map((one) => `${one.number ?? '-'} ${one.kind} ${one.answer}`)
  const same = (test: (wanted: number, got: number) => boolean): Share => ({
    right: aligned.filter(([i, j]) => test(i, j)).length,
    of,
  })
  const numbers = same((i, j) => truth.sections[i]?.number === form.sections[j]?.number)
  const answers = same((i, j) => truth.sections[i]?.answer === form.sections[j]?.answer)
  if (aligned.length < of || numbers.right < of || answers.right < of)
    miss('sections', shown(truth.sections), shown(form.sections))
  return { kinds: { right: aligned.length, of }, numbers, answers }
}

/** The longest run of kinds that both have in the same order. */
function alignKinds(truth: readonly string[], found: readonly string[]): [number, number][] {
  const best = (i: number, j: number): [number, number][] => {
    if (i >= truth.length || j >= found.length) return []
    if (truth[i] === found[j]) return [[i, j], ...best(i + 1, j + 1)]
    const [a, b] = [best(i + 1, j), best(i, j + 1)]
    return a.length >= b.length ? a : b
  }
  return best(0, 0)
}

function scoreStatements(truth: Truth, form: RecognisedForm, miss: Miss) {
  const wanted = truth.sections.flatMap(({ kind, statements }) =>
    statements.map((one) => ({ ...one, kind, over: textAt(statements, one.parent) })),
  )
  const got = form.sections.flatMap(({ kind, statements }) =>
    statements.map((one) => ({ ...one, kind, over: textAt(statements, one.parent) })),
  )
  const matched = pairs(
    wanted.map((one) => one.text),
    got.map((one) => one.text),
  )
  let right = 0
  for (const [i, j] of matched) {
    const [one, other] = [wanted[i], got[j]]
    if (!one || !other) continue
    const told = [one.kind, one.depth, one.over, one.language].join(' | ')
    const read = [other.kind, other.depth, other.over, other.language].join(' | ')
    if (told === read) right += 1
    else miss(`place of “${one.text.slice(0, 40)}”`, told, read)
  }
  wanted.forEach((one, i) => {
    if (!matched.some(([x]) => x === i)) miss('statement lost', one.text, null)
  })
  got.forEach((one, j) => {
    if (!matched.some(([, y]) => y === j)) miss('statement made', null, one.text)
  })
  return {
    statements: { both: matched.length, truth: wanted.length, found: got.length },
    placed: { right, of: matched.length },
  }
}

/** The beginning of the statement above, which names it well enough. */
function textAt(statements: readonly { text: string }[], at: number | null): string {
  return at === null
    ? ''
    : wordsOf(statements[at]?.text ?? '')
        .slice(0, 3)
        .join(' ')
}

const CIVILITY = /^(?:m|mr|mrs|ms|mx|mme|mlle|madame|monsieur|dr|dre|me|hon|prof)\.? (?=\S)/
/** The same person, whether civility, title and telephone are told with the name on one side only: "Wanda Pell" and "Ms. Wanda Pell, Director". */
export function isContact(truth: string | null, got: string | null): boolean {
  if (truth === null || got === null) return (truth ?? '') === (got ?? '')
  const [whole = '', read = ''] = [truth, got].map((one) => normalised(one).replace(CIVILITY, ''))
  const person = (written: string) => written.split(/,| - | \(|\t|<|;/)[0]?.trim() ?? written
  if (person(whole) === person(read)) return whole.includes(read) || read.includes(whole)
  return whole.includes(read) && read.includes(person(whole))
}

function figureKey(
  one: { metric: string; value: number; upper: number | null; qualifier: string },
  correction: boolean,
): string {
  return [one.metric, one.value, one.upper ?? '', one.qualifier, correction ? 'correction' : '']
    .join(' ')
    .trim()
}

function memberKey({ name, province }: { name: string; province: string | null }): string {
  const bare = fold(name).replace(
    /^(?:the |la |le |l')?(?:(?:city|town|township|village|district|county|region|municipality) of |(?:ville|municipalite|village|canton|cite|comte|region) (?:de |d'|du |des ))/,
    '',
  )
  return `${bare} (${fold(province ?? '')})`
}

function overlap(
  truth: readonly string[],
  found: readonly string[],
  differ: (wanted: string[], got: string[]) => void,
): Overlap {
  const left = [...found]
  const lost = truth.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  if (lost.length + left.length > 0) differ(lost, left)
  return { both: truth.length - lost.length, truth: truth.length, found: found.length }
}

function failed(truth: Truth, reason: string): Score {
  const none = (of: number): Share => ({ right: 0, of })
  const lost = (count: number): Overlap => ({ both: 0, truth: count, found: 0 })
  const said = truth.sections.flatMap((one) => one.statements)
  const sections = none(truth.sections.length)
  const words = none(said.flatMap((one) => wordsOf(one.text)).length)
  return {
    jurisdiction: none(1),
    cycle: none(1),
    language: none(1),
    contact: none(1),
    kinds: sections,
    numbers: sections,
    answers: sections,
    statements: lost(said.length),
    placed: none(0),
    kept: words,
    covered: words,
    figures: lost(truth.figures.length),
    members: lost(truth.newMembers.length),
    misses: [`not read: ${reason}`],
  }
}
