/** So many at once, and the others in the order they came. */
export function turns(most: number) {
  const waiting: (() => void)[] = []
  let running = 0
  return async <Result>(act: () => Promise<Result>): Promise<Result> => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    running += 1
    try {
      return await act()
    } finally {
      running -= 1
      waiting.shift()?.()
    }
  }
}
