'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useDesk } from './desk-state.ts'
import styles from './original.module.css'
import { drawPage, type OpenPdf, openPdf, type Rectangle } from './pdf.ts'
import { Tool } from './tool.tsx'
import { pageOf } from './words-of.ts'

type Drawn = { pages: number; rectangles: Rectangle[] }

/** The page as it was sent, drawn by the browser itself, with what is shown lit in its place. */
export function PageImage({ address, filename }: { address: string; filename: string }) {
  const { reading, shown } = useDesk()
  const t = useTranslations('review')
  const canvas = useRef<HTMLCanvasElement>(null)
  const opened = useRef<Promise<OpenPdf> | null>(null)
  const [turned, setTurned] = useState<{ page: number; for: string | null }>({ page: 1, for: null })
  const [drawn, setDrawn] = useState<Drawn | 'failed' | null>(null)
  const key = shown?.key ?? null
  const page = shown && turned.for !== key ? pageOf(reading.text, shown.spans) : turned.page
  const lines = (shown?.spans ?? [])
    .flatMap(({ start, end }) => reading.text.slice(start, end).split(/[\n\f]/))
    .join('\n')
  useEffect(() => {
    let isCurrent = true
    opened.current ??= openPdf(address)
    const draw = async (pdf: OpenPdf) => {
      if (!canvas.current || !isCurrent) return
      const rectangles = await drawPage(pdf, page, canvas.current, lines.split('\n'))
      if (isCurrent) setDrawn({ pages: pdf.numPages, rectangles })
    }
    // A page that cannot be drawn is still there as text, just below.
    opened.current.then(draw).catch(() => isCurrent && setDrawn('failed'))
    return () => {
      isCurrent = false
    }
  }, [address, page, lines])
  const first = drawn && drawn !== 'failed' ? drawn.rectangles[0] : undefined
  const frame = useRef<HTMLElement>(null)
  useEffect(() => {
    const box = frame.current
    if (box && first) box.scrollTo({ top: first.top * box.scrollHeight - box.clientHeight / 3 })
  }, [first])
  if (drawn === 'failed') return <p className="note">{t('notDrawn')}</p>
  const pages = drawn?.pages ?? 1
  const turn = (by: number) => setTurned({ page: page + by, for: key })
  return (
    <figure className={styles.image}>
      <section
        ref={frame}
        className={styles.frame}
        aria-label={t('pageImage')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <div className={styles.sheet}>
          <canvas
            ref={canvas}
            role="img"
            aria-label={t('pageOf', { page, pages, file: filename })}
          />
          {drawn?.rectangles.map(({ left, top, width, height }) => (
            <span
              key={`${left} ${top}`}
              style={{
                left: `${left * 100}%`,
                top: `${top * 100}%`,
                width: `${width * 100}%`,
                height: `${height * 100}%`,
              }}
            />
          ))}
        </div>
      </section>
      <figcaption>
        {pages > 1 && (
          <>
            <Tool isOff={page <= 1} onPress={() => turn(-1)} label={t('pageBefore')}>
              ←
            </Tool>
            <span>{t('pageNumber', { page, pages })}</span>
            <Tool isOff={page >= pages} onPress={() => turn(1)} label={t('pageAfter')}>
              →
            </Tool>
          </>
        )}
      </figcaption>
    </figure>
  )
}
