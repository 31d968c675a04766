import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { parseMail } from '#lib/documents/read/mail/mime.ts'

export type Arrived = { to: string; subject: string; from: string; text: string; raw: string }

/** What the server does at a stage: a line that it answers, or the line cut. */
type Answers = {
  rcpt?: (address: string) => string
  /** Once a letter's words have all come. */
  letter?: (arrived: Arrived) => string | 'cut' | Promise<string | 'cut'>
}

export type SmtpSink = { url: string; arrived: Arrived[]; answers: Answers; stop: () => void }

/** A mail server on this machine that keeps what it is given, and fails as it is told to. */
export async function startSmtpSink(answers: Answers = {}, port = 0): Promise<SmtpSink> {
  const sink: SmtpSink = { url: '', arrived: [], answers, stop: () => {} }
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    converse(socket, sink)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  sink.url = `smtp://127.0.0.1:${address.port}`
  sink.stop = () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  return sink
}

function converse(socket: Socket, { arrived, answers }: SmtpSink): void {
  let heard = ''
  let to = ''
  let isLetter = false
  const say = (line: string) => socket.write(`${line}\r\n`)
  const command = (line: string): void => {
    const address = /^RCPT TO:<(.*)>/i.exec(line)?.[1]
    if (address !== undefined) {
      to = address
      say(answers.rcpt?.(address) ?? '250 well')
    } else if (/^DATA$/i.test(line)) {
      isLetter = true
      say('354 go on')
    } else say(/^QUIT$/i.test(line) ? '221 bye' : '250 well')
  }
  const letter = async (raw: string): Promise<void> => {
    isLetter = false
    const { messages, parts } = parseMail(new TextEncoder().encode(raw))
    const [head] = messages
    const text = new TextDecoder().decode(parts[0]?.bytes)
    const came = { to, subject: head?.subject ?? '', from: head?.from ?? '', text, raw }
    arrived.push(came)
    const answer = (await answers.letter?.(came)) ?? '250 kept'
    if (answer === 'cut') socket.destroy()
    else say(answer)
  }
  socket.setEncoding('utf8')
  say('220 sink')
  socket.on('data', (said) => {
    heard += said
    for (;;) {
      const end = heard.indexOf(isLetter ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const taken = heard.slice(0, end)
      heard = heard.slice(end + (isLetter ? 5 : 2))
      if (isLetter) void letter(taken.replace(/^\.\./gm, '.'))
      else command(taken)
    }
  })
}
