import { expect, onTestFinished, test } from 'vitest'
import { address, answersTo } from '../../cli/demo/company.ts'
import { makePaper, makeWrongPaper } from '../../cli/demo/make-paper.ts'
import { RefusedByDesk, type Client } from '../../contract/client.ts'
import type { AnswerOf } from '../../contract/endpoint.ts'
import type { Endpoints } from '../../contract/endpoints/index.ts'
import { describeReason } from '../../contract/language/speak.ts'
import { playOrders, salesOf } from '../support/buying.ts'
import { emails, openDesk, type TestDesk } from '../support/desk.ts'
import { watchStatusChanges } from '../support/status-changes.ts'

type Offers = AnswerOf<Endpoints['searchOffers']>['items']
type Dossier = AnswerOf<Endpoints['readDossier']>
type Request = AnswerOf<Endpoints['readRequest']>
type Paper = Awaited<ReturnType<typeof makePaper>>
type Cast = { readonly desk: TestDesk; readonly claire: Client; readonly rosa: Client; readonly olga: Client }

const ending = '24'
const certificate = 'business_registration_certificate_of_company'
const proof = 'proof_of_address'

test('five French mobile numbers go from the search to the inventory, past a refused purchase, a paper that comes back and a number that vanishes', async () => {
  const desk = await openDesk()
  onTestFinished(desk.close)
  const changes = await watchStatusChanges(desk.test)
  onTestFinished(changes.close)
  const cast: Cast = { desk, claire: await desk.as('requester'), rosa: await desk.as('reviewer'), olga: await desk.as('operator') }

  const offers = await claireSearches(cast)
  await buyNowIsRefused(cast, offers)
  const holdIds = await sheHoldsThemInOneCall(cast, offers)
  const dossier = await theDossierSaysWhatIsDemanded(cast)
  await sheUploadsRealPapers(cast, dossier)
  const draft = await submittedTooEarlyItIsRefused(cast, { holdIds, dossier })
  await completedItIsSubmitted(cast, draft, dossier)
  const caseId = await rosaReturnsIt(cast, draft)
  await claireReadsWhyAndMendsIt(cast, draft, dossier)
  const lost = await oneNumberVanishes(cast, draft)
  await rosaApproves(cast, caseId, draft)
  const completed = await theCarriersAnswer(cast, draft, lost)
  await fiveAreInTheInventory(cast, completed)
  await eachWasBoughtOnce(cast, completed, lost)
  await sheWasWrittenTo(cast, completed)
  await theTrailTellsIt(cast, completed)

  expect(await changes.disagreements()).toEqual([])
  expect(await changes.count()).toBeGreaterThan(30)
})

/** Her terminal says nothing of a language: she is told in her organization's. */
async function claireSearches({ claire }: Cast): Promise<Offers> {
  const query = { country: 'FR', numberType: 'mobile', endsWith: ending, endUserType: 'business', limit: 5 } as const
  const { body } = await claire.searchOffers({ query })
  expect(body.synopsis).toMatch(/^France · mobile · finit par 24 · pour\s: entreprise$/)
  expect(body.total).toBeGreaterThanOrEqual(5)
  expect(body.items).toHaveLength(5)
  for (const offer of body.items) expect(offer).toMatchObject({ e164: expect.stringMatching(/^\+33[67]\d{6}24$/), acquisition: 'request', regulations: [expect.any(String)] })
  expect((await claire.searchOffers({ query: { ...query, seed: body.seed } })).body.items).toEqual(body.items)
  return body.items
}

async function buyNowIsRefused({ claire }: Cast, offers: Offers): Promise<void> {
  for (const offerIds of [offers.map(({ id }) => id), offers.slice(0, 1).map(({ id }) => id)]) {
    const refusal = await refusalOf(claire.purchaseOffers({ body: { offerIds } }))
    expect(refusal).toMatchObject({ status: 422, code: 'offer.regulated', errors: offerIds.map((_id, index) => ({ pointer: `/offerIds/${index}`, code: 'offer.regulated' })) })
  }
  expect((await claire.listPurchases()).body.items).toEqual([])
}

