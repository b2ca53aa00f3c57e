import { z } from 'zod/mini'
import { carrierId, country, maybe } from '../browser/address.ts'
import type { BodyGiven } from '../desk/queries.ts'

/** Without a period: the last 30 days. */
export const period = z.object({
  from: maybe(z.iso.date()),
  to: maybe(z.iso.date()),
  by: maybe(z.enum(['day', 'week'])),
  country: maybe(country),
  carrier: maybe(carrierId),
})
export type FigureSearch = z.infer<typeof period>

export type Figures = BodyGiven<'readFigures'>
