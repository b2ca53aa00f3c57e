import { theSystem } from '../server/kernel/actor.ts'
import { holdOffers, type HoldResult } from '../server/modules/holds/index.ts'
import type { BenchDesk } from './desk.ts'
import { perSecond, row } from './measure.ts'

const runs = 1500
const atOnce = 100

/** Holds under many clients at once, each of an organization of its own: one offer a call, a hundred a call, and everybody after the same offer. */
export async function benchHolds(bench: BenchDesk, print: (line: string) => void): Promise<void> {
  const organizations = await Promise.all(Array.from({ length: bench.clients }, () => addOrganization(bench)))
  const offers = await someOffers(bench, 2 * runs + 20 * atOnce + 1)
  const hold = (client: number, offerIds: readonly string[]) => holdFor(bench, organizations[client] ?? '', offerIds)
  const load = { runs, clients: bench.clients }

  const ofYardstick = offers.splice(0, runs)
  const yardstick = await perSecond(load, (run) => bench.owner.query('update offers set status_changed_at = now() where id = $1', [ofYardstick[run]]))
  const single = offers.splice(0, runs)
  const ofOne = await perSecond(load, (run, client) => hold(client, single.slice(run, run + 1)))
  const lots = Array.from({ length: 20 }, () => offers.splice(0, atOnce))
  const ofMany = await perSecond({ ...load, runs: lots.length }, (run, client) => hold(client, lots[run] ?? []))
  const [coveted = ''] = offers
  const ofSame = await perSecond({ ...load, runs: 500 }, (_run, client) => hold(client, [coveted]))

  print('')
  print(row([`holds, ${bench.clients} clients at once`, 'a second', 'x yardstick']))
  const line = (what: string, rate: number) => print(row([what, rate.toFixed(0), (rate / yardstick).toFixed(2)]))
  line('yardstick: a plain UPDATE of one row', yardstick)
  line('calls that hold one offer', ofOne)
  line(`offers held, ${atOnce} in one call`, ofMany * atOnce)
  line('calls after an offer that somebody holds', ofSame)
  print(row(['offers with more than one live hold', String(await doubleHolds(bench))]))
}

function holdFor({ desk }: BenchDesk, organizationId: string, offerIds: readonly string[]): Promise<HoldResult[]> {
  return desk.work({ organizationId }, theSystem, (needs) =>
    holdOffers(needs, { offerIds, organizationId, by: organizationId, cap: needs.rules.holdsPerOrganization }))
}

async function someOffers({ owner }: BenchDesk, count: number): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(`select id from offers where status = 'available' order by hashtextextended(e164, 2) limit $1`, [count])
  return rows.map(({ id }) => id)
}

async function addOrganization({ desk }: BenchDesk): Promise<string> {
  const { id } = await desk.work('desk', theSystem, ({ organizations, ids, clock }) => organizations.addOrganization({
    id: ids.next(), name: 'Bench', kind: 'customer', licence: 'CX 3', country: 'FR', language: 'en', time_zone: 'Europe/Paris', created_at: clock.now(),
  }))
  return id
}

async function doubleHolds({ owner }: BenchDesk): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    `select count(*)::integer as count from (select offer_id from holds where status = 'held' group by offer_id having count(*) > 1) as doubled`,
  )
  return rows[0]?.count ?? 0
}
