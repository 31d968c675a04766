import { type ArchiveFault, entryOf, README } from '../archive.ts'
import type { Damage } from './damage.ts'
import { hashedAgain, putTogether, type TakenApart, withEntry, withRow } from './rewrite.ts'

/** Put together again and sealed, with entries that are not those it had. */
export function rearranged(apart: TakenApart): Damage[] {
  const { manifest, entries } = apart
  const originals = entries.filter(({ name }) => name.startsWith('originals/'))
  const [one, two] = originals
  const statements = entryOf('statements')
  const without = (name: string) => entries.filter((entry) => entry.name !== name)
  const again = (
    says: string,
    as: ArchiveFault['kind'],
    changed: { manifest: unknown; entries: TakenApart['entries'] },
  ): Damage => ({
    says,
    as: [as],
    write: (_from, to) => putTogether(to, changed),
  })
  const swapped = (first: string, second: string) =>
    entries.map((entry) => {
      if (entry.name === first) return { ...entry, name: second }
      return entry.name === second ? { ...entry, name: first } : entry
    })
  return [
    again('a table missing', 'missing-entry', { manifest, entries: without(statements) }),
    again('an original missing', 'missing-entry', { manifest, entries: without(one?.name ?? '') }),
    again('no readme', 'missing-entry', { manifest, entries: without(README) }),
    again('no manifest', 'no-manifest', { manifest: null, entries }),
    again('an entry more', 'extra-entry', {
      manifest,
      entries: [...entries, { name: 'originals/999999 x.docx', bytes: Buffer.from('x') }],
    }),
    again('an entry more, listed', 'extra-entry', {
      ...hashedAgain({
        manifest,
        entries: [...entries, { name: 'originals/999999 x.docx', bytes: Buffer.from('x') }],
      }),
    }),
    again('an entry twice', 'extra-entry', {
      manifest,
      entries: [...entries, ...entries.slice(0, 1)],
    }),
    again('two tables changed over', 'damaged-entry', {
      manifest,
      entries: swapped(statements, entryOf('sections')),
    }),
    again(
      'two originals changed over, hashes made right',
      'other-original',
      hashedAgain({ manifest, entries: swapped(one?.name ?? '', two?.name ?? '') }),
    ),
    again(
      'an original written over, hashes made right',
      'other-original',
      hashedAgain(
        withEntry(apart, one?.name ?? '', (bytes) => Buffer.concat([bytes, Buffer.from(' ')])),
      ),
    ),
  ]
}

/** Put together again and sealed, hashes made right: what it says does not hold. */
export function untrue(apart: TakenApart): Damage[] {
  const { manifest, entries } = apart
  const statements = entryOf('statements')
  const told = (says: string, as: ArchiveFault['kind'], changed: unknown): Damage => ({
    says,
    as: [as],
    write: (_from, to) => putTogether(to, { manifest: changed, entries }),
  })
  const held = (says: string, as: ArchiveFault['kind'], changed: TakenApart): Damage => ({
    says,
    as: [as],
    write: (_from, to) => putTogether(to, changed),
  })
  const tables = (
    change: (table: TakenApart['manifest']['tables'][number]) => TakenApart['manifest']['tables'],
  ) => ({
    ...manifest,
    tables: manifest.tables.flatMap((table) =>
      table.entry === statements ? change(table) : [table],
    ),
  })
  const lines = (change: (lines: string[]) => string[]) =>
    hashedAgain(
      withEntry(apart, statements, (bytes) =>
        Buffer.from(
          change(bytes.toString('utf8').split('\n').slice(0, -1))
            .map((line) => `${line}\n`)
            .join(''),
        ),
      ),
    )
  const counted = (changed: TakenApart, more: number): TakenApart => ({
    ...changed,
    manifest: {
      ...tables((table) => [{ ...table, rows: table.rows + more }]),
      entries: changed.manifest.entries,
    },
  })
  return [
    told(
      'a count too high',
      'wrong-count',
      tables((table) => [{ ...table, rows: table.rows + 1 }]),
    ),
    told('a hash that is not its own', 'damaged-entry', {
      ...manifest,
      entries: manifest.entries.map((entry) => ({ ...entry, sha256: '0'.repeat(64) })),
    }),
    told('of a format to come', 'newer-format', { ...manifest, formatVersion: 2 }),
    told('of a migration to come', 'newer-version', {
      ...manifest,
      migration: { name: '9999_hold-what-nobody-knows-yet', sha256: 'f'.repeat(64) },
    }),
    told('a key more', 'damaged-entry', { ...manifest, colour: 'teal' }),
    told(
      'a table that is not told',
      'extra-entry',
      tables(() => []),
    ),
    told(
      'a column of another name',
      'other-tables',
      tables((table) => [
        {
          ...table,
          columns: table.columns.map((column) => (column === 'text' ? 'words' : column)),
        },
      ]),
    ),
    held(
      'a row lost',
      'wrong-count',
      lines((rows) => rows.slice(1)),
    ),
    held(
      'a row twice, counted',
      'inconsistent',
      counted(
        lines((rows) => [...rows, ...rows.slice(0, 1)]),
        1,
      ),
    ),
    held(
      'a row that is none',
      'inconsistent',
      lines((rows) => ['{"id":1,', ...rows.slice(1)]),
    ),
    held(
      'a row of no section',
      'inconsistent',
      withRow(apart, 'statements', (row) => ({ ...row, section_id: 1_999_999_999 })),
    ),
    held(
      'a row without its words',
      'inconsistent',
      withRow(apart, 'statements', (row) => ({ ...row, text: null })),
    ),
    held(
      'a number for a day',
      'inconsistent',
      withRow(apart, 'cycles', (row) => ({ ...row, meets_on: 'demain' })),
    ),
  ]
}
