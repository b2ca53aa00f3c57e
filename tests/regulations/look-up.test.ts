import { describe, expect, it } from 'vitest'
import { isRegulated, lookUpRegulation, regulationById, regulationsFor, rulePacksFrom, type RulePacks, type Sought } from '../../server/modules/regulations/index.ts'
import { shippedRulePacks } from '../support/rule-packs.ts'

const packs = await shippedRulePacks()
const today = '2026-11-23'

function lookUp(sought: Pick<Sought, 'country' | 'numberType' | 'endUserType' | 'rules'>, on = today) {
  return lookUpRegulation(packs, { ...sought, on })
}

describe('a lookup', () => {
  it('answers with the set of the carrier\'s own rules', () => {
    for (const rules of ['telnyx', 'twilio']) {
      const regulation = lookUp({ country: 'DE', numberType: 'local', endUserType: 'business', rules })
      expect(regulation).toMatchObject({ id: `DE/local/business/${rules}@1`, status: 'sourced', derivedFrom: null })
    }
  })

  it('answers with the draft, and says so, where nobody published a set', () => {
    expect(lookUp({ country: 'FR', numberType: 'mobile', endUserType: 'business', rules: 'telnyx' })).toMatchObject({
      id: 'FR/mobile/business/draft@1', status: 'unverified', derivedFrom: 'FR/national/business/telnyx@1', confidence: 'low',
    })
  })

  it('keeps to the draft where only a form of another kind is published', () => {
    expect(lookUp({ country: 'PT', numberType: 'mobile', endUserType: 'business', rules: 'telnyx' })?.id).toBe('PT/mobile/business/draft@1')
    expect(lookUp({ country: 'PT', numberType: 'mobile', endUserType: 'business', rules: 'aws' })?.id).toBe('PT/mobile/business/aws@1')
  })

  it('lets another carrier\'s set stand in, unverified, where the carrier\'s own is not known', () => {
    const standIn = lookUp({ country: 'AT', numberType: 'mobile', endUserType: 'business', rules: 'twilio' })
    expect(standIn).toMatchObject({
      id: 'AT/mobile/business/draft@1', rules: 'draft', status: 'unverified', derivedFrom: 'AT/mobile/business/telnyx@1', confidence: 'low',
    })
    expect(standIn?.notes[0]).toContain('another carrier\'s demands (telnyx)')
    expect(standIn?.documents).toEqual(lookUp({ country: 'AT', numberType: 'mobile', endUserType: 'business', rules: 'telnyx' })?.documents)
  })

  it('says when an end-user type cannot have such numbers', () => {
    expect(lookUp({ country: 'FR', numberType: 'toll_free', endUserType: 'individual', rules: 'telnyx' })).toMatchObject({ available: false, status: 'sourced' })
  })

  it('answers with a set of a source where no carrier is in question', () => {
    expect(lookUp({ country: 'AU', numberType: 'local', endUserType: 'individual', rules: undefined })?.id).toBe('AU/local/individual/telnyx@1')
    expect(lookUp({ country: 'DE', numberType: 'mobile', endUserType: 'business', rules: undefined })?.id).toBe('DE/mobile/business/twilio@1')
    expect(lookUp({ country: 'FR', numberType: 'mobile', endUserType: 'individual', rules: undefined })?.id).toBe('FR/mobile/individual/draft@1')
  })

  it('knows nothing where no set was read, which is not the same as demanding nothing', () => {
    expect(lookUp({ country: 'FR', numberType: 'shared_cost', endUserType: 'business', rules: 'telnyx' })).toBeUndefined()
    expect(lookUp({ country: 'FR', numberType: 'local', endUserType: 'sole_proprietor', rules: 'telnyx' })).toBeUndefined()
    expect(lookUp({ country: 'US', numberType: 'local', endUserType: 'business', rules: 'telnyx' })).toBeUndefined()
  })

  it('tells the regulated countries from the self-service ones', () => {
    const regulated = ['AU', 'AT', 'BE', 'CZ', 'EE', 'FR', 'DE', 'HK', 'HU', 'IT', 'LT', 'MY', 'PL', 'PT', 'SG', 'ES', 'CH']
    expect([...packs.countries.keys()].sort()).toEqual(regulated.sort())
    expect(regulated.every((country) => isRegulated(packs, country))).toBe(true)
    expect(isRegulated(packs, 'US')).toBe(false)
  })

  it('gives the demands of every end-user type that has any', () => {
    expect(regulationsFor(packs, { country: 'IT', numberType: 'local', rules: 'telnyx', on: today }).map(({ id }) => id)).toEqual([
      'IT/local/individual/telnyx@1', 'IT/local/business/telnyx@1', 'IT/local/sole_proprietor/telnyx@1',
    ])
  })
})

