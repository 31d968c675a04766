import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { readStrict } from './strict-csv.ts'

const LANGUAGE = { 'excel-en': 1033, 'excel-fr': 3084 } as const

type Way = { flavour: keyof typeof LANGUAGE; columns: 'as-text' | 'as-it-likes' }

export function findLibreOffice(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, 'soffice')).find((path) => existsSync(path)) ?? null
}

/**
 * Opens a CSV in a LibreOffice of its own home, as a reader of that language would, formulas evaluated, and has it
 * written back with formulas shown as such. `as-it-likes` is what a double click does; `as-text` keeps every cell.
 */
export async function throughLibreOffice(
  soffice: string,
  folder: string,
  { text, flavour, columns }: Way & { text: string },
): Promise<string[][]> {
  const home = join(folder, 'home')
  const out = join(folder, 'out')
  for (const one of [home, out]) mkdirSync(one, { recursive: true })
  const name = `${flavour}-${columns}.csv`
  writeFileSync(join(folder, name), text)
  await promisify(execFile)(
    soffice,
    [
      `-env:UserInstallation=file://${join(home, 'profile')}`,
      '--headless',
      '--norestore',
      `--infilter=CSV:${readingOf({ flavour, columns })}`,
      '--convert-to',
      `csv:Text - txt - csv (StarCalc):${WRITING}`,
      '--outdir',
      out,
      join(folder, name),
    ],
    { env: { ...process.env, HOME: home }, timeout: 100_000 },
  )
  return readLoose(readFileSync(join(out, name), 'utf8'))
}

/** Separator, quote, UTF-8, first line, columns, language, all text quoted, numbers found, not as shown, formulas. */
const WRITING = '44,34,76,1,,1033,true,true,false,true'
const UTF_8 = 76
const WIDEST = 12

/** The last of these tokens evaluates formulas, which LibreOffice does not by itself since version 7. */
function readingOf({ flavour, columns }: Way): string {
  const asText = Array.from({ length: WIDEST }, (_, at) => `${at + 1}/2`).join('/')
  const formats = columns === 'as-text' ? asText : ''
  const separator = flavour === 'excel-fr' ? 59 : 44
  const head = [separator, 34, UTF_8, 1, formats, LANGUAGE[flavour]].join(',')
  return `${head},false,true,false,false,false,0,true,false,true`
}

/** LibreOffice ends records with a line feed alone; every text is quoted, so that those outside quotes are ends. */
function readLoose(text: string): string[][] {
  const parts = text.replace(/^\u{FEFF}/u, '').split('"')
  const ended = parts.map((part, at) => (at % 2 === 0 ? part.replace(/\r?\n/g, '\r\n') : part))
  return readStrict(ended.join('"'), ',')
}

/** Every file of a kind in a folder, written beside it in another, by a LibreOffice of its own home. */
export async function convertTo(
  soffice: string,
  folder: string,
  { from, to }: { from: string; to: string },
): Promise<void> {
  const files = readdirSync(folder).filter((name) => name.endsWith(`.${from}`))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const paths = files.map((name) => join(folder, name))
  const asked = [profile, '--headless', '--norestore', '--convert-to', to, '--outdir', folder]
  await promisify(execFile)(soffice, [...asked, ...paths], {
    env: { ...process.env, HOME: folder },
    timeout: 100_000,
  })
}
