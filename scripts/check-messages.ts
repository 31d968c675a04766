import { readFileSync } from 'node:fs'
import { createTranslator, IntlErrorCode } from 'use-intl/core'
import { conclude, listSources, type Source } from './checks/sources.ts'

type Messages = { [key: string]: string | Messages }

// The same word in both languages, and meant to be.
const EQUAL_ON_PURPOSE = new Set([
  'audit.page',
  'audit.matters.cycles',
  'people.sessions',
  'app.name',
  'answers.page.title',
  'answers.typed.title',
  'app.archives',
  'app.csv',
  'app.excel',
  'archive.title',
  'paper.page',
  'nav.cycles',
  'cycles.title',
  'cycles.cycle',
  'cycles.dates',
  'cycles.version',
  'cycles.orders.provincial',
  'cycles.orders.territorial',
  'rounds.punctuality.cycle',
  'membership.associations',
  'membership.qualified.exact',
  'membership.claims.cycle',
  'membership.register.province',
  'membership.csv.association',
  'agendas.cycle',
  'agendas.minutes',
  'agendas.fromTo',
  'agendas.page',
  'blankForm.asked',
  'blankForm.page',
  'agendas.markdown',
  'agendas.itemsCsv',
  'agendas.minutesLabel',
  'agendas.papers.a4',
  'agendas.notes',
  'agendas.action',
  'agendas.held.minutes',
  'agendas.held.word',
  'agendas.version',
  'agendas.versions.title',
  'agendas.versions.number',
  'agendas.sheet.minutes',
  'agendas.sheet.source',
  'agendas.out.docx',
  'agendas.source',
  'intake.cycle',
  'submissions.cycle',
  'submissions.section',
  'submissions.version',
  'submissions.versions',
  'submissions.columns.page',
  'submissions.columns.document',
  'themes.made.sections',
  'themes.trendIn',
  'trends.endOf',
  'trends.toldOf',
])

// Quotes of forms, shown by themselves: no name, and nothing of ours inside them.
const QUOTED_BY_HAND = new Set(['membership.quoted'])

/** Figures in a sentence on purpose: measures of time, versions, and two counts of which one may be large, side by side. */
const FIGURES_ON_PURPOSE = new Set([
  'signIn.sent',
  'agendas.over',
  'agendas.spare',
  'intake.againstForm',
  'intake.importLede',
  'overview.own.states.received',
  'overview.own.states.nil',
])

const en = flatten(readMessages('en'))
const fr = flatten(readMessages('fr'))
const sources = listSources(/\.(ts|tsx)$/).filter(({ path }) => !path.endsWith('.test.ts'))

conclude('messages', [
  ...[...en.keys()].filter((key) => !fr.has(key)).map((key) => `${key}: not in fr.json`),
  ...[...fr.keys()].filter((key) => !en.has(key)).map((key) => `${key}: not in en.json`),
  ...[...en].flatMap(([key, text]) => faultsOfPair(key, text, fr.get(key) ?? text)),
  ...[...fr].flatMap(([key, text]) => faultsOfFrench(key, text)),
  ...[...en, ...fr].flatMap(([key, text]) => faultsOfMarks(key, text)),
  ...[...en, ...fr].flatMap(([key, text]) => faultsOfForm(key, text)),
  ...[...en, ...fr].flatMap(([key, text]) => faultsOfCounts(key, text)),
  ...[...en.keys()].filter((key) => !isUsed(key, sources)).map((key) => `${key}: nobody says it`),
])

function readMessages(locale: 'en' | 'fr'): Messages {
  return JSON.parse(readFileSync(`lib/i18n/messages/${locale}.json`, 'utf8'))
}

function flatten(messages: Messages, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  )
}

function faultsOfPair(key: string, english: string, french: string): string[] {
  const found: string[] = []
  if (english === french && fr.has(key) && !EQUAL_ON_PURPOSE.has(key))
    found.push(`${key}: equal in both languages; say so in EQUAL_ON_PURPOSE if it is meant`)
  if (argumentsOf(english) !== argumentsOf(french))
    found.push(`${key}: {${argumentsOf(english)}} in English, {${argumentsOf(french)}} in French`)
  return found
}

