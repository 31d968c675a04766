import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { namedThemes } from './bench-themes/corpora.ts'
import { LETTERS, questions, rightAnswers, sheet } from './bench-themes/intrusion.ts'
import { shareNamed } from './bench-themes/names.ts'

const USAGE = `npm run bench:names                     every suggested name, and the share of its theme that says it
npm run bench:names -- --ask FOLDER      writes names-en.txt and names-fr.txt to answer, and their keys
npm run bench:names -- --score FILE      scores answers-en.txt or answers-fr.txt, beside the key`
const SEED = 2009
const LANGUAGES = ['en', 'fr'] as const

function ask(folder: string, seed: number): void {
  mkdirSync(folder, { recursive: true })
  const themes = namedThemes()
  for (const [at, language] of LANGUAGES.entries()) {
    const asked = questions(themes, language, seed + at)
    writeFileSync(join(folder, `names-${language}.txt`), sheet(asked, language))
    const key = asked.map(({ answer }) => LETTERS[answer] ?? '').join('')
    writeFileSync(join(folder, `key-${language}.txt`), `${key}\n`)
    console.info(`${join(folder, `names-${language}.txt`)}: ${asked.length} names`)
  }
}

function score(path: string): void {
  const key = readFileSync(path.replace(/answers-(en|fr)\.txt$/, 'key-$1.txt'), 'utf8').trim()
  const right = rightAnswers(key, readFileSync(path, 'utf8'))
  const wrong = [...key].flatMap((_, at) => (right.includes(at + 1) ? [] : at + 1))
  console.info(`${right.length} of ${key.length}; missed: ${wrong.join(', ') || 'none'}`)
}

function list(): void {
  for (const { corpus, name, members } of namedThemes()) {
    const share = shareNamed(members, name).toFixed(2)
    console.info([corpus, members.length, share, name.en, name.fr].join('\t'))
  }
}

const { values } = parseArgs({
  options: {
    ask: { type: 'string' },
    score: { type: 'string' },
    seed: { type: 'string', default: String(SEED) },
    help: { type: 'boolean' },
  },
})
if (values.help) console.info(USAGE)
else if (values.ask !== undefined) ask(values.ask, Number(values.seed))
else if (values.score !== undefined) {
  if (!/answers-(en|fr)\.txt$/.test(values.score)) {
    console.error(USAGE)
    process.exitCode = 1
  } else score(values.score)
} else list()
