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
  const name = `${flavour}-${columns}.csv`
  writeFileSync(join(folder, name), text)
  const infilter = `--infilter=CSV:${readingOf({ flavour, columns })}`
  const out = await convert(soffice, folder, { name, options: [infilter] })
  return readLoose(readFileSync(join(out, name), 'utf8'))
}

/** Opens a workbook in a LibreOffice set to that language, and has its first sheet written back in the same way. */
export async function bookThroughLibreOffice(
  soffice: string,
  folder: string,
  { bytes, language }: { bytes: Uint8Array; language: 'en-CA' | 'fr-CA' },
): Promise<string[][]> {
  const name = `${language}.xlsx`
  writeFileSync(join(folder, name), bytes)
  const profile = join(folder, `home-${language}`, 'profile', 'user')
  mkdirSync(profile, { recursive: true })
  writeFileSync(join(profile, 'registrymodifications.xcu'), settingOf(language))
  const home = `home-${language}`
  const out = await convert(soffice, folder, { name, options: [], home })
  return readLoose(readFileSync(join(out, name.replace('.xlsx', '.csv')), 'utf8'))
}

type Conversion = { name: string; options: string[]; home?: string }

async function convert(
  soffice: string,
  folder: string,
  { name, options, home = 'home' }: Conversion,
): Promise<string> {
  const own = join(folder, home)
  const out = join(folder, 'out')
  for (const one of [own, out]) mkdirSync(one, { recursive: true })
  await promisify(execFile)(
    soffice,
    [
      `-env:UserInstallation=file://${join(own, 'profile')}`,
      '--headless',
      '--norestore',
      ...options,
      '--convert-to',
      `csv:Text - txt - csv (StarCalc):${WRITING}`,
      '--outdir',
      out,
      join(folder, name),
    ],
    { env: { ...process.env, HOME: own }, timeout: 100_000 },
  )
  return out
}

function settingOf(language: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${language}</value></prop></item></oor:items>`
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

/** By one kind of line end, and without the empty cells and rows at the end, which a spreadsheet does not keep. */
export function shown(rows: readonly string[][]): string[][] {
  const kept = rows.map((row) => {
    const cells = row.map((value) => value.replace(/\r\n?/g, '\n'))
    return cells.slice(0, cells.findLastIndex((value) => value !== '') + 1)
  })
  return kept.slice(0, kept.findLastIndex((row) => row.length > 0) + 1)
}
