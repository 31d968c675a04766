const HIDDEN = /<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g

/** Follows a sign-in link and presses its button as a browser without scripts does; the session's cookie. */
export async function signInByLink(address: string, path: string): Promise<string> {
  const page = await fetch(`${address}${path}`)
  const body = new FormData()
  for (const [, name = '', value = ''] of (await page.text()).matchAll(HIDDEN))
    body.set(plain(name), plain(value))
  const headers = { origin: address }
  const answer = await fetch(page.url, { method: 'POST', body, headers, redirect: 'manual' })
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0])
  if (cookies.length === 0) throw new Error(`signing in was answered with ${answer.status}`)
  return cookies.join('; ')
}

function plain(html: string): string {
  return html.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
}
