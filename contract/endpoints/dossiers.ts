import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { statesOf } from '../lifecycle.ts'
import { documentLifecycle } from '../lifecycles/document.ts'
import { dossierLifecycle, slotLifecycle } from '../lifecycles/dossier.ts'
import { issue } from '../problem.ts'
import { arrows, carrierId, country, day, endUserType, id, instant, listOf, numberType, pageOf, paging, paperNeed } from '../shapes.ts'
import { mediaTypes, readinessStates } from '../vocabulary.ts'
import { addressDemand, documentDemand, informationDemand, regulation } from './regulations.ts'

const byId = z.object({ id })

const paperFacts = { name: z.string(), mediaType: z.enum(mediaTypes).describe('Found from the bytes'), bytes: z.int(), uploadedAt: instant }

const documentUse = z
  .object({
    dossierId: id, dossierName: z.string(), version: z.int().describe('The latest version of that dossier in which it lies in this slot'), slot: z.string(),
    kind: z.string().describe('The kind of paper that the slot demands'), paper: z.string().nullable(), issuedOn: day.nullable(), expiresOn: day.nullable(),
    status: z.enum(statesOf(slotLifecycle)).describe('What the desk said of it there'), reason: z.string().nullable(),
  })
  .meta({ id: 'DocumentUse' })

export const document = z
  .object({
    id, organizationId: id, ...paperFacts, sha256: z.string(), status: z.enum(statesOf(documentLifecycle)),
    uses: z.array(documentUse).describe('Where it lies, or lay, and as what: latest first'), arrows,
  })
  .meta({ id: 'Document' })

const slot = z
  .object({
    slot: z.string(), status: z.enum(statesOf(slotLifecycle)), documentId: id.nullable(), paper: z.string().nullable().describe('Which of the accepted papers it is'),
    document: z.object(paperFacts).nullable(), issuedOn: day.nullable(), expiresOn: day.nullable(),
    reason: z.string().nullable().describe('Why the desk refused it'), reasonText: z.string().nullable(), fix: z.string().nullable(), note: z.string().nullable(),
  })
  .meta({ id: 'Slot' })

/**
 * Postal address of the end user, as far as it is known: a draft keeps what was typed, and `missing` names the lines that it lacks. `scope` of the
 * regulation says where it must lie.
 */
export const address = z
  .object({
    street: z.string().trim().max(200), locality: z.string().trim().max(100), region: z.string().trim().max(100), postalCode: z.string().trim().max(20), country,
  })
  .partial()
export type Address = z.infer<typeof address>
const information = z.record(z.string().regex(/^[a-z][a-z0-9_]{0,60}$/), z.union([z.string().trim().max(2000), z.number()]))

/** The demands of all its regulations at once, each as strict as the strictest. */
const demands = z
  .object({
    information: z.array(informationDemand),
    documents: z.array(documentDemand.extend({ oldestIssue: day.nullable().describe('Issued earlier, a paper is too old by now') })).describe('One a slot, in the order of the slots'),
    onlineChecks: z.array(documentDemand).describe('What the carrier checks online: nothing to upload, hence no slot'),
    address: addressDemand.nullable(), flags: z.array(z.string()),
  })
  .meta({ id: 'DossierDemands' })

export const dossier = z
  .object({
    id, organizationId: id, name: z.string(), country, numberType, endUserType, carriers: z.array(carrierId).describe('Whose demands it answers'),
    carrierNames: z.record(carrierId, z.string()).describe('What people call them'),
    status: z.enum(statesOf(dossierLifecycle)), version: z.int().describe('Versions that were submitted never change; a draft follows a return'),
    information, address: address.nullable(), slots: z.array(slot), regulations: z.array(regulation).describe('What it must answer, one a carrier'), demands,
    missing: z.array(issue).describe('What still keeps it from being submitted, by JSON pointer into this dossier'), complete: z.boolean(),
    lacksSinceApproval: z.array(issue).describe('Approved and valid, but the rules changed since: what it would lack if it were handed in anew'),
    expiresOn: day.nullable(), approvedVersion: z.int().nullable(), createdAt: instant, arrows,
  })
  .meta({ id: 'Dossier' })

