import { CarrierFault } from '../ports/carrier.ts'
import type { Desk } from '../compose.ts'
import { importStock } from '../modules/catalogue/index.ts'

/**
 * Reads the stock of every carrier whose stock was never read to its end: all at once, since the database works on each alone. A carrier that does not
 * answer is left for the next start; the desk opens with what the others sell. Gives how many offers are new.
 */
export async function seedStock(desk: Desk, print: (line: string) => void): Promise<number> {
  const added = await Promise.all(desk.carriers.all().map(async (carrier) => {
    try {
      return await importStock(desk.work, carrier)
    } catch (error) {
      if (!(error instanceof CarrierFault)) throw error
      print(`${carrier.name} did not give its stock: ${error.message} The next start asks again.`)
      return 0
    }
  }))
  return added.reduce((sum, count) => sum + count, 0)
}
