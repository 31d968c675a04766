#!/usr/bin/env bash
# A good engineer would guess: "Terre‑Neuve‑et‑Labrador", typed in Word with hyphens that do not break (Ctrl+Shift+_, what a
# careful writer uses so that a place's name stays on one line), is read back with its hyphens: they are seen and printed.
# What happens: Word keeps such a hyphen as an element of its own (w:noBreakHyphen), not as U+2011 in the text. The "docx"
# library writes it so too. Readers that gather w:t alone drop it and join the words: "TerreNeuveetLabrador", a name no list
# of jurisdictions knows. Of three readers in use two do (officeparser, word-extractor), without a message; mammoth gives
# U+2011. The optional hyphen (w:softHyphen) is no text for the same two, which is harmless: it is the visible one that goes.
# Source: ECMA-376 part 1, 17.3.3.18 (noBreakHyphen); officeparser, the Word parser's list of run children; word-extractor,
# lib/open-office-extractor.js (w:t, w:tab, w:br and no more).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent docx@9.15.2 mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4 >/dev/null 2>&1
cat >hyphen.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs'
import { Document, NoBreakHyphen, Packer, Paragraph, TextRun } from 'docx'
import mammoth from 'mammoth'
import { OfficeParser } from 'officeparser'
import WordExtractor from 'word-extractor'

const name = ['Terre', new NoBreakHyphen(), 'Neuve', new NoBreakHyphen(), 'et', new NoBreakHyphen(), 'Labrador']
const document = new Document({ sections: [{ children: [new Paragraph({ children: [new TextRun({ children: name })] })] }] })
writeFileSync('form.docx', await Packer.toBuffer(document))

const seen = {
  mammoth: (await mammoth.extractRawText({ path: 'form.docx' })).value.trim(),
  officeparser: (await (await OfficeParser.parseOffice('form.docx')).to('text')).value.trim(),
  'word-extractor': (await new WordExtractor().extract('form.docx')).getBody().trim(),
}
for (const [reader, text] of Object.entries(seen)) {
  const { version } = JSON.parse(readFileSync(`node_modules/${reader}/package.json`, 'utf8'))
  console.log(`${reader} ${version}: ${text}`)
}
const asSeen =
  seen.mammoth === 'Terre\u2011Neuve\u2011et\u2011Labrador' &&
  seen.officeparser === 'TerreNeuveetLabrador' &&
  seen['word-extractor'] === 'TerreNeuveetLabrador'
console.log(asSeen ? 'as seen: two readers of three leave the hyphens out' : 'changed')
process.exitCode = asSeen ? 0 : 1
JS
node hyphen.mjs 2>/dev/null
