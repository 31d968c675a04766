'use client'

import type { ComponentProps } from 'react'

type Props = ComponentProps<'button'> & { isBusy: boolean }

/** Sends its form once. Only said to be disabled meanwhile: a button that is loses the focus of whoever pressed it. */
export function SubmitButton({ isBusy, ...button }: Props) {
  return (
    <button
      type="submit"
      aria-disabled={isBusy}
      onClick={(event) => {
        if (isBusy) event.preventDefault()
      }}
      {...button}
    />
  )
}
