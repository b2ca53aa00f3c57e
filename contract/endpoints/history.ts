import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { statesOf } from '../lifecycle.ts'
import { requestLifecycle } from '../lifecycles/request.ts'
import { carrierId, day, e164, email, id, instant, pageOf, paging } from '../shapes.ts'

const byId = z.object({ id })
const requestStatus = z.enum(statesOf(requestLifecycle))
const doer = z.object({ kind: z.enum(['person', 'client', 'clock', 'carrier', 'system']), name: z.string() })

const timeline = z
  .object({
    steps: z
      .array(z.object({ status: requestStatus, enteredAt: instant, leftAt: instant.nullable().describe('null: it stands there now'), by: doer }))
      .describe('Every status that the request has stood in, in order; the last is where it stands'),
    ahead: z.array(requestStatus).describe('What comes next if all goes well; empty once it is over'),
    pauses: z
      .array(z.object({ from: instant, until: instant.nullable().describe('null: it is paused now'), because: requestStatus }))
      .describe('When the clock was paused, and what was waited for'),
  })
  .meta({ id: 'RequestTimeline' })

const entry = z
  .object({
    id, at: instant, name: z.string().describe('An event of the request, or of a line, remark, e-mail or order of its: `noun.event`'),
    from: z.string().nullable(), to: z.string().nullable(), by: doer,
    params: z
      .object({
        e164, insteadOf: e164.describe('The number that is gone'), reason: z.string(), deadline: instant, expectedBy: day, carrierId, carrierName: z.string(), quantity: z.int(),
        remark: z.int().describe('Its number in the conversation'), messageId: id, template: z.string(), recipient: email, subject: z.string(),
      })
      .partial()
      .describe('What a sentence about it needs, in codes, figures and names'),
  })
  .meta({ id: 'HistoryEntry' })

export const historyEndpoints = {
  readTimeline: endpoint({
    name: 'readTimeline', summary: 'When the request entered each status, what comes next, and when its clock was paused', method: 'GET', path: '/api/v1/requests/:id/timeline',
    access: { anyOf: ['sms:phoneNumber:view', 'desk:request:view'] }, params: byId, status: 200, answer: timeline, refusals: ['resource.not_found'],
  }),
  listHistory: endpoint({
    name: 'listHistory', summary: 'Everything that happened to a request, newest first: moves, numbers, orders, remarks, e-mails', method: 'GET', path: '/api/v1/requests/:id/history',
    access: { anyOf: ['sms:phoneNumber:view', 'desk:request:view'] }, params: byId, query: z.object({ ...paging }), status: 200, answer: pageOf(entry),
    refusals: ['resource.not_found', 'cursor.invalid'],
  }),
} as const
