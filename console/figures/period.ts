import { z } from 'zod'
import type { BodyGiven } from '../desk/queries.ts'

/** Without a period: the last 30 days. */
export const period = z.object({
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
  by: z.enum(['day', 'week']).optional().catch(undefined),
  country: z.string().regex(/^[A-Z]{2}$/).optional().catch(undefined),
  carrier: z.string().optional().catch(undefined),
})
export type FigureSearch = z.infer<typeof period>

export type Figures = BodyGiven<'readFigures'>
