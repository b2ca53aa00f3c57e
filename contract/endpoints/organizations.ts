import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { isTimeZone } from '../language/format.ts'
import { licences } from '../licences.ts'
import { grants, roles } from '../permissions.ts'
import { sessionKeeping } from '../session-keeping.ts'
import { country, email, id, instant, language, pageOf, paging } from '../shapes.ts'
import { keysOf } from '../vocabulary.ts'

const licence = z.enum(keysOf(licences))
export const role = z.enum(keysOf(roles))
const grant = z.enum(grants)
export const password = z.string().min(12).max(128).describe('At least 12 characters; any characters')
const timeZone = z.string().max(60).refine(isTimeZone, 'time_zone').describe('A time zone of the IANA database, such as Europe/Paris')
const byId = z.object({ id })

export const organization = z
  .object({
    id: id.describe('The organization ID'),
    name: z.string(),
    kind: z.enum(['customer', 'desk']),
    licence,
    smsUnlocked: z.boolean().describe('Whether the licence lets this organization have SMS numbers'),
    country,
    language,
    timeZone: z.string(),
    createdAt: instant,
  })
  .meta({ id: 'Organization' })

export const person = z
  .object({
    id,
    organizationId: id,
    name: z.string(),
    email,
    language: language.nullable().describe('null: the organization\'s language'),
    roles: z.array(role),
    grants: z.array(z.string()).describe('What the roles and the extra grants add up to'),
    disabledAt: instant.nullable(),
    createdAt: instant,
  })
  .meta({ id: 'Person' })

export const session = z
  .object({ id, personId: id, createdAt: instant, lastSeenAt: instant, expiresAt: instant, current: z.boolean(), userAgent: z.string().nullable() })
  .meta({ id: 'Session' })

export const sessionToken = z.string().nullable().describe('Send it as: Authorization: Bearer <token>. null: it is in the cookie')

const client = z
  .object({ id, organizationId: id, name: z.string(), grants: z.array(z.string()), createdAt: instant, revokedAt: instant.nullable() })
  .meta({ id: 'Client', description: 'An API client: signs in with OAuth 2.0 client credentials, its id and its secret' })

/** Whoever signed in, by whatever way. */
export const signedIn = z.object({ token: sessionToken, session, person, organization })

const organizationInput = z.object({
  name: z.string().trim().min(1).max(200),
  licence,
  country,
  language: language.default('en'),
  timeZone: timeZone.default('Europe/Paris'),
})
const personInput = z.object({
  name: z.string().trim().min(1).max(200),
  email,
  password,
  language: language.nullable().default(null),
  roles: z.array(role).min(1),
  grants: z.array(grant).default([]),
})

