import type { Desk } from '../../server/compose.ts'
import { importStock } from '../../server/modules/catalogue/index.ts'
import type { Carrier, StockLine } from '../../server/ports/carrier.ts'

/** How many numbers of a country and type each carrier brings to the test desk; of all others a handful. */
const wanted: Readonly<Record<string, number>> = { 'FR mobile': 1500, 'DE mobile': 300, 'DE local': 300, 'US local': 500, 'GB mobile': 200 }
const handful = 10

/** Part of what the simulated carriers sell: enough to search in, little enough to be cloned for every test. The carriers know every one of these numbers. */
export async function seedTestStock(desk: Desk): Promise<void> {
  for (const carrier of desk.carriers.all()) await importStock(desk.work, { ...carrier, stock: () => somePart(carrier) })
}

async function* somePart(carrier: Carrier): AsyncGenerator<readonly StockLine[]> {
  const taken = new Map<string, number>()
  for await (const lines of carrier.stock()) {
    yield lines.filter(({ country, numberType }) => {
      const kind = `${country} ${numberType}`
      const count = taken.get(kind) ?? 0
      taken.set(kind, count + 1)
      return count < (wanted[kind] ?? handful)
    })
  }
}
