import type { Evidence, Knowledge } from '#lib/documents/form.ts'
import { WEIGHTS } from '#lib/documents/head/evidence.ts'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseWhole } from '#lib/documents/recognise-whole.ts'

export type Sent = {
  bytes: Uint8Array
  file: string
  group: string
  parties: Pick<Knowledge, 'councils' | 'jurisdictions'>
}
export type Judged = {
  file: string
  group: string
  fate: 'imported' | 'held' | 'refused'
  /** Held for what it is, and not for what it does not say of itself. */
  isNew: boolean
  evidence: Evidence | null
}

/** What would become of a file that arrives, as the importer decides it. */
export async function judge({ bytes, file, group, parties }: Sent): Promise<Judged> {
  const refused = { file, group, fate: 'refused', isNew: true, evidence: null } as const
  const read = await readDocument(bytes, file)
  if (!read.ok) return refused
  const knowledge = { ...parties, filename: file }
  const whole = recogniseWhole(read.document, knowledge)
  if (!whole.ok || !('evidence' in whole)) return refused
  const { form, evidence, parts } = whole
  const isAsked = [form.jurisdiction, form.cycle].some((one) => one.confidence === 'check')
  const isPlain =
    evidence.isEnough && evidence.namesJurisdiction && evidence.namesCycle && parts.length === 0
  return {
    file,
    group,
    fate: isAsked || !isPlain ? 'held' : 'imported',
    isNew: !isAsked,
    evidence,
  }
}

export function tableOf(
  all: readonly Judged[],
  { misses, signs }: { misses?: boolean | undefined; signs?: boolean | undefined },
): string {
  const groups = [...new Set(all.map((one) => one.group))]
  const rows = groups.map((group) => {
    const own = all.filter((one) => one.group === group)
    const count = (fate: Judged['fate']) => own.filter((one) => one.fate === fate).length
    const forIt = own.filter((one) => one.fate === 'held' && one.isNew).length
    const scores = own.flatMap(({ evidence }) => evidence?.score ?? []).sort((a, b) => a - b)
    return `${group.padEnd(20)} ${count('imported')} imported, ${count('held')} held (${forIt} for what they are), ${count('refused')} refused; scores ${scores.join(' ')}`
  })
  const lines = all
    .filter(
      (one) => misses && one.isNew && (one.fate === 'imported') === one.group.startsWith('papers'),
    )
    .map(({ file, group, fate, evidence }) =>
      [group, fate, evidence?.score, file, evidence?.signs.join(' ')].join(' | '),
    )
  const shares = Object.keys(WEIGHTS).map((sign) =>
    [
      sign.padEnd(24),
      ...groups.map((group) => {
        const own = all.filter((one) => one.group === group && one.evidence)
        const shown = own.filter((one) => one.evidence?.signs.some((other) => other === sign))
        return `${Math.round((100 * shown.length) / Math.max(1, own.length))} %`.padStart(6)
      }),
    ].join(' '),
  )
  return [...rows, ...lines, ...(signs ? ['', groups.join(', '), ...shares] : [])].join('\n')
}
