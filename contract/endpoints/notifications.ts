import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { statesOf } from '../lifecycle.ts'
import { messageLifecycle } from '../lifecycles/message.ts'
import { email, id, instant, language, listOf, pageOf, paging } from '../shapes.ts'

const message = z
  .object({
    id, organizationId: id, requestId: id.nullable(), template: z.string(), recipient: email, language, subject: z.string(), text: z.string(), status: z.enum(statesOf(messageLifecycle)),
    attempts: z.int(), lastError: z.string().nullable(), createdAt: instant, sentAt: instant.nullable(),
  })
  .meta({ id: 'Message' })
const event = z
  .object({
    id, sequence: z.int(), organizationId: id, name: z.string(), subjectType: z.string(), subjectId: z.string(), from: z.string().nullable(), to: z.string().nullable(),
    actor: z.object({ kind: z.enum(['person', 'client', 'clock', 'carrier', 'system']), id: z.string().nullable(), name: z.string() }), data: z.record(z.string(), z.unknown()), at: instant,
  })
  .meta({ id: 'Event', description: 'One thing that happened: the audit trail, in order' })

export const notificationEndpoints = {
  listMessages: endpoint({
    name: 'listMessages', summary: 'E-mails the desk sent or keeps in its outbox', method: 'GET', path: '/api/v1/messages', access: { anyOf: ['desk:message:view', 'sms:phoneNumber:view'] },
    query: z.object({ requestId: id.optional(), status: listOf(z.enum(statesOf(messageLifecycle))), ...paging }), status: 200, answer: pageOf(message), refusals: ['cursor.invalid'],
  }),
  readMessage: endpoint({
    name: 'readMessage', summary: 'One e-mail', method: 'GET', path: '/api/v1/messages/:id', access: { anyOf: ['desk:message:view', 'sms:phoneNumber:view'] }, params: z.object({ id }), status: 200, answer: message,
    refusals: ['resource.not_found'],
  }),
  listEvents: endpoint({
    name: 'listEvents', summary: 'What happened, newest first: who did what to which', method: 'GET', path: '/api/v1/events', access: { anyOf: ['sms:phoneNumber:view', 'desk:event:view'] },
    query: z.object({ subjectType: z.string().max(40).optional(), subjectId: z.string().max(80).optional(), ...paging }), status: 200, answer: pageOf(event), refusals: ['cursor.invalid'],
  }),
} as const
