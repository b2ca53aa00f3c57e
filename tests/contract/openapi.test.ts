import { Validator } from '@seriousme/openapi-schema-validator'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { describeApi } from '../../contract/openapi.ts'
import { openApiPathOf } from '../../contract/openapi/operation.ts'
import { served } from '../../contract/served.ts'

const operation = z.looseObject({
  operationId: z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z.array(z.looseObject({ name: z.string().optional(), in: z.string().optional(), $ref: z.string().optional(), required: z.boolean().optional(), schema: z.unknown().optional() })).optional(),
  requestBody: z.looseObject({ content: z.record(z.string(), z.unknown()) }).optional(),
  responses: z.record(z.string(), z.looseObject({ description: z.string(), headers: z.record(z.string(), z.unknown()).optional(), content: z.record(z.string(), z.unknown()).optional() })),
})
const shape = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()), securitySchemes: z.record(z.string(), z.unknown()), parameters: z.unknown(), headers: z.unknown() }),
})

let text: string
let document: z.infer<typeof shape>
beforeAll(() => {
  text = JSON.stringify(describeApi())
  document = shape.parse(JSON.parse(text))
})

function operationNamed(name: keyof typeof served): z.infer<typeof operation> {
  const { path, method } = served[name]
  const found = document.paths[openApiPathOf(path)]?.[method.toLowerCase()]
  if (found === undefined) throw new Error(`The endpoint ${name} is not described.`)
  return found
}

describe('the OpenAPI document', () => {
  test('is valid OpenAPI 3.1', async () => {
    expect(await new Validator().validate(z.record(z.string(), z.unknown()).parse(JSON.parse(text)))).toEqual({ valid: true })
    expect(document.openapi).toBe('3.1.0')
  })

  test('is the same every time, in the same order', () => {
    expect(JSON.stringify(describeApi())).toBe(text)
  })

  test('describes every endpoint of the contract and what stands beside them, and nothing else', () => {
    const described = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, { operationId }]) => `${method} ${path} ${operationId}`))
    const declared = Object.values(served).map(({ name, method, path }) => `${method.toLowerCase()} ${openApiPathOf(path)} ${name}`)
    const beside = ['post /oauth/token obtainToken', 'get /api/v1/live watchChanges', 'get /healthz isAlive', 'get /readyz isReady', 'get /openapi.json readOpenApi']
    expect(described.toSorted()).toEqual([...declared, ...beside].toSorted())
  })

  test('refers only to what it holds, and holds only what it refers to', () => {
    const referred = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name))
    expect([...referred].toSorted()).toEqual(Object.keys(document.components.schemas).toSorted())
  })

  test('gives every schema one name: no twins for input and output', () => {
    const names = Object.keys(document.components.schemas)
    expect(new Set(names.map((name) => name.toLowerCase().replace(/(input|output)$/, ''))).size).toBe(names.length)
    const shapes = Object.values(document.components.schemas).map((schema) => JSON.stringify(schema))
    expect(new Set(shapes).size).toBe(shapes.length)
  })
})

describe('an operation', () => {
  test('names its permission, and how to sign in', () => {
    expect(operationNamed('approveCase')).toMatchObject({ 'x-permission': ['desk:case:judge'], 'x-follows': 'case.approve', security: [{ session: [] }, { cookie: [] }, { client: [] }] })
    expect(operationNamed('signIn').security).toEqual([])
    expect(Object.keys(document.components.securitySchemes)).toEqual(['session', 'cookie', 'client'])
  })

  test('takes an Idempotency-Key where it creates, and If-Match where two people can edit', () => {
    const refs = (name: keyof typeof served) => operationNamed(name).parameters?.flatMap(({ $ref }) => ($ref === undefined ? [] : [$ref.split('/').at(-1)]))
    expect(refs('holdOffers')).toEqual(['IdempotencyKey', 'AcceptLanguage'])
    expect(refs('changeDossier')).toEqual(['IfMatchRequired', 'AcceptLanguage'])
    expect(refs('readDossier')).toEqual(['AcceptLanguage'])
    expect(operationNamed('readDossier').responses['200']?.headers).toHaveProperty('ETag')
  })

  test('answers every refusal as problem details under its status', () => {
    const { responses } = operationNamed('purchaseOffers')
    expect(Object.keys(responses)).toEqual(['202', '400', '401', '403', '404', '409', '413', '415', '422', '500', '503'])
    expect(responses['422']?.description).toBe('idempotency.key_reused, offer.regulated')
    for (const [status, { content }] of Object.entries(responses)) expect(Object.keys(content ?? {})).toEqual([status === '202' ? 'application/json' : 'application/problem+json'])
  })

  test('of Genesys Cloud\'s API is refused in its own form, and says when it takes several permissions', () => {
    const { responses } = operationNamed('deleteRoutingSmsPhonenumber')
    expect(responses['202']?.content).toBeUndefined()
    expect(responses['409']).toMatchObject({ description: 'state.wrong, number.in.use', content: { 'application/json': { schema: { allOf: [{ $ref: '#/components/schemas/ErrorBody' }, {}] } } } })
    const both = { 'x-permission': ['sms:phoneNumber:view', 'sms:identityResolution:view'], 'x-permission-all': true }
    expect(operationNamed('getRoutingSmsIdentityresolutionPhonenumber')).toMatchObject(both)
  })

  test('describes its path and query, lists comma-joined', () => {
    const parameters = operationNamed('listNumbers').parameters ?? []
    expect(parameters.find(({ name }) => name === 'country')).toMatchObject({ in: 'query', required: false, style: 'form', explode: false, schema: { type: 'array' } })
    expect(operationNamed('readHold').parameters?.[0]).toMatchObject({ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } })
  })

  test('uploads a paper as multipart and downloads its bytes', () => {
    expect(Object.keys(operationNamed('uploadDocument').requestBody?.content ?? {})).toEqual(['multipart/form-data'])
    expect(operationNamed('downloadDocument').responses['200']?.content).toEqual({ '*/*': { schema: { type: 'string', contentMediaType: 'application/octet-stream' } } })
    expect(operationNamed('endSession').responses['204']?.content).toBeUndefined()
  })
})
