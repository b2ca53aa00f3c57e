import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RefusedByDesk, type Client } from '../../contract/client.ts'
import { isOver } from '../../contract/lifecycle.ts'
import { requestLifecycle, requestLineLifecycle } from '../../contract/lifecycles/request.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import type { RequestAnswer } from '../../server/modules/requests/index.ts'
import { carrierNamed } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { acceptEveryPaper, caseOf, completeDraft, fillSlot, holdNumbers, lastingClient } from '../support/requesting.ts'
import { watchStatusChanges, type StatusChanges } from '../support/status-changes.ts'

// People, carriers and the clock do whatever comes into their minds with one request. Whatever they do, the request keeps its promises.

let desk: TestDesk
let requester: Client
let reviewers: readonly Client[]
let changes: StatusChanges
beforeAll(async () => {
  desk = await openDesk()
  changes = await watchStatusChanges(desk.test)
  requester = await lastingClient(desk, 'requester')
  reviewers = [await lastingClient(desk, 'reviewer'), await lastingClient(desk, 'secondReviewer')]
})
afterAll(async () => {
  await changes.close()
  await desk.close()
})

/** One request under way. `pick` is the chance of a step: which of several, how long, who. */
type Step = (request: RequestAnswer, pick: number) => Promise<unknown>

/** Mostly whoever has the case does something with it, now and then their colleague. */
const withCase = (act: (client: Client, params: { id: string }, pick: number) => Promise<unknown>): Step => async ({ id }, pick) => {
  const caseId = await caseOf(desk, id)
  if (caseId === '') return
  const { body } = await pickFrom(reviewers, 0).readCase({ params: { id: caseId } })
  const holder = ['Rosa Weiss', 'Rémi Dubois'].indexOf(body.assignee?.name ?? '')
  await act(pickFrom(reviewers, holder < 0 || pick % 5 === 0 ? pick : holder), { id: caseId }, pick)
}

const steps = {
  submit: ({ id }) => requester.submitRequest({ params: { id } }),
  cancel: ({ id }) => requester.cancelRequest({ params: { id } }),
  changePolicy: ({ id }, pick) => requester.changeRequest({ params: { id }, body: { alternatives: pick % 2 === 0 ? 'ask_me' : 'choose_for_me' }, ifMatch: '*' }),
  swapNumber: async ({ id, lines, country }, pick) => {
    const wanted = lines.flatMap(({ status, holdId, heldUntil }) => (status === 'wanted' && holdId !== null && heldUntil !== null ? [holdId] : []))
    const added = await holdNumbers(desk, requester, 1, country === 'US' ? american : {})
    return await requester.changeRequest({ params: { id }, body: { holdIds: [...wanted.filter((_, index) => index !== pick % 3), ...added] }, ifMatch: '*' })
  },
  letGo: ({ lines }, pick) => requester.releaseHold({ params: { id: pickFrom(lines, pick).holdId ?? '' } }),
  choose: ({ id, lines }, pick) => requester.chooseAlternatives({ params: { id }, body: { lineIds: chosenOf(lines, pick) } }),
  mendPapers: async ({ dossierId }) => {
    if (dossierId === null) return
    const { body } = await requester.readDossier({ params: { id: dossierId } })
    for (const { slot } of body.slots.filter(({ status }) => status === 'refused')) await fillSlot(desk, requester, body, slot)
  },
  claim: withCase((client, params) => client.claimCase({ params })),
  unclaim: withCase((client, params) => client.unclaimCase({ params })),
  acceptPapers: withCase((client, { id }) => acceptEveryPaper(client, id)),
  refusePaper: withCase(async (client, params, pick) => {
    const { body } = await client.readCase({ params })
    const { slot } = pickFrom(body.dossier?.slots ?? [], pick)
    return await client.judgeSlot({ params: { ...params, slot }, body: { verdict: 'refuse', reason: 'document_unreadable' } })
  }),
  giveBack: withCase((client, params, pick) => client.returnCase({ params, body: pick % 2 === 0 ? {} : { reason: 'use_case_insufficient' } })),
  approve: withCase(async (client, params) => {
    await acceptEveryPaper(client, params.id)
    return await client.approveCase({ params })
  }),
  reject: withCase((client, params) => client.rejectCase({ params, body: { reason: 'fraud_suspected' } })),
  loseNumber: ({ lines }, pick) => carrierNamed(desk, pickFrom(lines, pick).carrierId).steer({ lose: [pickFrom(lines, pick).e164] }),
  slowCarrier: ({ lines }, pick) => carrierNamed(desk, pickFrom(lines, pick).carrierId).steer({ answerAfterMs: (pick % 3) * 60_000 }),
  passMinutes: (_, pick) => pass({ minutes: pick % 10 }),
  passDays: (_, pick) => pass({ days: [1, 2, 9, 30][pick % 4] ?? 1 }),
} satisfies Record<string, Step>

