'use client'

import { useEffect, useRef, useState } from 'react'
import {
  drawPage,
  type OpenOriginal,
  openOriginal,
} from '#app/[locale]/submissions/[id]/review/drawn-page.ts'
import { pageShown } from '#app/[locale]/submissions/[id]/review/scanned.ts'
import type { ScannedPage } from '#lib/documents/form.ts'
import styles from '../intake.module.css'

type Props = {
  address: string
  text: string
  scan: ScannedPage[]
  words: { image: string; before: string; after: string }
}

/** The pages of a held PDF as they were sent, drawn by the browser itself; the text stands below in any case. */
export function HeldPages({ address, text, scan, words }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const opened = useRef<Promise<OpenOriginal> | null>(null)
  const [page, setPage] = useState(1)
  const [pages, setPages] = useState(1)
  const [isDrawn, setDrawn] = useState(true)
  useEffect(() => {
    let isCurrent = true
    opened.current ??= openOriginal(address)
    const draw = async (original: OpenOriginal) => {
      if (!canvas.current || !isCurrent) return
      await drawPage(original, pageShown(text, scan, page), canvas.current)
      if (isCurrent) setPages(original.pages)
    }
    opened.current.then(draw).catch(() => isCurrent && setDrawn(false))
    return () => {
      isCurrent = false
    }
  }, [address, page, text, scan])
  if (!isDrawn) return null
  return (
    <figure className={styles.pages}>
      <canvas ref={canvas} role="img" aria-label={words.image} />
      {pages > 1 && (
        <figcaption>
          <button
            type="button"
            className="quiet"
            disabled={page <= 1}
            aria-label={words.before}
            onClick={() => setPage(page - 1)}
          >
            ←
          </button>
          {`${page} / ${pages}`}
          <button
            type="button"
            className="quiet"
            disabled={page >= pages}
            aria-label={words.after}
            onClick={() => setPage(page + 1)}
          >
            →
          </button>
        </figcaption>
      )}
    </figure>
  )
}
