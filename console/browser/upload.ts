/** A `fetch` for one upload, which tells how far it is. `fetch` itself knows nothing of progress. */
export function uploadingFetch({ onProgress, signal }: { readonly onProgress: (share: number) => void; readonly signal: AbortSignal }): typeof fetch {
  return (input, init = {}) =>
    new Promise((resolve, reject) => {
      const call = new XMLHttpRequest()
      call.open(init.method ?? 'GET', input instanceof Request ? input.url : input)
      new Headers(init.headers).forEach((value, name) => call.setRequestHeader(name, value))
      call.responseType = 'arraybuffer'
      call.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
        if (lengthComputable) onProgress(loaded / total)
      })
      call.addEventListener('load', () => resolve(new Response(bodyOf(call), { status: call.status, headers: headersOf(call) })))
      call.addEventListener('error', () => reject(new TypeError('The connection broke.')))
      // Called off by whoever sends it, or by the deadline that its caller gave.
      const end = AbortSignal.any([signal, ...(init.signal == null ? [] : [init.signal])])
      call.addEventListener('abort', () => reject(reasonOf(end)))
      end.addEventListener('abort', () => call.abort(), { once: true })
      if (end.aborted) return reject(reasonOf(end))
      call.send(init.body instanceof FormData || typeof init.body === 'string' ? init.body : null)
    })
}

function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new DOMException('The upload was called off.', 'AbortError')
}

/** A response to 204 must not carry even an empty body. */
function bodyOf(call: XMLHttpRequest): ArrayBuffer | null {
  const body: unknown = call.response
  return call.status === 204 || !(body instanceof ArrayBuffer) ? null : body
}

function headersOf(call: XMLHttpRequest): Headers {
  const lines = call.getAllResponseHeaders().trim().split(/\r?\n/)
  return new Headers(lines.map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]).filter(([name]) => name !== ''))
}