const american = { country: 'US', numberType: 'local', carrier: 'meridian' } as const
/** What leads on from where a request stands: left to chance alone, hardly any walk would reach a carrier. */
const onwards: { readonly [S in RequestAnswer['status']]?: readonly (keyof typeof steps)[] } = {
  draft: ['submit'], submitted: ['claim'], in_review: ['approve'], waiting_for_requester: ['mendPapers', 'submit'], approved: ['passMinutes'],
  with_carrier: ['passMinutes'], waiting_for_choice: ['choose'], cancelling: ['passMinutes'],
}
const anywhere = Object.keys(steps) as (keyof typeof steps)[] // Object.keys forgets what it was given.
const direction = fc.oneof({ weight: 2, arbitrary: fc.constant('onwards' as const) }, { weight: 1, arbitrary: fc.constantFrom(...anywhere) })
const walks = fc.record({
  unregulated: fc.boolean(), policy: fc.constantFrom('ask_me' as const, 'choose_for_me' as const), count: fc.integer({ min: 1, max: 3 }),
  path: fc.array(fc.tuple(direction, fc.nat(1000)), { minLength: 10, maxLength: 30 }),
})

// Whatever chance brings, these two are walked: to the end, and out again.
type Leg = [name: keyof typeof steps | 'onwards', pick: number]
const beginning: Leg[] = [['changePolicy', 1], ['onwards', 0]]
const toTheEnd: Leg[] = [...beginning, ['onwards', 0], ['onwards', 0], ...Array.from({ length: 12 }, (): Leg => ['onwards', 5])]
const out: Leg[] = [...beginning, ['cancel', 0]]
const certain = [toTheEnd, out].map((path) => ({ unregulated: false, policy: 'choose_for_me' as const, count: 2, path }))

test('whatever people, carriers and the clock do, a request follows its arrows, tells each step once, and lets go of its holds when it is over', async () => {
  const reached = new Set<string>()
  await fc.assert(
    fc.asyncProperty(walks, async ({ unregulated, policy, count, path }) => {
      const { id } = await completeDraft(desk, requester, { count, alternatives: policy, ...(unregulated && american) })
      for (const [name, pick] of path) {
        const { body: request } = await requester.readRequest({ params: { id } })
        const taken = name === 'onwards' ? (onwards[request.status] ?? []) : [name]
        for (const step of taken) await steps[step](request, pick).catch(expectRefusal)
        const { body: after } = await requester.readRequest({ params: { id } })
        reached.add(after.status)
        expectConsistent(after)
        if (after.clock.waitingOn === 'nobody') break
      }
      expect(await heldForWhatIsOver()).toEqual([])
      expect(await changes.disagreements()).toEqual([])
    }),
    { numRuns: 30, examples: certain.map((walk): [typeof walk] => [walk]) },
  )
  // A walk that never gets anywhere proves nothing.
  expect([...reached]).toEqual(expect.arrayContaining(['draft', 'submitted', 'in_review', 'with_carrier', 'completed', 'cancelled']))
  expect(await changes.count()).toBeGreaterThan(300)
}, 300_000)

function expectRefusal(error: unknown): void {
  if (!(error instanceof RefusedByDesk) || error.status >= 500) throw error
}

function expectConsistent(request: RequestAnswer): void {
  const over = isOver(requestLifecycle, request.status)
  const openLines = request.lines.filter(({ status }) => !isOver(requestLineLifecycle, status))
  expect({ over, closed: request.closedAt !== null, nobody: request.clock.waitingOn === 'nobody' }).toEqual({ over, closed: over, nobody: over })
  if (over) expect(openLines).toEqual([])
  expect(request.clock.state === 'paused', `${request.status} is ${request.clock.state}`).toBe(request.status.startsWith('waiting_'))
  expect(request.choiceDeadline !== null).toBe(request.status === 'waiting_for_choice')
  expect(request.answerDeadline !== null).toBe(request.status === 'waiting_for_requester')
  if (request.status === 'waiting_for_choice') expect(request.lines.some(({ status }) => status === 'proposed')).toBe(true)
  if (request.status === 'completed') expect(request.lines.some(({ status }) => status === 'active')).toBe(true)
}

async function heldForWhatIsOver(): Promise<unknown[]> {
  return await desk.desk.work('desk', theSystem, (_needs, tx) =>
    tx.selectFrom('holds').innerJoin('requests', 'requests.id', 'holds.request_id').select(['requests.reference', 'requests.status', 'holds.id'])
      .where('holds.status', '=', 'held').where('requests.closed_at', 'is not', null).execute())
}

async function pass(by: Parameters<TestDesk['clock']['advance']>[0]): Promise<void> {
  desk.clock.advance(by)
  await desk.settle()
}

/** Some of the proposals; now and then two for one number, which is refused. */
function chosenOf(lines: RequestAnswer['lines'], pick: number): string[] {
  return lines.filter(({ status }) => status === 'proposed').flatMap(({ id }, index) => ((pick >> index) % 2 === 1 ? [id] : []))
}

function pickFrom<T>(all: readonly T[], pick: number): T {
  const picked = all[pick % Math.max(all.length, 1)]
  if (picked === undefined) throw new Error('There is nothing to pick from.')
  return picked
}
