import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization } from '../support/organizations.ts'
import { claimed, lastingClient, submittedRequest } from '../support/requesting.ts'

let desk: TestDesk
let requester: Client
beforeAll(async () => {
  desk = await openDesk()
  requester = await lastingClient(desk, 'requester')
})
afterAll(() => desk.close())

test('news that somebody does without is not written; what waits for their answer is', async () => {
  await requester.changeMyLetters({ body: { unwanted: ['request_submitted', 'request_rejected'] }, ifMatch: '*' })
  const request = await submittedRequest(desk, requester)
  await desk.settle()
  await expect(lettersOf(request.id)).resolves.toEqual([])

  const reviewer = await lastingClient(desk, 'reviewer')
  const caseId = await claimed(desk, reviewer, request.id)
  const [slot = ''] = (await reviewer.readCase({ params: { id: caseId } })).body.verdictsMissing
  await reviewer.judgeSlot({ params: { id: caseId, slot }, body: { verdict: 'refuse', reason: 'document_unreadable' } })
  await reviewer.returnCase({ params: { id: caseId }, body: {} })
  await desk.settle()
  await expect(lettersOf(request.id)).resolves.toEqual(['request_returned'])
})

test('switched on again, news is written', async () => {
  await requester.changeMyLetters({ body: { unwanted: [] }, ifMatch: '*' })
  const request = await submittedRequest(desk, requester)
  await desk.settle()
  await expect(lettersOf(request.id)).resolves.toEqual(['request_submitted'])
})

test('what one person does without, another organization with the same address for questions still gets', async () => {
  await requester.changeMyLetters({ body: { unwanted: ['request_submitted'] }, ifMatch: '*' })
  const other = await addOrganization(desk)
  const found = await desk.desk.work({ organizationId: other.organizationId }, { kind: 'clock', id: null, name: 'clock' }, (needs) => needs.organizations.personAt(other.organizationId, 'claire@demo.example'))
  expect(found).toBeUndefined()
})

async function lettersOf(requestId: string): Promise<string[]> {
  return (await requester.listMessages({ query: { requestId } })).body.items.map(({ template }) => template)
}
