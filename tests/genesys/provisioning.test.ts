import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { carrierNamed, freeOffers, idsOf, playOrders, salesOf } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { openGenesys, refusedWith, type GenesysClient, type GenesysDesk } from '../support/genesys-sdk.ts'
import { addOrganization, lastingClient } from '../support/organizations.ts'
import { approved, submittedRequest } from '../support/requesting.ts'

let desk: TestDesk
let genesys: GenesysDesk
let client: GenesysClient
beforeAll(async () => {
  desk = await openDesk()
  genesys = await openGenesys(desk)
  client = await genesys.demo()
})
afterAll(async () => {
  await desk.close()
  await genesys.gateway.close()
})

/** The next number that nobody has, as a wish. */
async function wish(kind: Parameters<typeof freeOffers>[2] = {}) {
  const [offer] = await freeOffers(desk, 1, kind)
  return { phoneNumber: offer?.e164 ?? '', phoneNumberType: kind.numberType ?? 'local', countryCode: kind.country ?? 'US' }
}
/** The token that the SDK was given. */
async function tokenOf({ demo }: GenesysDesk): Promise<string | undefined> {
  return (await demo()).api.authentications['PureCloud OAuth']?.accessToken
}

/** A client that is given the whole of each answer, and so tells 202 from 200. */
async function extended(): Promise<GenesysClient> {
  const whole = await genesys.demo()
  whole.api.setReturnExtendedResponses(true)
  return whole
}

const french = { country: 'FR', numberType: 'mobile' } as const

