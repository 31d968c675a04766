import { randomBytes } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { defaultTemplate } from '#lib/documents/default-template.ts'
import { councils, roster, samples } from '#lib/documents/testing/samples.ts'
import { tableDocx } from '#lib/documents/testing/write-docx.ts'
import { tableOdt } from '#lib/documents/testing/write-odt.ts'
import { assemble, samplePdf } from '#lib/documents/testing/write-pdf.ts'
import { endIdleReaders, readFormInChild, readInChild } from './isolated.ts'

const [sample] = samples
if (!sample) throw new Error('no sample')

afterAll(endIdleReaders)

describe('reading in a child process', () => {
  test('gives what reading here gives, file after file', async () => {
    const files: [string, Uint8Array][] = [
      ['a.docx', await tableDocx(sample)],
      ['a.odt', tableOdt(sample)],
      ['a.pdf', samplePdf(sample)],
      ['a.txt', new TextEncoder().encode('1. Priorities\n- One\n')],
      ['a.txt', new Uint8Array(randomBytes(20_000))],
    ]
    const read = await Promise.all(files.map(([name, bytes]) => readInChild(bytes, name)))
    expect(read.map((one) => (one.ok ? one.document.reader : one.reason))).toEqual([
      'docx@4',
      'odt@3',
      'pdf@3',
      'txt@4',
      'unknown-format',
    ])
  }, 60_000)

  test('gives the form too, when it is told what the council knows', async () => {
    const knowledge = { councils, jurisdictions: roster, template: defaultTemplate }
    const read = await readFormInChild(await tableDocx(sample), 'a.docx', knowledge)
    expect(read).toMatchObject({ ok: true, form: { jurisdiction: { value: sample.key } } })
  }, 60_000)

  test('ends at its time limit, and the next file is read all the same', async () => {
    // Two million words on one page: more than any form, and seconds of work.
    const page = `BT /F1 1 Tf ${'1 0 0 1 9 9 Tm (a) Tj '.repeat(400_000)} ET`
    const slow = await readInChild(assemble([page]), 'slow.pdf', { cpuSeconds: 0.5 })
    expect(slow).toEqual({ ok: false, reason: 'timed-out' })
    expect((await readInChild(samplePdf(sample), 'a.pdf')).ok).toBe(true)
  }, 60_000)

  test('ends by the clock too, should it wait for ever', async () => {
    const page = `BT /F1 1 Tf ${'1 0 0 1 9 9 Tm (a) Tj '.repeat(400_000)} ET`
    const limits = { cpuSeconds: 600, wallSeconds: 0.3 }
    const slow = await readInChild(assemble([page]), 'slow.pdf', limits)
    expect(slow).toEqual({ ok: false, reason: 'timed-out' })
  }, 60_000)

  test('keeps nobody waiting: this process answers meanwhile, and reads a neighbour’s file', async () => {
    const page = `BT /F1 1 Tf ${'1 0 0 1 9 9 Tm (a) Tj '.repeat(400_000)} ET`
    const ticks = [performance.now()]
    const timer = setInterval(() => ticks.push(performance.now()), 20)
    const order: string[] = []
    const bytes = assemble([page])
    await Promise.all([
      readInChild(bytes, 'hostile.pdf', { cpuSeconds: 3 }).then(() => order.push('hostile')),
      readInChild(samplePdf(sample), 'good.pdf').then((read) => order.push(`good: ${read.ok}`)),
    ])
    clearInterval(timer)
    const whole = performance.now() - (ticks[0] ?? 0)
    const gaps = ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0))
    expect(order).toEqual(['good: true', 'hostile'])
    expect(whole).toBeGreaterThan(2000)
    // Had it been read here, one gap would be the whole of it.
    expect(Math.max(...gaps)).toBeLessThan(whole / 3)
  }, 60_000)

  test('ends when it takes too much memory', async () => {
    const page = `BT /F1 1 Tf ${'1 0 0 1 9 9 Tm (a) Tj '.repeat(400_000)} ET`
    const big = await readInChild(assemble([page]), 'big.pdf', {
      cpuSeconds: 60,
      heapMegabytes: 48,
    })
    expect(big).toEqual({ ok: false, reason: 'out-of-memory' })
  }, 90_000)
})