const readiness = z
  .object({
    carrierId, endUserType, regulation: z.string().describe('Id of the demands in question'), available: z.boolean().describe('false: this end-user type cannot have such numbers'),
    state: z.enum(readinessStates)
      .describe('ready: its latest version is approved and valid; under_way: the desk has it before it; complete: nothing is missing, nobody has judged it; none: no dossier yet'),
    dossier: z.object({ id, name: z.string() }).nullable().describe('The one to go on with'),
    approvedOn: day.nullable(), expiresOn: day.nullable(),
    missing: z.object({ papers: z.int(), answers: z.int().describe('Information and address') }).describe('Of that dossier; without one, all that is demanded'),
  })
  .meta({ id: 'Readiness' })

const dossierVersion = z
  .object({
    version: z.int(), status: z.enum(statesOf(dossierLifecycle)), createdAt: instant, submittedAt: instant.nullable(), decidedAt: instant.nullable(), expiresOn: day.nullable(),
  })
  .meta({ id: 'DossierVersion' })

export const dossierEndpoints = {
  createDossier: endpoint({
    name: 'createDossier', summary: 'Start a dossier for what a country, number type and end user demand', method: 'POST', path: '/api/v1/dossiers', access: { anyOf: ['sms:phoneNumber:add'] },
    body: z.object({
      name: z.string().trim().min(1).max(200), country, numberType, endUserType,
      carriers: z.array(carrierId).min(1).max(20).optional().describe('Whose demands to answer; every carrier that sells such numbers by default'),
    }),
    status: 201, answer: dossier, refusals: ['regulation.not_found', 'dossier.end_user_not_allowed'], idempotent: true, etag: 'sent',
  }),
  listDossiers: endpoint({
    name: 'listDossiers', summary: 'Dossiers of my organization, newest first', method: 'GET', path: '/api/v1/dossiers', access: { anyOf: ['sms:phoneNumber:view'] },
    query: z.object({
      country: country.optional(), numberType: numberType.optional(), endUserType: endUserType.optional(), status: listOf(z.enum(statesOf(dossierLifecycle))).describe('Of the latest version'),
      complete: z.stringbool().optional().describe('Whether anything is missing; a page may then be short of full, or empty, before the last'), ...paging,
    }),
    status: 200, answer: pageOf(dossier), refusals: ['cursor.invalid'],
  }),
  lookUpReadiness: endpoint({
    name: 'lookUpReadiness', summary: 'Whether my organization has the papers for a country and type: an answer for each carrier and end user', method: 'GET', path: '/api/v1/dossiers/readiness',
    access: { anyOf: ['sms:phoneNumber:view'] }, query: z.object({ country, numberType }), status: 200,
    answer: z.object({ papers: paperNeed, readiness: z.array(readiness) }), refusals: [],
  }),
  readDossier: endpoint({
    name: 'readDossier', summary: 'One dossier: demands, contents and what is missing', method: 'GET', path: '/api/v1/dossiers/:id', access: { anyOf: ['sms:phoneNumber:view', 'desk:case:view'] },
    params: byId, query: z.object({ version: z.coerce.number().int().positive().max(100_000).optional() }), status: 200, answer: dossier, refusals: ['resource.not_found'], etag: 'sent',
  }),
  listVersions: endpoint({
    name: 'listVersions', summary: 'Versions of one dossier, latest first', method: 'GET', path: '/api/v1/dossiers/:id/versions', access: { anyOf: ['sms:phoneNumber:view', 'desk:case:view'] },
    params: byId, query: z.object(paging), status: 200, answer: pageOf(dossierVersion), refusals: ['resource.not_found', 'cursor.invalid'],
  }),
  changeDossier: endpoint({
    name: 'changeDossier', summary: 'Fill in information and address; a null takes an answer away', method: 'PATCH', path: '/api/v1/dossiers/:id', access: { anyOf: ['sms:phoneNumber:add'] },
    params: byId,
    body: z.object({
      name: z.string().trim().min(1).max(200).optional(),
      information: z.record(z.string().regex(/^[a-z][a-z0-9_]{0,60}$/), z.union([z.string().trim().max(2000), z.number(), z.null()])).optional(),
      address: address.nullable().optional(),
    }),
    status: 200, answer: dossier, refusals: ['resource.not_found', 'state.wrong'], etag: 'required', follows: 'dossier.change',
  }),
  fillSlot: endpoint({
    name: 'fillSlot', summary: 'Put a document into a slot, saying which paper it is and when it was issued', method: 'PUT', path: '/api/v1/dossiers/:id/slots/:slot', access: { anyOf: ['sms:phoneNumber:add'] },
    params: z.object({ id, slot: z.string().max(100) }), body: z.object({ documentId: id, paper: z.string().max(80).optional(), issuedOn: day.optional(), expiresOn: day.optional() }),
    status: 200, answer: dossier, refusals: ['resource.not_found', 'state.wrong', 'document.not_usable'], etag: 'sent', follows: 'slot.fill',
  }),
  clearSlot: endpoint({
    name: 'clearSlot', summary: 'Take a document out of a slot', method: 'DELETE', path: '/api/v1/dossiers/:id/slots/:slot', access: { anyOf: ['sms:phoneNumber:add'] },
    params: z.object({ id, slot: z.string().max(100) }), status: 200, answer: dossier, refusals: ['resource.not_found', 'state.wrong'], etag: 'sent', follows: 'slot.clear',
  }),
  uploadDocument: endpoint({
    name: 'uploadDocument', summary: 'Upload a paper: PDF, PNG or JPEG up to 20 MB; the type is found from the bytes', method: 'POST', path: '/api/v1/documents', access: { anyOf: ['sms:phoneNumber:add'] },
    upload: true, status: 201, answer: document, refusals: ['document.missing', 'document.empty', 'document.too_large', 'document.type_not_accepted'], idempotent: true,
  }),
  listDocuments: endpoint({
    name: 'listDocuments', summary: 'Papers of my organization, newest first', method: 'GET', path: '/api/v1/documents', access: { anyOf: ['sms:phoneNumber:view'] },
    query: z.object({
      status: listOf(z.enum(statesOf(documentLifecycle))), kind: z.string().regex(/^[a-z]+(_[a-z]+)*$/).max(80).optional().describe('Used where this kind of paper is demanded'),
      used: z.stringbool().optional().describe('Whether it lies in a slot of any dossier'), ...paging,
    }),
    status: 200, answer: pageOf(document), refusals: ['cursor.invalid'],
  }),
  readDocument: endpoint({
    name: 'readDocument', summary: 'What is known of one paper', method: 'GET', path: '/api/v1/documents/:id', access: { anyOf: ['sms:phoneNumber:view', 'desk:case:view'] }, params: byId,
    status: 200, answer: document, refusals: ['resource.not_found'],
  }),
  downloadDocument: endpoint({
    name: 'downloadDocument', summary: 'The paper itself, as an attachment', method: 'GET', path: '/api/v1/documents/:id/content', access: { anyOf: ['sms:phoneNumber:view', 'desk:case:view'] }, params: byId,
    download: true, status: 200, answer: z.unknown(), refusals: ['resource.not_found'],
  }),
  deleteDocument: endpoint({
    name: 'deleteDocument', summary: 'Take back a paper that lies in no slot; what was handed in stays', method: 'DELETE', path: '/api/v1/documents/:id', access: { anyOf: ['sms:phoneNumber:add'] }, params: byId,
    status: 204, answer: z.null(), refusals: ['resource.not_found', 'document.in_use', 'state.wrong'], follows: 'document.delete',
  }),
} as const
