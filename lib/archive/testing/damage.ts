import type { ArchiveFault } from '../archive.ts'

export type Damage = {
  says: string
  /** How it has to be refused: more than one where it depends on the byte that was hit. */
  as: readonly ArchiveFault['kind'][]
  write: (from: string, to: string) => Promise<void> | void
}
