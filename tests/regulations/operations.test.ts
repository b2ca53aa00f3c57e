import { describe, expect, it } from 'vitest'
import { regulationEndpoints } from '../../contract/endpoints/regulations.ts'
import { defaultDeskRules } from '../../server/kernel/desk-rules.ts'
import type { RegulationNeeds } from '../../server/modules/regulations/index.ts'
import { listRegulations } from '../../server/modules/regulations/operations/list-regulations.ts'
import { lookUpRegulation } from '../../server/modules/regulations/operations/look-up-regulation.ts'
import { readRegulations } from '../../server/modules/regulations/operations/read-regulations.ts'
import { shippedRulePacks } from '../support/rule-packs.ts'
import { testClock } from '../support/test-clock.ts'

const needs: RegulationNeeds = {
  clock: testClock(), rules: defaultDeskRules, rulePacks: await shippedRulePacks(),
  rulesOf: (carrierId) => new Map([['atlas', 'telnyx'], ['boreal', 'twilio']]).get(carrierId),
  soldCountries: () => Promise.resolve([
    { country: 'US', numberTypes: ['local', 'toll_free'] },
    { country: 'IT', numberTypes: ['local'] },
    { country: 'DE', numberTypes: ['toll_free', 'mobile'] },
    { country: 'FR', numberTypes: ['mobile', 'national'] },
  ]),
}

describe('the list of countries', () => {
  it('shows those the desk sells in, by name in the reader\'s language', async () => {
    const english = regulationEndpoints.listRegulations.answer.parse(await listRegulations(needs, { language: 'en' }))
    const french = await listRegulations(needs, { language: 'fr' })
    expect(english.items.map(({ name }) => name)).toEqual(['France', 'Germany', 'Italy', 'United States'])
    expect(french.items.map(({ name }) => name)).toEqual(['Allemagne', 'États-Unis', 'France', 'Italie'])
  })

  it('says which need papers, which are beta, and which number types have drafts only', async () => {
    const { items } = await listRegulations(needs, { language: 'en' })
    expect(items.map(({ name: _, effectiveFrom: __, recheckDue: ___, upcoming: ____, confidence: _____, ...country }) => country)).toEqual([
      { country: 'FR', papers: 'papers_needed', beta: false, numberTypes: ['mobile', 'national'], unverified: ['mobile'], version: 1, checkedOn: '2026-07-17' },
      { country: 'DE', papers: 'papers_needed', beta: false, numberTypes: ['mobile', 'toll_free'], unverified: ['mobile'], version: 1, checkedOn: '2026-08-06' },
      { country: 'IT', papers: 'papers_needed', beta: true, numberTypes: ['local'], unverified: [], version: 1, checkedOn: '2026-08-05' },
      { country: 'US', papers: 'self_service', beta: false, numberTypes: ['local', 'toll_free'], unverified: [], version: null, checkedOn: null },
    ])
  })
})

describe('a country\'s rules', () => {
  it('come with every set, its sources, and the general rules that hold there', async () => {
    const answer = regulationEndpoints.readRegulations.answer.parse(await readRegulations(needs, { country: 'FR', on: undefined, language: 'fr' }))
    expect(answer.sets).toHaveLength(9)
    expect(answer.generalRules.some(({ rule }) => rule.includes('any EU state'))).toBe(true)
  })

  it('leave out general rules of other countries', async () => {
    const { generalRules } = await readRegulations(needs, { country: 'AU', on: undefined, language: 'en' })
    expect(generalRules.some(({ rule }) => rule.includes('any EU state'))).toBe(false)
  })

  it('can be read for a country whose numbers nobody sells today', async () => {
    const answer = await readRegulations(needs, { country: 'HK', on: undefined, language: 'en' })
    expect(answer).toMatchObject({ name: 'Hong Kong', numberTypes: ['mobile', 'local', 'national', 'toll_free'] })
  })

  it('of a self-service country are none', async () => {
    expect(await readRegulations(needs, { country: 'US', on: undefined, language: 'en' })).toMatchObject({ papers: 'self_service', sets: [], generalRules: [] })
  })

  it('of a country the desk neither knows nor sells in are refused', async () => {
    await expect(readRegulations(needs, { country: 'BR', on: undefined, language: 'en' })).rejects.toMatchObject(refusal('BR'))
  })
})

describe('a lookup', () => {
  const sought = { country: 'DE', numberType: 'toll_free', endUserType: 'business', carrier: undefined, on: undefined } as const

  it('answers by the rules of the carrier that is named', async () => {
    const answer = regulationEndpoints.lookUpRegulation.answer.parse(await lookUpRegulation(needs, { ...sought, carrier: 'atlas' }))
    expect(answer).toMatchObject({ papers: 'papers_needed', regulation: { id: 'DE/toll_free/business/telnyx@1', appliesTo: 'atlas', status: 'sourced' } })
  })

  it('marks as unverified what is another carrier\'s', async () => {
    const { regulation } = await lookUpRegulation(needs, { ...sought, carrier: 'boreal' })
    expect(regulation).toMatchObject({ status: 'unverified', derivedFrom: 'DE/toll_free/business/telnyx@1', appliesTo: 'boreal' })
  })

  it('demands nothing of a self-service number that the desk sells', async () => {
    expect(await lookUpRegulation(needs, { ...sought, country: 'US' })).toEqual({ papers: 'self_service', regulation: null })
  })

  it.each([
    ['a carrier the desk does not have', { ...sought, carrier: 'nobody' }],
    ['a number type nobody sells in a self-service country', { ...sought, country: 'US', numberType: 'mobile' }],
    ['a country the desk neither knows nor sells in', { ...sought, country: 'BR' }],
    ['a number type without any set', { ...sought, country: 'FR', numberType: 'shared_cost' }],
  ] as const)('is refused for %s', async (_, asked) => {
    await expect(lookUpRegulation(needs, asked)).rejects.toMatchObject(refusal(asked.country))
  })
})

function refusal(country: string) {
  return { code: 'regulation.not_found', params: { country } }
}
