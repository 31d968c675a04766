import { attachment } from './file-name.ts'

/**
 * The answer of a file's address, sent as it is made and no faster than it is taken. What fails before the first bytes
 * is answered as a failure; what fails later breaks the answer off, so that no part of a file passes for the whole.
 * `gone` is told when nobody takes it any more.
 */
export async function fileAnswer(
  bytes: AsyncGenerator<Uint8Array>,
  { name, type, gone }: { name: string; type: string; gone?: AbortController },
): Promise<Response> {
  let next = await bytes.next()
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (next.done) return controller.close()
        controller.enqueue(next.value)
        next = await bytes.next()
      },
      cancel: async () => {
        gone?.abort()
        await bytes.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': attachment(name),
      'cache-control': 'private, no-store',
    },
  })
}
