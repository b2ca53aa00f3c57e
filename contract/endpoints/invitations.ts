import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { statesOf } from '../lifecycle.ts'
import { invitationLifecycle } from '../lifecycles/invitation.ts'
import { sessionKeeping } from '../session-keeping.ts'
import { arrows, email, id, instant, language, pageOf, paging } from '../shapes.ts'
import { password, role, signedIn } from './organizations.ts'

const byId = z.object({ id })
const token = z.string().regex(/^gi_[A-Za-z0-9_-]{43}$/).describe('The end of the link in the e-mail')
const governs = { anyOf: ['directory:people:edit', 'desk:organization:edit'] } as const

const invitation = z
  .object({
    id, organizationId: id, email, roles: z.array(role), language, status: z.enum(statesOf(invitationLifecycle)), arrows,
    invitedBy: z.string().describe('The name of whoever invited'), createdAt: instant, sentAt: instant, expiresAt: instant,
  })
  .meta({ id: 'Invitation' })
/** Whoever sends one may hand the link over by other ways than e-mail; the desk keeps only its digest. */
const sent = invitation.extend({ link: z.url().describe('Shown in this answer only: whoever has it can accept') }).meta({ id: 'SentInvitation' })

const offered = z
  .object({ email, roles: z.array(role), language, organization: z.object({ name: z.string() }), invitedBy: z.string(), expiresAt: instant })
  .meta({ id: 'OfferedInvitation', description: 'An invitation as the invited person sees it' })

export const invitationEndpoints = {
  listInvitations: endpoint({
    name: 'listInvitations', summary: 'Invitations of my organization, newest first', method: 'GET', path: '/api/v1/invitations',
    access: { anyOf: ['directory:people:view', 'desk:organization:view'] },
    query: z.object({ organizationId: id.optional().describe('Staff only: another organization; one\'s own by default'), ...paging }),
    status: 200, answer: pageOf(invitation), refusals: ['cursor.invalid', 'resource.not_found'],
  }),
  invitePerson: endpoint({
    name: 'invitePerson', summary: 'Invite somebody to my organization by e-mail', method: 'POST', path: '/api/v1/invitations', access: governs,
    body: z.object({
      email, roles: z.array(role).min(1), language: language.nullable().default(null).describe('Of the e-mail; null: the organization\'s'),
      organizationId: id.optional().describe('Staff only: the organization to invite to; one\'s own by default'),
    }),
    status: 201, answer: sent, refusals: ['people.email_taken', 'invitation.under_way', 'grant.above_own', 'resource.not_found'], idempotent: true,
  }),
  resendInvitation: endpoint({
    name: 'resendInvitation', summary: 'Send an invitation again, with a new link and seven more days', method: 'POST', path: '/api/v1/invitations/:id/resend', access: governs,
    params: byId, status: 200, answer: sent, refusals: ['resource.not_found', 'state.wrong', 'people.email_taken', 'invitation.under_way', 'grant.above_own'], follows: 'invitation.resend',
  }),
  revokeInvitation: endpoint({
    name: 'revokeInvitation', summary: 'Take an invitation back; its link stops working at once', method: 'POST', path: '/api/v1/invitations/:id/revoke', access: governs,
    params: byId, status: 200, answer: invitation, refusals: ['resource.not_found', 'state.wrong'], follows: 'invitation.revoke',
  }),
  readInvitation: endpoint({
    name: 'readInvitation', summary: 'The invitation behind a link', method: 'GET', path: '/api/v1/invitations/:token', access: 'public', params: z.object({ token }),
    status: 200, answer: offered, refusals: ['resource.not_found', 'invitation.over'],
  }),
  acceptInvitation: endpoint({
    name: 'acceptInvitation', summary: 'Accept an invitation: choose name and password, and be signed in', method: 'POST', path: '/api/v1/invitations/accept', access: 'public',
    body: z.object({ token, name: z.string().trim().min(1).max(200), password, language: language.nullable().default(null).describe('null: the organization\'s'), session: sessionKeeping }),
    status: 201, answer: signedIn, refusals: ['resource.not_found', 'invitation.over', 'people.email_taken'],
  }),
} as const
