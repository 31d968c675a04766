/** What no log may hold, one of each kind. Each is found by a word that stands nowhere else. */
export const PLANTED = {
  token: 'PlantedLinkTokenWxYzAbCdEfGhIjKl',
  session: 'PlantedSessionTokenMnOpQrStUvWx1',
  email: 'ondine.plantee@secrets.example',
  name: 'Ondine Semeuse',
  file: 'Bilan confidentiel de Semeuse.txt',
  words: 'La mule violette traverse le fjord',
  council: 'conseil-plante',
} as const

type Ask = () => Promise<unknown>

/** Requests with a secret wherever one may stand: address, query, header, cookie, body; in order, good ones and bad. */
export async function requestsWith(address: string, cookie: string): Promise<Ask[]> {
  const { token, session, email, file, words, council } = PLANTED
  const get = (path: string, headers: Record<string, string> = {}): Ask => {
    return () => answerOf(`${address}${path}`, { headers })
  }
  const inside = (path: string) => get(path, { cookie })
  const asked = (query: Record<string, string>) => `?${new URLSearchParams(query)}`
  const door = await formOf(`${address}/fr/sign-in`)
  const link = await formOf(`${address}/en/sign-in`)
  return [
    get(`/en/sign-in/link${asked({ token, back: `/search?q=${words}` })}`),
    get(`/fr/sign-in${asked({ back: `/themes?q=${words}&who=${email}` })}`),
    inside(`/fr/search${asked({ q: words })}`),
    inside(`/en/search.csv${asked({ q: words })}`),
    inside(`/en/statements${asked({ q: words, jurisdiction: email })}`),
    inside(`/fr/themes${asked({ council })}`),
    inside(`/fr/submissions${asked({ q: email, file })}`),
    inside(`/en/documents/${encodeURIComponent(file)}`),
    inside('/fr/documents/1'),
    inside('/fr/submissions/1'),
    inside('/en/admin/people'),
    inside('/en/themes/T-01'),
    get(`/en/themes/${encodeURIComponent(words)}`),
    get(`/${encodeURIComponent(file)}`),
    get(`/en/%E0%A4%A${token}`),
    get(`/en/search?q=%00${encodeURIComponent(words)}`, { cookie }),
    get('/en', { cookie: `better-auth.session_token=${session}.${token}; council=${council}` }),
    get('/en', { cookie: `better-auth.session_token=%E0%A4%A${token}` }),
    get('/en', { authorization: `Bearer ${token}`, referer: `${address}/en?token=${token}` }),
    get('/en', { 'x-forwarded-for': email, 'user-agent': words.normalize('NFD') }),
    get(`/_next/static/${token}.js`),
    get(`/_next/image${asked({ url: `/${file}`, w: '64', q: '75' })}`),
    get(`/api/health/ready${asked({ token })}`),
    get(`/api/${encodeURIComponent(file)}`),
    post(`${address}/fr/sign-in`, { ...door, email }),
    post(`${address}/en/sign-in`, { ...link, email: `${words} <${email}>` }),
    post(`${address}/en/sign-in`, { $ACTION_ID_planted: token, email }),
    () =>
      answerOf(`${address}/en/sign-in`, {
        method: 'POST',
        headers: { 'next-action': token, 'content-type': 'text/plain;charset=UTF-8' },
        body: JSON.stringify([words, email]),
      }),
    () =>
      answerOf(`${address}/api/intake?locale=fr&council=${council}`, {
        method: 'POST',
        headers: { cookie, origin: address, 'content-type': 'multipart/form-data; boundary=x' },
        body: `--x\r\ncontent-disposition: form-data; name="files"; filename="${file}"\r\n\r\n${words}`,
      }),
    () => {
      const body = new FormData()
      body.set('files', new File([`${words}\n${email}`], file))
      const headers = { cookie, origin: address }
      return answerOf(`${address}/api/intake?locale=en`, { method: 'POST', headers, body })
    },
  ]
}

function post(url: string, fields: Record<string, string>): Ask {
  return () => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    return answerOf(url, { method: 'POST', headers: { origin: new URL(url).origin }, body })
  }
}

async function answerOf(url: string, init: RequestInit): Promise<string> {
  const answer = await fetch(url, { redirect: 'manual', ...init })
  return answer.text()
}

/** What a browser without scripts would send along: the hidden fields of the page's form. */
async function formOf(url: string): Promise<Record<string, string>> {
  const page = await answerOf(url, {})
  const [form = ''] = page.split('<main')[1]?.split('</form>') ?? []
  const fields = [...form.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)]
  if (fields.length === 0) throw new Error('the door has no form')
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, plain(value)]))
}

function plain(html: string): string {
  return html.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
}
