import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { endpoints } from '../../contract/endpoints/index.ts'
import { carrierNamed, freeOffers, playOrders, requestNumbers } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { pdfPaper } from '../support/papers.ts'
import { fillSlot, submittedRequest } from '../support/requesting.ts'
import { guichetAt, jsonOf } from './run-guichet.ts'

let desk: TestDesk
let requester: Client
let guichet: ReturnType<typeof guichetAt>

beforeAll(async () => {
  desk = await openDesk()
  requester = await desk.as('requester')
  guichet = guichetAt(desk.url)
})
afterAll(() => desk.close())

test('a reviewer works a case from the queue to the return, and after its mending to the approval', async () => {
  const { id, reference, dossierId } = await submittedRequest(desk, requester, { count: 2 })
  expect((await guichet('review')).out).toMatch(new RegExp(`^${reference} +Démo SARL +France · mobile +2 +Waiting +\\w+ \\d+ \\w+ 2026$`, 'm'))
  expect((await guichet('review', 'claim', reference)).out).toContain(`${reference} · Démo SARL · France · mobile · Claimed · Rosa Weiss`)
  expect((await guichet('review', 'approve', reference)).err).toContain('[case.verdict_missing, 422]')

  expect((await guichet('review', 'accept', reference, 'business_registration_certificate_of_company')).out).toContain('No verdict yet: proof_of_address')
  expect(await guichet('review', 'refuse', reference, 'proof_of_address')).toMatchObject({ exitCode: 2, err: expect.stringContaining('A refusal needs a reason') })
  const refused = await guichet('review', 'refuse', reference, 'proof_of_address', '--reason', 'document_too_old', '--note', 'De mars.')
  expect(refused.out).toMatch(/^proof_of_address +proof of address +Refused .*The document was issued too long ago\.$/m)
  expect((await guichet('review', 'unjudge', reference, 'proof_of_address', 'business_registration_certificate_of_company')).out).toContain('No verdict yet: business_registration_certificate_of_company and proof_of_address')
  await guichet('review', 'accept', reference, 'business_registration_certificate_of_company')
  await guichet('review', 'refuse', reference, 'proof_of_address', '--reason', 'document_too_old', '--note', 'De mars.')
  expect(jsonOf(endpoints.returnCase.answer, await guichet('review', 'return', reference, '--note', 'Presque.', '--json'))).toMatchObject({ status: 'returned', requestId: id })
  expect((await guichet('requests', 'show', reference, '--lang', 'fr')).out).toContain('À corriger par le demandeur')

  const { body: dossier } = await requester.readDossier({ params: { id: dossierId ?? '' } })
  await fillSlot(desk, requester, dossier, 'proof_of_address')
  expect((await guichet('requests', 'submit', id)).out).toMatch(new RegExp(`^${reference} · France · mobile · Submitted\nexpected by .*business days? left · waiting on the desk$`, 'm'))
  await guichet('review', 'claim', reference)
  await guichet('review', 'accept', reference, 'proof_of_address')
  expect((await guichet('review', 'approve', reference)).out).toContain(' · Approved · ')
  expect(await guichet('review', 'unjudge', reference, 'proof_of_address')).toMatchObject({ exitCode: 1, err: expect.stringContaining('[state.wrong, 409]') })
}, 60_000)

test('a reviewer rejects with a reason, and the requester takes another request back', async () => {
  const rejected = await submittedRequest(desk, requester, { count: 1 })
  await guichet('review', 'claim', rejected.reference)
  expect(jsonOf(endpoints.rejectCase.answer, await guichet('review', 'reject', rejected.reference, '--reason', 'fraud_suspected', '--json'))).toMatchObject({ status: 'rejected', reason: 'fraud_suspected' })
  const cancelled = await submittedRequest(desk, requester, { count: 1 })
  expect((await guichet('requests', 'cancel', cancelled.reference.toLowerCase(), '--lang', 'fr')).out).toContain(`${cancelled.reference} · France · mobile · Annulée`)
  expect((await guichet('requests', 'list', '--status', 'rejected,cancelled', '--all')).out.match(/^R-\d+ /gm)).toHaveLength(2)
})

test('a requester who wished to be asked chooses among the proposed numbers, and finds them in the inventory', async () => {
  const [kept, gone] = await freeOffers(desk, 2, { carrier: 'meridian' })
  if (kept === undefined || gone === undefined) throw new Error('Two offers were asked for.')
  await carrierNamed(desk, 'meridian').steer({ lose: [gone.e164] })
  const { reference } = await requestNumbers(requester, [kept, gone], 'ask_me')
  await playOrders(desk, { until: new Date(desk.clock.now().getTime() + 3_600_000) })

  const { lines } = jsonOf(endpoints.readRequest.answer, await guichet('requests', 'show', reference, '--json'))
  const [proposed = ''] = lines.filter(({ status }) => status === 'proposed').map(({ e164 }) => e164)
  expect(await guichet('requests', 'choose', reference, '+12125550100')).toMatchObject({ exitCode: 2, err: expect.stringContaining(proposed) })
  expect((await guichet('requests', 'choose', reference, proposed)).out).toContain('With the carrier')
  await playOrders(desk)

  expect((await guichet('requests', 'show', reference)).out).toContain(' · Completed')
  const { items } = jsonOf(endpoints.listNumbers.answer, await guichet('numbers', '--request', reference, '--status', 'active', '--sort', 'number', '--json'))
  expect(items.map(({ e164 }) => e164)).toEqual([kept.e164, proposed].toSorted())
})

