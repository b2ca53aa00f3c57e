import { afterAll, beforeAll, expect, test } from 'vitest'
import { RefusedByDesk, type Client } from '../../contract/client.ts'
import { carrierNamed, freeOffers, playOrders } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization, type NewOrganization } from '../support/organizations.ts'
import { approved, caseOf, completeDossier, completeDraft, holdNumbers, lastingClient, submittedRequest } from '../support/requesting.ts'

// The clauses of the page that this desk was made from: how numbers are asked for by e-mail there, and what becomes of each step here.

let desk: TestDesk
let requester: Client
let reviewer: Client
let other: NewOrganization
beforeAll(async () => {
  desk = await openDesk()
  requester = await lastingClient(desk, 'requester')
  reviewer = await lastingClient(desk, 'reviewer')
  other = await addOrganization(desk)
})
afterAll(() => desk.close())

const american = { country: 'US', numberType: 'local', carrier: 'meridian' } as const
const submit = (id: string) => requester.submitRequest({ params: { id } })
const contact = { alternatives: 'ask_me', contactEmail: 'claire@demo.example' } as const

test('clauses 72 to 74: the chosen numbers, several of them, in E.164', async () => {
  const draft = await completeDraft(desk, requester, { count: 5 })
  expect(draft.lines).toHaveLength(5)
  for (const { e164 } of draft.lines) expect(e164).toMatch(/^\+[1-9]\d{6,14}$/)
})

test('clauses 75 and 76: a number that was only looked at may be gone; one in a request cannot be taken by anybody', async () => {
  const [seen] = await freeOffers(desk, 1, { country: 'FR', numberType: 'mobile' })
  const { body: taken } = await other.client.holdOffers({ body: { offerIds: [seen?.id ?? ''] } })
  expect(taken.held).toBe(1)
  const refused = [{ outcome: 'refused', code: 'hold.taken' }]
  expect((await requester.holdOffers({ body: { offerIds: [seen?.id ?? ''] } })).body.results).toMatchObject(refused)
  const request = await submittedRequest(desk, requester, { count: 1 })
  expect((await other.client.holdOffers({ body: { offerIds: [request.lines[0]?.offerId ?? ''] } })).body.results).toMatchObject(refused)
})

const wishes = [['choose_for_me', 'completed'], ['ask_me', 'waiting_for_choice']] as const
test.each(wishes)('clauses 77, 78 and 80: a number that is gone is replaced, or its requester asked, as they wished: %s', async (alternatives, status) => {
  const holdIds = await holdNumbers(desk, requester, 1, american)
  const { body: hold } = await requester.readHold({ params: { id: holdIds[0] ?? '' } })
  await carrierNamed(desk, 'meridian').steer({ lose: [hold.e164] })
  const request = await submittedRequest(desk, requester, { ...american, holdIds, alternatives })
  await playOrders(desk)
  const { body } = await requester.readRequest({ params: { id: request.id } })
  expect(body).toMatchObject({ status, alternatives })
  expect(body.lines.slice(1).every(({ status: line }) => line === (alternatives === 'ask_me' ? 'proposed' : 'active'))).toBe(true)
})

test('clauses 79 and 80: the preference is mandatory', async () => {
  const draft = await completeDraft(desk, requester, { count: 1 })
  await requester.changeRequest({ params: { id: draft.id }, body: { alternatives: null }, ifMatch: '*' })
  await expect(submit(draft.id)).rejects.toMatchObject({ code: 'request.incomplete', errors: [{ pointer: '/alternatives', code: 'alternatives.missing' }] })
})

test('clause 81: choosing anew is a further round with the requester, who is told until when', async () => {
  const holdIds = await holdNumbers(desk, requester, 1, american)
  const { body: hold } = await requester.readHold({ params: { id: holdIds[0] ?? '' } })
  await carrierNamed(desk, 'meridian').steer({ lose: [hold.e164] })
  const { id } = await submittedRequest(desk, requester, { ...american, holdIds, alternatives: 'ask_me' })
  await playOrders(desk)
  const { body: asked } = await requester.readRequest({ params: { id } })
  expect(asked).toMatchObject({ status: 'waiting_for_choice', clock: { waitingOn: 'requester' }, choiceDeadline: expect.any(String) })
  const proposal = asked.lines.find(({ status }) => status === 'proposed')
  await requester.chooseAlternatives({ params: { id }, body: { lineIds: [proposal?.id ?? ''] } })
  await playOrders(desk)
  expect((await requester.readRequest({ params: { id } })).body.status).toBe('completed')
})

