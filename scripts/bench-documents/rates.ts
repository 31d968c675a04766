import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'

const rate = z.object({ perSecond: z.number(), milliseconds: z.number(), megabytes: z.number() })

/** Files a second by the clock, milliseconds of processor a file, and the most megabytes seen in a child. */
export type Rate = z.infer<typeof rate>

/** Where a build keeps the processes that read: here, and before the reader had rooms. */
const PLACES = ['lib/reading/isolated.ts', 'lib/documents/isolated.ts']

/**
 * How quickly the build in `root` reads the files of a folder. It does so in a process that starts in that build's
 * folder, so that it finds its own sources and its own libraries.
 */
export async function rateOf(
  root: string,
  folder: string,
  knowledge: string,
  workers: number,
): Promise<Rate> {
  const place = PLACES.map((path) => join(root, path)).find((path) => existsSync(path))
  if (!place) throw new Error(`${root} holds no reader`)
  const script = join(import.meta.dirname, 'rate-child.ts')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...['--conditions=react-server', '--import', 'tsx'],
      script,
      place,
      folder,
      knowledge,
      String(workers),
    ],
    { cwd: root },
  )
  return rate.parse(JSON.parse(stdout))
}
