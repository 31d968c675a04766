'use client'

export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" className="plain" onClick={() => window.print()}>
      {label}
    </button>
  )
}