function argumentsOf(message: string): string {
  const tags = [...message.matchAll(/<(\w+)>/g)].map(([, name]) => `<${name}>`)
  return [...new Set([...namesIn(message), ...tags])].sort().join(', ')
}

/** What stands in braces and is asked for by name; the words of a choice stand in braces too, after its key. */
function namesIn(message: string): string[] {
  const names: string[] = []
  const awaits: ('text' | 'choice')[] = ['text']
  for (const [token, name] of message.matchAll(/\{\s*(\w+)\s*(?=[,}])|[{}]/g)) {
    if (token === '}') awaits.pop()
    else if (awaits.at(-1) === 'choice' || name === undefined) awaits.push('text')
    else {
      names.push(name)
      awaits.push('choice')
    }
  }
  return names
}

/** What is quoted brings marks of its own: `quoted` of lib/i18n/quotation.ts puts both levels right. */
function faultsOfMarks(key: string, text: string): string[] {
  const isByHand = /[“«‘]\s?(<\w+>)?\{|\}(<\/\w+>)?\s?[”»]/.test(text)
  return isByHand && !QUOTED_BY_HAND.has(key) ? [`${key}: give it quoted() instead of marks`] : []
}

/** A reader who meets a message that cannot be parsed sees its key. */
function faultsOfForm(key: string, text: string): string[] {
  const found: string[] = []
  const onError = ({ code, message }: { code: string; message: string }) => {
    if (code === IntlErrorCode.INVALID_MESSAGE) found.push(`${key}: ${message}`)
  }
  createTranslator({ locale: 'en', messages: { message: text }, onError })('message')
  return found
}

/** A sentence says its small counts in words; a label, a cell or a link may keep to figures. */
function faultsOfCounts(key: string, text: string): string[] {
  const isSentence = /\p{L}{2}[.?!](?=[}\s]|$)/u.test(text)
  const hasFigure = text.includes('#') || text.includes(', number}')
  return isSentence && hasFigure && !FIGURES_ON_PURPOSE.has(key)
    ? [`${key}: a sentence says its count with {n, spellout}, not in figures`]
    : []
}

/** Canadian French: a hard space before : » % $ and after «, none before ; ! ?, curly apostrophes. */
function faultsOfFrench(key: string, text: string): string[] {
  const prose = text.replace(/\{\s*\w+\s*,[^{]*/g, '').replace(/https?:\S+/g, '')
  const found: string[] = []
  if (/(^|[^\u00a0\d])[»%$]|[^\u00a0\d]:(\s|$)| [:»%$]/.test(prose) || /«[^\u00a0]/.test(prose))
    found.push(`${key}: a hard space is missing around : « » % $`)
  const before = /\b(?:de|que|si) \{(?:name|jurisdiction|person|who|title|theme)\}/i.exec(text)
  if (before) found.push(`${key}: “${before[0]}” would have to be elided before a vowel`)
  if (/[\s\u00a0][;!?]/.test(prose)) found.push(`${key}: no space before ; ! ?`)
  if (/\w'\w/.test(prose)) found.push(`${key}: a straight apostrophe`)
  return found
}

/** Used where one file names both its namespace and the rest of the key, whole or by its beginning. */
function isUsed(key: string, files: Source[]): boolean {
  const parts = key.split('.')
  return files.some(({ text }) =>
    parts.some((_, cut) => {
      const namespace = parts.slice(0, cut).join('.')
      if (cut > 0 && !text.includes(`'${namespace}'`)) return false
      const rest = parts.slice(cut)
      return (
        text.includes(`'${rest.join('.')}'`) ||
        rest.some((_, end) => end > 0 && text.includes(`\`${rest.slice(0, end).join('.')}.\${`)) ||
        (rest.length === 1 && text.includes('t(`${'))
      )
    }),
  )
}
