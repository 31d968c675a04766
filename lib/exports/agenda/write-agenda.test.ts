import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Outline } from '#lib/agendas/outline.ts'
import { sayAgenda } from '#lib/agendas/say/say-agenda.ts'
import { AN_AGENDA } from '#lib/agendas/testing.ts'
import { withPackage } from '#lib/documents/read/zip.ts'
import { convertTo, findLibreOffice } from '#lib/exports/testing/libreoffice.ts'
import { writeAgendaDocx } from './write-agenda.ts'

const NOW = new Date('2033-03-14T15:00:00Z')
const [EN, FR] = [sayAgenda(AN_AGENDA, 'en'), sayAgenda(AN_AGENDA, 'fr')]

async function partsOf(bytes: Uint8Array): Promise<Record<'body' | 'styles' | 'core', string>> {
  const found = await withPackage(Buffer.from(bytes), async (parts) => {
    const read = async (name: string) => (await parts.read(name)).toString('utf8')
    return {
      ok: true as const,
      body: await read('word/document.xml'),
      styles: await read('word/styles.xml'),
      core: await read('docProps/core.xml'),
    }
  })
  if (!found.ok) throw new Error(found.reason)
  return found
}

const WAYS = [
  { name: 'in English', outlines: [EN], sheet: 'letter', languages: ['en-CA'] },
  { name: 'in French', outlines: [FR], sheet: 'a4', languages: ['fr-CA'] },
  { name: 'side by side', outlines: [FR, EN], sheet: 'letter', languages: ['en-CA', 'fr-CA'] },
] as const

describe.each(WAYS)('$name', ({ outlines, sheet, languages }) => {
  const written = writeAgendaDocx(outlines, { sheet, now: NOW }).then(partsOf)

  test('each run says its language, and a quote its own', async () => {
    const { body, styles } = await written
    const runs = (body.match(/<w:r>[\s\S]*?<\/w:r>/g) ?? []).filter((run) => run.includes('<w:t'))
    expect(runs.filter((run) => !/<w:lang w:val="(?:en|fr)-CA"\/>/.test(run))).toEqual([])
    const used = new Set(runs.flatMap((run) => /<w:lang w:val="([^"]+)"/.exec(run)?.[1] ?? []))
    expect([...used].toSorted()).toEqual(['en-CA', 'fr-CA']) // a quote in the other language is in each
    expect(body).toMatch(/<w:lang w:val="fr-CA"\/><\/w:rPr><w:t xml:space="preserve">Trois minist/)
    expect(body).toMatch(
      /<w:lang w:val="en-CA"\/><\/w:rPr><w:t xml:space="preserve">A single wallet/,
    )
    expect(languages.some((tag) => styles.includes(`<w:lang w:val="${tag}"/>`))).toBe(true)
  })

  test('headings, heads that come back, the sheet that was asked for, and no bare line feed', async () => {
    const { body, core } = await written
    const size = sheet === 'letter' ? 'w:w="12240" w:h="15840"' : 'w:w="11906" w:h="16838"'
    expect(body).toContain(`<w:pgSz ${size}`)
    for (const style of ['Title', 'Heading1', 'Heading2'])
      expect(body).toContain(`<w:pStyle w:val="${style}"/>`)
    // The items, the voices under one of them, and its annex.
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(3)
    expect(body.replace(/<[^>]+>/g, '')).not.toContain('\n')
    expect(body).not.toContain('</w:tbl><w:tbl>') // Word would make one table of them
    expect(core).toContain('>2033-03-14T15:00:00Z</dcterms:modified>')
    expect(core).toContain(outlines.map(({ title }) => title).join(' · '))
  })

  test('the same agenda gives the same bytes', async () => {
    const again = await writeAgendaDocx(outlines, { sheet, now: NOW })
    const { body } = await partsOf(again)
    expect(body).toBe((await written).body)
  })
})

const soffice = findLibreOffice()

test.skipIf(soffice === null)(
  'LibreOffice opens each, and finds every item in it',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'agenda-'))
    for (const { name, outlines, sheet } of WAYS)
      writeFileSync(
        join(folder, `${name}.docx`),
        await writeAgendaDocx(outlines, { sheet, now: NOW }),
      )
    await convertTo(soffice ?? '', folder, { to: 'txt:Text (encoded):UTF8', from: 'docx' })
    for (const { name, outlines } of WAYS) {
      const text = readFileSync(join(folder, `${name}.txt`), 'utf8')
      for (const { items, asked, council } of outlines)
        for (const words of [council, asked ?? '', ...items.flatMap(wordsOf)])
          for (const line of words.split('\n')) expect(text, name).toContain(line)
    }
    rmSync(folder, { recursive: true })
  },
  100_000,
)

function wordsOf({ title, presenter, notes, annex }: Outline['items'][number]): string[] {
  return [
    title,
    presenter,
    notes,
    ...annex.flatMap(({ text, jurisdiction }) => [text, jurisdiction]),
  ]
}
