import type { Client } from '../../contract/client.ts'
import type { AlternativesPolicy, NumberType } from '../../contract/vocabulary.ts'
import { isOver } from '../../contract/lifecycle.ts'
import { purchaseLifecycle } from '../../contract/lifecycles/order.ts'
import { requestLifecycle } from '../../contract/lifecycles/request.ts'
import { clearing } from '../../cli/demo/clear-away.ts'
import { fillIn, handInPapers, openDossier, slotToMissTheMark } from '../../cli/demo/gather-papers.ts'
import { openRequest, submit } from '../../cli/demo/hand-in.ts'
import { reviewAndReturn } from '../../cli/demo/judge-papers.ts'
import { narrator } from '../../cli/demo/narrator.ts'
import { hurryCarriers } from '../../cli/demo/reach-carrier.ts'
import { waitFor, type ShownRequest, type Stage } from '../../cli/demo/stage.ts'
import { playStory } from '../../cli/demo/story.ts'

/** What stands on the desk when the tour begins: something in every state that a page shows. */
export type Scenery = {
  readonly completed: ShownRequest
  readonly waiting: ShownRequest
  readonly claimed: ShownRequest
  readonly returned: ShownRequest
  readonly choosing: ShownRequest
  readonly draft: ShownRequest
  readonly cases: { readonly waiting: string; readonly claimed: string }
  readonly dossier: string
  readonly number: string
  readonly purchase: string
}

type People = Pick<Stage, 'requester' | 'reviewer' | 'operator'>

/** Plays the story of `npx guichet demo` to its end, then leaves requests behind at each step of it. */
export async function setScenery(people: People): Promise<Scenery> {
  const stage: Stage = { language: 'fr', narrator: narrator(() => undefined), ...people }
  const { made } = clearing(stage.requester, (ids) => hurryCarriers(stage, ids))
  const completed = await playStory(stage, made)
  const dossier = completed.dossierId ?? ''
  const purchase = await buySome(stage)
  const choosing = await leaveChoosing(stage, dossier)
  const claimed = await handIn(stage, await papersOf(stage), 3)
  const waiting = await handIn(stage, await papersOf(stage), 2)
  const returned = await leaveReturned(stage)
  const draft = await openRequest(stage, { holdIds: await hold(stage.requester, 'FR', 4), dossierId: (await openDossier(stage)).id })
  const cases = { waiting: await caseOf(stage, waiting), claimed: await caseOf(stage, claimed) }
  await stage.reviewer.claimCase({ params: { id: cases.claimed } })
  return { completed, waiting, claimed, returned, choosing, draft, cases, dossier, number: await nameNumbers(stage, completed), purchase }
}

async function hold(requester: Client, country: string, count: number, numberType: NumberType = 'mobile'): Promise<string[]> {
  const { body: found } = await requester.searchOffers({ query: { country, numberType, limit: count } })
  const { body } = await requester.holdOffers({ body: { offerIds: found.items.map(({ id }) => id) }, idempotencyKey: crypto.randomUUID() })
  return body.results.flatMap((result) => (result.hold === null ? [] : [result.hold.id]))
}

async function papersOf(stage: Stage): Promise<string> {
  const dossier = await openDossier(stage)
  await handInPapers(stage, dossier, '')
  await fillIn(stage, dossier.id)
  return dossier.id
}

async function handIn(stage: Stage, dossierId: string, count: number): Promise<ShownRequest> {
  return await submit(stage, await openRequest(stage, { holdIds: await hold(stage.requester, 'FR', count), dossierId }))
}

/** Returned with one paper refused. */
async function leaveReturned(stage: Stage): Promise<ShownRequest> {
  const dossier = await openDossier(stage)
  const slot = slotToMissTheMark(dossier)
  await handInPapers(stage, dossier, slot)
  await fillIn(stage, dossier.id)
  const request = await submit(stage, await openRequest(stage, { holdIds: await hold(stage.requester, 'FR', 3), dossierId: dossier.id }))
  await reviewAndReturn(stage, request, slot)
  return request
}

/** Approved with "ask me", and one number sold elsewhere meanwhile. */
async function leaveChoosing(stage: Stage, dossierId: string): Promise<ShownRequest> {
  const { requester, reviewer, operator } = stage
  const policy: AlternativesPolicy = 'ask_me'
  const { body: draft } = await requester.createRequest({
    body: { country: 'FR', holdIds: await hold(requester, 'FR', 3), dossierId, alternatives: policy, contactEmail: 'claire@demo.example' }, idempotencyKey: crypto.randomUUID(),
  })
  const request = await submit(stage, draft)
  const [line] = request.lines
  if (line !== undefined) await operator.steerSimulation({ params: { id: line.carrierId }, body: { lose: [line.e164] } })
  const id = await caseOf(stage, request)
  const { body: claimed } = await reviewer.claimCase({ params: { id } })
  for (const slot of claimed.verdictsMissing) await reviewer.judgeSlot({ params: { id, slot }, body: { verdict: 'accept' } })
  await reviewer.approveCase({ params: { id } })
  return await waitFor(async () => (await requester.readRequest({ params: { id: request.id } })).body, ({ choiceDeadline, status }) => choiceDeadline !== null || isOver(requestLifecycle, status))
}

async function caseOf({ reviewer }: Stage, request: ShownRequest): Promise<string> {
  for await (const { id, requestId } of reviewer.all.listCases({ query: { limit: 200 } })) if (requestId === request.id) return id
  throw new Error(`${request.reference} is in no queue.`)
}

/** Numbers of countries that ask for no papers, so that the inventory holds more than one flag. */
async function buySome({ requester }: Stage): Promise<string> {
  let last = ''
  for (const [country, numberType, count] of [['US', 'local', 6], ['CA', 'local', 3], ['GB', 'mobile', 4]] as const) {
    const { body: found } = await requester.searchOffers({ query: { country, numberType, limit: count } })
    const offerIds = found.items.filter(({ acquisition }) => acquisition === 'buy').map(({ id }) => id)
    if (offerIds.length === 0) continue
    const { body } = await requester.purchaseOffers({ body: { offerIds }, idempotencyKey: crypto.randomUUID() })
    last = body.id
    await waitFor(async () => (await requester.readPurchase({ params: { id: body.id } })).body, ({ status }) => isOver(purchaseLifecycle, status))
  }
  return last
}

/** Some numbers have a name and a use: one that is in use cannot be released. */
async function nameNumbers({ requester }: Stage, completed: ShownRequest): Promise<string> {
  const { body } = await requester.listNumbers({ query: { limit: 200 } })
  const [first, second, third] = body.items.filter(({ arrows }) => arrows.includes('release'))
  const name = async (id: string | undefined, label: string, usedBy: { kind: 'flow' | 'campaign'; name: string }[]) => {
    if (id !== undefined) await requester.changeNumber({ params: { id }, body: { label, usedBy }, ifMatch: '*' })
  }
  await name(first?.id, 'Support Paris', [{ kind: 'flow', name: 'Accueil SMS' }])
  await name(second?.id, 'Relances', [{ kind: 'campaign', name: 'Relances de décembre' }, { kind: 'flow', name: 'Réponses' }])
  await name(third?.id, 'Livraisons', [])
  return first?.id ?? completed.lines[0]?.numberId ?? ''
}
