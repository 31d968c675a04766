import { errorLines, masked } from './mask.ts'

type Level = 'info' | 'warn' | 'error'
type Value = string | number | boolean | null | readonly unknown[]

/** People read along: then the terminal stays as it is, without a line for each request. */
export function isWatched(): boolean {
  return process.stdout.isTTY === true
}

/** For whoever started the program, and meant to be read: not an event. */
export function tellOperator(words: string): void {
  process.stdout.write(`${words}\n`)
}

/** One line of JSON for one event. A text in `fields` is ours to choose; what comes from elsewhere is masked first. */
export function log(level: Level, event: string, fields: Record<string, Value> = {}): void {
  const line = JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })
  process.stdout.write(`${line}\n`)
}

// The same error is told by whoever threw it, by Next and by its hook: once is enough.
const told = new WeakSet<Error>()

export function logError(event: string, error: unknown, fields: Record<string, Value> = {}): void {
  if (error instanceof Error) {
    if (told.has(error)) return
    told.add(error)
  }
  log('error', event, { ...fields, error: errorLines(error) })
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal begin with one.
const COLOURS = /\u001B\[[0-9;]*m/g

/** What libraries print becomes events too: words masked, objects left out, since they may hold anything. */
export function takeOverConsole(): void {
  const asEvent =
    (level: Level) =>
    (...said: unknown[]) => {
      const words = said.filter((part) => typeof part === 'string').map(String)
      const message = masked(words.join(' ').replace(COLOURS, '').trim())
      const error = said.find((part) => part instanceof Error)
      const fields: Record<string, Value> = message === '' ? {} : { message }
      if (error) logError('printed', error, fields)
      else if (message !== '') log(level, 'printed', fields)
    }
  console.log = asEvent('info')
  console.info = asEvent('info')
  console.warn = asEvent('warn')
  console.error = asEvent('error')
}
