import { sql } from 'kysely'
import type { Client } from '../../contract/client.ts'
import type { OfferRow } from '../../server/modules/catalogue/index.ts'
import type { AlternativesPolicy, NumberType } from '../../contract/vocabulary.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { isSimulated, type Sale, type SimulatedCarrier } from '../../server/ports/carrier-simulation.ts'
import { fail, type TestDesk } from './desk.ts'

type Kind = { readonly country?: string; readonly numberType?: NumberType; readonly carrier?: string; readonly areaCode?: string }

/** Offers that nobody has taken yet, in the order of their digits. American local numbers need no papers, and two carriers have hundreds of them. */
export async function freeOffers({ desk }: TestDesk, count: number, { country = 'US', numberType = 'local', carrier, areaCode }: Kind = {}): Promise<OfferRow[]> {
  const offers = await desk.work('desk', theSystem, (_needs, tx) =>
    tx.selectFrom('offers').selectAll().where('country', '=', country).where('number_type', '=', numberType).where('status', '=', 'available')
      .$if(carrier !== undefined, (query) => query.where('carrier_id', '=', carrier ?? ''))
      .$if(areaCode !== undefined, (query) => query.where('area_code', '=', areaCode ?? ''))
      .orderBy('national').limit(count).execute())
  if (offers.length < count) throw new Error(`There are only ${offers.length} free ${numberType} offers of ${country}, not ${count}.`)
  return offers
}

export function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id)
}

/** A carrier of the test desk, to be broken and to be looked in the books. */
export function carrierNamed({ desk }: TestDesk, id: string): SimulatedCarrier {
  const carrier = desk.world.carriers.find((candidate) => candidate.id === id)
  if (carrier === undefined || !isSimulated(carrier)) throw new Error(`No simulated carrier is called ${id}.`)
  return carrier
}

/** Every sale of these numbers, by the books of all carriers. */
export async function salesOf({ desk }: TestDesk, numbers: readonly string[]): Promise<Sale[]> {
  const ledgers = await Promise.all(desk.world.carriers.filter(isSimulated).map((carrier) => carrier.ledger()))
  return ledgers.flat().filter(({ e164 }) => numbers.includes(e164))
}

/** Turns the clock to when the next order is due, speaks with the carriers, and so on until no order is due, or none before `until`; then settles the rest. */
export async function playOrders(desk: TestDesk, { until = new Date(desk.clock.now().getTime() + 30 * 86_400_000) }: { until?: Date } = {}): Promise<void> {
  for (let round = 0; round < 500; round += 1) {
    await settleOrders(desk)
    if (!(await turnToNext(desk, until))) {
      await desk.settle()
      if (!(await turnToNext(desk, until))) return
    }
  }
  throw new Error('The orders do not come to rest.')
}

/** All sweeps at every turn of a clock that is turned a hundred times would take a minute. */
async function settleOrders({ desk }: TestDesk): Promise<void> {
  for (const sweep of desk.sweeps.filter(({ name }) => name.endsWith('about orders'))) {
    let handled: number
    do handled = await sweep.run(fail)
    while (handled > 0)
  }
}

/** Whether an order is due by then. */
async function turnToNext(desk: TestDesk, until: Date): Promise<boolean> {
  const due = await nextDue(desk)
  if (due === undefined || due > until) return false
  if (due > desk.clock.now()) desk.clock.set(due.toISOString())
  return true
}

async function nextDue({ desk }: TestDesk): Promise<Date | undefined> {
  const order = await desk.work('desk', theSystem, (_needs, tx) =>
    tx.selectFrom('orders').select('next_attempt_at').where('next_attempt_at', 'is not', null).orderBy('next_attempt_at').limit(1).executeTakeFirst())
  return order?.next_attempt_at ?? undefined
}

/** How many orders their carrier took in that name this number, whatever became of them. */
export async function ordersTaken({ desk }: TestDesk, e164: string): Promise<number> {
  return await desk.work('desk', theSystem, async (_needs, tx) => {
    const { rows } = await sql<{ count: number }>`select count(*)::integer as count from simulator.simulated_order_lines where e164 = ${e164}`.execute(tx)
    return rows[0]?.count ?? 0
  })
}

/** A request for these numbers, handed in: those that need no papers pass at once, and their orders are prepared. */
export async function requestNumbers(requester: Client, offers: readonly OfferRow[], alternatives: AlternativesPolicy = 'choose_for_me') {
  const { body: holds } = await requester.holdOffers({ body: { offerIds: idsOf(offers) } })
  const holdIds = holds.results.flatMap(({ hold }) => hold?.id ?? [])
  const { body: draft } = await requester.createRequest({ body: { country: offers[0]?.country ?? '', holdIds, alternatives, contactEmail: 'claire@demo.example' } })
  return (await requester.submitRequest({ params: { id: draft.id } })).body
}
