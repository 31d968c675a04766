import { createTranslator } from 'use-intl/core'
import type { Locale } from '#lib/i18n/bilingual.ts'
import { MESSAGES } from '#lib/i18n/messages.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import type { ArchiveFault, Manifest } from './archive.ts'

const MEBIBYTE = 1024 * 1024

function translator(locale: Locale) {
  return createTranslator({ locale, messages: MESSAGES[locale], namespace: 'archive' })
}

export function sayFaultIn(locale: Locale, { kind, name = '' }: ArchiveFault): string {
  return translator(locale)(`faults.${kind}`, { name: quoted(name, locale), version: name })
}

/** For a terminal, whose reader has not said which language is theirs. */
export function sayFault(fault: ArchiveFault): string {
  return [sayFaultIn('en', fault), sayFaultIn('fr', fault)].join('\n')
}

/** What somebody finds who opens an archive without the program. */
export function sayReadme(): string {
  return `${[translator('en'), translator('fr')].map((t) => t('readme')).join('\n\n\n')}\n`
}

export function sayArchived(manifest: Manifest, bytes: number): string {
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  const originals = manifest.tables.find(({ name }) => name === 'documents')?.rows ?? 0
  return `${manifest.tables.length} tables, ${rows} rows, ${originals} originals, ${(bytes / MEBIBYTE).toFixed(1)} MiB`
}

/** What a restore would put where, table by table. */
export function sayPreview(manifest: Manifest): string {
  const filled = manifest.tables.filter(({ rows }) => rows > 0)
  const width = Math.max(...filled.map(({ name }) => name.length))
  const digits = Math.max(...filled.map(({ rows }) => String(rows).length))
  return [
    ...manifest.councils.map(({ name }) => `  ${name.en} / ${name.fr}`),
    `  ${manifest.madeAt}, ${manifest.migration.name}`,
    ...filled.map(({ name, rows }) => `  ${name.padEnd(width)} ${String(rows).padStart(digits)}`),
  ].join('\n')
}
