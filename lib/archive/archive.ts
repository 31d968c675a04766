import { z } from 'zod'

/** Raised when somebody who reads archives would have to read them otherwise. */
export const FORMAT_VERSION = 1
export const MANIFEST = 'manifest.json'
export const README = 'README.txt'

/**
 * What lets somebody in, or once did, or tells of one machine alone, stays behind: people ask for a new link where they go.
 * Everything else that the database holds is in an archive, found from the database itself.
 */
export const LEFT_OUT: readonly string[] = [
  'session',
  'ended_sessions',
  'verification',
  'sign_in_links',
  'setup_links',
  'rate_limit',
  'counts_due',
  'archives',
]

/** Columns that would let somebody in elsewhere: kept empty. */
export const EMPTIED: Readonly<Record<string, readonly string[]>> = {
  account: ['access_token', 'refresh_token', 'id_token', 'password'],
}

/** The one column that holds files: each is an entry of its own, which its row names. */
export const ORIGINALS = { table: 'documents', column: 'bytes' } as const

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const size = z.int().nonnegative()

export const manifestSchema = z.strictObject({
  format: z.literal('tour-de-table-archive'),
  formatVersion: z.literal(FORMAT_VERSION),
  madeAt: z.iso.datetime(),
  /** How the tables are laid out: the last migration that made them, and what it said. */
  migration: z.strictObject({ name: z.string(), sha256 }),
  councils: z.array(
    z.strictObject({ slug: z.string(), name: z.strictObject({ en: z.string(), fr: z.string() }) }),
  ),
  leftOut: z.array(z.string()),
  tables: z.array(
    z.strictObject({
      name: z.string(),
      entry: z.string(),
      rows: size,
      columns: z.array(z.string()),
      /** The last number its rows were given; null where it gives none, or has given none yet. */
      lastId: size.nullable(),
    }),
  ),
  /** Every entry but this one. */
  entries: z.array(z.strictObject({ name: z.string(), bytes: size, sha256 })),
})

export type Manifest = z.infer<typeof manifestSchema>

/** Enough of any manifest, later ones too, to say of which format it is. */
export const versionSchema = z.object({
  format: z.literal('tour-de-table-archive'),
  formatVersion: z.int(),
})

export const FAULTS = [
  'not-an-archive',
  'truncated',
  'no-manifest',
  'newer-format',
  'newer-version',
  'damaged-entry',
  'missing-entry',
  'extra-entry',
  'wrong-count',
  'other-original',
  'other-tables',
  'inconsistent',
  'altered',
  'not-empty',
  'foreign-tables',
] as const

/** Why an archive is not restored; the entry, the table or the migration that is at fault, where it is one. */
export type ArchiveFault = { kind: (typeof FAULTS)[number]; name?: string }

export class ArchiveRefused extends Error {
  readonly fault: ArchiveFault

  constructor(kind: ArchiveFault['kind'], name?: string) {
    super(name === undefined ? kind : `${kind}: ${name}`)
    this.name = 'ArchiveRefused'
    this.fault = { kind, name }
  }
}

export function entryOf(table: string): string {
  return `tables/${table}.jsonl`
}

/** Of the longest that a disk takes, in bytes, most are left to the name it came with; its end says what it is. */
const NAME_BYTES = 200

/** As a file may be called on any machine; the number keeps two of one name apart. */
export function originalName(id: number, filename: string): string {
  const letters = filename
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no file may be called by
    .replace(/[\u0000-\u001f\u007f/\\:*?"<>|]/g, '_')
    .replace(/[. ]+$/, '')
  let plain = ''
  for (const letter of [...letters].toReversed()) {
    if (Buffer.byteLength(letter + plain) > NAME_BYTES) break
    plain = letter + plain
  }
  return `originals/${String(id).padStart(6, '0')} ${plain}`.trimEnd()
}
