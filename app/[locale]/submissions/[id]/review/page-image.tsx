'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useDesk } from './desk-state.ts'
import { type Drawn, drawPage, type OpenOriginal, openOriginal } from './drawn-page.ts'
import styles from './original.module.css'
import { PageWords } from './page-words.tsx'
import { pageShown } from './scanned.ts'
import { Tool } from './tool.tsx'
import { pageOf, startOfPage } from './words-of.ts'

type Sheet = Drawn & { page: number; pages: number }

/** The page as it was sent, drawn by the browser itself; its words are shown, and chosen, where they stand on it. */
export function PageImage({ address, filename }: { address: string; filename: string }) {
  const { reading, scan, shown } = useDesk()
  const t = useTranslations('review')
  const canvas = useRef<HTMLCanvasElement>(null)
  const opened = useRef<Promise<OpenOriginal> | null>(null)
  const [turned, setTurned] = useState<{ page: number; for: string | null }>({ page: 1, for: null })
  const [drawn, setDrawn] = useState<Sheet | 'failed' | null>(null)
  const key = shown?.key ?? null
  const page = shown && turned.for !== key ? pageOf(reading.text, shown.spans) : turned.page
  const { text } = reading
  useEffect(() => {
    let isCurrent = true
    opened.current ??= openOriginal(address)
    const draw = async (original: OpenOriginal) => {
      if (!canvas.current || !isCurrent) return
      const sheet = await drawPage(original, pageShown(text, scan, page), canvas.current)
      if (isCurrent) setDrawn({ ...sheet, page, pages: original.pages })
    }
    // A page that cannot be drawn is still there as text, just below.
    opened.current.then(draw).catch(() => isCurrent && setDrawn('failed'))
    return () => {
      isCurrent = false
    }
  }, [address, page, text, scan])
  const frame = useRef<HTMLElement>(null)
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
          {drawn?.page === page && (
            <PageWords
              key={page}
              words={drawn.words}
              shape={drawn.shape}
              from={startOfPage(text, page)}
              frame={frame}
            />
          )}
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
