import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { statesOf } from '../lifecycle.ts'
import { ruleVersionLifecycle } from '../lifecycles/rule-version.ts'
import { dossierLifecycle } from '../lifecycles/dossier.ts'
import { requestLifecycle } from '../lifecycles/request.ts'
import { ruleSet, ruleSetKey } from '../rule-set.ts'
import { arrows, country, day, endUserType, id, instant, numberType } from '../shapes.ts'

const versionNumber = z.coerce.number().int().positive().max(2_000_000_000).describe('The version\'s number in its country')

const ruleVersion = z
  .object({
    country, version: z.int(), origin: z.enum(['shipped', 'edited']).describe('shipped: it came with Guichet; edited: staff of this desk made it'),
    status: z.enum(statesOf(ruleVersionLifecycle)), effectiveFrom: day, checkedOn: day.describe('The day on which its sources were last read'), sets: z.int(),
    basedOn: z.int().nullable(), note: z.string().nullable().describe('Why it was made'),
    author: z.string().nullable().describe('Who made it; only staff see it'), createdAt: instant.nullable(), withdrawnAt: instant.nullable(), arrows,
  })
  .meta({ id: 'RuleVersion' })
export type RuleVersionAnswer = z.infer<typeof ruleVersion>

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])
const change = z.enum(['added', 'removed', 'changed'])
const demandChange = z
  .object({
    aspect: z.enum(['available', 'information', 'document', 'address', 'flag', 'note', 'source', 'sourceConflict', 'confidence', 'checkedOn', 'derivedFrom']),
    name: z.string().nullable().describe('Which one: the information, the slot of a document, the flag, the text of a note, the address of a source'),
    change,
    fields: z.array(z.object({ field: z.string(), before: value, after: value })).describe('What is said of it, before and after'),
  })
  .meta({ id: 'DemandChange' })
const setChange = z
  .object({ ...ruleSetKey.shape, change, demands: z.array(demandChange) })
  .meta({ id: 'RuleSetChange', description: 'Sets that differ; those that do not are left out' })
const comparison = z
  .object({ country, from: z.int(), to: z.int().nullable().describe('null: the proposed version, which has no number yet'), sets: z.array(setChange) })
  .meta({ id: 'RuleComparison' })
export type ComparisonAnswer = z.infer<typeof comparison>

const finding = z.object({ pointer: z.string(), code: z.string(), detail: z.string().describe('In the reader\'s language') })
const touchedDossier = z
  .object({
    id, name: z.string(), organizationId: id, organizationName: z.string(), numberType, endUserType, status: z.enum(statesOf(dossierLifecycle)),
    measuredAnew: z.boolean().describe('true: a draft, which answers the rules of the day; false: it was handed in and keeps the rules of that day until it is handed in anew'),
    lacks: z.array(finding).describe('What it would lack on that day because of this version'),
    noLongerLacks: z.array(finding),
    requests: z.array(z.object({ id, reference: z.string(), status: z.enum(statesOf(requestLifecycle)) })).describe('Open requests that rest on it'),
  })
  .meta({ id: 'TouchedDossier' })
export type TouchedDossierAnswer = z.infer<typeof touchedDossier>

const proposal = z.object({
  baseVersion: z.int().positive().describe('The newest version, from which this one starts'),
  effectiveFrom: day.describe('The first day on which it holds: today or later, and not before the version it starts from'),
  note: z.string().trim().min(1).max(2000).describe('Why: read by everybody who may read the rules'),
  sets: z.array(ruleSet).max(100).default([]).describe('Sets that are new or differ; every other is taken over'),
  removedSets: z.array(ruleSetKey).max(100).default([]),
})
export type RuleProposal = z.output<typeof proposal>

const ofCountry = z.object({ country })
const ofVersion = z.object({ country, id: versionNumber })
const edit = { anyOf: ['desk:regulation:edit'] } as const

export const ruleVersionEndpoints = {
  listRuleVersions: endpoint({
    name: 'listRuleVersions', summary: 'Every version of a country\'s rules, newest first: shipped and edited', method: 'GET', path: '/api/v1/regulations/:country/versions',
    access: 'signed_in', params: ofCountry, status: 200, answer: z.object({ items: z.array(ruleVersion) }), refusals: ['regulation.not_found'],
  }),
  readRuleVersion: endpoint({
    name: 'readRuleVersion', summary: 'One version whole, each set as it is stated', method: 'GET', path: '/api/v1/regulations/:country/versions/:id',
    access: 'signed_in', params: ofVersion, status: 200,
    answer: z.object({ version: ruleVersion, sets: z.array(ruleSet.extend({ id: z.string(), status: z.enum(['sourced', 'unverified']), slots: z.array(z.string()).describe('The slot of each document, in their order') })) }),
    refusals: ['regulation.not_found', 'resource.not_found'],
  }),
  readRuleComparison: endpoint({
    name: 'readRuleComparison', summary: 'Two versions side by side: what was added, removed and changed', method: 'GET', path: '/api/v1/regulations/:country/comparison',
    access: 'signed_in', params: ofCountry, query: z.object({ from: versionNumber, to: versionNumber }), status: 200, answer: comparison, refusals: ['regulation.not_found', 'resource.not_found'],
  }),
  previewRuleVersion: endpoint({
    name: 'previewRuleVersion', summary: 'What a new version would change, and for whom; writes nothing', method: 'POST', path: '/api/v1/regulations/:country/versions/preview',
    access: edit, params: ofCountry, body: proposal, status: 200,
    answer: z.object({
      comparison, organizations: z.array(z.object({ id, name: z.string(), dossiers: z.int(), lacking: z.int(), requests: z.int() })),
      dossiers: z.array(touchedDossier).describe('Those that lack most first; at most 200'), dossierCount: z.int(), requestCount: z.int(),
    }),
    refusals: ['regulation.not_found', 'precondition.stale'],
  }),
  publishRuleVersion: endpoint({
    name: 'publishRuleVersion', summary: 'Publish a new version; the earlier ones stay as they are', method: 'POST', path: '/api/v1/regulations/:country/versions',
    access: edit, params: ofCountry, body: proposal, status: 201, answer: ruleVersion, refusals: ['regulation.not_found', 'precondition.stale'], idempotent: true,
  }),
  withdrawRuleVersion: endpoint({
    name: 'withdrawRuleVersion', summary: 'Withdraw a version that is not in force yet', method: 'POST', path: '/api/v1/regulations/:country/versions/:id/withdraw',
    access: edit, params: ofVersion, status: 200, answer: ruleVersion, refusals: ['regulation.not_found', 'resource.not_found', 'regulation.shipped', 'state.wrong'], follows: 'ruleVersion.withdraw',
  }),
} as const