export const organizationEndpoints = {
  signIn: endpoint({
    name: 'signIn', summary: 'Open a session with e-mail address and password',
    method: 'POST', path: '/api/v1/sessions', access: 'public',
    body: z.object({ email: z.string().max(254), password: z.string().max(128), session: sessionKeeping }),
    status: 201, answer: signedIn, refusals: ['sign_in.wrong', 'sign_in.too_many', 'sign_in.second_factor_needed'],
  }),
  listSessions: endpoint({
    name: 'listSessions', summary: 'My open sessions',
    method: 'GET', path: '/api/v1/sessions', access: 'signed_in', query: z.object(paging),
    status: 200, answer: pageOf(session), refusals: ['cursor.invalid'],
  }),
  endSession: endpoint({
    name: 'endSession', summary: 'End one of my sessions (`current` is this one); its token stops working at once',
    method: 'DELETE', path: '/api/v1/sessions/:id', access: 'signed_in', params: z.object({ id: z.union([z.literal('current'), id]) }),
    status: 204, answer: z.null(), refusals: ['resource.not_found'],
  }),
  endAllSessions: endpoint({
    name: 'endAllSessions', summary: 'Sign out everywhere',
    method: 'DELETE', path: '/api/v1/sessions', access: 'signed_in', status: 204, answer: z.null(), refusals: [],
  }),
  listOrganizations: endpoint({
    name: 'listOrganizations', summary: 'Every organization of the desk', method: 'GET', path: '/api/v1/organizations',
    access: { anyOf: ['desk:organization:view'] }, query: z.object(paging), status: 200, answer: pageOf(organization), refusals: ['cursor.invalid'],
  }),
  createOrganization: endpoint({
    name: 'createOrganization', summary: 'Open an organization', method: 'POST', path: '/api/v1/organizations',
    access: { anyOf: ['desk:organization:edit'] }, body: organizationInput, status: 201, answer: organization, refusals: [], idempotent: true, etag: 'sent',
  }),
  readOrganization: endpoint({
    name: 'readOrganization', summary: 'One organization: one\'s own, or any for staff', method: 'GET', path: '/api/v1/organizations/:id',
    access: { anyOf: ['directory:organization:view', 'desk:organization:view'] }, params: byId, status: 200, answer: organization,
    refusals: ['resource.not_found'], etag: 'sent',
  }),
  changeOrganization: endpoint({
    name: 'changeOrganization', summary: 'Change name, language or time zone; the licence only by staff', method: 'PATCH', path: '/api/v1/organizations/:id',
    access: { anyOf: ['directory:organization:edit', 'desk:organization:edit'] }, params: byId, body: organizationInput.omit({ language: true, timeZone: true }).extend({ language, timeZone }).partial(),
    status: 200, answer: organization, refusals: ['resource.not_found', 'permission.missing'], etag: 'required',
  }),
  listPeople: endpoint({
    name: 'listPeople', summary: 'People of my organization', method: 'GET', path: '/api/v1/people',
    access: { anyOf: ['directory:people:view', 'desk:organization:view'] },
    query: z.object({ organizationId: id.optional().describe('Staff only: another organization; one\'s own by default'), personId: id.optional().describe('Only this one'), ...paging }),
    status: 200, answer: pageOf(person), refusals: ['cursor.invalid', 'resource.not_found'],
  }),
  addPerson: endpoint({
    name: 'addPerson', summary: 'Add a person to my organization', method: 'POST', path: '/api/v1/people',
    access: { anyOf: ['directory:people:edit', 'desk:organization:edit'] },
    body: personInput.extend({ organizationId: id.optional().describe('Staff only: the organization to add to; one\'s own by default') }), status: 201, answer: person, refusals: ['people.email_taken', 'grant.above_own', 'resource.not_found'], idempotent: true, etag: 'sent',
  }),
  readPerson: endpoint({
    name: 'readPerson', summary: 'One person of my organization', method: 'GET', path: '/api/v1/people/:id',
    access: { anyOf: ['directory:people:view'] }, params: byId, status: 200, answer: person, refusals: ['resource.not_found'], etag: 'sent',
  }),
  changePerson: endpoint({
    name: 'changePerson', summary: 'Change name, language, roles, grants or password, or disable; a new password or a disabling ends the person\'s sessions', method: 'PATCH', path: '/api/v1/people/:id',
    access: { anyOf: ['directory:people:edit'] }, params: byId,
    body: z.object({ name: z.string().trim().min(1).max(200), language: language.nullable(), roles: z.array(role).min(1), grants: z.array(grant), password, disabled: z.boolean() }).partial(),
    status: 200, answer: person, refusals: ['resource.not_found', 'people.last_admin', 'grant.above_own'], etag: 'required',
  }),
  listClients: endpoint({
    name: 'listClients', summary: 'API clients of my organization', method: 'GET', path: '/api/v1/clients',
    access: { anyOf: ['directory:client:view'] }, query: z.object(paging), status: 200, answer: pageOf(client), refusals: ['cursor.invalid'],
  }),
  addClient: endpoint({
    name: 'addClient', summary: 'Create an API client; its secret is shown in this answer only', method: 'POST', path: '/api/v1/clients',
    access: { anyOf: ['directory:client:edit'] }, body: z.object({ name: z.string().trim().min(1).max(200), grants: z.array(grant).min(1) }),
    status: 201, answer: client.extend({ secret: z.string() }), refusals: ['grant.above_own'], idempotent: true,
  }),
  revokeClient: endpoint({
    name: 'revokeClient', summary: 'Revoke an API client; its tokens stop working at once', method: 'DELETE', path: '/api/v1/clients/:id',
    access: { anyOf: ['directory:client:edit'] }, params: byId, status: 204, answer: z.null(), refusals: ['resource.not_found'],
  }),
} as const