/** Sent twice, it is done once; what is held no longer shows. */
async function sheHoldsThemInOneCall({ claire }: Cast, offers: Offers): Promise<string[]> {
  const call = { body: { offerIds: offers.map(({ id }) => id) }, idempotencyKey: 'hold-five' }
  const { body } = await claire.holdOffers(call)
  expect(body).toMatchObject({ held: 5, refused: 0 })
  expect(await claire.holdOffers(call)).toMatchObject({ body, replayed: true })
  const { body: left } = await claire.searchOffers({ query: { country: 'FR', numberType: 'mobile', endsWith: ending, limit: 200 } })
  expect(left.items.filter(({ id }) => call.body.offerIds.includes(id))).toEqual([])
  return body.results.flatMap(({ hold }) => hold?.id ?? [])
}

/** With its source, and that nobody has verified it for French mobile numbers. */
async function theDossierSaysWhatIsDemanded({ claire }: Cast): Promise<Dossier> {
  const { body } = await claire.createDossier({ body: { name: 'Démo SARL', country: 'FR', numberType: 'mobile', endUserType: 'business' } })
  expect(body.slots.map(({ slot, status }) => [slot, status])).toEqual([[certificate, 'empty'], [proof, 'empty']])
  for (const regulation of body.regulations) {
    expect(regulation).toMatchObject({ status: 'unverified', derivedFrom: 'FR/national/business/telnyx@1', confidence: 'low' })
    expect(regulation.sources).toContainEqual(expect.objectContaining({ url: expect.stringMatching(/^https:/) }))
  }
  expect(body.missing.map(({ pointer }) => pointer)).toEqual([
    '/information/representative_first_name', '/information/representative_last_name', '/information/company_name', '/information/contact_phone',
    '/address', '/slots/0/documentId', '/slots/1/documentId',
  ])
  return body
}

/** One of them no machine can find fault with. */
async function sheUploadsRealPapers(cast: Cast, dossier: Dossier): Promise<void> {
  await fill(cast, dossier, { slot: certificate, paper: await makePaper({ kind: 'business_registration_certificate', slot: certificate, issuedOn: '2026-11-03' }), issuedOn: '2026-11-03' })
  await fill(cast, dossier, { slot: proof, paper: await makeWrongPaper('2026-11-19'), issuedOn: '2026-11-19' })
  expect((await cast.claire.readDossier({ params: { id: dossier.id } })).body.slots.map(({ status }) => status)).toEqual(['filled', 'filled'])
}

async function submittedTooEarlyItIsRefused({ claire }: Cast, { holdIds, dossier }: { holdIds: string[]; dossier: Dossier }): Promise<Request> {
  const { body: draft } = await claire.createRequest({ body: { country: 'FR', holdIds, dossierId: dossier.id, alternatives: 'choose_for_me', contactEmail: emails.requester } })
  expect(draft).toMatchObject({ status: 'draft', reference: 'R-1001' })
  const refusal = await refusalOf(claire.submitRequest({ params: { id: draft.id } }))
  expect(refusal).toMatchObject({ status: 422, code: 'request.incomplete' })
  expect(refusal.errors.map(({ pointer }) => pointer)).toEqual([
    '/dossier/information/representative_first_name', '/dossier/information/representative_last_name', '/dossier/information/company_name', '/dossier/information/contact_phone',
    '/dossier/address',
  ])
  expect((await claire.readRequest({ params: { id: draft.id } })).body.status).toBe('draft')
  return draft
}

/** It is Monday 23 November 2026, before the cut-off; in the week after neither France nor the desk has a holiday. */
async function completedItIsSubmitted({ claire }: Cast, { id }: Request, dossier: Dossier): Promise<void> {
  const { etag = '' } = await claire.readDossier({ params: { id: dossier.id } })
  const information = answersTo(dossier.regulations.flatMap((regulation) => regulation.information))
  expect((await claire.changeDossier({ params: { id: dossier.id }, body: { information, address }, ifMatch: etag })).body).toMatchObject({ complete: true, missing: [] })
  const { body: submitted } = await claire.submitRequest({ params: { id } })
  expect(submitted).toMatchObject({ status: 'submitted', dossierVersion: 1, clock: { state: 'running', expectedBy: '2026-11-30', businessDaysLeft: 5, waitingOn: 'desk' } })
}

