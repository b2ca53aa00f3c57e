import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { openGateway } from '../support/genesys-gateway.ts'

// Every other test relies on it: a wrong answer must not pass, and must be told of at the end although nobody looked.

type Wrong = { readonly path?: string; readonly method?: string; readonly status?: number; readonly headers?: Record<string, string>; readonly body?: string }
const fine = JSON.stringify({ entities: [] })
const refusal = (change: object) => JSON.stringify({ message: 'No.', code: 'not.found', status: 404, messageWithParams: 'No.', messageParams: {}, contextId: 'c', details: [], errors: [], ...change })

test.each<[string, Wrong, string]>([
  ['that nothing finds in the log', { headers: {} }, 'inin-correlation-id'],
  ['with a field that the SDK does not know', { body: JSON.stringify({ entities: [], more: 1 }) }, 'more is no field'],
  ['with a null', { body: JSON.stringify({ entities: [{ region: null }] }) }, 'entities[0].region is no string'],
  ['where the SDK expects nothing', { path: '/api/v2/routing/sms/addresses/a', body: fine, method: 'DELETE' }, 'the SDK expects nothing'],
  ['of an operation that there is not', { path: '/api/v2/conversations', body: fine }, 'the contract does not know'],
  ['that refuses in another form', { status: 404, body: JSON.stringify({ title: 'Not found', status: 404 }) }, 'title is no field'],
  ['that refuses with another status than it says', { status: 409, body: refusal({}) }, 'is answered with 409'],
  ['that refuses under another id than that of the call', { status: 404, body: refusal({ contextId: 'other' }) }, 'contextId'],
])('an answer %s is told in its place, and at the end', async (_what, { path = '/api/v2/routing/sms/availablephonenumbers', method = 'GET', status = 200, headers = { 'inin-correlation-id': 'c' }, body = fine }, said) => {
  const desk = createServer((_request, reply) => reply.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)).listen(0, '127.0.0.1')
  onTestFinished(() => void desk.close())
  await new Promise((listening) => desk.once('listening', listening))
  const { port } = desk.address() as AddressInfo // It listens on a port.
  const gateway = await openGateway(`http://127.0.0.1:${port}`)
  const answer = await fetch(gateway.url + path, { method })
  expect(answer.status).toBe(500)
  expect(await answer.text()).toContain(said)
  await expect(gateway.close()).rejects.toThrow(said)
})
