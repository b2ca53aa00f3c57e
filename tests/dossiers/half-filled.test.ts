import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import type { Address } from '../../contract/endpoints/dossiers.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'

let desk: TestDesk
let requester: Client
beforeAll(async () => {
  desk = await openDesk()
  requester = await desk.as('requester')
})
afterAll(() => desk.close())

const begin = async (country: string) =>
  (await requester.createDossier({ body: { name: 'Half', country, numberType: country === 'HK' ? 'mobile' : 'national', endUserType: 'business' } })).body
const change = async (id: string, address: Address) =>
  (await requester.changeDossier({ params: { id }, body: { address }, ifMatch: '*' })).body
const aboutAddress = (missing: readonly { pointer: string; code: string }[]) => missing.filter(({ pointer }) => pointer.startsWith('/address')).map(({ pointer, code }) => `${pointer} ${code}`)

describe('an address', () => {
  test('is kept as it was typed, line after line, and says which lines it lacks', async () => {
    const { id } = await begin('FR')
    const first = await change(id, { street: ' 12 rue de la Paix ' })
    expect(first.address).toEqual({ street: '12 rue de la Paix' })
    expect(aboutAddress(first.missing)).toEqual(['/address/locality address.line_missing', '/address/postalCode address.line_missing', '/address/country address.line_missing'])
    const second = await change(id, { street: '12 rue de la Paix', locality: 'Lyon', region: '', postalCode: '', country: 'FR' })
    expect(second.address).toEqual({ street: '12 rue de la Paix', locality: 'Lyon', country: 'FR' })
    expect(second.missing).toContainEqual({ pointer: '/address/postalCode', code: 'address.line_missing', detail: expect.stringContaining('code postal') })
    expect(aboutAddress((await change(id, { ...second.address, postalCode: '69001' })).missing)).toEqual([])
  })

  test('of blank lines is none', async () => {
    const { id } = await begin('FR')
    await change(id, { street: 'x' })
    const blank = await change(id, { street: '', locality: '  ' })
    expect(blank.address).toBeNull()
    expect(aboutAddress(blank.missing)).toEqual(['/address address.missing'])
  })

  test('that names a PO box is told so before its country is known', async () => {
    const { id } = await begin('FR')
    expect(aboutAddress((await change(id, { street: 'BP 12' })).missing)).toContain('/address/street address.po_box')
  })

  test('in Hong Kong has no postal code', async () => {
    const { id } = await begin('HK')
    const full = { street: '1 Queen’s Road', locality: 'Central', country: 'HK' }
    expect(aboutAddress((await change(id, full)).missing)).toEqual([])
    expect(aboutAddress((await change(id, { ...full, country: 'FR' })).missing)).toContain('/address/postalCode address.line_missing')
  })
})

test('the demands of all carriers stand beside the slots that answer them, with the oldest day of issue that will do', async () => {
  const dossier = (await requester.createDossier({ body: { name: 'Demands', country: 'FR', numberType: 'mobile', endUserType: 'business' } })).body
  expect(dossier.demands.documents.map(({ slot }) => slot)).toEqual(dossier.slots.map(({ slot }) => slot))
  expect(dossier.demands.information.map(({ pointer }) => pointer)).toEqual(dossier.missing.map(({ pointer }) => pointer).filter((pointer) => pointer.startsWith('/information')))
  expect(dossier.demands.documents.find(({ kind }) => kind === 'proof_of_address')).toMatchObject({ maxAgeMonths: 3, oldestIssue: '2026-08-23' })
  expect(dossier.demands.documents.find(({ kind }) => kind === 'business_registration_certificate')?.oldestIssue).toBeNull()
  expect(dossier.demands).toMatchObject({ address: { scope: 'in_country' }, onlineChecks: [] })
})
