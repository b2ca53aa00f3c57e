import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { papersDesk, type PapersDesk } from '../support/judging.ts'
import { completeDossier, lastingClient, submittedRequest } from '../support/requesting.ts'
import { vatProposal } from '../support/ruling.ts'

let desk: TestDesk
let operator: Client
let requester: Client
let papers: PapersDesk
beforeAll(async () => {
  desk = await openDesk()
  operator = await lastingClient(desk, 'operator')
  requester = await lastingClient(desk, 'requester')
  papers = papersDesk(desk)
})
afterAll(() => desk.close())

const french = { params: { country: 'FR' } }
const national = { country: 'FR', numberType: 'national', endUserType: 'business' } as const
const read = async (id: string) => (await requester.readDossier({ params: { id }, query: {} })).body
const told = (findings: readonly { pointer: string; code: string }[]) => findings.map(({ pointer, code }) => `${pointer} ${code}`)

test('who a version would touch is told before it is published, and is what happens once it holds', async () => {
  const [draft, handedIn, approved, untouched] = [
    await completeDossier(desk, requester, national), await completeDossier(desk, requester, national), await completeDossier(desk, requester, national),
    await completeDossier(desk, requester, { ...national, numberType: 'toll_free' }),
  ]
  const request = await submittedRequest(desk, requester, { country: 'FR', numberType: 'national', dossierId: handedIn.id, count: 1 })
  await papers.approve(approved.id)

  const { body } = await operator.previewRuleVersion({ ...french, body: await vatProposal(operator) })
  expect(body).toMatchObject({ dossierCount: 3, requestCount: 1, comparison: { from: 1, to: null, sets: [{ rules: 'telnyx', change: 'changed' }] } })
  expect(body.organizations).toEqual([{ id: draft.organizationId, name: 'Démo SARL', dossiers: 3, lacking: 3, requests: 1 }])
  const touched = new Map(body.dossiers.map((dossier) => [dossier.id, dossier]))
  expect(touched.has(untouched.id)).toBe(false)
  for (const { id } of [draft, handedIn, approved]) expect(told(touched.get(id)?.lacks ?? [])).toEqual(['/information/vat_number information.missing'])
  expect(touched.get(draft.id)).toMatchObject({ measuredAnew: true, status: 'draft', organizationName: 'Démo SARL', requests: [] })
  expect(touched.get(handedIn.id)).toMatchObject({ measuredAnew: false, status: 'submitted', requests: [{ id: request.id, reference: request.reference, status: 'submitted' }] })
  expect(touched.get(approved.id)).toMatchObject({ measuredAnew: false, status: 'approved' })
  expect((await operator.listRuleVersions(french)).body.items).toHaveLength(1)
  expect(await read(draft.id)).toMatchObject({ complete: true })

  await operator.publishRuleVersion({ ...french, body: await vatProposal(operator) })
  expect(await read(draft.id)).toMatchObject({ complete: true })
  desk.clock.set('2026-12-01T09:00:00.000Z')

  expect(told((await read(draft.id)).missing)).toEqual(['/information/vat_number information.missing'])
  expect(await read(handedIn.id)).toMatchObject({ missing: [], lacksSinceApproval: [], regulations: [{ version: 1 }] })
  const valid = await read(approved.id)
  expect(valid).toMatchObject({ status: 'approved', complete: true, regulations: [{ version: 1 }] })
  expect(told(valid.lacksSinceApproval)).toEqual(['/information/vat_number information.missing'])
  expect(await read(untouched.id)).toMatchObject({ complete: true, regulations: [{ version: 1001 }] })
})

test('what a version no longer asks for is told too, and a mere check of the sources touches nobody', async () => {
  const { items } = (await operator.listRuleVersions(french)).body
  const proposal = await vatProposal(operator, { baseVersion: items[0]?.version ?? 0, effectiveFrom: '2026-12-02' })
  const [set] = proposal.sets ?? []
  if (set === undefined) throw new Error('There is nothing to propose.')
  const checked = await operator.previewRuleVersion({ ...french, body: { ...proposal, sets: [{ ...set, information: [...new Set(set.information)], checkedOn: '2026-12-01' }] } })
  expect(checked.body).toMatchObject({ dossierCount: 0, requestCount: 0, organizations: [], dossiers: [] })
  expect(checked.body.comparison.sets[0]?.demands.map(({ aspect }) => aspect)).toEqual(['checkedOn'])

  const eased = await operator.previewRuleVersion({ ...french, body: { ...proposal, sets: [{ ...set, information: set.information.filter((key) => key !== 'vat_number') }] } })
  const draft = eased.body.dossiers.find(({ status }) => status === 'draft')
  expect(told(draft?.lacks ?? [])).toEqual([])
  expect(told(draft?.noLongerLacks ?? [])).toEqual(['/information/vat_number information.missing'])
  expect(eased.body.organizations).toMatchObject([{ lacking: 0, dossiers: 3 }])
})
