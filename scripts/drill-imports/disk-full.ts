import { spawnSync } from 'node:child_process'
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Everything } from '#lib/exports/everything/shape.ts'
import { importInProcess } from './killed-import.ts'
import { everythingAt, type Places } from './places.ts'

// The disk under the database full while sixty files are imported, and emptied again: what waited goes on.

const KIBIBYTE = 1024
const DISK_MEBIBYTES = 512
const PIECE_KIBIBYTES = 256
const LEFT_KIBIBYTES = [0, 100, 400, 1000]
const FULL_SECONDS = 15

type Check = (name: string, got: Everything, wanted: Everything) => void

/** Whether there could be such a disk: only root may have one. */
export async function drillDisk(
  open: () => Promise<Places>,
  folder: string,
  check: Check,
): Promise<boolean> {
  const disk = smallDisk()
  if (!disk) return false
  let places: Places | null = null
  try {
    places = await disk.under(open)
    const whole = await places.fresh('roomy')
    await importInProcess(whole, folder)
    const wanted = await everythingAt(whole)
    for (const left of LEFT_KIBIBYTES) {
      const place = await places.fresh(`left${left}`)
      let isFull = false
      const act = () => {
        disk.fill(left)
        isFull = true
      }
      const importing = importInProcess(place, folder, { files: 5, milliseconds: 0, act })
      while (!isFull) await pause(20)
      await pause(FULL_SECONDS * 1000)
      disk.empty()
      await places.revive?.()
      const { files, seconds } = await importing
      const name = `disk full for ${FULL_SECONDS} s but for ${left} KiB`
      console.info(`${name}: ${files} lines in ${seconds.toFixed(0)} s`)
      // Where the database ended for want of room, the command did too: it is run again like any.
      await importInProcess(place, folder)
      check(name, await everythingAt(place), wanted)
    }
  } finally {
    disk.empty()
    await places?.close()
    disk.close()
  }
  return true
}

function smallDisk() {
  const folder = mkdtempSync(join(tmpdir(), 'tour-de-table-disk-'))
  const size = `size=${DISK_MEBIBYTES}m`
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder])
  if (made.status !== 0) {
    rmSync(folder, { recursive: true })
    return null
  }
  const ballast = join(folder, 'ballast')
  return {
    /** What it makes for itself comes to lie on this disk. */
    under: async (make: () => Promise<Places>) => {
      const usual = process.env.TMPDIR
      process.env.TMPDIR = folder
      try {
        return await make()
      } finally {
        if (usual === undefined) delete process.env.TMPDIR
        else process.env.TMPDIR = usual
      }
    },
    fill: (leftKibibytes: number) => {
      const file = openSync(ballast, 'w')
      try {
        for (;;) writeSync(file, Buffer.alloc(PIECE_KIBIBYTES * KIBIBYTE))
      } catch {
        ftruncateSync(file, Math.max(0, fstatSync(file).size - leftKibibytes * KIBIBYTE))
      } finally {
        closeSync(file)
      }
    },
    empty: () => rmSync(ballast, { force: true }),
    close: () => {
      spawnSync('umount', [folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
