#!/usr/bin/env bash
# A good engineer would guess: when a mail server takes a whole letter and the line breaks before its "250", nodemailer's error
# says so, by the command it was at (DATA), so that a program can tell "never said, send it again" from "may have gone: ask".
# The error has a field for that, "command", and it is "DATA" or "RCPT TO" where the server refuses in words.
# What happens: a line that is cut gives the same code and the same command, "CONN", at whichever step it is cut: before a
# word of the letter was sent, and after its last dot. Whoever sends again on that error sends some letters twice. What tells
# them apart is the protocol's log alone: transactionLog with a logger that hears the client's DATA and its last dot.
# Source: nodemailer, smtp-connection/index.js (_onClose reports CONN); RFC 5321, 4.5.4.2 and RFC 1047 on the doubled
# letter that such a cut makes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent nodemailer@10.6.0 >/dev/null 2>&1
cat >cut.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import nodemailer from 'nodemailer'

/** A mail server that hangs up at one step; what it took of the letter is told. */
function server(cutAt) {
  let taken = ''
  let inLetter = false
  const listening = createServer((socket) => {
    socket.on('error', () => {})
    socket.write('220 loopback\r\n')
    socket.on('data', (bytes) => {
      const said = bytes.toString()
      if (inLetter) {
        taken += said
        if (!taken.endsWith('\r\n.\r\n')) return
        if (cutAt === 'last dot') return socket.destroy()
        inLetter = false
        return socket.write('250 kept\r\n')
      }
      const verb = said.slice(0, 4).toUpperCase()
      if (cutAt === verb) return socket.destroy()
      if (cutAt === 'refusal' && verb === 'DATA') return socket.write('554 no\r\n')
      if (verb === 'DATA') {
        inLetter = true
        return socket.write('354 go on\r\n')
      }
      socket.write(verb === 'QUIT' ? '221 bye\r\n' : '250 well\r\n')
    })
  })
  return new Promise((ready) =>
    listening.listen(0, '127.0.0.1', () => ready({ listening, letter: () => taken })),
  )
}

async function send(cutAt) {
  const { listening, letter } = await server(cutAt)
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port: listening.address().port, ignoreTLS: true })
  const mail = { from: 'a@loopback.example', to: 'b@loopback.example', subject: 'Rappel', text: 'Le 19 septembre' }
  const error = await transport.sendMail(mail).then(() => null, (reason) => reason)
  transport.close()
  listening.close()
  return { isWhole: letter().endsWith('\r\n.\r\n'), code: error?.code, command: error?.command }
}

console.log('nodemailer', JSON.parse(readFileSync('node_modules/nodemailer/package.json', 'utf8')).version)
const early = await send('MAIL')
const late = await send('last dot')
const refused = await send('refusal')
console.log('cut before the letter:', JSON.stringify(early))
console.log('cut after its last dot:', JSON.stringify(late))
console.log('refused in words:', JSON.stringify(refused))
const asSeen =
  !early.isWhole && late.isWhole && refused.command === 'DATA' &&
  early.command === 'CONN' && late.command === 'CONN' && early.code === late.code
console.log(asSeen ? 'as seen: the error of a letter taken whole is that of one never said' : 'changed')
process.exitCode = asSeen ? 0 : 1
JS
node cut.mjs
