'use client'

type Props = { boxes: [code: string, name: string, isTicked: boolean][] }

/** A box for each theme: hundreds of them weigh less by their places than by their names. */
export function ThemeBoxes({ boxes }: Props) {
  return boxes.map(([code, name, isTicked]) => (
    <label key={code}>
      <input type="checkbox" name="theme" value={code} defaultChecked={isTicked} /> {name}
    </label>
  ))
}