describe('a number that needs no papers', () => {
  test('is bought: accepted, seen as running at once, completed once its carrier has answered', async () => {
    const wanted = await wish()
    expect(await refusedWith(client.getRoutingSmsPhonenumber(wanted.phoneNumber))).toMatchObject({ status: 404 })
    expect(await (await extended()).postRoutingSmsPhonenumbers({ ...wanted, name: 'Shop' })).toMatchObject({ status: 202, body: { ...wanted, name: 'Shop', phoneNumberStatus: 'INITIATED', provisioningStatus: { action: 'Create', state: 'Running' } } })
    expect(await client.getRoutingSmsPhonenumber(wanted.phoneNumber)).toMatchObject({ provisioningStatus: { state: 'Running' } })
    await playOrders(desk)
    expect(await client.getRoutingSmsPhonenumber(wanted.phoneNumber)).toMatchObject({ phoneNumberStatus: 'ACTIVE', provisioningStatus: { action: 'Create', state: 'Completed' } })
    expect((await (await lastingClient(desk, 'requester')).readNumber({ params: { id: wanted.phoneNumber } })).body).toMatchObject({ status: 'active', label: 'Shop' })
    expect(await salesOf(desk, [wanted.phoneNumber])).toHaveLength(1)
  })

  test('that the carrier has lost is failed, and says why', async () => {
    const wanted = await wish({ carrier: 'solent' })
    await client.postRoutingSmsPhonenumbers(wanted)
    await carrierNamed(desk, 'solent').steer({ lose: [wanted.phoneNumber] })
    await playOrders(desk)
    const failed = await client.getRoutingSmsPhonenumber(wanted.phoneNumber)
    expect(failed).toMatchObject({ phoneNumberStatus: 'INVALID', provisioningStatus: { action: 'Create', state: 'Failed', error: { code: 'number.gone', entityName: wanted.phoneNumber } } })
    expect(failed.provisioningStatus.error?.message).toMatch(/\p{L}+/u)
    expect((await client.getRoutingSmsPhonenumbers({ phoneNumberStatus: ['invalid'] })).entities).toMatchObject([{ phoneNumber: wanted.phoneNumber }])
    expect(await refusedWith(client.deleteRoutingSmsPhonenumber(wanted.phoneNumber))).toMatchObject({ status: 409, code: 'state.wrong' })
  })

  test('keeps the address and the media profile that it is bought with', async () => {
    const address = await client.postRoutingSmsAddresses({ name: 'Shop', street: '1 High Street', city: 'Springfield', region: 'IL', postalCode: '62701', countryCode: 'US' })
    const [offer] = (await freeOffers(desk, 50)).filter(({ mms }) => mms)
    const wanted = { phoneNumber: offer?.e164 ?? '', phoneNumberType: 'local', countryCode: 'US' }
    const bought = await client.postRoutingSmsPhonenumbers({ ...wanted, addressId: address.id, supportedContent: { id: 'profile 7', name: 'Pictures' } })
    expect(bought).toMatchObject({ addressId: address, supportedContent: { id: 'profile 7', selfUri: '/api/v2/messaging/supportedcontent/profile%207' } })
    const { entities } = await client.getRoutingSmsPhonenumbers({ supportedContentId: 'profile 7', expand: ['supportedContent'] })
    expect(entities).toMatchObject([{ phoneNumber: wanted.phoneNumber, supportedContent: { name: 'Pictures' } }])
    expect(await refusedWith(client.deleteRoutingSmsAddress(address.id))).toMatchObject({ status: 409, code: 'address.in.use', messageParams: { numbers: wanted.phoneNumber } })
  })

  test('that is posted ten times at once is bought once', async () => {
    const wanted = await wish()
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => client.postRoutingSmsPhonenumbers(wanted)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ status: 409, code: expect.stringMatching(/^(?:offer\.unavailable|number\.known)$/) })
    await playOrders(desk)
    expect(await salesOf(desk, [wanted.phoneNumber])).toHaveLength(1)
    expect((await client.getRoutingSmsPhonenumbers({ phoneNumber: wanted.phoneNumber })).total).toBe(1)
  })

  test('that two organizations post at once belongs to one of them', async () => {
    const other = await genesys.as(await addOrganization(desk), 'sms:phoneNumber:*')
    const wanted = await wish()
    const outcomes = await Promise.allSettled([client, other, client, other].map((each) => each.postRoutingSmsPhonenumbers(wanted)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const own = await Promise.all([client, other].map(async (each) => (await each.getRoutingSmsPhonenumbers({ phoneNumber: wanted.phoneNumber })).total))
    expect(own.toSorted()).toEqual([0, 1])
  })

  test('that is posted again with its Idempotency-Key is the same purchase', async () => {
    const wanted = await wish()
    const post = () => client.postRoutingSmsPhonenumbers(wanted, { customHeaders: { 'Idempotency-Key': 'once' } })
    const [first, second] = [await post(), await post()]
    expect(second).toEqual(first)
    expect(await refusedWith(client.postRoutingSmsPhonenumbers({ ...wanted, name: 'Other' }, { customHeaders: { 'Idempotency-Key': 'once' } }))).toMatchObject({ status: 422, code: 'idempotency.key.reused' })
  })

  test('is refused when it is not what was said of it, names what it lacks, or is none', async () => {
    const wanted = await wish()
    const refused = async (change: object) => await refusedWith(client.postRoutingSmsPhonenumbers({ ...wanted, ...change }))
    expect(await refused({ phoneNumberType: 'mobile' })).toMatchObject({ status: 400, code: 'bad.request', details: [{ errorCode: 'field.invalid', fieldName: 'phoneNumberType' }] })
    expect(await refused({ countryCode: 'CA' })).toMatchObject({ status: 400, details: [{ fieldName: 'countryCode' }] })
    expect(await refused({ phoneNumber: 'Genesys123' })).toMatchObject({ status: 400, details: [{ fieldName: 'phoneNumber' }] })
    expect(await refused({ phoneNumber: undefined })).toMatchObject({ status: 400, details: [{ errorCode: 'field.missing', fieldName: 'phoneNumber' }] })
    expect(await refused({ addressId: 'AD-123' })).toMatchObject({ status: 404, code: 'not.found', entityName: 'address' })
    expect(await refused({ phoneNumber: '+12025550000' })).toMatchObject({ status: 404, entityName: 'offer' })
    expect(await refused({ supportedContent: { name: 'without an id' } })).toMatchObject({ status: 400, details: [{ fieldName: 'supportedContent.id' }] })
  })
})

