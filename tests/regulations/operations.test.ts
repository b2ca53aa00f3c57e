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
  it('shows those the desk sells in or has rules for, by name in the reader\'s language', async () => {
    const english = regulationEndpoints.listRegulations.answer.parse(await listRegulations(needs, { language: 'en' }))
    const french = await listRegulations(needs, { language: 'fr' })
    const sold = ({ items }: typeof english) => items.filter((country) => country.sold).map(({ name }) => name)
    expect(sold(english)).toEqual(['France', 'Germany', 'Italy', 'United States'])
    expect(sold(french)).toEqual(['Allemagne', 'États-Unis', 'France', 'Italie'])
    expect(english.items.map(({ name }) => name)).toEqual(english.items.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'en')))
    expect(english.items.length).toBe(needs.rulePacks.countries.size + 1)
  })

  it('says which need papers, which are beta, and which number types have drafts only', async () => {
    const { items } = await listRegulations(needs, { language: 'en' })
    const sold = items.filter((country) => country.sold)
    expect(sold.map(({ name: _, effectiveFrom: __, recheckDue: ___, upcoming: ____, confidence: _____, sold: ______, ...country }) => country)).toEqual([
      { country: 'FR', papers: 'papers_needed', beta: false, numberTypes: ['mobile', 'national'], unverified: ['mobile'], version: 1, checkedOn: '2026-07-17' },
      { country: 'DE', papers: 'papers_needed', beta: false, numberTypes: ['mobile', 'toll_free'], unverified: ['mobile'], version: 1, checkedOn: '2026-08-06' },
      { country: 'IT', papers: 'papers_needed', beta: true, numberTypes: ['local'], unverified: [], version: 1, checkedOn: '2026-08-05' },
      { country: 'US', papers: 'self_service', beta: false, numberTypes: ['local', 'toll_free'], unverified: [], version: null, checkedOn: null },
    ])
  })
})

describe('a country that nobody sells numbers of today', () => {
  const soldOut = { ...needs, soldCountries: () => Promise.resolve([{ country: 'US', numberTypes: ['local'] as const }]) }

  it('stays on the list as long as the desk has rules for it: its rules are read and its papers are gathered all the same', async () => {
    const { items } = await listRegulations(soldOut, { language: 'en' })
    expect(items.find(({ country }) => country === 'FR')).toMatchObject({ papers: 'papers_needed', sold: false, version: 1 })
    expect(items.filter(({ sold }) => sold).map(({ country }) => country)).toEqual(['US'])
    expect(new Set(items.map(({ country }) => country)).size).toBe(items.length)
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