/** She accepts one paper and refuses the other, with a reason. */
async function rosaReturnsIt({ rosa, claire }: Cast, request: Request): Promise<string> {
  const id = (await rosa.listCases()).body.items.find(({ requestId }) => requestId === request.id)?.id ?? ''
  const { body: claimed } = await rosa.claimCase({ params: { id } })
  expect(claimed).toMatchObject({ assignee: { name: 'Rosa Weiss' }, verdictsMissing: [certificate, proof], approvable: false })
  for (const { documentId } of claimed.dossier?.slots ?? []) {
    const { body: paper } = await rosa.downloadDocument({ params: { id: documentId ?? '' } })
    expect(new TextDecoder().decode(paper.subarray(0, 5))).toBe('%PDF-')
  }
  await rosa.judgeSlot({ params: { id, slot: certificate }, body: { verdict: 'accept' } })
  await rosa.judgeSlot({ params: { id, slot: proof }, body: { verdict: 'refuse', reason: 'document_wrong_kind', note: 'C’est un bon de livraison.' } })
  expect(await refusalOf(rosa.approveCase({ params: { id } }))).toMatchObject({ code: 'case.verdict_missing', status: 422 })
  await rosa.returnCase({ params: { id }, body: {} })
  expect((await claire.readRequest({ params: { id: request.id } })).body).toMatchObject({ status: 'waiting_for_requester', clock: { state: 'paused', waitingOn: 'requester' } })
  return id
}

/** In an e-mail in French. She replaces that paper and nothing else. */
async function claireReadsWhyAndMendsIt(cast: Cast, request: Request, dossier: Dossier): Promise<void> {
  const { claire, desk } = cast
  await desk.settle()
  const mail = (await mailsOf(cast, request)).at(-1)
  const { sentence, fix } = describeReason('fr', 'document_wrong_kind')
  expect(mail).toMatchObject({ template: 'request_returned', language: 'fr', recipient: emails.requester, status: 'kept', subject: expect.stringContaining(request.reference) })
  for (const words of ['justificatif d’adresse', sentence, fix, 'C’est un bon de livraison.']) expect(mail?.text).toContain(words)

  const { body: returned } = await claire.readDossier({ params: { id: dossier.id } })
  expect(returned).toMatchObject({ version: 2, status: 'draft', slots: [{ slot: certificate, status: 'accepted' }, { slot: proof, status: 'refused', reason: 'document_wrong_kind' }] })
  await fill(cast, dossier, { slot: proof, paper: await makePaper({ kind: proof, slot: proof, issuedOn: '2026-11-03' }), issuedOn: '2026-11-03' })
  const { body: submitted } = await claire.submitRequest({ params: { id: request.id } })
  expect(submitted).toMatchObject({ status: 'submitted', dossierVersion: 2, clock: { state: 'running', waitingOn: 'desk' } })
}

async function oneNumberVanishes({ olga }: Cast, { lines: [line] }: Request): Promise<string> {
  const { e164 = '', carrierId = '' } = line ?? {}
  expect((await olga.steerSimulation({ params: { id: carrierId }, body: { lose: [e164] } })).body.lost).toContain(e164)
  return e164
}

/** One order a carrier, prepared and not yet sent. */
async function rosaApproves({ rosa, olga }: Cast, id: string, request: Request): Promise<void> {
  const { body: claimed } = await rosa.claimCase({ params: { id } })
  for (const slot of claimed.verdictsMissing) await rosa.judgeSlot({ params: { id, slot }, body: { verdict: 'accept' } })
  expect((await rosa.approveCase({ params: { id } })).body).toMatchObject({ status: 'approved' })
  const { body: orders } = await olga.listOrders({ query: { requestId: request.id } })
  expect(orders.items.map(({ carrierId }) => carrierId).toSorted()).toEqual([...new Set(request.lines.map(({ carrierId }) => carrierId))].toSorted())
  for (const order of orders.items) expect(order).toMatchObject({ status: 'prepared', attempts: 0, carrierOrderId: null })
}