describe('a number that needs papers', () => {
  test('is never bought: it is refused with the draft of a request in which it is held, twice with the same; others of its kind gather there until somebody prepares it', async () => {
    const wanted = await wish(french)
    const refused = await refusedWith(client.postRoutingSmsPhonenumbers(wanted))
    expect(refused).toMatchObject({ status: 409, code: 'number.requires.request', messageParams: { number: wanted.phoneNumber, reference: expect.stringMatching(/^R-\d+$/) } })
    const params = { id: refused.entityId ?? '' }
    const requester = await lastingClient(desk, 'requester')
    const { body: draft } = await requester.readRequest({ params })
    expect(draft).toMatchObject({ status: 'draft', country: 'FR', lines: [{ e164: wanted.phoneNumber, status: 'wanted' }] })
    expect((await requester.readHold({ params: { id: draft.lines[0]?.holdId ?? '' } })).body).toMatchObject({ status: 'held', requestId: draft.id })
    expect(refused).toMatchObject({ entityName: draft.reference, messageParams: { requestId: draft.id, link: `${desk.desk.world.site.origin()}/requests/${draft.id}` } })
    expect(await refusedWith(client.postRoutingSmsPhonenumbers(wanted))).toMatchObject({ status: 409, entityId: draft.id })
    expect((await requester.listRequests({ query: { status: ['draft'] } })).body.items).toHaveLength(1)
    const another = await wish(french)
    expect(await refusedWith(client.postRoutingSmsPhonenumbers(another))).toMatchObject({ entityId: draft.id })
    expect((await requester.readRequest({ params })).body.lines).toMatchObject([{ e164: wanted.phoneNumber, status: 'wanted' }, { e164: another.phoneNumber, status: 'wanted' }])
    await requester.changeRequest({ params, body: { step: 'information' }, ifMatch: '*' })
    expect((await refusedWith(client.postRoutingSmsPhonenumbers(await wish(french)))).entityId).not.toBe(draft.id)
    expect(await salesOf(desk, [wanted.phoneNumber])).toEqual([])
  })

  test('finds the same draft also with an Idempotency-Key, and when ten ask at once', async () => {
    const wanted = await wish(french)
    const keyed = () => refusedWith(client.postRoutingSmsPhonenumbers(wanted, { customHeaders: { 'Idempotency-Key': 'papers' } }))
    const [first, again] = [await keyed(), await keyed()]
    expect(first).toMatchObject({ code: 'number.requires.request' })
    expect(again.entityId).toBe(first.entityId)
    const another = await wish(french)
    const many = await Promise.all(Array.from({ length: 10 }, () => refusedWith(client.postRoutingSmsPhonenumbers(another))))
    expect(new Set(many.map((refused) => refused.entityId)).size).toBe(1)
  })

  test('is held anew in the same draft once its hold has ended', async () => {
    const wanted = await wish(french)
    const first = await refusedWith(client.postRoutingSmsPhonenumbers(wanted))
    desk.clock.advance({ minutes: 31 })
    const patient = await genesys.demo()
    expect(await refusedWith(patient.postRoutingSmsPhonenumbers(wanted))).toMatchObject({ code: 'number.requires.request', entityId: first.entityId })
    const requester = await lastingClient(desk, 'requester')
    const { body } = await requester.readRequest({ params: { id: first.entityId ?? '' } })
    expect(body.lines.filter(({ status }) => status === 'wanted')).toMatchObject([{ e164: wanted.phoneNumber }])
  })

  test('is held no more than an organization may hold', async () => {
    const narrow = await openDesk((world) => ({ ...world, rules: { ...world.rules, holdsPerOrganization: 1 } }))
    const before = await openGenesys(narrow)
    const [first, second] = await freeOffers(narrow, 2, french)
    const program = await before.demo()
    const post = (e164: string | undefined) => refusedWith(program.postRoutingSmsPhonenumbers({ phoneNumber: e164, phoneNumberType: 'mobile', countryCode: 'FR' }))
    expect(await post(first?.e164)).toMatchObject({ code: 'number.requires.request' })
    expect(await post(second?.e164)).toMatchObject({ status: 409, code: 'hold.limit.reached', messageParams: { limit: '1' } })
    expect(await post(first?.e164)).toMatchObject({ code: 'number.requires.request' })
    await narrow.close()
    await before.gateway.close()
  })

  test('that somebody else holds is held in nobody\'s draft', async () => {
    const [offer] = await freeOffers(desk, 1, french)
    const other = await addOrganization(desk)
    await other.client.holdOffers({ body: { offerIds: idsOf(offer === undefined ? [] : [offer]) } })
    expect(await refusedWith(client.postRoutingSmsPhonenumbers({ phoneNumber: offer?.e164, phoneNumberType: 'mobile', countryCode: 'FR' }))).toMatchObject({ status: 409, code: 'hold.taken' })
  })

  test('is seen pending, with its request beside it, by whoever asks for that, and by nobody else', async () => {
    const wanted = await wish(french)
    const refused = await refusedWith(client.postRoutingSmsPhonenumbers(wanted))
    const asked = { expand: ['request'], phoneNumber: wanted.phoneNumber }
    const { entities, total } = await client.getRoutingSmsPhonenumbers(asked)
    expect(total).toBe(1)
    const id = refused.entityId ?? ''
    expect(entities[0]).toMatchObject({ phoneNumber: wanted.phoneNumber, phoneNumberStatus: 'PENDING', request: { id, status: 'draft', selfUri: `/api/v1/requests/${id}`, link: `${desk.desk.world.site.origin()}/requests/${id}` } })
    expect(await client.getRoutingSmsPhonenumber(wanted.phoneNumber, { expand: 'request' })).toEqual(entities[0])
    expect(await client.getRoutingSmsPhonenumbers({ phoneNumber: wanted.phoneNumber })).toMatchObject({ total: 0 })
    expect(await refusedWith(client.getRoutingSmsPhonenumber(wanted.phoneNumber))).toMatchObject({ status: 404 })
    const all = await client.getRoutingSmsPhonenumbers({ expand: ['request'], pageSize: 500 })
    const paged = []
    for (let pageNumber = 1; pageNumber <= all.total; pageNumber += 1) paged.push(...(await client.getRoutingSmsPhonenumbers({ expand: ['request'], pageSize: 1, pageNumber })).entities)
    expect(paged).toEqual(all.entities)
  })
})

