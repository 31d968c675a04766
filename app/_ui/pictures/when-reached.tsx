'use client'

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './when-reached.module.css'

type Props<Chart> = {
  /** must be the same function each time: a module-level one */
  load: () => Promise<ComponentType<Chart>>
  chart: Chart
  /** the picture the server drew */
  children: ReactNode
}

/** The server's picture until somebody reaches it and the one to explore has come; paper always has the server's. */
export function WhenReached<Chart extends object>({ load, chart, children }: Props<Chart>) {
  const box = useRef<HTMLDivElement>(null)
  const [Loaded, setLoaded] = useState<ComponentType<Chart> | null>(null)
  useEffect(() => {
    if (!box.current) return
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      // Without the network the server's picture stays, which says the same.
      load().then(
        (component) => setLoaded(() => component),
        () => undefined,
      )
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [load])
  return (
    <div ref={box}>
      <div className={Loaded ? styles.paper : undefined}>{children}</div>
      {Loaded && (
        <div className={styles.screen}>
          <Loaded {...chart} />
        </div>
      )}
    </div>
  )
}
