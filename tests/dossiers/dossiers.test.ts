import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization } from '../support/organizations.ts'
import { pdfPaper, pngPaper } from '../support/papers.ts'

let desk: TestDesk
let requester: Client
let stranger: Client
beforeAll(async () => {
  desk = await openDesk()
  requester = await desk.as('requester')
  stranger = (await addOrganization(desk)).client
})
afterAll(() => desk.close())

const national = { name: 'Lines of Lyon', country: 'FR', numberType: 'national', endUserType: 'business' } as const
const begin = async () => (await requester.createDossier({ body: national })).body
const paper = async (name = 'kbis.pdf') => (await requester.uploadDocument({ file: { name, content: await pdfPaper(name) } })).body.id
const nobody = '01900000-0000-7000-8000-00000000dead'
const events = async (id: string) => (await desk.desk.work('desk', { kind: 'system', id: null, name: 'test' }, (_needs, tx) => tx.selectFrom('events').selectAll().where('subject_id', 'like', `${id}%`).orderBy('sequence').execute()))

describe('a new dossier', () => {
  test('lists what its carriers demand, each demand as missing, each paper with a slot', async () => {
    const { body, status, etag } = await requester.createDossier({ body: national })
    expect(status).toBe(201)
    expect(etag).toBe('"1"')
    expect(body).toMatchObject({
      name: 'Lines of Lyon', country: 'FR', numberType: 'national', endUserType: 'business', carriers: ['nordtel'], status: 'draft', version: 1, information: {}, address: null,
      complete: false, expiresOn: null, approvedVersion: null, arrows: ['change'],
    })
    expect(body.regulations).toMatchObject([{ id: 'FR/national/business/telnyx@1', appliesTo: 'nordtel', status: 'sourced' }])
    expect(body.slots.map(({ slot, status: state }) => [slot, state])).toEqual([['business_registration_certificate_of_company', 'empty'], ['proof_of_address', 'empty']])
    expect(body.missing.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/information/representative_first_name', 'information.missing'], ['/information/representative_last_name', 'information.missing'],
      ['/information/company_name', 'information.missing'], ['/information/contact_phone', 'information.missing'], ['/address', 'address.missing'],
      ['/slots/0/documentId', 'document.missing'], ['/slots/1/documentId', 'document.missing'],
    ])
    expect((await events(body.id)).map(({ name, to_status: to }) => [name, to])).toEqual([['dossier.created', 'draft']])
  })

  test('answers every carrier that sells such numbers, or just those that it names', async () => {
    const { body: all } = await requester.createDossier({ body: { ...national, numberType: 'mobile' } })
    expect(all.carriers).toEqual(['meridian', 'nordtel'])
    expect(all.carrierNames).toEqual({ meridian: 'Meridian Voice', nordtel: 'Nordtel' })
    expect(all.regulations.map(({ appliesTo }) => appliesTo)).toEqual(all.carriers)
    const { body: one } = await requester.createDossier({ body: { ...national, numberType: 'mobile', carriers: ['nordtel', 'nordtel'] } })
    expect(one.carriers).toEqual(['nordtel'])
  })

  test('is refused where no papers are asked for, or nobody knows which', async () => {
    for (const wrong of [{ country: 'US', numberType: 'local' as const }, { country: 'ZZ' }, { numberType: 'shared_cost' as const }, { carriers: ['nordtel', 'nobody'] }]) {
      await expect(requester.createDossier({ body: { ...national, ...wrong } })).rejects.toMatchObject({ status: 404, code: 'regulation.not_found' })
    }
  })

  test('is refused where the rules do not admit this end user', async () => {
    await expect(requester.createDossier({ body: { ...national, numberType: 'toll_free', endUserType: 'individual' } })).rejects.toMatchObject({ status: 422, code: 'dossier.end_user_not_allowed' })
  })

  test('leaves out carriers that do not admit this end user while others do; naming such a carrier is refused', async () => {
    const german = { name: 'Anna', country: 'DE', numberType: 'local', endUserType: 'individual' } as const
    expect((await requester.createDossier({ body: german })).body.carriers).toEqual(['nordtel'])
    await expect(requester.createDossier({ body: { ...german, carriers: ['nordtel', 'meridian'] } })).rejects.toMatchObject({ status: 422, code: 'dossier.end_user_not_allowed' })
  })

  test.each([
    ['without a name', { name: ' ' }, '/name'], ['of no country', { country: 'France' }, '/country'], ['of no number type', { numberType: 'fax' }, '/numberType'], ['for nobody', { endUserType: 'robot' }, '/endUserType'],
    ['of no carrier', { carriers: [] }, '/carriers'],
  ])('%s is refused', async (_what, wrong, pointer) => {
    await expect(requester.createDossier({ body: { ...national, ...wrong } as typeof national /* Wrong on purpose. */ })).rejects.toMatchObject({ status: 400, code: 'input.invalid', errors: [{ pointer }] })
  })

  test('twice with one Idempotency-Key is one dossier', async () => {
    const first = await requester.createDossier({ body: { ...national, name: 'Once' }, idempotencyKey: 'dossier-1' })
    const again = await requester.createDossier({ body: { ...national, name: 'Once' }, idempotencyKey: 'dossier-1' })
    expect(again).toMatchObject({ replayed: true, etag: first.etag, body: { id: first.body.id } })
  })
})

