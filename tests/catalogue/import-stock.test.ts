import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importStock } from '../../server/modules/catalogue/index.ts'
import { CarrierFault, type Carrier, type StockLine } from '../../server/ports/carrier.ts'
import { seedStock } from '../../server/demo/seed-stock.ts'
import { behind } from '../support/behind.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'

let desk: TestDesk
let original: Carrier
beforeAll(async () => {
  desk = await openDesk()
  const found = desk.desk.carriers.byId('solent')
  if (found === undefined) throw new Error('There is no carrier solent.')
  original = found
})
afterAll(() => desk.close())

const batches: StockLine[][] = [0, 1, 2].map((batch) => Array.from({ length: 3000 }, (_, index) => line(batch * 3000 + index)))

test('a stock that is cut short is taken up by the next reading, loses nothing and doubles nothing', async () => {
  await forget()
  await expect(importStock(desk.desk.work, carrierWith(batches, { failsAfter: 2 }))).rejects.toThrow(CarrierFault)
  const part = await count()
  expect(part).toBeGreaterThan(0)
  expect(part).toBeLessThan(9000)
  expect(await importStock(desk.desk.work, carrierWith(batches))).toBe(9000 - part)
  expect(await count()).toBe(9000)
})

test('a stock that was read to its end is not read again', async () => {
  await forget()
  await importStock(desk.desk.work, carrierWith(batches))
  expect(await importStock(desk.desk.work, carrierWith(batches, { failsAfter: 0 }))).toBe(0)
})

test('a number that another carrier offers already stays that carrier\'s', async () => {
  await forget()
  const [known] = await behind(desk, (tx) => tx.selectFrom('offers').selectAll().where('carrier_id', '=', 'nordtel').limit(1).execute())
  expect(await importStock(desk.desk.work, carrierWith([[{ ...line(1), e164: known?.e164 ?? '' }, line(2)]]))).toBe(1)
  const offers = await behind(desk, (tx) => tx.selectFrom('offers').select('carrier_id').where('e164', '=', known?.e164 ?? '').execute())
  expect(offers).toEqual([{ carrier_id: 'nordtel' }])
})

test('what a carrier lists is what an offer says, and no transaction is open while it is asked', async () => {
  await forget()
  let openDuringStock = -1
  const asked = { ...original, async *stock() { openDuringStock = await openTransactions(); yield [{ ...line(7), region: 'Île-de-France', locality: null }] } }
  await importStock(desk.desk.work, asked)
  const [offer] = await behind(desk, (tx) => tx.selectFrom('offers').selectAll().where('e164', '=', line(7).e164).execute())
  expect(offer).toMatchObject({
    carrier_id: 'solent', national: line(7).national, region: 'Île-de-France', region_key: 'ile de france', locality: null, locality_key: null,
    sms: true, mms: false, voice: true, price_minor: 250, setup_minor: 100, currency: 'EUR', status: 'available',
  })
  expect(openDuringStock).toBe(0)
})

test('the demo desk opens although a carrier does not answer, and asks it again at the next start', async () => {
  await forget()
  const said: string[] = []
  await (await desk.as('operator')).steerSimulation({ params: { id: 'solent' }, body: { failing: true } })
  expect(await seedStock(desk.desk, (sentence) => said.push(sentence))).toBe(0)
  expect(said).toEqual([expect.stringContaining('Solent Cloud did not give its stock')])
  await (await desk.as('operator')).steerSimulation({ params: { id: 'solent' }, body: { failing: false } })
  expect(await seedStock(desk.desk, () => undefined)).toBeGreaterThan(20_000)
})

function carrierWith(stock: readonly (readonly StockLine[])[], { failsAfter = stock.length }: { failsAfter?: number } = {}): Carrier {
  return {
    ...original,
    async *stock() {
      for (const [index, lines] of stock.entries()) {
        if (index >= failsAfter) throw new CarrierFault('carrier_timeout', 'No answer.')
        yield await Promise.resolve(lines)
      }
      if (failsAfter === 0) throw new CarrierFault('carrier_timeout', 'No answer.')
    },
  }
}

function line(index: number): StockLine {
  const national = `6${String(index).padStart(8, '0')}`
  return {
    e164: `+3399${national}`, national, country: 'XA', numberType: 'mobile', areaCode: null, region: null, locality: null, capabilities: ['sms', 'voice'],
    addressRequirement: 'none', priceMinor: 250, setupMinor: 100, currency: 'EUR',
  }
}

/** As if solent's stock had never been read. */
function forget() {
  return behind(desk, async (tx) => {
    await tx.deleteFrom('offers').where('carrier_id', '=', 'solent').execute()
    await tx.updateTable('carriers').set({ stock_read_at: null }).where('id', '=', 'solent').execute()
  })
}

async function count(): Promise<number> {
  const offers = await behind(desk, (tx) => tx.selectFrom('offers').select('id').where('carrier_id', '=', 'solent').execute())
  return offers.length
}

async function openTransactions(): Promise<number> {
  const { rows } = await sql<{ open: number }>`
    select count(*)::integer as open from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`.execute(desk.test.database)
  return rows[0]?.open ?? -1
}
