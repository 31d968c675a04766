#!/usr/bin/env bash
# A good engineer would guess: a reader of Word files that leaves out what is deleted with changes tracked leaves out the old
# place of a moved sentence too. Word marks a move as a deletion there and an insertion here (w:moveFrom, w:moveTo).
# What happens: a deletion keeps its letters in w:delText, the old place of a move keeps them in plain w:t. A reader that knows
# deletions by their w:delText alone is right about them and tells every moved sentence twice: word-extractor does. Who
# counts what was said counts it double, and the first of the two stands under a heading it no longer belongs to. mammoth and
# officeparser (since 8) know both wrappers.
# Source: ECMA-376 part 1, 17.13.5.22 (moveFrom: runs stay as they are) beside 17.3.3.7 (delText); word-extractor,
# lib/open-office-extractor.js.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent jszip@3.10.1 mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4 >/dev/null 2>&1
cat >moved.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs'
import JSZip from 'jszip'
import mammoth from 'mammoth'
import { OfficeParser } from 'officeparser'
import WordExtractor from 'word-extractor'

const by = 'w:author="M. Tremblay" w:date="2026-05-01T10:00:00Z"'
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const body = `
  <w:p>${run('We open ')}<w:del w:id="1" ${by}><w:r><w:delText>nine</w:delText></w:r></w:del>${run('one counter.')}</w:p>
  <w:p><w:moveFrom w:id="2" ${by}>${run('The kiosk moves.')}</w:moveFrom></w:p>
  <w:p>${run('Permits are issued online.')}</w:p>
  <w:p><w:moveTo w:id="3" ${by}>${run('The kiosk moves.')}</w:moveTo></w:p>`
const office = 'http://schemas.openxmlformats.org'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const types = 'application/vnd.openxmlformats'
const zip = new JSZip()
zip.file('[Content_Types].xml', `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="${types}-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}-officedocument.wordprocessingml.document.main+xml"/></Types>`)
zip.file('_rels/.rels', `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`)
zip.file('word/document.xml', `${head}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`)
writeFileSync('form.docx', await zip.generateAsync({ type: 'nodebuffer' }))

const seen = {
  mammoth: (await mammoth.extractRawText({ path: 'form.docx' })).value,
  officeparser: (await (await OfficeParser.parseOffice('form.docx')).to('text')).value,
  'word-extractor': (await new WordExtractor().extract('form.docx')).getBody(),
}
const times = {}
for (const [reader, text] of Object.entries(seen)) {
  const { version } = JSON.parse(readFileSync(`node_modules/${reader}/package.json`, 'utf8'))
  times[reader] = [text.split('nine').length - 1, text.split('The kiosk moves.').length - 1]
  console.log(`${reader} ${version}: the deleted word ${times[reader][0]} times, the moved sentence ${times[reader][1]}`)
}
const expected = { mammoth: [0, 1], officeparser: [0, 1], 'word-extractor': [0, 2] }
const asSeen = JSON.stringify(times) === JSON.stringify(expected)
console.log(asSeen ? 'as seen: deletions are known, moves are told twice' : 'changed')
process.exitCode = asSeen ? 0 : 1
JS
node moved.mjs 2>/dev/null
