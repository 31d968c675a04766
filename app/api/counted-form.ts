class TooLarge extends Error {}

/**
 * The form a request brings, read no further than `most` bytes whatever its length says: a body in pieces declares none.
 * What comes after the limit is left unread, so that the answer still arrives.
 */
export function readForm(request: Request, most: number): Promise<FormData | 'too-large'> {
  return readCounted(request, most, (counted) => counted.formData())
}

/** The same of a body that is no form. */
export function readBody(request: Request, most: number): Promise<string | 'too-large'> {
  return readCounted(request, most, (counted) => counted.text())
}

async function readCounted<Read>(
  request: Request,
  most: number,
  read: (counted: Response) => Promise<Read>,
): Promise<Read | 'too-large'> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return 'too-large'
  let seen = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.byteLength
      if (seen > most) throw new TooLarge()
      controller.enqueue(chunk)
    },
  })
  const counted = request.body?.pipeThrough(counter, { preventCancel: true }) ?? null
  const type = request.headers.get('content-type') ?? ''
  try {
    return await read(new Response(counted, { headers: { 'content-type': type } }))
  } catch (error) {
    if (seen > most) return 'too-large'
    throw error
  }
}
