#!/usr/bin/env bash
# A good engineer would guess: a mail that says format=flowed is put together again by any reader that knows the parameter, and
# that reader keeps what was quoted apart from what was answered: a line that ends in a blank goes on in the next one only
# where both are quoted as deeply, and the marks of quoting are no part of the paragraph.
# What happens: "postal-mime" joins a line that ends in a blank with whatever stands below it. An answer typed under a quoted
# question whose line ends in a blank becomes the end of that question, marked ">" with it, so that whoever drops quoted lines
# drops the answer; a quoted paragraph of two lines keeps the second ">" in the middle of its sentence. "mailparser" reads the
# same four mails as the standard has it.
# Source: RFC 3676, 4.5 ("If the line is flowed and the next line is at the same quote depth") and 4.2 (the marks are removed
# before lines are joined); postal-mime, dist/esm/mime-node.js (decodeFlowedText: each line ending in a blank takes the next one, as it is).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent postal-mime@4.0.0 mailparser@3.14.2 >/dev/null 2>&1
cat >flowed.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { simpleParser } from 'mailparser'
import PostalMime from 'postal-mime'

const mail = (lines) =>
  Buffer.from(
    [
      'From: Ida Moss <ida@example.org>',
      'Subject: Our form',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8; format=flowed',
      '',
      ...lines,
    ].join('\r\n'),
  )
const asked = ['> What did you open? ', 'Two counters, in the harbour.']
const wrapped = ['> What did you open since we met, ', '> and for whom?', 'Two counters.']
const below = ['Ours is below. ', '> What did you open?', 'Two counters.']
const deeper = ['>> Has the ferry run? ', '> It has.', 'Good.']

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version
const expected = {
  mailparser: [
    '> What did you open? |Two counters, in the harbour.',
    '> What did you open since we met, and for whom?|Two counters.',
    'Ours is below. |> What did you open?|Two counters.',
    '>> Has the ferry run? |> It has.|Good.',
  ],
  'postal-mime': [
    '> What did you open? Two counters, in the harbour.',
    '> What did you open since we met, > and for whom?|Two counters.',
    'Ours is below. > What did you open?|Two counters.',
    '>> Has the ferry run? > It has.|Good.',
  ],
}
const read = {
  mailparser: async (bytes) => (await simpleParser(bytes)).text,
  'postal-mime': async (bytes) => (await PostalMime.parse(bytes)).text,
}
let isAsSaid = true
for (const [name, texts] of Object.entries(expected)) {
  console.log(`${name} ${version(name)}`)
  for (const [at, lines] of [asked, wrapped, below, deeper].entries()) {
    const text = (await read[name](mail(lines))).trimEnd().replaceAll('\n', '|')
    console.log(`  ${lines.join('|')}\n    is ${text}`)
    if (text !== texts[at]) isAsSaid = false
  }
}
if (!isAsSaid) {
  console.log('this is not what was seen before')
  process.exit(1)
}
JS
node flowed.mjs
