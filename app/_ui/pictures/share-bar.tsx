/** Parts of a whole on one line, the largest darkest; the text beside it says what they are. */
export function ShareBar({ shares }: { shares: number[] }) {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return (
    <span className="share-bar" aria-hidden="true">
      {shares.map((share, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts are drawn in order and never move
        <span key={at} style={{ width: `${(100 * share) / whole}%` }} />
      ))}
    </span>
  )
}