describe('who may', () => {
  test.each([
    ['a viewer', 'viewer', { status: 403, code: 'permission.missing', problem: { permission: 'sms:phoneNumber:add' } }],
    ['an organization without a licence', 'unlicensed', { status: 403, code: 'licence.missing' }],
    ['a reviewer', 'reviewer', { status: 403, code: 'permission.missing' }],
  ] as const)('%s changes nothing', async (_who, who, refusal) => {
    const dossier = await begin()
    const client = await desk.as(who)
    const params = { id: dossier.id, slot: 'proof_of_address' }
    await expect(client.createDossier({ body: national })).rejects.toMatchObject(refusal)
    await expect(client.changeDossier({ params: { id: dossier.id }, body: { name: 'x' }, ifMatch: '*' })).rejects.toMatchObject(refusal)
    await expect(client.fillSlot({ params, body: { documentId: nobody } })).rejects.toMatchObject(refusal)
    await expect(client.clearSlot({ params })).rejects.toMatchObject(refusal)
  })

  test('a viewer reads, without any arrow to follow', async () => {
    const dossier = await begin()
    const viewer = await desk.as('viewer')
    expect((await viewer.readDossier({ params: { id: dossier.id } })).body.arrows).toEqual([])
    expect((await viewer.listDossiers()).body.items.map(({ id }) => id)).toContain(dossier.id)
    const documentId = await paper()
    expect((await viewer.readDocument({ params: { id: documentId } })).body.id).toBe(documentId)
    expect((await viewer.listDocuments({ query: { limit: 200 } })).body.items.map(({ id }) => id)).toContain(documentId)
  })

  test('staff read one dossier and its papers of any organization, and list none', async () => {
    const dossier = await begin()
    const documentId = await paper()
    const reviewer = await desk.as('reviewer')
    expect((await reviewer.readDossier({ params: { id: dossier.id } })).body.id).toBe(dossier.id)
    expect((await reviewer.readDocument({ params: { id: documentId } })).body).toMatchObject({ id: documentId, arrows: [] })
    expect((await reviewer.downloadDocument({ params: { id: documentId } })).body.byteLength).toBeGreaterThan(500)
    await expect(reviewer.listDossiers()).rejects.toMatchObject({ code: 'permission.missing' })
    await expect(reviewer.listDocuments()).rejects.toMatchObject({ code: 'permission.missing' })
  })

  test('for another organization none of it exists', async () => {
    const dossier = await begin()
    const documentId = await paper()
    const params = { id: dossier.id, slot: 'proof_of_address' }
    const gone = { status: 404, code: 'resource.not_found' }
    await expect(stranger.readDossier({ params: { id: dossier.id } })).rejects.toMatchObject(gone)
    await expect(stranger.changeDossier({ params: { id: dossier.id }, body: { name: 'Mine' }, ifMatch: '*' })).rejects.toMatchObject(gone)
    await expect(stranger.fillSlot({ params, body: { documentId } })).rejects.toMatchObject(gone)
    await expect(stranger.clearSlot({ params })).rejects.toMatchObject(gone)
    await expect(stranger.readDocument({ params: { id: documentId } })).rejects.toMatchObject(gone)
    await expect(stranger.downloadDocument({ params: { id: documentId } })).rejects.toMatchObject(gone)
    expect((await stranger.listDossiers()).body.items).toEqual([])
    expect((await stranger.listDocuments()).body.items).toEqual([])
  })

  test('another organization\'s paper fills no slot, its own dossier or not', async () => {
    const documentId = await paper()
    const { body: theirs } = await stranger.createDossier({ body: national })
    await expect(stranger.fillSlot({ params: { id: theirs.id, slot: 'proof_of_address' }, body: { documentId } })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
    expect((await stranger.readDossier({ params: { id: theirs.id } })).body.slots[1]?.status).toBe('empty')
  })
})

describe('filling in', () => {
  const address = { street: '12 rue de la Paix', locality: 'Lyon', region: 'Rhône', postalCode: '69001', country: 'FR' }

  test('what is named is changed, what is not stays, a null takes away', async () => {
    const { id } = await begin()
    const first = await requester.changeDossier({ params: { id }, body: { information: { company_name: ' Démo SARL ', contact_phone: '+33612345678', extra: 5 }, address }, ifMatch: '"1"' })
    expect(first).toMatchObject({ etag: '"2"', body: { information: { company_name: 'Démo SARL', contact_phone: '+33612345678', extra: 5 }, address } })
    const second = await requester.changeDossier({ params: { id }, body: { name: 'Renamed', information: { extra: null, contact_phone: 'soon' } }, ifMatch: '"2"' })
    expect(second.body).toMatchObject({ name: 'Renamed', information: { company_name: 'Démo SARL', contact_phone: 'soon' }, address })
    expect(second.body.information).not.toHaveProperty('extra')
    expect(second.body.missing).toContainEqual(expect.objectContaining({ pointer: '/information/contact_phone', code: 'information.invalid' }))
    const third = await requester.changeDossier({ params: { id }, body: { address: { ...address, region: undefined, street: 'BP 12' } }, ifMatch: '"3"' })
    expect(third.body.address).toEqual({ street: 'BP 12', locality: 'Lyon', postalCode: '69001', country: 'FR' })
    expect(third.body.missing).toContainEqual(expect.objectContaining({ pointer: '/address/street', code: 'address.po_box' }))
    expect((await requester.changeDossier({ params: { id }, body: { address: null }, ifMatch: '"4"' })).body.address).toBeNull()
    expect((await events(id)).map(({ name, data }) => [name, data['fields']])).toEqual([
      ['dossier.created', undefined], ['dossier.change', [
        'information/company_name', 'information/contact_phone', 'information/extra', 'address/country', 'address/locality', 'address/postalCode', 'address/region', 'address/street',
      ]],
      ['dossier.change', ['name', 'information/contact_phone', 'information/extra']], ['dossier.change', ['address/region', 'address/street']],
      ['dossier.change', ['address/country', 'address/locality', 'address/postalCode', 'address/street']],
    ])
  })

  test('what is told of a change names fields, never what stands in them', async () => {
    const { id } = await begin()
    await requester.changeDossier({ params: { id }, body: { information: { company_name: 'Very Secret SARL' } }, ifMatch: '*' })
    expect(JSON.stringify(await events(id))).not.toContain('Very Secret')
  })

  test('a change that changes nothing leaves no trace', async () => {
    const { id } = await begin()
    await requester.changeDossier({ params: { id }, body: { information: { company_name: 'Démo' }, address }, ifMatch: '"1"' })
    const again = await requester.changeDossier({ params: { id }, body: { name: national.name, information: { company_name: 'Démo', unknown: null }, address }, ifMatch: '"2"' })
    expect(again.etag).toBe('"2"')
    expect(await events(id)).toHaveLength(2)
  })

  test('needs If-Match, and of two who start from the same state one is told', async () => {
    const { id } = await begin()
    // @ts-expect-error The client demands ifMatch; a caller without types can forget it.
    await expect(requester.changeDossier({ params: { id }, body: { name: 'x' } })).rejects.toMatchObject({ status: 428, code: 'precondition.missing' })
    const both = await Promise.allSettled(['A', 'B'].map((name) => requester.changeDossier({ params: { id }, body: { name }, ifMatch: '"1"' })))
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { status: 412, code: 'precondition.stale' } })
    await expect(requester.fillSlot({ params: { id, slot: 'proof_of_address' }, body: { documentId: await paper() }, ifMatch: '"1"' })).rejects.toMatchObject({ code: 'precondition.stale' })
    const { etag } = await requester.readDossier({ params: { id } })
    const filled = await requester.fillSlot({ params: { id, slot: 'proof_of_address' }, body: { documentId: await paper() }, ifMatch: etag ?? '' })
    expect(filled.body.slots.find(({ slot }) => slot === 'proof_of_address')?.document).not.toBeNull()
    expect(filled.etag).not.toBe(etag)
  })

  test.each([
    ['a line of an address that is longer than any', { address: { street: 'x'.repeat(201) } }, '/address/street'],
    ['an answer under a name that is none', { information: { 'Company Name': 'x' } }, '/information/Company Name'],
    ['an answer that is a list', { information: { company_name: [] } }, '/information/company_name'],
    ['too long an answer', { information: { company_name: 'x'.repeat(2001) } }, '/information/company_name'],
    ['more answers than any rule asks for', { information: Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`a${index}`, 'x'])) }, '/information'],
  ])('%s is refused', async (_what, body, pointer) => {
    const { id } = await begin()
    await expect(requester.changeDossier({ params: { id }, body: body as { name?: string } /* Wrong on purpose. */, ifMatch: '*' })).rejects.toMatchObject({ status: 400, code: 'input.invalid', errors: [{ pointer }] })
  })

  test('in the reader\'s language', async () => {
    const { id } = await begin()
    const read = async (language: string) => await (await fetch(`${desk.url}/api/v1/dossiers/${id}`, { headers: { authorization: `Bearer ${await tokenOfRequester()}`, 'accept-language': language } })).text()
    expect(await read('en')).toContain('Missing document: proof of address.')
    expect(await read('fr')).toContain('Pièce manquante')
  })
})

