import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { day } from '../../contract/shapes.ts'
import { read, refusalOf } from '../../server/platform/http/refuse.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'

describe('what the desk answers at its door', () => {
  let desk: TestDesk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())

  test('a refusal is a problem in the language asked for, with code, way out and an id that finds the log line', async () => {
    const response = await fetch(`${desk.url}/api/v1/people/me`, { headers: { 'accept-language': 'fr-FR,fr;q=0.9' } })
    expect(response.status).toBe(401)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(response.headers.get('www-authenticate')).toContain('Bearer')
    const body: unknown = await response.json()
    expect(body).toMatchObject({ type: 'urn:guichet:refusal:sign_in.required', status: 401, code: 'sign_in.required', errors: [] })
    expect(JSON.stringify(body)).toMatch(/connect|sess/i)
  })

  test('without Accept-Language a refusal speaks the language of whoever signed in', async () => {
    const viewer = await desk.as('viewer')
    await expect(viewer.listPeople()).rejects.toMatchObject({ code: 'permission.missing', title: expect.stringMatching(/manquante|permission/i), detail: expect.stringContaining('vous') })
  })

  test('a body that is no JSON is refused in words', async () => {
    const response = await fetch(`${desk.url}/api/v1/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'input.malformed' })
  })

  test('a body of another media type is refused', async () => {
    const response = await fetch(`${desk.url}/api/v1/sessions`, { method: 'POST', headers: { 'content-type': 'text/csv' }, body: 'a,b' })
    expect(response.status).toBe(415)
  })

  test('a body over a megabyte is refused', async () => {
    const response = await fetch(`${desk.url}/api/v1/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: 'x'.repeat(1_100_000) }) })
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ code: 'input.too_large' })
  })

  test('an unknown address is a problem too', async () => {
    const response = await fetch(`${desk.url}/api/v1/nothing`)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'route.unknown' })
  })

  test('a body that is missing altogether lists every missing field', async () => {
    const response = await fetch(`${desk.url}/api/v1/sessions`, { method: 'POST' })
    expect(await response.json()).toMatchObject({ code: 'input.invalid', errors: [{ pointer: '/email', code: 'field.missing' }, { pointer: '/password', code: 'field.missing' }] })
  })

  test('a value of the wrong type is invalid rather than missing', async () => {
    const response = await fetch(`${desk.url}/api/v1/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: 7, password: null }) })
    expect(await response.json()).toMatchObject({ errors: [{ pointer: '/email', code: 'field.invalid' }, { pointer: '/password', code: 'field.invalid' }] })
  })

  test('the desk is healthy, ready and described', async () => {
    const [health, ready, description] = await Promise.all(['/healthz', '/readyz', '/openapi.json'].map((path) => fetch(desk.url + path)))
    expect([health?.status, ready?.status, description?.status]).toEqual([200, 200, 200])
    expect(await description?.json()).toMatchObject({ openapi: '3.1.0' })
  })

  test.each([['a NUL', '\u0000'], ['half a character', '\ud800']])('%s, which the database cannot keep, is refused with the pointer of its field', async (_name, sign) => {
    const requester = await desk.as('requester')
    const body = { name: `A${sign}`, email: 'nul@demo.example', password: 'twelve characters and more', roles: ['viewer' as const] }
    await expect(requester.addPerson({ body })).rejects.toMatchObject({ status: 400, code: 'input.invalid', errors: [{ pointer: '/name', code: 'field.invalid' }] })
  })

  test('a NUL in the query or in the path is refused too', async () => {
    const requester = await desk.as('requester')
    await expect(requester.listEvents({ query: { subjectType: 'a\u0000' } })).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/subjectType' }] })
    const params = { id: '01900000-0000-7000-8000-000000000001', slot: 'a\u0000' }
    await expect(requester.fillSlot({ params, body: { documentId: params.id } })).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/slot' }] })
  })

  test('a day of the year 0000, which the database does not know, is refused', () => {
    expect(() => read(z.object({ on: day }), { on: '0000-01-01' }, '')).toThrow(expect.objectContaining({ code: 'input.invalid', issues: [expect.objectContaining({ pointer: '/on' })] }))
    expect(read(z.object({ on: day }), { on: '0001-01-01' }, '')).toEqual({ on: '0001-01-01' })
  })

  test.each(['22021', '22P02', '22P05', '22007', '22008'])('what the database itself cannot read (%s) is the sender\'s to mend, not a bug', (code) => {
    expect(refusalOf(Object.assign(new Error('unreadable'), { code }))).toMatchObject({ code: 'input.invalid' })
  })
})
