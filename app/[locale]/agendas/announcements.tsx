'use client'

const ID = 'announcements'

/** A place outside what moves, where a screen reader hears what an act has done; the eye has seen it happen. */
export function Announcements() {
  return <p id={ID} className="unseen" role="status" />
}

/** React leaves alone what it never wrote: the words stay until the next ones. */
export function announce(words: string): void {
  const region = document.getElementById(ID)
  if (!region) return
  // The same words twice are two events, and are heard only when they change.
  region.textContent = region.textContent === words ? `${words}\u00a0` : words
}
