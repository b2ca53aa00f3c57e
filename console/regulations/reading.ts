import { z } from 'zod'
import { numberTypes } from '../../contract/vocabulary.ts'

const number = z.coerce.number().int().positive().optional().catch(undefined)
/** Which tab, version and number type of a country's rules somebody reads: what the address says. */
export const reading = z.object({
  tab: z.enum(['rules', 'versions', 'compare']).optional().catch(undefined),
  version: number, type: z.enum(numberTypes).optional().catch(undefined), from: number, to: number,
})
export type Reading = z.infer<typeof reading>

export type Change = (search: Partial<Reading>) => void
