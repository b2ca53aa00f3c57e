import { say } from '../../contract/language/speak.ts'
import { speak } from '../../contract/language/speaker.ts'
import { requestLifecycle } from '../../contract/lifecycles/request.ts'
import { isOver } from '../../contract/lifecycle.ts'
import { describeInventory } from '../numbers.ts'
import { describeRequest } from '../requests.ts'
import { grouped, statusWord } from '../words.ts'
import { StoryBroken } from './narrator.ts'
import { waitFor, type ShownRequest, type Stage } from './stage.ts'

/** How long the simulated carriers think about an order while the story is told. */
const answerAfterMs = 1000

/** Asks the simulated carriers to answer soon; gives what puts them back. */
export async function hurryCarriers({ operator, narrator, language }: Stage, carrierIds: readonly string[]): Promise<() => Promise<void>> {
  narrator.scene(say(language, 'cli:demo:vanish:title'))
  const before = await Promise.all(carrierIds.map(async (id) => (await operator.steerSimulation({ params: { id }, body: {} })).body))
  for (const id of carrierIds) await operator.steerSimulation({ params: { id }, body: { answerAfterMs } })
  return async () => {
    for (const { carrierId, answerAfterMs: usual } of before) await operator.steerSimulation({ params: { id: carrierId }, body: { answerAfterMs: usual } })
  }
}

/** While the desk reads papers, one of the numbers is sold elsewhere. Nobody is told. Gives that number. */
export async function loseOneNumber({ operator, narrator, language }: Stage, { lines }: ShownRequest): Promise<string> {
  const line = lines.find(({ status }) => status === 'wanted')
  if (line === undefined) throw new StoryBroken(say(language, 'cli:demo:vanish:none'))
  const { body } = await operator.steerSimulation({ params: { id: line.carrierId }, body: { lose: [line.e164] } })
  narrator.expect(say(language, 'cli:demo:vanish:lost', { number: grouped(line.e164), carrier: line.carrierId }), body.lost.includes(line.e164))
  return line.e164
}

/** Waits until the request is over, by asking; what the carriers said and which number stands in for the lost one. */
export async function awaitCarriers({ requester, operator, narrator, language }: Stage, { id }: ShownRequest, lost: string): Promise<ShownRequest> {
  narrator.scene(say(language, 'cli:demo:carrier:title'))
  const request = await waitFor(async () => (await requester.readRequest({ params: { id } })).body, (latest) => isOver(requestLifecycle, latest.status))
  const { body: orders } = await operator.listOrders({ query: { requestId: id } })
  for (const { carrierId: carrier, status, carrierOrderId, carrierSaid, lines } of orders.items.toReversed()) {
    const words = { carrier, order: carrierOrderId ?? '', count: lines.length, status: statusWord(language, 'order', status), said: carrierSaid ?? '' }
    narrator.tell(say(language, 'cli:demo:carrier:order', words))
  }
  narrator.tell(...describeRequest(language, request))
  const { reference, status, alternatives } = request
  narrator.expect(say(language, 'cli:demo:carrier:completed', { reference, status: statusWord(language, 'request', status) }), status === 'completed')
  const gone = request.lines.find(({ e164 }) => e164 === lost)
  const replacement = request.lines.find((line) => line.replaces === gone?.id && line.status === 'active')
  narrator.expect(say(language, 'cli:demo:carrier:gone', { number: grouped(lost), reason: gone?.reason ?? '' }), gone?.status === 'gone')
  const policy = speak(language, `alternativesPolicies:${alternatives ?? 'choose_for_me'}`)
  narrator.expect(say(language, 'cli:demo:carrier:replaced', { number: grouped(replacement?.e164 ?? '?'), lost: grouped(lost), policy }), replacement !== undefined)
  return request
}

/** The numbers stand in the inventory; the one that was gone stands there too, as one that was never had. */
export async function showInventory({ requester, narrator, language }: Stage, { id, lines }: ShownRequest, count: number): Promise<void> {
  narrator.scene(say(language, 'cli:demo:inventory:title'))
  const { body: inventory } = await requester.listNumbers({ query: { requestId: id, sort: 'number' } })
  narrator.tell(...describeInventory(language, inventory))
  const active = inventory.items.filter(({ status }) => status === 'active').map(({ e164 }) => e164)
  const delivered = lines.filter(({ status }) => status === 'active').map(({ e164 }) => e164)
  narrator.expect(
    say(language, 'cli:demo:inventory:active', { count }),
    active.length === count && active.join() === delivered.toSorted().join(),
  )
}