/** What is gone is replaced as Claire wished, by a number of the same carriers. */
async function theCarriersAnswer({ desk, claire }: Cast, { id }: Request, lost: string): Promise<Request> {
  await playOrders(desk)
  const { body: completed } = await claire.readRequest({ params: { id } })
  expect(completed).toMatchObject({ status: 'completed', clock: { state: 'met', waitingOn: 'nobody' } })
  expect(completed.lines.map(({ status }) => status).toSorted()).toEqual(['active', 'active', 'active', 'active', 'active', 'gone'])
  const gone = completed.lines.find(({ e164 }) => e164 === lost)
  expect(gone).toMatchObject({ status: 'gone', reason: 'number_gone' })
  expect(completed.lines.filter(({ replaces }) => replaces !== null)).toMatchObject([{ replaces: gone?.id, status: 'active' }])
  return completed
}

async function fiveAreInTheInventory({ claire }: Cast, request: Request): Promise<void> {
  const { body } = await claire.listNumbers({ query: { requestId: request.id, status: ['active'] } })
  expect(body.total).toBe(5)
  expect(body.items.map(({ e164 }) => e164).toSorted()).toEqual(activeNumbers(request))
}

/** By the carriers' own books: nothing else was bought either. */
async function eachWasBoughtOnce({ desk }: Cast, request: Request, lost: string): Promise<void> {
  const sales = await salesOf(desk, request.lines.map(({ e164 }) => e164))
  expect(sales.map(({ e164 }) => e164).toSorted()).toEqual(activeNumbers(request))
  expect(sales.filter(({ e164, releasedAt }) => e164 === lost || releasedAt !== null)).toEqual([])
}

/** Five times, in French, in the order of what happened. */
async function sheWasWrittenTo(cast: Cast, request: Request): Promise<void> {
  await cast.desk.settle()
  const mails = await mailsOf(cast, request)
  expect(mails.map(({ template, language, recipient, status }) => ({ template, language, recipient, status }))).toEqual(
    ['request_submitted', 'request_returned', 'request_submitted', 'request_approved', 'request_completed'].map((template) => ({ template, language: 'fr', recipient: emails.requester, status: 'kept' })),
  )
  expect(mails[0]?.text).toContain('au plus tard le lundi 30 novembre 2026')
  for (const e164 of activeNumbers(request)) expect(mails.at(-1)?.text.replaceAll(/\s/g, '')).toContain(e164)
}

async function theTrailTellsIt({ olga }: Cast, { id }: Request): Promise<void> {
  const { body } = await olga.listEvents({ query: { subjectType: 'request', subjectId: id, limit: 100 } })
  expect(body.items.toReversed().map(({ name, actor }) => `${name} by ${actor.kind === 'person' ? actor.name : actor.kind}`)).toEqual([
    'request.created by Claire Martin', 'request.submit by Claire Martin', 'request.claim by Rosa Weiss', 'request.return by Rosa Weiss',
    'request.submit by Claire Martin', 'request.claim by Rosa Weiss', 'request.approve by Rosa Weiss', 'request.order by clock', 'request.complete by carrier',
  ])
}

async function fill({ claire }: Cast, { id }: Dossier, { slot, paper, issuedOn }: { slot: string; paper: Paper; issuedOn: string }): Promise<void> {
  const { body: document } = await claire.uploadDocument({ file: paper })
  expect(document).toMatchObject({ name: paper.name, mediaType: 'application/pdf', bytes: paper.content.length, status: 'stored' })
  await claire.fillSlot({ params: { id, slot }, body: { documentId: document.id, issuedOn } })
}

/** As the staff sees them, in the order in which they were written. */
async function mailsOf({ olga }: Cast, { id }: Request) {
  const { body } = await olga.listMessages({ query: { requestId: id, limit: 100 } })
  return body.items.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt) || one.id.localeCompare(other.id))
}

function activeNumbers({ lines }: Request): string[] {
  return lines.filter(({ status }) => status === 'active').map(({ e164 }) => e164).toSorted()
}

async function refusalOf(call: Promise<unknown>): Promise<RefusedByDesk> {
  const refusal = await call.catch((error: unknown) => error)
  if (!(refusal instanceof RefusedByDesk)) throw new Error('This call was not refused.')
  return refusal
}
