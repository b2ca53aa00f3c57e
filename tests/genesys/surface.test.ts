import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Endpoint } from '../../contract/endpoint.ts'
import { genesysEndpoints } from '../../contract/genesys/index.ts'
import { modelOf } from '../support/genesys-gateway.ts'
import { readModels } from '../support/genesys-models.ts'

const declared: readonly Endpoint[] = Object.values(genesysEndpoints)
const models = readModels()
const sdk = join(import.meta.dirname, '../../node_modules/purecloud-platform-client-v2/src/purecloud-platform-client-v2/api')
const page = readFileSync(join(import.meta.dirname, '../../docs/operating/coming-from-genesys.md'), 'utf8')

/** Every call of the SDK under these paths, as its own source makes it: name, verb and path. */
function operationsOfSdk(): string[] {
  const source = ['RoutingApi.js', 'OrganizationApi.js', 'AuthorizationApi.js'].map((file) => readFileSync(join(sdk, file), 'utf8')).join('\n')
  const calls = [...source.matchAll(/\n\t(\w+)\([^)]*\) \{(?:(?!\n\t\}).)*?callApi\(\s*'([^']+)',\s*'([A-Z]+)'/gs)].map(([, name = '', path = '', verb = '']) => `${verb} ${path} ${name}`)
  return calls.filter((call) => /\/api\/v2\/routing\/sms\/| \/api\/v2\/organizations\/me getOrganizationsMe$|^GET \/api\/v2\/authorization\/products /.test(call))
}

test('the contract declares every operation of the SDK for SMS numbers, by its name, verb and path, and no other', () => {
  const ours = declared.map(({ method, path, name }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')} ${name}`)
  expect(operationsOfSdk()).toHaveLength(16)
  expect(ours.toSorted()).toEqual(operationsOfSdk().toSorted())
})

test('the page for those who come from there names every operation', () => {
  for (const { method, path } of declared) expect(page).toContain(`${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
})

const sent = ['SmsPhoneNumberProvision', 'SmsPhoneNumberImport', 'SmsAlphanumericProvision', 'SmsPhoneNumberPatchRequest', 'SmsAddressProvision', 'SmsIdentityResolutionConfig']
const answered = declared.flatMap(({ name }) => modelOf(models, name) ?? [])
/** A user is referred to, never told: of all that their model holds, the reference counts. */
const told = [...new Set([...sent, ...answered, 'ErrorBody'].flatMap((model) => models.within(model)))].filter((model) => !isWithinUser(model))

function isWithinUser(model: string): boolean {
  return models.within('User').includes(model) && !['DomainEntityRef', 'ErrorBody', 'Detail', 'Limit'].includes(model)
}

test.each(told)('it names every field of %s', (model) => {
  const section = page.split(`\n### ${model}\n`)[1]?.split('\n### ')[0] ?? ''
  expect(section, `There is no section ${model}.`).not.toBe('')
  const rows = [...section.matchAll(/^\| `([\w.]+)` \|/gm)].map(([, field]) => field)
  expect(rows.toSorted()).toEqual(models.fieldsOf(model).toSorted())
})

test('a field that is missing, unknown, empty or of another type is found out', () => {
  const number = { phoneNumber: '+1', version: 1 }
  expect(models.faultsOf('SmsPhoneNumber', number)).toEqual([])
  expect(models.faultsOf('SmsPhoneNumber', { phoneNumber: '+1' })).toEqual(['SmsPhoneNumber.version is missing.'])
  expect(models.faultsOf('SmsPhoneNumber', { ...number, colour: 'red' })).toEqual(['SmsPhoneNumber.colour is no field of SmsPhoneNumber.'])
  expect(models.faultsOf('SmsPhoneNumber', { ...number, name: null })).toEqual(['SmsPhoneNumber.name is no string: null.'])
  expect(models.faultsOf('SmsPhoneNumber', { ...number, supportsSms: 'yes', addressId: 'AD-123' })).toEqual(['SmsPhoneNumber.addressId is no SmsAddress.', 'SmsPhoneNumber.supportsSms is no boolean: "yes".'])
  expect(models.faultsOf('SmsPhoneNumber', { ...number, request: {} })).toEqual(['SmsPhoneNumber.request is no field of SmsPhoneNumber.'])
  expect(models.faultsOf('SmsPhoneNumber', { ...number, request: {} }, ['request'])).toEqual([])
  expect(models.faultsOf('SmsPhoneNumberEntityListing', { entities: [number, {}] })).toEqual(['SmsPhoneNumberEntityListing.entities[1].phoneNumber is missing.', 'SmsPhoneNumberEntityListing.entities[1].version is missing.'])
  expect(models.faultsOf('ErrorBody', { messageParams: { a: 1 } })).toEqual(['ErrorBody.messageParams.a is no string: 1.'])
})