describe('a request that is on its way', () => {
  test('is told with each of its numbers, before they are there and afterwards', async () => {
    const [requester, reviewer] = [await lastingClient(desk, 'requester'), await lastingClient(desk, 'reviewer')]
    const request = await submittedRequest(desk, requester, { count: 2 })
    const patient = await genesys.demo()
    const numbersOf = async () => (await patient.getRoutingSmsPhonenumbers({ expand: ['request'], pageSize: 500 })).entities.filter((number) => number.request?.id === request.id)
    expect(await numbersOf()).toMatchObject(Array(2).fill({ phoneNumberStatus: 'PENDING', request: { reference: request.reference, status: 'submitted', expectedBy: request.clock.expectedBy } }))
    await approved(desk, reviewer, request.id)
    await playOrders(desk)
    client = await genesys.demo()
    const there = (await client.getRoutingSmsPhonenumbers({ expand: ['request'], countryCode: ['FR'], phoneNumberStatus: ['active'] })).entities
    expect(there).toMatchObject(Array(2).fill({ phoneNumberStatus: 'ACTIVE', provisioningStatus: { state: 'Completed' }, request: { id: request.id, status: 'completed' } }))
    const listed = (await client.getRoutingSmsPhonenumbers({ expand: ['request'], pageSize: 500 })).entities.map(({ phoneNumber }) => phoneNumber)
    for (const { e164 } of request.lines) expect(listed.filter((phoneNumber) => phoneNumber === e164)).toHaveLength(1)
    expect(await client.getRoutingSmsPhonenumber(request.lines[0]?.e164)).not.toHaveProperty('request')
  })

  test('needs no asking again and again: the desk tells the same token what changed', async () => {
    const leaving = new AbortController()
    const told = await fetch(`${desk.url}/api/v1/live`, { headers: { authorization: `Bearer ${(await tokenOf(genesys)) ?? ''}` }, signal: leaving.signal })
    const reader = told.body?.pipeThrough(new TextDecoderStream()).getReader()
    const { id } = await client.postRoutingSmsPhonenumbers(await wish())
    let text = ''
    while (!text.includes(id)) text += (await reader?.read())?.value ?? ''
    expect(text).toMatch(/event: change\ndata: \{"noun":"number"/)
    leaving.abort()
  })
})

describe('a number that is given up', () => {
  test('is accepted with nothing said, waits to be cancelled, and can be given up again', async () => {
    const wanted = await wish()
    const { id } = await client.postRoutingSmsPhonenumbers(wanted)
    expect(await refusedWith(client.deleteRoutingSmsPhonenumber(id))).toMatchObject({ status: 409, code: 'state.wrong' })
    await playOrders(desk)
    expect(await (await extended()).deleteRoutingSmsPhonenumber(wanted.phoneNumber)).toMatchObject({ status: 202, body: '' })
    const { entities } = await client.getRoutingSmsPhonenumbers({ phoneNumberStatus: ['pending-cancellation'] })
    expect(entities).toMatchObject([{ id, phoneNumberStatus: 'PENDING_CANCELLATION', provisioningStatus: { action: 'Delete', state: 'Completed' }, cancellationDate: expect.any(String) }])
    const { version } = entities[0] ?? {}
    await client.deleteRoutingSmsPhonenumber(id)
    expect((await client.getRoutingSmsPhonenumber(id)).version).toBe(version)
    desk.clock.advance({ days: 31 })
    await desk.settle()
    const later = await genesys.demo()
    expect(await refusedWith(later.getRoutingSmsPhonenumber(id))).toMatchObject({ status: 404, code: 'not.found' })
    expect(await refusedWith(later.deleteRoutingSmsPhonenumber(id))).toMatchObject({ status: 404 })
    client = later
  })

  test('is kept while a flow uses it, which is named', async () => {
    const wanted = await wish()
    const { id } = await client.postRoutingSmsPhonenumbers(wanted)
    await playOrders(desk)
    const requester = await lastingClient(desk, 'requester')
    await requester.changeNumber({ params: { id }, body: { usedBy: [{ kind: 'flow', name: 'Welcome' }] }, ifMatch: '*' })
    const patient = await genesys.demo()
    expect(await refusedWith(patient.deleteRoutingSmsPhonenumber(id))).toMatchObject({ status: 409, code: 'number.in.use', messageParams: { usedBy: 'Welcome' } })
    client = patient
  })
})

describe('the media of a number', () => {
  test('are chosen by a profile, and left to the default one by null; without MMS there are none to choose', async () => {
    const offers = await freeOffers(desk, 60)
    const [withMms, without] = [offers.find(({ mms }) => mms), offers.find(({ mms }) => !mms)]
    const { id } = await client.postRoutingSmsPhonenumbers({ phoneNumber: withMms?.e164, phoneNumberType: 'local', countryCode: 'US' })
    expect(await client.patchRoutingSmsPhonenumber(id, { supportedContent: { id: 'p1', name: 'Pictures' } })).toMatchObject({ supportedContent: { id: 'p1', name: 'Pictures' } })
    expect(await client.patchRoutingSmsPhonenumber(id, {})).toMatchObject({ supportedContent: { id: 'p1' } })
    expect(await client.patchRoutingSmsPhonenumber(id, { supportedContent: null })).toMatchObject({ supportedContent: { name: 'SMS Default' } })
    if (without === undefined) return
    const text = await client.postRoutingSmsPhonenumbers({ phoneNumber: without.e164, phoneNumberType: 'local', countryCode: 'US' })
    expect(await refusedWith(client.patchRoutingSmsPhonenumber(text.id, { supportedContent: { id: 'p1' } }))).toMatchObject({ status: 409, code: 'number.no.mms' })
  })
})
