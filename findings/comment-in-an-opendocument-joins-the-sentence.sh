#!/usr/bin/env bash
# A good engineer would guess: a reader of OpenDocument texts that knows footnotes and tracked deletions for what they are knows a
# comment in the margin too, and leaves it out of the sentence it hangs on, as readers of Word files do: there only a mark stands
# in the text and the comment itself in another part of the file.
# What happens: in OpenDocument the comment stands in the middle of the paragraph, where it was pinned, with its author's name and
# its date as words of their own. "odf-kit" leaves out what was deleted with changes tracked, sets the footnote apart, and writes
# author, date and comment into the sentence without a blank: a remark of the secretariat becomes what the jurisdiction said, and
# a name and a date glued to it. "textract" does so as well. "officeparser" (8) leaves the comment out.
# Source: OpenDocument 1.3, part 3, 14.1 (office:annotation is paragraph content; dc:creator, dc:date and text:p stand inside it);
# odf-kit, dist/reader/parser.js (an element it does not know gives all its text).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent jszip@3.10.1 odf-kit@0.13.5 officeparser@8.1.1 textract@2.5.0 >/dev/null 2>&1
cat >comment.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import JSZip from 'jszip'
import { readOdt } from 'odf-kit/reader'
import { OfficeParser } from 'officeparser'
import textract from 'textract'

const oasis = 'urn:oasis:names:tc:opendocument:xmlns'
const comment = `<office:annotation office:name="c1"><dc:creator>M. Tremblay</dc:creator><dc:date>2031-03-04T10:00:00</dc:date><text:p>Ask them why.</text:p></office:annotation>`
const note = `<text:note text:note-class="footnote" text:id="n1"><text:note-citation>1</text:note-citation><text:note-body><text:p>Since May.</text:p></text:note-body></text:note>`
const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="${oasis}:office:1.0" xmlns:text="${oasis}:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3">
<office:body><office:text><text:p>Permits are issued ${comment}online${note} now.</text:p></office:text></office:body></office:document-content>`
const kind = 'application/vnd.oasis.opendocument.text'
const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="${oasis}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`
const zip = new JSZip()
zip.file('mimetype', kind, { compression: 'STORE' })
zip.file('content.xml', content)
zip.file('META-INF/manifest.xml', manifest)
writeFileSync('form.odt', await zip.generateAsync({ type: 'nodebuffer' }))

const bare = (html) => html.replace(/^[\s\S]*<body>/, '').replace(/<[^>]+>/g, '')
const seen = {
  'odf-kit': bare(readOdt(new Uint8Array(readFileSync('form.odt'))).toHtml()),
  officeparser: (await (await OfficeParser.parseOffice('form.odt')).to('text')).value,
  textract: await promisify(textract.fromFileWithPath)(`${process.cwd()}/form.odt`),
}
const isInside = {}
for (const [reader, text] of Object.entries(seen)) {
  const { version } = JSON.parse(readFileSync(`node_modules/${reader}/package.json`, 'utf8'))
  isInside[reader] = /issued .*Tremblay.*Ask them why\.\s*online/.test(text)
  console.log(`${reader} ${version}: ${JSON.stringify(text.trim())}`)
}
const expected = { 'odf-kit': true, officeparser: false, textract: true }
const asSeen = JSON.stringify(isInside) === JSON.stringify(expected)
console.log(asSeen ? 'as seen: the comment, its author and its date are words of the sentence' : 'changed')
process.exitCode = asSeen ? 0 : 1
JS
node comment.mjs 2>/dev/null
