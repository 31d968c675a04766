import { type CorpusForm, plain, typed } from '../corpus-form.ts'
import { writeDocx } from './docx.ts'
import { writePdf } from './pdf.ts'
import { paragraphs, windows1252, wrapLetters, writeTxt } from './txt.ts'

const ATTACHED = ['docx', 'pdf', 'txt']

/**
 * A form in a mail: `plain` or `html` in its body, or attached (`docx`, `pdf`, `txt`, with that format's flags).
 * Flags: `qp`, `latin1`, `wrapped` at 76 letters, `flowed`, `quotes` for a body that is quoted with `>`.
 * `pasted` is the text of a mail saved without its machinery.
 */
export async function writeEml(form: CorpusForm): Promise<Uint8Array> {
  const attached = ATTACHED.find((kind) => form.flags.has(kind))
  if (form.flags.has('pasted')) return Buffer.from(bodyOf(form))
  if (!attached) {
    const type = form.flags.has('html') ? 'text/html' : 'text/plain'
    const content = form.flags.has('html') ? htmlOf(form) : bodyOf(form)
    return Buffer.from(`${headOf(form)}${part(type, content, form.flags)}`, 'latin1')
  }
  const bytes =
    attached === 'docx'
      ? writeDocx(form)
      : attached === 'pdf'
        ? await writePdf(form)
        : writeTxt(form)
  const note = [...form.greeting, ...form.quoted].join('\r\n')
  const name = `${form.name}.${attached}`
  return Buffer.from(
    [
      `${headOf(form)}Content-Type: multipart/mixed; boundary="----=_Part_17"`,
      '',
      '------=_Part_17',
      part('text/plain', note, new Set()),
      '------=_Part_17',
      `Content-Type: application/octet-stream; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      base64(bytes),
      '------=_Part_17--',
      '',
    ].join('\r\n'),
    'latin1',
  )
}

function headOf(form: CorpusForm): string {
  const subject = `=?utf-8?B?${Buffer.from(form.subject).toString('base64')}?=`
  return `From: "W. Quill" <w.quill@example.org>\r\nTo: table@council.example\r\nDate: Tue, 12 Jan 2027 09:14:00 -0500\r\nSubject: ${subject}\r\nMessage-ID: <${form.name}@example.org>\r\nMIME-Version: 1.0\r\n`
}

function part(type: string, content: string, flags: ReadonlySet<string>): string {
  const charset = flags.has('latin1') ? 'windows-1252' : 'utf-8'
  const bytes = flags.has('latin1') ? windows1252(content) : Buffer.from(content)
  const flowed = flags.has('flowed') ? '; format=flowed' : ''
  const head = `Content-Type: ${type}; charset="${charset}"${flowed}\r\nContent-Transfer-Encoding: `
  return flags.has('qp')
    ? `${head}quoted-printable\r\n\r\n${quotedPrintable(bytes)}\r\n`
    : `${head}base64\r\n\r\n${base64(bytes)}\r\n`
}

const base64 = (bytes: Uint8Array) =>
  Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')

function quotedPrintable(bytes: Uint8Array): string {
  const lines = Buffer.from(bytes).toString('latin1').split(/\r?\n/)
  return lines
    .map((line) => {
      const coded = line.replace(
        /[^\x20-\x3c\x3e-\x7e]|\s$/g,
        (letter) => `=${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
      )
      return coded.replace(/(?:=[\dA-F]{2}|[^=]){70}(?=.)/g, '$&=\r\n')
    })
    .join('\r\n')
}

function bodyOf(form: CorpusForm): string {
  const written = paragraphs(form).replaceAll('\t', '   ').split('\n')
  const wide = form.flags.has('wrapped') || form.flags.has('flowed')
  const soft = form.flags.has('flowed') ? ' ' : ''
  const lines = wide
    ? written.flatMap((line) => {
        const [blanks = ''] = /^ */.exec(line) ?? []
        const parts = wrapLetters(line.trimStart(), 72 - blanks.length)
        return parts.map((one, at) => blanks + one + (at < parts.length - 1 ? soft : ''))
      })
    : written
  const body = form.flags.has('quotes') ? lines.map((line) => `> ${line}`.trimEnd()) : lines
  return [
    ...form.greeting,
    ...(form.greeting.length > 0 ? [''] : []),
    ...body,
    ...form.quoted,
  ].join('\n')
}

const html = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00a0', '&nbsp;')

function htmlOf(form: CorpusForm): string {
  const block = (text: string, tag = 'p') => `<${tag} class="MsoNormal">${html(text)}</${tag}>`
  const rows = form.sections.map((section) => {
    const answer = section.lines.map((line) =>
      line.mark === ''
        ? block(plain([line.text, line.tail].join(' ')))
        : form.flags.has('lists')
          ? '<ul>'.repeat(line.level + 1) +
            `<li>${html(plain(line.text))}</li>` +
            '</ul>'.repeat(line.level + 1)
          : `<p style="margin-left:${line.level * 36}pt">${html(typed(line))}</p>`,
    )
    const asked = `<p><b>${html(section.heading)}</b></p>${section.prompts.map((one) => block(one)).join('')}`
    return `<tr><td width="200">${asked}</td><td width="480">${answer.join('')}</td></tr>`
  })
  return `<html><head><style>p { margin: 0 }</style></head><body>${form.greeting.map((one) => block(one)).join('')}${form.front
    .map((line) => block(line.replace(/\s*::\s*/, ' ')))
    .join(
      '',
    )}<table border="1">${rows.join('\n')}</table>${form.closing.map((one) => block(one)).join('')}${form.quoted.map((one) => block(one)).join('')}</body></html>`
}