test('a number is released and reclaimed by its digits, grouped or not; staff see it too', async () => {
  const [offer] = await freeOffers(desk, 1, { carrier: 'solent' })
  if (offer === undefined) throw new Error('One offer was asked for.')
  await requester.purchaseOffers({ body: { offerIds: [offer.id] } })
  await playOrders(desk)
  const { international } = (await requester.readNumber({ params: { id: offer.e164 } })).body
  expect((await guichet('numbers', 'show', international)).out).toContain(`${international} · `)
  expect((await guichet('numbers', 'release', offer.e164)).out).toMatch(/ · In quarantine\n(.*\n)+In quarantine until /)
  expect((await guichet('numbers', 'reclaim', international, '--lang', 'fr')).out).toContain(' · Actif')
  expect((await guichet('numbers', '--as', 'operator', '--search', offer.e164)).out).toContain(international)
  expect(await guichet('numbers', 'release', offer.e164, '--as', 'viewer')).toMatchObject({ exitCode: 1, err: expect.stringContaining('[permission.missing, 403]') })
})

test('a paper that lies in no dossier is deleted, and told by its name; one that lies in one stays', async () => {
  const { body: loose } = await requester.uploadDocument({ file: { name: 'scan of Monday.pdf', content: await pdfPaper('Monday') } })
  expect((await guichet('documents', '--loose')).out).toMatch(new RegExp(`^scan of Monday\\.pdf .* ${loose.id}$`, 'm'))
  expect((await guichet('documents', 'delete', loose.id)).out).toContain('“scan of Monday.pdf” is deleted.')
  expect((await guichet('documents', '--loose')).out).toContain('No document matches.')
  expect(await guichet('documents', 'delete', loose.id)).toMatchObject({ exitCode: 1, err: expect.stringContaining('[resource.not_found, 404]') })
  const { items } = jsonOf(endpoints.listDocuments.answer, await guichet('documents', 'list', '--all', '--json'))
  const used = items.find(({ uses }) => uses.length > 0)
  expect((await guichet('documents', '--lang', 'fr')).out).toContain(used?.uses[0]?.dossierName)
  expect(await guichet('documents', 'delete', used?.id ?? '')).toMatchObject({ exitCode: 1, err: expect.stringContaining('[document.in_use, 409]') })
  expect(await guichet('documents', 'delete', used?.id ?? '', '--as', 'viewer')).toMatchObject({ exitCode: 1, err: expect.stringContaining('[permission.missing, 403]') })
})

test('organizations are listed to staff, and people to their own and to staff', async () => {
  const { items } = jsonOf(endpoints.listOrganizations.answer, await guichet('organizations', '--all', '--json'))
  const french = items.find(({ name }) => name === 'Démo SARL')
  expect((await guichet('organizations', '--lang', 'fr')).out).toMatch(new RegExp(`^Démo SARL +client +CX \\d .*France +${french?.id ?? 'none'}$`, 'm'))
  expect(await guichet('organizations', '--as', 'requester')).toMatchObject({ exitCode: 1, err: expect.stringContaining('[permission.missing, 403]') })
  expect((await guichet('people')).out).toMatch(/^Victor Petit +victor@demo\.example +reader +[0-9a-f-]{36}$/m)
  expect((await guichet('people', '--as', 'operator')).out).not.toContain('victor@demo.example')
  expect((await guichet('people', '--as', 'operator', '--organization', 'démo sarl')).out).toContain('victor@demo.example')
  expect(jsonOf(endpoints.listPeople.answer, await guichet('people', '--as', 'operator', '--organization', french?.id ?? '', '--json')).items.map(({ email }) => email)).toContain('claire@demo.example')
  expect(await guichet('people', '--as', 'operator', '--organization', 'Nobody Ltd')).toMatchObject({ exitCode: 2, err: expect.stringContaining('“Nobody Ltd” is not an organization of this desk.') })
})

test('what does not exist is said so', async () => {
  expect(await guichet('requests', 'show', 'R-999999')).toMatchObject({ exitCode: 2, err: expect.stringContaining('There is no request “R-999999” that you can see.') })
  expect(await guichet('review', 'show', 'R-999999')).toMatchObject({ exitCode: 2, err: expect.stringContaining('There is no case “R-999999”.') })
  expect(await guichet('numbers', 'show', '+33612345678')).toMatchObject({ exitCode: 1, err: expect.stringContaining('[resource.not_found, 404]') })
})
