import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Endpoint } from '../../contract/endpoint.ts'
import { genesysEndpoints } from '../../contract/genesys/index.ts'
import { readModels, type Models } from './genesys-models.ts'

export type Gateway = {
  readonly port: number
  readonly url: string
  /** Every call that went through, as it was sent: `GET /api/v2/…`. */
  readonly calls: string[]
  /** Ends it; throws what was wrong with any answer. */
  readonly close: () => Promise<void>
}

type Answer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly text: string }
const declared: readonly Endpoint[] = Object.values(genesysEndpoints)

/**
 * Stands between the SDK and the desk, as a company's gateway would. Whatever the desk answers is held against the models of the SDK, and goes on unchanged; what
 * does not fit is told at once, in place of the answer, and once more at the end, so that no test can pass over it.
 */
export async function openGateway(deskUrl: string): Promise<Gateway> {
  const models = readModels()
  const [calls, faults]: [string[], string[]] = [[], []]
  const server = createServer((incoming, outgoing) => {
    void pass(incoming, deskUrl).then((answer) => {
      const call = `${incoming.method ?? ''} ${incoming.url ?? ''}`
      calls.push(call)
      const found = faultsOf(models, { method: incoming.method ?? '', url: incoming.url ?? '' }, answer).map((fault) => `${call}: ${fault}`)
      faults.push(...found)
      if (found.length > 0) outgoing.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ faults: found, answered: answer.text }))
      else outgoing.writeHead(answer.status, answer.headers).end(answer.text)
    }, (error: unknown) => outgoing.destroy(error instanceof Error ? error : undefined))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo // It listens on a port.
  return {
    port, url: `http://127.0.0.1:${port}`, calls,
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      if (faults.length > 0) throw new Error(faults.join('\n'))
    },
  }
}

/** The same call: what the SDK encodes stays encoded as it did it, and what it says of its body is said again. */
async function pass(incoming: IncomingMessage, deskUrl: string): Promise<Answer> {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(Buffer.from(part as Uint8Array)) // Without an encoding a request is read as bytes.
  const said = ['authorization', 'content-type', 'accept', 'accept-language', 'idempotency-key'].flatMap((name) => {
    const value = incoming.headers[name]
    return value === undefined ? [] : [[name, String(value)] as const]
  })
  const body = parts.length === 0 ? {} : { body: Buffer.concat(parts) }
  const answer = await fetch(deskUrl + (incoming.url ?? ''), { method: incoming.method ?? 'GET', headers: Object.fromEntries(said), ...body })
  return { status: answer.status, headers: Object.fromEntries([...answer.headers].filter(([name]) => !['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'content-encoding'].includes(name))), text: await answer.text() }
}

function faultsOf(models: Models, { method, url }: { method: string; url: string }, { status, headers, text }: Answer): string[] {
  const { pathname, searchParams } = new URL(url, 'http://desk')
  if (!pathname.startsWith('/api/v2/')) return []
  if (headers['inin-correlation-id'] === undefined) return ['nothing finds this call in the log (inin-correlation-id).']
  if (status >= 400) return refusalFaults(models, { status, text, correlation: headers['inin-correlation-id'] })
  const endpoint = declared.find((candidate) => candidate.method === method && matches(candidate.path, pathname))
  if (endpoint === undefined) return ['an answer of an operation that the contract does not know.']
  const model = modelOf(models, endpoint.name)
  if (model === undefined) return text === '' ? [] : [`the SDK expects nothing, and there is: ${text}`]
  return models.faultsOf(model, JSON.parse(text), searchParams.getAll('expand').flatMap((list) => list.split(',')))
}

function refusalFaults(models: Models, { status, text, correlation }: { status: number; text: string; correlation: string }): string[] {
  const body: unknown = JSON.parse(text)
  const told = new Map(Object.entries(body ?? {}))
  return [
    ...models.faultsOf('ErrorBody', body),
    ...['message', 'code', 'status', 'messageWithParams', 'messageParams', 'contextId', 'details', 'errors'].filter((name) => !told.has(name)).map((name) => `ErrorBody.${name} is missing.`),
    ...(told.get('status') === status ? [] : [`it says ${String(told.get('status'))} and is answered with ${status}.`]),
    ...(told.get('contextId') === correlation ? [] : ['its contextId is not that of the call.']),
  ]
}

const apis = ['RoutingApi', 'OrganizationApi', 'AuthorizationApi']
export function modelOf(models: Models, method: string): string | undefined {
  return apis.map((api) => models.answerOf(api, method)).find((model) => model !== undefined)
}

/** A fixed part of a path beats a parameter: `phonenumbers/import` is no number. Paths of the contract are few enough to be read in order. */
function matches(path: string, pathname: string): boolean {
  const pattern = path.replaceAll(/:\w+/g, '(?!import$|alphanumeric$)[^/]+')
  return new RegExp(`^${pattern}$`).test(pathname)
}
