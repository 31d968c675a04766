import { afterAll, describe, expect, test } from 'vitest'
import { printed } from '#lib/documents/testing/print-pdf.ts'
import { councils, roster, samples } from '#lib/documents/testing/samples.ts'
import { assemble, samplePdf } from '#lib/documents/testing/write-pdf.ts'
import { endIdleReaders, readFormByEye } from './isolated.ts'

const [sample] = samples
if (!sample) throw new Error('no sample')
const knowledge = { councils, jurisdictions: roster }
const scan = printed(samplePdf(sample), { density: 150, degrees: 0, paper: 235, ink: 30, seed: 1 })

afterAll(endIdleReaders)

describe('looking at pages in a child process', () => {
  test('tells which page it looks at, and gives the form', async () => {
    const pages: string[] = []
    const read = await readFormByEye(await scan, 'scan.pdf', knowledge, {
      onPage: ({ page, of }) => pages.push(`${page}/${of}`),
    })
    expect(pages[0]).toMatch(/^1\//)
    expect(read).toMatchObject({
      ok: true,
      document: { reader: expect.stringContaining('ocr@') },
      form: { jurisdiction: { value: sample.key } },
    })
  }, 120_000)

  test('ends when whoever asked closes, and the next file is looked at', async () => {
    const closed = new AbortController()
    const started = performance.now()
    const read = readFormByEye(await scan, 'scan.pdf', knowledge, {
      onPage: () => closed.abort(),
      signal: closed.signal,
    })
    const next = readFormByEye(assemble(['']), 'empty.pdf', knowledge)
    expect(await read).toEqual({ ok: false, reason: 'damaged' })
    expect(await next).toEqual({ ok: false, reason: 'scan-without-text' })
    expect(performance.now() - started).toBeLessThan(60_000)
  }, 120_000)
})