test('clauses 82 to 84: one country a request, stated at its start, and the numbers must be of it', async () => {
  const [german] = await holdNumbers(desk, requester, 1, { country: 'DE' })
  const mismatch = { code: 'request.country_mismatch', errors: [{ pointer: '/holdIds/0', code: 'hold.country_mismatch' }] }
  await expect(requester.createRequest({ body: { country: 'FR', holdIds: [german ?? ''] } })).rejects.toMatchObject(mismatch)
  const { body: { id } } = await requester.createRequest({ body: { country: 'FR' } })
  await expect(requester.changeRequest({ params: { id }, body: { holdIds: [german ?? ''] }, ifMatch: '*' })).rejects.toMatchObject(mismatch)
  expect((await requester.readRequest({ params: { id } })).body).toMatchObject({ country: 'FR', lines: [] })
})

test('clauses 85 to 90: a request is tied to its organization\'s ID without anybody typing it, and nobody else sees it', async () => {
  const request = await submittedRequest(desk, requester, { count: 1 })
  const { body: me } = await requester.whoAmI()
  expect(request.organizationId).toBe(me.organization.id)
  const { body: queued } = await reviewer.readCase({ params: { id: await caseOf(desk, request.id) } })
  expect(queued).toMatchObject({ organizationId: me.organization.id, organizationName: me.organization.name })
  await expect(other.client.readRequest({ params: { id: request.id } })).rejects.toMatchObject({ status: 404 })
})

test('clauses 91 to 93: several papers go with a request, and without them it is incomplete', async () => {
  const { body: empty } = await requester.createDossier({ body: { name: 'Empty', country: 'FR', numberType: 'mobile', endUserType: 'business' } })
  const papers = empty.missing.filter(({ code }) => code === 'document.missing')
  expect(papers.length).toBeGreaterThan(1)
  const draft = await completeDraft(desk, requester, { count: 1, dossierId: empty.id })
  const refusal = await submit(draft.id).then(() => undefined, (error: unknown) => error)
  if (!(refusal instanceof RefusedByDesk)) throw new Error('A request without its papers went in.')
  expect(refusal.code).toBe('request.incomplete')
  expect(refusal.errors.filter(({ code }) => code === 'document.missing').map(({ pointer }) => pointer)).toEqual(papers.map(({ pointer }) => `/dossier${pointer}`))
  const full = await completeDossier(desk, requester)
  await requester.changeRequest({ params: { id: draft.id }, body: { dossierId: full.id }, ifMatch: '*' })
  expect((await submit(draft.id)).body.status).toBe('submitted')
})

test('clause 94: there is one address to send it to, and it is the same for every request', async () => {
  const response = await fetch(`${desk.url}/openapi.json`)
  const { paths }: { paths: Record<string, Record<string, { operationId?: string }>> } = JSON.parse(await response.text())
  expect(Object.entries(paths).filter(([, methods]) => methods['post']?.operationId === 'submitRequest')).toHaveLength(1)
})

test('clause 95: the address for questions and the final notice is part of the request, and mandatory', async () => {
  const { id: dossierId } = await completeDossier(desk, requester)
  const holdIds = await holdNumbers(desk, requester, 1)
  const { body: draft } = await requester.createRequest({ body: { country: 'FR', holdIds, dossierId, alternatives: contact.alternatives } })
  await expect(submit(draft.id)).rejects.toMatchObject({ code: 'request.incomplete', errors: [{ pointer: '/contactEmail', code: 'contact.missing' }] })
  await requester.changeRequest({ params: { id: draft.id }, body: { contactEmail: contact.contactEmail }, ifMatch: '*' })
  expect((await submit(draft.id)).body).toMatchObject({ status: 'submitted', contactEmail: contact.contactEmail })
})

test('clause 96: handing it in is the moment of submission, and the clock starts on receipt', async () => {
  const draft = await completeDraft(desk, requester, { count: 1 })
  expect(draft).toMatchObject({ submittedAt: null, clock: { state: 'not_started', expectedBy: null } })
  const now = desk.clock.now().toISOString()
  expect((await submit(draft.id)).body).toMatchObject({ submittedAt: now, clock: { state: 'running', expectedBy: expect.any(String), waitingOn: 'desk' } })
})

test('clauses 37 to 46: an inaccurate request goes back, an accurate one to the carrier; active numbers are in the inventory, and not before', async () => {
  const request = await submittedRequest(desk, requester, { count: 1 })
  await approved(desk, reviewer, request.id)
  const { e164 = '' } = request.lines[0] ?? {}
  await expect(requester.readNumber({ params: { id: e164 } })).rejects.toMatchObject({ status: 404 })
  await playOrders(desk)
  expect((await requester.readNumber({ params: { id: e164 } })).body).toMatchObject({ status: 'active', requestId: request.id })
})
