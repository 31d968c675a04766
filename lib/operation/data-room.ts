import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type FolderFault = 'read-only' | 'full' | 'no-folder'

/** Less than this and an import or the embedded database may stop half way. */
const ROOM_BYTES = 64 * 1024 * 1024

/** Why nothing could be kept in the data folder; null where all is well. It is made where it is missing. */
export function folderFault(folder: string): FolderFault | null {
  const probe = join(folder, `.room-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(probe, 'room')
    rmSync(probe)
  } catch (error) {
    // A full disk makes an empty file.
    if (existsSync(probe)) rmSync(probe)
    return faultOf(error)
  }
  return hasRoom(folder) ? null : 'full'
}

export function hasRoom(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize >= ROOM_BYTES
}

const FAULTS: Record<string, FolderFault> = {
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EEXIST: 'no-folder',
  ENOTDIR: 'no-folder',
}

function faultOf(error: unknown): FolderFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const fault = FAULTS[code]
  if (!fault) throw error
  return fault
}