describe('a slot', () => {
  test('is filled, filled again and cleared, each with its event', async () => {
    const { id } = await begin()
    const params = { id, slot: 'proof_of_address' }
    const documentId = await paper('bill.pdf')
    const { body, etag } = await requester.fillSlot({ params, body: { documentId, paper: 'utility_bill', issuedOn: '2026-11-01', expiresOn: '2027-11-01' } })
    expect(etag).toBe('"2"')
    expect(body.slots[1]).toEqual({
      slot: 'proof_of_address', status: 'filled', documentId, document: { name: 'bill.pdf', mediaType: 'application/pdf', bytes: expect.any(Number), uploadedAt: '2026-11-23T08:00:00.000Z' },
      paper: 'utility_bill', issuedOn: '2026-11-01', expiresOn: '2027-11-01', reason: null, reasonText: null, fix: null, note: null,
    })
    const second = await paper('bill-2.pdf')
    expect((await requester.fillSlot({ params, body: { documentId: second } })).body.slots[1]).toMatchObject({ status: 'filled', documentId: second, paper: null, issuedOn: null })
    expect((await requester.readDocument({ params: { id: documentId } })).body.status).toBe('stored')
    expect((await requester.clearSlot({ params })).body.slots[1]).toMatchObject({ status: 'empty', documentId: null })
    const { id: versionId } = await desk.desk.work('desk', { kind: 'system', id: null, name: 'test' }, (needs) => needs.dossiers.latestVersion(id))
    expect((await events(versionId)).map(({ name, subject_id: subject, from_status: from, to_status: to }) => [name, subject, from, to])).toEqual([
      ['slot.fill', `${versionId}/proof_of_address`, 'empty', 'filled'], ['slot.fill', `${versionId}/proof_of_address`, 'filled', 'filled'], ['slot.clear', `${versionId}/proof_of_address`, 'filled', 'empty'],
    ])
  })

  test('that is empty cannot be cleared, also when it was cleared before', async () => {
    const { id } = await begin()
    const params = { id, slot: 'proof_of_address' }
    await expect(requester.clearSlot({ params })).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
    await requester.fillSlot({ params, body: { documentId: await paper() } })
    await requester.clearSlot({ params })
    await expect(requester.clearSlot({ params })).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
  })

  test('may share its document with others', async () => {
    const { body: dossier } = await requester.createDossier({ body: { ...national, numberType: 'local', carriers: ['meridian'] } })
    expect(dossier.slots.map(({ slot }) => slot)).toEqual(['commercial_register_excerpt', 'commercial_register_excerpt_2'])
    const documentId = await paper()
    for (const { slot } of dossier.slots) await requester.fillSlot({ params: { id: dossier.id, slot }, body: { documentId } })
    const { body } = await requester.readDossier({ params: { id: dossier.id } })
    expect(body.slots.map((slot) => slot.documentId)).toEqual([documentId, documentId])
  })

  test.each([
    ['a slot that no rule asks for', { slot: 'selfie' }, {}], ['a paper that nobody uploaded', { slot: 'proof_of_address' }, { documentId: nobody }],
  ])('%s is not found', async (_what, { slot }, wrong) => {
    const { id } = await begin()
    await expect(requester.fillSlot({ params: { id, slot }, body: { documentId: await paper(), ...wrong } })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
    await expect(requester.fillSlot({ params: { id: nobody, slot }, body: { documentId: await paper() } })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
  })

  test.each([
    ['an identifier that is none', { documentId: 'x' }, '/documentId'], ['a day that does not exist', { issuedOn: '2026-02-30' }, '/issuedOn'], ['a day of issue still to come', { issuedOn: '2026-11-25' }, '/issuedOn'],
  ])('%s is refused', async (_what, wrong, pointer) => {
    const { id } = await begin()
    const filling = requester.fillSlot({ params: { id, slot: 'proof_of_address' }, body: { documentId: await paper(), ...wrong } })
    await expect(filling).rejects.toMatchObject({ status: 400, code: 'input.invalid', errors: [{ pointer }] })
  })

  test('tells at once what is wrong with its paper', async () => {
    const { body: dossier } = await requester.createDossier({ body: { name: 'Milano', country: 'IT', numberType: 'local', endUserType: 'individual', carriers: ['nordtel'] } })
    const { body: picture } = await requester.uploadDocument({ file: { name: 'id.png', content: pngPaper() } })
    const slots = dossier.slots.map(({ slot }) => slot)
    for (const slot of slots) await requester.fillSlot({ params: { id: dossier.id, slot }, body: { documentId: picture.id, issuedOn: '2020-01-01', expiresOn: '2026-11-23' } })
    const { body } = await requester.readDossier({ params: { id: dossier.id } })
    const codes = new Set(body.missing.filter(({ pointer }) => pointer.startsWith('/slots')).map(({ code }) => code))
    expect(codes).toEqual(new Set(['document.not_pdf', 'document.kind_missing', 'document.expired', 'document.too_old']))
    for (const { pointer } of body.missing) expect(slots[Number(pointer.split('/')[2])] !== undefined || !pointer.startsWith('/slots')).toBe(true)
  })
})

async function tokenOfRequester(): Promise<string> {
  return (await desk.anonymous.signIn({ body: { email: 'claire@demo.example', password: 'a password for tests' } })).body.token ?? ''
}
