import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { carrierId, country, day } from '../shapes.ts'

const share = z.number().min(0).max(1).nullable().describe('0 to 1; null where there is nothing to have a share of')
const businessDays = z.number().nonnegative().nullable()

/** What the desk did with the requests of a period; each number is counted in the period in which it happened. */
const deskFigures = {
  arrived: z.int().describe('Requests handed in for the first time'),
  decided: z.int().describe('Cases approved or rejected'),
  approved: z.int(), rejected: z.int(),
  decisionMedian: businessDays.describe('Business days that the desk had a decided case before it: half were decided faster. 24 hours of such days are one; time in which the requester had it does not count'),
  decisionP90: businessDays.describe('Nine in ten were decided faster'),
  returned: z.int().describe('Decided cases that had gone back to the requester at least once'), returnedShare: share,
  firstTimeRight: z.int().describe('Cases approved that never went back'), firstTimeRightShare: share,
  closed: z.int().describe('Requests that ended and had been promised a day'), late: z.int().describe('Of those, the ones that ended after it'), lateShare: share,
  replaced: z.int().describe('Numbers that took the place of one that was gone'),
}

const orderFigures = z
  .object({
    carrierId, orders: z.int().describe('Prepared in the period'), numbers: z.int().describe('That the carrier has answered by now'), delivered: z.int(), gone: z.int(), refused: z.int(),
    deliveredShare: share,
  })
  .meta({ id: 'OrderFigures' })

const figures = z
  .object({
    from: day, to: day, timeZone: z.string().describe('In which the days are the desk\'s'), by: z.enum(['day', 'week']),
    arrivals: z.array(z.object({ from: day.describe('The day, or the Monday of the week'), arrived: z.int(), decided: z.int() })).describe('Every day or week of the period, also those without any'),
    total: z.object(deskFigures),
    reasons: z.array(z.object({ reason: z.string(), returns: z.int() })).describe('Why cases were returned in the period, most often first; one return may have several reasons'),
    byCountry: z.array(z.object({ country, ...deskFigures })),
    byCarrier: z.array(z.object({ carrierId, ...deskFigures })).describe('A request for numbers of two carriers counts for both'),
    orders: z.array(orderFigures),
  })
  .meta({ id: 'Figures' })

export const figureEndpoints = {
  readFigures: endpoint({
    name: 'readFigures', summary: 'The desk in figures: arrivals, time to decision, returns and why, promises kept, by country and carrier', method: 'GET', path: '/api/v1/figures',
    access: { anyOf: ['desk:figure:view'] },
    query: z.object({
      from: day, to: day.describe('That day included'), by: z.enum(['day', 'week']).default('day'), country: country.optional(), carrier: carrierId.optional(),
    })
      .refine(({ from, to }) => from <= to, { path: ['to'], message: 'period' })
      .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= 731 * 86_400_000, { path: ['from'], message: 'period_too_long' }),
    status: 200, answer: figures, refusals: [],
  }),
} as const
