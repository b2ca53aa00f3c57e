import { z } from 'zod/mini'
import { numberTypes } from '../../contract/vocabulary.ts'
import { maybe } from '../browser/address.ts'

const number = maybe(z.coerce.number().check(z.int(), z.positive()))
/** Which tab, version and number type of a country's rules somebody reads: what the address says. */
export const reading = z.object({
  tab: maybe(z.enum(['rules', 'versions', 'compare'])),
  version: number, type: maybe(z.enum(numberTypes)), from: number, to: number,
})
export type Reading = z.infer<typeof reading>

export type Change = (search: Partial<Reading>) => void
