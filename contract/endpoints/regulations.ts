import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { addressScopes, confidence, issuerScopes, paperConditions } from '../rule-set.ts'
import { carrierId, country, day, endUserType, numberType, paperNeed } from '../shapes.ts'

const source = z.object({ url: z.string().nullable(), note: z.string().nullable() })

export const informationDemand = z
  .object({ key: z.string(), pointer: z.string().describe('Where the dossier holds the answer'), kind: z.enum(['text', 'email', 'phone', 'date', 'url', 'integer']) })
  .meta({ id: 'InformationDemand' })
export const documentDemand = z
  .object({
    slot: z.string().describe('The slot\'s name in a dossier'), kind: z.string(),
    accepted: z.array(z.string()).describe('Accepted papers; empty: any paper of this kind'),
    maxAgeMonths: z.int().nullable().describe('How old the paper may be on the day of submission, in months'),
    holder: z.string().nullable().describe('Whose paper it is'),
    issuerScope: z.enum(issuerScopes).nullable(), proves: z.array(z.string()), localName: z.string().nullable(), signed: z.boolean(),
    conditions: z.array(z.enum(paperConditions)).describe('What else the paper must satisfy'),
    optional: z.boolean(),
  })
  .meta({ id: 'DocumentDemand' })
export const addressDemand = z
  .object({ scope: z.enum(addressScopes) })
  .meta({ id: 'AddressDemand' })

/** What one carrier's rules, in one country, demand for one number type and end-user type. */
export const regulation = z
  .object({
    id: z.string().describe('country/numberType/endUserType/rules@version'),
    country, numberType, endUserType,
    rules: z.string().describe('Whose requirement set this is: a carrier\'s published rules, or `draft`'),
    version: z.int(), effectiveFrom: day, checkedOn: day,
    status: z.enum(['sourced', 'unverified']).describe('unverified: a draft derived from the closest sourced set; confirm before relying on it'),
    derivedFrom: z.string().nullable().describe('The sourced set a draft was derived from'),
    appliesTo: carrierId.nullable().describe('The carrier it was looked up for'),
    available: z.boolean().describe('false: this end-user type cannot have such numbers'),
    information: z.array(informationDemand), documents: z.array(documentDemand), address: addressDemand.nullable(),
    flags: z.array(z.string()), notes: z.array(z.string()), confidence, sources: z.array(source),
  })
  .meta({ id: 'Regulation' })
export type RegulationAnswer = z.infer<typeof regulation>

const countryRules = z
  .object({
    country, name: z.string().describe('In the reader\'s language'), papers: paperNeed, beta: z.boolean(),
    sold: z.boolean().describe('Whether some carrier has such numbers now; its rules are known either way'),
    numberTypes: z.array(numberType).describe('Those that are sold; of a country that nobody sells today, those that it has rules for'), unverified: z.array(numberType).describe('Number types whose rules are drafts'),
    version: z.int().nullable(), effectiveFrom: day.nullable(), checkedOn: day.nullable(),
    recheckDue: z.boolean().describe('The sources were last read longer ago than the desk relies on'),
    confidence: confidence.nullable().describe('That of its least certain set'),
    upcoming: z.object({ version: z.int(), effectiveFrom: day }).nullable().describe('The version that follows, where one is published already'),
  })
  .meta({ id: 'CountryRules' })

export type CountryRulesAnswer = z.infer<typeof countryRules>

export const regulationEndpoints = {
  listRegulations: endpoint({
    name: 'listRegulations', summary: 'Every country the desk sells in or has rules for: papers needed or self-service, beta or not', method: 'GET', path: '/api/v1/regulations',
    access: 'signed_in', status: 200, answer: z.object({ items: z.array(countryRules) }), refusals: [],
  }),
  readRegulations: endpoint({
    name: 'readRegulations', summary: 'One country\'s rule pack, every set with its sources', method: 'GET', path: '/api/v1/regulations/:country',
    access: 'signed_in', params: z.object({ country }), query: z.object({ on: day.optional().describe('The pack in force that day; today by default') }), status: 200,
    answer: countryRules.extend({ sets: z.array(regulation), generalRules: z.array(z.object({ rule: z.string(), rules: z.string(), confidence, sources: z.array(source) })) }), refusals: ['regulation.not_found'],
  }),
  lookUpRegulation: endpoint({
    name: 'lookUpRegulation', summary: 'What is demanded for a country, number type, end-user type and carrier', method: 'GET',
    path: '/api/v1/regulations/:country/:numberType/:endUserType', access: 'signed_in',
    params: z.object({ country, numberType, endUserType }), query: z.object({ carrier: carrierId.optional(), on: day.optional() }), status: 200,
    answer: z.object({ papers: paperNeed, regulation: regulation.nullable() }), refusals: ['regulation.not_found'],
  }),
} as const
