import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files in which a subject's commands stand, by subject. */
export function listFiles(): { subject: string; files: string[] }[] {
  return readdirSync('lib')
    .sort()
    .map((subject) => ({
      subject,
      files: sourcesIn(join('lib', subject)).filter((file) => isOfCommands(file) && !isStep(file)),
    }))
    .filter(({ files }) => files.length > 0)
}

/** What a file lets others call; steps are called within somebody else's transaction. */
export function commandsOf(source: string): string[] {
  const exported = /export (?:async )?function (\w+)(?:<[^>]*>)?\(\s*(\w*)/g
  return [...source.matchAll(exported)].flatMap(([, name = '', first]) =>
    first === 'tx' ? [] : [name],
  )
}

/** Files that write to the database and are no commands. */
export function writesElsewhere(): string[] {
  return ['lib', 'app']
    .flatMap(sourcesIn)
    .filter((file) => !isOfCommands(file) && !/\btesting/.test(file))
    .filter((file) => /\b(?:db|tx)\s*\.(?:insert|update|delete)\(/.test(readFileSync(file, 'utf8')))
    .sort()
}

const CALLS_STEP = /^import (?!type\b)[^'"]*'[^']*commands\/steps\//m

/** Files that call a step of a command, and are no command themselves. */
export function stepsElsewhere(): string[] {
  return ['lib', 'app']
    .flatMap(sourcesIn)
    .filter((file) => !isOfCommands(file) && CALLS_STEP.test(readFileSync(file, 'utf8')))
    .sort()
}

/** What the commands of a subject share: it is no act of its own. */
function isStep(file: string): boolean {
  return /^lib\/\w+\/commands\/steps\//.test(file)
}

function isOfCommands(file: string): boolean {
  return /^lib\/\w+\/commands(?:\.ts$|\/)/.test(file)
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.ts$/.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name))
}
