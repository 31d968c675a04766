import type { SectionKind } from '#lib/documents/form.ts'
import type { RawSection } from '#lib/documents/sections/cut.ts'
import { markOf } from '#lib/documents/words/marks.ts'
import { type Piece, textOf } from '#lib/documents/words/pieces.ts'
import { fold } from '#lib/documents/words/wording.ts'

type Part = { section: RawSection; prompts: readonly Piece[]; answers: Piece[] }
type Group = { pieces: Piece[]; blanks: number; words: string }

const MOST_GROUPS = 120

/** How answers of each section tend to be put; a hint, where nothing but the order is known. */
const LEANING: Record<SectionKind, RegExp> = {
  accomplishments:
    /\b(?:launched|opened|completed|delivered|introduced|implemented|achieved|moved|closed|trained|was|were|has been|have been|now|lance|ouvert|acheve|livre|mis en|realise|termine|forme|a ete|ont ete|nous avons|we have)\b|(?:ouverture|lancement|mise en|organisation) d/g,
  priorities:
    /\b(?:will|plans?|next|continue|develop|replace|expand|build|publish|toward|poursuivre|elaborer|remplacer|etendre|prochain\w*|d'ici|sera|seront|a venir|refonte|strategie|objectif)\b/g,
  changes:
    /\b(?:minister|ministry|director|appointed|retired|deputy|reorgani\w+|merged|transferred|ministere|ministre|sous-ministre|directrice|directeur|nomme\w*|retraite|fusion\w*|rattache\w*)\b/g,
  sharing:
    /\b(?:share|present|offer|demonstrat\w+|toolkit|guide|available|interested|lend|reuse\w*|partager|presenter|offrir|trousse|grille|disponible|preter|demonstration)\b/g,
  issues:
    /\b(?:need|lack|challeng\w+|difficult\w*|how (?:do|have) others|seeking|looking for|help|struggl\w+|hard|besoin|manqu\w+|difficile\w*|cherchons|aide|defi\w*|enjeu\w*|hesite\w*)\b/g,
}

/**
 * Where the reading order tore the columns apart, the answers of several sections stand after the last of their
 * titles. They go back in order: cut where the spaces are widest, where bullets begin anew and where the words
 * change their subject. It is a guess, and `torn` says that a person must look at it.
 */
export function spreadTorn<T extends Part>(
  text: string,
  parts: readonly T[],
): { parts: T[]; torn: boolean } {
  const whole = [...parts]
  const runs = tornRuns(text, whole)
  if (runs.length === 0) return { parts: whole, torn: false }
  let torn = false
  for (const { start, end } of runs) {
    const run = whole.slice(start, end)
    const groups = groupsOf(text, run.at(-1)?.answers ?? [])
    if (groups.length < 2) continue
    torn = true
    if (groups.length > MOST_GROUPS) continue
    const cuts = bestCuts(
      groups,
      run.map((part) => part.section.kind),
    )
    for (const [index, part] of run.entries()) {
      const answers = groups.slice(cuts[index], cuts[index + 1]).flatMap((group) => group.pieces)
      whole[start + index] = { ...part, answers }
    }
  }
  return { parts: whole, torn }
}

/** Stretches of sections of which only the last has an answer; they must be the rule in the form, not a blank or two. */
function tornRuns(text: string, parts: readonly Part[]): { start: number; end: number }[] {
  const isEmpty = (part: Part) =>
    part.answers.every((piece) => !/[\p{L}\p{N}]/u.test(textOf(text, piece.span)))
  const runs: { start: number; end: number }[] = []
  let start = 0
  parts.forEach((part, index) => {
    if (isEmpty(part)) return
    const columns = part.answers.some((piece) => piece.column !== null || !piece.wraps)
    if (index > start && !columns) runs.push({ start, end: index + 1 })
    start = index + 1
  })
  const empty = runs.reduce((sum, run) => sum + run.end - run.start - 1, 0)
  if (empty >= 2 && empty >= (parts.length - 1) / 2) return runs
  const turned = runs.filter((run) => isTurned(parts.slice(run.start, run.end)))
  if (turned.length > 0) return turned
  // Torn page by page, a page of two sections leaves one of them empty.
  const pageOf = (part: Part | undefined) => part?.answers[0]?.page ?? null
  const isPaged =
    runs.length > 0 &&
    runs.every((run) => {
      const after = pageOf(parts[run.end])
      return after !== null && after !== pageOf(parts[run.end - 1])
    })
  return isPaged ? runs : []
}

/** Answers of two sections stand above what the second asks: the first asked, and nothing stands under it. */
function isTurned(run: readonly Part[]): boolean {
  const answered = run.at(-1)?.answers[0]?.span.start ?? Number.POSITIVE_INFINITY
  return (
    run.every(({ prompts }) => prompts.length > 0) &&
    run.at(-1)?.prompts.every(({ span }) => span.start > answered) === true
  )
}

function groupsOf(text: string, pieces: readonly Piece[]): Group[] {
  const groups: Group[] = []
  let last = pieces[0]
  for (const piece of pieces) {
    const group = groups.at(-1)
    if (group && !piece.gap) group.pieces.push(piece)
    else {
      const between = last ? text.slice(last.span.end, piece.span.start) : ''
      groups.push({ pieces: [piece], blanks: between.split('\n').length - 2, words: '' })
    }
    last = piece
  }
  for (const group of groups)
    group.words = group.pieces.map((piece) => textOf(text, piece.span)).join(' ')
  return groups
}

/** The first group of each section, so that wide gaps, new kinds of bullets and fitting words count most in all. */
function bestCuts(groups: readonly Group[], kinds: readonly SectionKind[]): number[] {
  const fit = groups.map(({ words }) => {
    const folded = fold(words.slice(0, 600))
    return kinds.map((kind) => Math.min(2, folded.match(LEANING[kind])?.length ?? 0))
  })
  // best[k][n]: the most that k sections can make of the first n groups.
  const best: { score: number; from: number }[][] = [[{ score: 0, from: 0 }]]
  for (let k = 1; k <= kinds.length; k += 1) {
    const row: { score: number; from: number }[] = []
    for (let n = k; n <= groups.length; n += 1) {
      for (let from = k - 1; from < n; from += 1) {
        const before = best[k - 1]?.[from]
        if (!before) continue
        let score = before.score + (from > 0 ? opening(groups, from) : 0)
        for (let at = from; at < n; at += 1) score += fit[at]?.[k - 1] ?? 0
        if (score > (row[n]?.score ?? -1)) row[n] = { score, from }
      }
    }
    best.push(row)
  }
  const cuts = [groups.length]
  for (let k = kinds.length; k > 0; k -= 1) {
    const here = best[k]?.[cuts[0] ?? 0]
    cuts.unshift(here?.from ?? 0)
  }
  return cuts
}

/** How much it looks as though a section began with this group. */
function opening(groups: readonly Group[], at: number): number {
  const [before, here] = [groups[at - 1], groups[at]]
  if (!before || !here) return 0
  const [was, is] = [markOf(before.words), markOf(here.words)]
  const restarts = is?.number === 1 && was !== null
  const changes = (was?.kind ?? '') !== (is?.kind ?? '')
  return Math.min(6, Math.max(0, here.blanks - 1) * 3) + (restarts ? 4 : 0) + (changes ? 1.5 : 0)
}
