import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { defaultTemplate } from '#lib/documents/default-template.ts'
import { readDocument } from '#lib/documents/read/read.ts'
import { headingsIn } from '#lib/documents/recognise.ts'
import type { Candidate } from '#lib/documents/sections/candidates.ts'
import { ORDER } from '#lib/documents/sections/weigh.ts'
import { type Shown, WEIGHTS, weigh } from '#lib/documents/sections/weights.ts'
import { councils, jurisdictions } from './council.ts'

/** Why a document was cut where it was: each heading with what spoke for it, and the places that were no headings. */
export async function ledgerOf(file: string): Promise<string> {
  const filename = basename(file)
  const read = await readDocument(readFileSync(file), filename)
  if (!read.ok) return `not read: ${read.reason}`
  const knowledge = { councils, jurisdictions, template: defaultTemplate, filename }
  const { candidates, chain, missed } = headingsIn(read.document, knowledge)
  const chosen = chain.links.map(
    ({ candidate, kind, lead, shown }) =>
      `${titleOf(candidate)}  ${ORDER[kind] ?? 'none of ours'}, ahead by ${lead.toFixed(1)}\n${entriesOf(shown)}`,
  )
  const places = new Set(chain.links.map(({ candidate }) => candidate.at))
  const others = candidates
    .filter(({ candidate }) => !places.has(candidate.at))
    .map(({ candidate, shown, kinds }) => {
      const best = [...kinds].sort(([, a], [, b]) => weigh(b, WEIGHTS) - weigh(a, WEIGHTS))[0]
      const kind = ORDER[best?.[0] ?? -1] ?? 'none of ours'
      const behind = missed.find((one) => one.at === candidate.at)?.behind
      const left = behind === undefined ? '' : `, behind by ${behind.toFixed(1)}`
      return `${titleOf(candidate)}  at best ${kind}${left}\n${entriesOf([...shown, ...(best?.[1] ?? [])])}`
    })
  return [...chosen, '', 'no headings:', ...others].join('\n')
}

function titleOf({ title, number, look }: Candidate): string {
  return `${number ? `${number.number}. ` : ''}“${title.slice(0, 60)}” (${look})`
}

function entriesOf(shown: readonly Shown[]): string {
  const entries = shown.map(([sign, amount]) => `${sign} ${(WEIGHTS[sign] * amount).toFixed(1)}`)
  return `    ${weigh(shown, WEIGHTS).toFixed(1).padStart(6)} = ${entries.join(', ')}`
}
