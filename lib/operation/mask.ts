const LONGEST_MESSAGE = 300

/** Each hides one kind of thing that a log must not hold; what is left still says what went wrong. */
const MASKS: readonly [what: RegExp, instead: string][] = [
  // A failed query tells its parameters after its text: tokens, names, words of a form.
  [/\s*\bparams:[\s\S]*$/i, ''],
  [/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '[address]'],
  [/\?[^\s"']*=[^\s"']*/g, '?[query]'],
  [/'[^']*'|“[^”]*”|«[^»]*»|`[^`]*`/g, '[quoted]'],
  // A name with blanks in it is told by the folders before it.
  [
    /(?:\/[^\n]*|[^\s/]+)\.(?:docx?|docm|odt|fodt|pdf|txt|eml|msg|rtf|html?|csv|xlsx?|zip|json)\b/gi,
    '[file]',
  ],
  // A name of a column is long too, but all small letters.
  [/(?=[\w%.~+/=-]*[A-Z0-9])[\w%.~+/=-]{20,}/g, '[token]'],
]

/** A double-quoted word is a name of ours in SQL, and somebody's words anywhere else. */
const QUOTED = /"[^"]*"/g

/**
 * A message with nothing in it that belongs to somebody: no parameter of a query, address, token, file's name or
 * quoted words; at most 300 letters.
 *
 * @example masked('Failed query: select "id" from "user" where "email" = $1\nparams: ada@example.org') // 'Failed query: select "id" from "user" where "email" = $1'
 */
export function masked(message: string): string {
  const isQuery = message.startsWith('Failed query:')
  const open = isQuery ? message : message.replace(QUOTED, '[quoted]')
  const text = MASKS.reduce((shown, [what, instead]) => shown.replace(what, instead), open)
  return text.slice(0, LONGEST_MESSAGE)
}

type ErrorLine = { name: string; message: string; code?: string; digest?: string; at?: string[] }

const FRAMES = 6

/** What a log says of an error: its kind, code and place in our code, its message masked, its causes after it. */
export function errorLines(error: unknown): ErrorLine[] {
  const lines: ErrorLine[] = []
  for (let at = error; at instanceof Error && lines.length < FRAMES; at = at.cause)
    lines.push({
      name: at.name,
      message: masked(at.message),
      ...textOf(at, 'code'),
      ...textOf(at, 'digest'),
      ...framesOf(at),
    })
  return lines
}

function textOf(error: Error, key: 'code' | 'digest') {
  const value: unknown = Reflect.get(error, key)
  return typeof value === 'string' ? { [key]: masked(value) } : {}
}

/** Where it was thrown, by function and line, without the folders of this machine. */
function framesOf(error: Error): { at?: string[] } {
  const frames = (error.stack ?? '').split('\n').flatMap((line) => {
    const found = /^\s+at (?:(.*?) \()?(?:.*[/\\])?([^/\\]+:\d+):\d+\)?$/.exec(line)
    return found ? [`${found[1] ?? ''} ${found[2]}`.trim()] : []
  })
  return frames.length === 0 ? {} : { at: frames.slice(0, FRAMES) }
}
