import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { e164 } from '../shapes.ts'
import { compliance, smsPhoneNumber, supportedContent } from './numbers.ts'
import { countryCode, phoneNumberTypes, selfUri } from './vocabulary.ts'

const numberParams = z.object({ phoneNumberId: z.string().min(1).max(200) })

/** A profile is chosen by its id; the default one, which has none, by null. */
const chosenContent = supportedContent.extend({ id: z.string().min(1).max(200) }).meta({ id: 'ChosenSupportedContent' })
const ownedType = z.enum(phoneNumberTypes).exclude(['alphanumeric'])

const provision = z.object({
  phoneNumber: e164, phoneNumberType: ownedType, countryCode, name: z.string().trim().max(200).nullish(),
  addressId: z.string().max(200).nullish().describe('The id of an address; in answers it is the address itself'), supportedContent: chosenContent.nullish(),
})

const numberImport = z.object({
  phoneNumber: z.string().regex(/^(?:\+[1-9]\d{5,14}|\d{3,8})$/).describe('In E.164 form, or the digits of a short code'), phoneNumberType: ownedType, countryCode,
  integrationId: z.string().min(1).max(200).describe('The account with a carrier of one\'s own that the number belongs to'),
  compliance: compliance.nullish(), supportedContent: chosenContent.nullish(),
})

/** GSM networks take eleven characters, of which one is a letter (3GPP TS 23.040, 9.1.2.5): else it would be a number. */
const senderId = z.string().trim().regex(/^(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}$/).describe('Up to eleven letters, digits and spaces, at least one letter')

const division = z.object({ id: z.string(), name: z.string(), selfUri })
const identityResolution = z.object({ division, resolveIdentities: z.boolean(), selfUri }).meta({ id: 'SmsIdentityResolutionConfig' })
const wishedResolution = z.object({ division: z.object({ id: z.string().min(1).max(200), name: z.string().max(200).nullish() }).nullish(), resolveIdentities: z.boolean() })

export const provisioningEndpoints = {
  postRoutingSmsPhonenumbers: endpoint({
    name: 'postRoutingSmsPhonenumbers', summary: 'Buy a number that needs no papers; the carrier answers later. One that needs papers is held in the draft of a request instead', method: 'POST',
    path: '/api/v2/routing/sms/phonenumbers', access: { anyOf: ['sms:phoneNumber:add'] }, body: provision, status: 202, answer: smsPhoneNumber,
    refusals: ['number.requires_request', 'offer.unavailable', 'hold.taken', 'hold.limit_reached', 'number.no_mms', 'resource.not_found'], idempotent: true,
  }),
  patchRoutingSmsPhonenumber: endpoint({
    name: 'patchRoutingSmsPhonenumber', summary: 'Choose the media that a number lets through', method: 'PATCH', path: '/api/v2/routing/sms/phonenumbers/:phoneNumberId', access: { anyOf: ['sms:phoneNumber:edit'] },
    params: numberParams, body: z.object({ supportedContent: chosenContent.nullish() }), status: 200, answer: smsPhoneNumber, refusals: ['resource.not_found', 'state.wrong', 'number.no_mms'],
  }),
  deleteRoutingSmsPhonenumber: endpoint({
    name: 'deleteRoutingSmsPhonenumber', summary: 'Give a number up', method: 'DELETE', path: '/api/v2/routing/sms/phonenumbers/:phoneNumberId', access: { anyOf: ['sms:phoneNumber:delete'] },
    params: numberParams, status: 202, answer: z.null(), refusals: ['resource.not_found', 'state.wrong', 'number.in_use'],
  }),
  postRoutingSmsPhonenumbersImport: endpoint({
    name: 'postRoutingSmsPhonenumbersImport', summary: 'Bring in a number of an account with a carrier of one\'s own', method: 'POST', path: '/api/v2/routing/sms/phonenumbers/import',
    access: { anyOf: ['sms:phoneNumber:byoImport'] }, body: numberImport, status: 200, answer: smsPhoneNumber, refusals: ['number.known', 'number.carried', 'number.no_mms'], idempotent: true,
  }),
  postRoutingSmsPhonenumbersAlphanumeric: endpoint({
    name: 'postRoutingSmsPhonenumbersAlphanumeric', summary: 'Send in a name rather than from a number', method: 'POST', path: '/api/v2/routing/sms/phonenumbers/alphanumeric',
    access: { anyOf: ['sms:phoneNumber:add'] }, body: z.object({ phoneNumber: senderId }), status: 200, answer: smsPhoneNumber, refusals: ['number.known'], idempotent: true,
  }),
  getRoutingSmsIdentityresolutionPhonenumber: endpoint({
    name: 'getRoutingSmsIdentityresolutionPhonenumber', summary: 'Whether whoever writes to a number is looked for among the contacts', method: 'GET', path: '/api/v2/routing/sms/identityresolution/phonenumbers/:addressId',
    access: { allOf: ['sms:phoneNumber:view', 'sms:identityResolution:view'] }, params: z.object({ addressId: numberParams.shape.phoneNumberId.describe('That of a number, despite its name') }),
    status: 200, answer: identityResolution, refusals: ['resource.not_found'],
  }),
  putRoutingSmsIdentityresolutionPhonenumber: endpoint({
    name: 'putRoutingSmsIdentityresolutionPhonenumber', summary: 'Say whether they are', method: 'PUT', path: '/api/v2/routing/sms/identityresolution/phonenumbers/:addressId',
    access: { allOf: ['sms:phoneNumber:edit', 'sms:identityResolution:edit'] }, params: z.object({ addressId: numberParams.shape.phoneNumberId.describe('That of a number, despite its name') }),
    body: wishedResolution, status: 200, answer: identityResolution, refusals: ['resource.not_found', 'state.wrong'],
  }),
} as const
