import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { requestLifecycle } from '../lifecycles/request.ts'
import { statesOf } from '../lifecycle.ts'
import { addressRequirement, capability, day, e164, listOf } from '../shapes.ts'
import { smsAddress } from './addresses.ts'
import { errorBody } from './errors.ts'
import { countryCode, expansions, isLanguageTag, listingOf, pageQuery, phoneNumberSorts, phoneNumberStatuses, phoneNumberTypes, provisioningActions, provisioningStates, selfUri, statusFilters } from './vocabulary.ts'

/** Which number: its id, or the number itself as it is dialled in the world, with a `+` or with `%2B`. */
const numberParams = z.object({ phoneNumberId: z.string().min(1).max(200) })
const userRef = z.object({ id: z.string(), version: z.int(), selfUri })
const mediaTypes = z.array(z.object({ type: z.string().max(200) })).max(50)

/** The profile of the media that a number lets through. The default one has no id, and cannot be changed. */
export const supportedContent = z
  .object({
    id: z.string().min(1).max(200).optional(), name: z.string().max(200).optional(), selfUri: z.string().max(500).optional(),
    mediaTypes: z.object({ allow: z.object({ inbound: mediaTypes.optional(), outbound: mediaTypes.optional() }).optional() }).optional(),
  })
  .meta({ id: 'SupportedContentReference' })

const settings = z.array(z.object({ keyword: z.array(z.string().min(1).max(50)).min(1).max(50), response: z.object({ message: z.string().min(1).max(1600) }) })).max(50)
export const compliance = z.object({ stopSettings: settings, optInSettings: settings, helpSettings: settings }).meta({ id: 'Compliance' })
export type Compliance = z.infer<typeof compliance>
export type SupportedContent = z.infer<typeof supportedContent>

export const smsPhoneNumber = z
  .object({
    id: z.string(), name: z.string().optional(), phoneNumber: z.string(), phoneNumberType: z.enum(phoneNumberTypes), provisionedThroughPureCloud: z.boolean().describe('false: imported'),
    phoneNumberStatus: z.enum(phoneNumberStatuses), capabilities: z.array(capability), countryCode: z.string().optional(), dateCreated: z.iso.datetime(), dateModified: z.iso.datetime(),
    createdBy: userRef.optional(), modifiedBy: userRef.optional(), version: z.int(), purchaseDate: z.iso.datetime().optional(),
    cancellationDate: z.iso.datetime().optional().describe('When a number that was given up goes back to its carrier'), renewalDate: z.iso.datetime().optional(),
    addressId: smsAddress.optional().describe('An address, despite its name'),
    provisioningStatus: z.object({ action: z.enum(provisioningActions), state: z.enum(provisioningStates), error: errorBody.optional(), version: z.int() }),
    country: z.string().optional(), supportsSms: z.boolean(), supportsMms: z.boolean(), supportsVoice: z.boolean(),
    integration: z.object({ id: z.string(), selfUri }).optional(), compliance: compliance.optional(), supportedContent: supportedContent.optional(),
    request: z
      .object({ id: z.string(), reference: z.string(), status: z.enum(statesOf(requestLifecycle)), expectedBy: day.nullable(), selfUri, link: z.string().describe('Its page, for people') })
      .optional().describe('With expand=request: the request that brought the number or has still to bring it'),
    selfUri,
  })
  .meta({ id: 'SmsPhoneNumber' })

const availableNumber = z
  .object({
    id: z.string(), name: z.string(), phoneNumber: e164, countryCode: z.string(), region: z.string().optional(), city: z.string().optional(), capabilities: z.array(capability),
    phoneNumberType: z.enum(phoneNumberTypes), addressRequirement,
  })
  .meta({ id: 'SmsAvailablePhoneNumber' })

const expand = listOf(z.enum(expansions))

export const numberEndpoints = {
  getRoutingSmsAvailablephonenumbers: endpoint({
    name: 'getRoutingSmsAvailablephonenumbers', summary: 'Numbers for sale: at most thirty, drawn anew at each call', method: 'GET', path: '/api/v2/routing/sms/availablephonenumbers',
    access: { anyOf: ['sms:phoneNumber:add'] },
    query: z.object({
      countryCode, phoneNumberType: z.enum(['local', 'mobile', 'tollfree']), region: z.string().max(80).optional(), city: z.string().max(80).optional(),
      areaCode: z.string().trim().regex(/^\d{1,6}$/).optional(), pattern: z.string().trim().regex(/^[0-9a-zA-Z*]{1,20}$/).optional().describe('`*` is any one digit; letters are those of the keypad'),
      addressRequirement: addressRequirement.optional(),
    }),
    status: 200, answer: z.object({ entities: z.array(availableNumber) }).meta({ id: 'SMSAvailablePhoneNumberEntityListing' }), refusals: ['pattern.invalid'],
  }),
  getRoutingSmsPhonenumbers: endpoint({
    name: 'getRoutingSmsPhonenumbers', summary: 'The organization\'s numbers, a page of them', method: 'GET', path: '/api/v2/routing/sms/phonenumbers', access: { anyOf: ['sms:phoneNumber:view'] },
    query: z.object({
      phoneNumber: z.string().trim().max(100).optional().describe('Digits anywhere in the number; with `*`, any run of digits, from its beginning to its end'),
      phoneNumberType: listOf(z.enum(phoneNumberTypes)), phoneNumberStatus: listOf(z.enum(statusFilters)), countryCode: listOf(countryCode),
      sortBy: z.enum(phoneNumberSorts).default('phoneNumber'), sortOrder: z.enum(['ascending', 'descending']).default('ascending'),
      language: z.string().max(35).refine(isLanguageTag, 'language_tag').default('en-US').describe('Of `country`, and of its order'),
      'integration.id': z.string().max(200).optional(), 'supportedContent.id': z.string().max(200).optional(), expand, ...pageQuery,
    }),
    status: 200, answer: listingOf(smsPhoneNumber).meta({ id: 'SmsPhoneNumberEntityListing' }), refusals: [],
  }),
  getRoutingSmsPhonenumber: endpoint({
    name: 'getRoutingSmsPhonenumber', summary: 'One number', method: 'GET', path: '/api/v2/routing/sms/phonenumbers/:phoneNumberId', access: { anyOf: ['sms:phoneNumber:view'] },
    params: numberParams, query: z.object({ expand }), status: 200, answer: smsPhoneNumber, refusals: ['resource.not_found'],
  }),
} as const
