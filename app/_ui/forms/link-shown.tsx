'use client'

import { useRef, useState } from 'react'

type Props = { address: string; label: string; copy: string; copied: string }

/** A link to be passed on: selected by a press where the browser gives no right to copy. */
export function LinkShown({ address, label, copy, copied }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [isCopied, setCopied] = useState(false)
  return (
    <div className="link-shown" role="status">
      <input
        ref={field}
        readOnly
        value={address}
        aria-label={label}
        onFocus={(event) => event.target.select()}
      />
      <button
        type="button"
        className="plain"
        onClick={async () => {
          field.current?.select()
          const isDone = await navigator.clipboard?.writeText(address).then(
            () => true,
            () => false,
          )
          setCopied(isDone ?? false)
        }}
      >
        {isCopied ? copied : copy}
      </button>
    </div>
  )
}