describe('an id', () => {
  it('leads back to the very regulation that a lookup gave', () => {
    const lookups = [...packs.countries.keys()].flatMap((country) =>
      (['mobile', 'local', 'national', 'toll_free', 'shared_cost'] as const).flatMap((numberType) =>
        ['telnyx', 'twilio', 'aws', 'nobody', undefined].flatMap((rules) => regulationsFor(packs, { country, numberType, rules, on: today }))))
    expect(lookups.length).toBeGreaterThan(500)
    for (const regulation of lookups) expect(regulationById(packs, regulation.id)).toEqual(regulation)
  })

  it('that no pack ever gave leads nowhere', () => {
    const strangers = ['', 'FR', 'FR/mobile/business/telnyx@1', 'FR/mobile/business/draft@2', 'US/local/business/telnyx@1', 'FR/shared_cost/business/draft@1']
    for (const id of strangers) expect(regulationById(packs, id)).toBeUndefined()
  })
})

describe('versions', () => {
  const two = twoVersions()
  const inForce = (on: string) => lookUpRegulation(two, { country: 'FR', numberType: 'local', endUserType: 'business', rules: 'telnyx', on })?.id

  it('the one in force that day answers', () => {
    expect(inForce('2026-12-31')).toBe('FR/local/business/telnyx@1')
    expect(inForce('2027-01-01')).toBe('FR/local/business/telnyx@2')
  })

  it('before the first one its rules count already', () => {
    expect(inForce('2020-01-01')).toBe('FR/local/business/telnyx@1')
  })

  it('an id of an older one still leads to what was demanded then', () => {
    expect(regulationById(two, 'FR/local/business/telnyx@1')?.information).toHaveLength(1)
    expect(regulationById(two, 'FR/local/business/telnyx@2')?.information).toHaveLength(2)
  })
})

describe('a rule pack that does not fit', () => {
  it.each([
    ['is named after another country', { name: 'DE.json', content: packFile([set()]) }, 'named after its country'],
    ['asks for information nobody knows', { name: 'FR.json', content: packFile([{ ...set(), information: ['shoe_size'] }]) }, 'is no information a pack may ask for'],
    ['holds a field nobody reads', { name: 'FR.json', content: packFile([{ ...set(), colour: 'red' }]) }, 'colour'],
    ['states a set twice', { name: 'FR.json', content: packFile([set(), set()]) }, 'stand twice'],
    ['holds a draft of nothing', { name: 'FR.json', content: packFile([{ ...set(), rules: 'draft' }]) }, 'derived from'],
    ['holds a draft of no set it has', { name: 'FR.json', content: packFile([{ ...set(), rules: 'draft', derivedFrom: 'FR/national/business/telnyx@1' }]) }, 'no sourced set'],
    ['has no source', { name: 'FR.json', content: packFile([{ ...set(), sources: [] }]) }, 'sources'],
  ])('ends the start: one that %s', (_, file, sentence) => {
    expect(() => rulePacksFrom([file])).toThrow(sentence)
  })
})

function twoVersions(): RulePacks {
  return rulePacksFrom([{
    name: 'FR.json',
    content: {
      country: 'FR', beta: false,
      versions: [
        { version: 1, effectiveFrom: '2026-01-01', checkedOn: '2026-01-01', sets: [set()] },
        { version: 2, effectiveFrom: '2027-01-01', checkedOn: '2026-11-23', sets: [{ ...set(), information: ['company_name', 'siren_number'] }] },
      ],
    },
  }])
}

function packFile(sets: readonly object[]) {
  return { country: 'FR', beta: false, versions: [{ version: 1, effectiveFrom: '2026-01-01', checkedOn: '2026-01-01', sets }] }
}

function set() {
  return {
    numberType: 'local', endUserType: 'business', rules: 'telnyx', available: true, information: ['company_name'], documents: [], address: null, flags: [], notes: [],
    confidence: 'high', checkedOn: '2026-01-01', sources: [{ url: 'https://example.com/rules', note: null }],
  }
}
