import { describe, expect, it } from 'vitest'
import { regulation as contractRegulation } from '../../contract/endpoints/regulations.ts'
import type { Regulation } from '../../server/modules/regulations/index.ts'
import { shippedRulePacks } from '../support/rule-packs.ts'

const packs = await shippedRulePacks()
const regulations = [...packs.countries.values()].flatMap(({ versions }) => versions.flatMap((version) => [...version.regulations.values()]))
const sourced = regulations.filter(({ status }) => status === 'sourced')
const anyPaper = {
  accepted: [], maxAgeMonths: null, holder: null, issuerScope: null, proves: [], localName: null, signed: false, conditions: [], optional: false,
}
const drafts = regulations.filter(({ status }) => status === 'unverified')

describe('the rule packs', () => {
  it('hold every requirement set that was found: 121, counted by country and number type', () => {
    expect(countedBy(sourced)).toEqual({
      AT: { mobile: 3, local: 2, national: 2, toll_free: 2 },
      AU: { mobile: 3, local: 4, toll_free: 2, shared_cost: 2 },
      BE: { mobile: 2, local: 2, toll_free: 2 },
      CH: { local: 2, toll_free: 2 },
      CZ: { local: 2, toll_free: 2 },
      DE: { mobile: 2, local: 4, national: 2, toll_free: 2 },
      EE: { mobile: 4, local: 2, toll_free: 2 },
      ES: { mobile: 1, local: 2, national: 2, toll_free: 2, shared_cost: 2 },
      FR: { local: 3, national: 2, toll_free: 2 },
      HK: { mobile: 1, national: 2, toll_free: 2 },
      HU: { mobile: 1, local: 2, national: 2, toll_free: 2 },
      IT: { mobile: 1, local: 3, toll_free: 1 },
      LT: { mobile: 2, local: 2, national: 2, toll_free: 2 },
      MY: { mobile: 2, local: 2, national: 2, toll_free: 2 },
      PL: { mobile: 3, local: 2, toll_free: 2 },
      PT: { mobile: 1, local: 2, national: 2, toll_free: 2 },
      SG: { local: 2, national: 2, toll_free: 2 },
    })
    expect(sourced).toHaveLength(121)
  })

  it('hold 104 sets by Telnyx, 8 by Twilio and 9 by AWS, of which 12 say that no such numbers are to be had', () => {
    expect(['telnyx', 'twilio', 'aws'].map((rules) => sourced.filter((set) => set.rules === rules).length)).toEqual([104, 8, 9])
    expect(sourced.filter(({ available }) => !available)).toHaveLength(12)
  })

  it('ask for as many papers and answers as the sources do', () => {
    // Nine AWS forms take two more mock-ups than the one they demand; the sources count those as one paper.
    expect(sourced.flatMap(({ documents }) => documents)).toHaveLength(212 + 2 * 9)
    expect(sourced.flatMap(({ information }) => information)).toHaveLength(516)
    expect(sourced.filter(({ address }) => address !== null)).toHaveLength(108)
    expect(sourced.flatMap(({ flags }) => flags)).toHaveLength(91)
  })

  it('demand no upload where the carrier checks an identity online', () => {
    const online = sourced.flatMap(({ id, documents }) => documents.filter(({ conditions }) => conditions.includes('online_check')).map((demand) => ({ id, ...demand })))
    expect(new Set(online.map(({ id }) => id))).toEqual(new Set(['AU/mobile/individual/telnyx@1', 'AU/mobile/business/telnyx@1']))
    expect(online.map(({ slot, optional }) => [slot, optional])).toEqual([
      ['local_identity_verification_of_purchaser', true], ['local_identity_verification_of_service_activator', true],
      ['local_identity_verification_of_purchaser', true], ['local_identity_verification_of_service_activator', true],
    ])
  })

  it('mark Italy as beta, and only Italy', () => {
    expect([...packs.countries.values()].filter(({ beta }) => beta).map(({ country }) => country)).toEqual(['IT'])
  })

  it('carry every source, each with an address or a note, and the day it was read', () => {
    for (const { sources, checkedOn } of regulations) {
      expect(sources.length).toBeGreaterThan(0)
      expect(sources.every(({ url, note }) => url !== null || note !== null)).toBe(true)
      expect(checkedOn >= '2026-07-08' && checkedOn <= '2026-11-23').toBe(true)
    }
  })

  it('say where a carrier\'s own sources disagree', () => {
    const disputed = sourced.filter(({ notes }) => notes[0]?.startsWith('The sources disagree.'))
    expect(disputed.map(({ id }) => id)).toEqual(['PL/mobile/individual/telnyx@1', 'PL/mobile/business/telnyx@1'])
  })

  it('speak the contract\'s words', () => {
    for (const set of regulations) expect(contractRegulation.safeParse({ ...set, appliesTo: null }).success).toBe(true)
  })

  it('name each slot once in a set', () => {
    for (const { documents } of regulations) expect(new Set(documents.map(({ slot }) => slot)).size).toBe(documents.length)
  })

  it('carry the carriers\' general rules over', () => {
    expect(packs.generalRules).toHaveLength(11)
    expect(packs.generalRules.map(({ rules }) => rules).sort()).toEqual(['genesys', 'plivo', 'telnyx', 'telnyx', 'telnyx', ...Array<string>(6).fill('twilio')])
  })

  it('state French national numbers for a business as the source does', () => {
    expect(sourced.find(({ id }) => id === 'FR/national/business/telnyx@1')).toEqual({
      id: 'FR/national/business/telnyx@1', country: 'FR', numberType: 'national', endUserType: 'business', rules: 'telnyx',
      version: 1, effectiveFrom: '2026-07-17', checkedOn: '2026-07-17', status: 'sourced', derivedFrom: null, available: true,
      information: [
        { key: 'representative_first_name', pointer: '/information/representative_first_name', kind: 'text' },
        { key: 'representative_last_name', pointer: '/information/representative_last_name', kind: 'text' },
        { key: 'company_name', pointer: '/information/company_name', kind: 'text' },
        { key: 'contact_phone', pointer: '/information/contact_phone', kind: 'phone' },
      ],
      documents: [
        { ...anyPaper, slot: 'business_registration_certificate_of_company', kind: 'business_registration_certificate', holder: 'company', issuerScope: 'local' },
        { ...anyPaper, slot: 'proof_of_address', kind: 'proof_of_address', maxAgeMonths: 3 },
      ],
      address: { scope: 'in_country' }, flags: ['end_user_must_be_physically_present'], notes: [], confidence: 'high',
      sources: [
        { url: 'https://support.telnyx.com/en/articles/1311445-france-did-requirements', note: null },
        { url: 'https://support.telnyx.com/en/articles/5469551-international-numbers-required-documents', note: 'Codes 1,4,7,9 (af)' },
      ],
    })
  })
})

describe('the drafts', () => {
  it('stand wherever mobile, local, national or toll-free numbers have no set of a source, and where the only one is a form without papers', () => {
    expect(countedBy(drafts)).toEqual({
      AU: { national: 2 }, BE: { national: 2 }, CH: { mobile: 2, national: 2 }, CZ: { mobile: 2, national: 2 }, DE: { mobile: 1 }, EE: { national: 2 },
      ES: { mobile: 2 }, FR: { mobile: 2 }, HK: { mobile: 2, local: 2 }, HU: { mobile: 2 }, IT: { mobile: 2, national: 2, toll_free: 1 }, PL: { national: 2 },
      PT: { mobile: 2 }, SG: { mobile: 2 },
    })
  })

  it('leave no mobile, local, national or toll-free number of an individual or a business without a set', () => {
    const states = new Set(regulations.map(({ country, numberType, endUserType }) => `${country}/${numberType}/${endUserType}`))
    const types = ['mobile', 'local', 'national', 'toll_free']
    const wanted = [...packs.countries.keys()].flatMap((country) => types.flatMap((type) => [`${country}/${type}/individual`, `${country}/${type}/business`]))
    expect(wanted.filter((state) => !states.has(state))).toEqual([])
  })

  it('repeat the closest set of their country that has a source, and nothing else', () => {
    for (const draft of drafts) {
      const closest = closestTo(draft)
      expect([draft.id, draft.derivedFrom]).toEqual([draft.id, closest?.id])
      expect(demandsOf(draft)).toEqual(closest && demandsOf(closest))
      expect(draft.notes[0]).toContain('confirm it with the carrier')
    }
  })

  it('are of low confidence', () => {
    expect(new Set(drafts.map(({ confidence }) => confidence))).toEqual(new Set(['low']))
  })
})

/** Same end-user type; then by number type, in this order; then by whose rules. docs/decisions/drafts-where-facts-have-gaps.md */
function closestTo(draft: Regulation): Regulation | undefined {
  const types = ['national', 'local', 'mobile', 'toll_free', 'shared_cost'].filter((type) => type !== draft.numberType)
  const candidates = sourced.filter(({ country, endUserType }) => country === draft.country && endUserType === draft.endUserType)
  return types.flatMap((type) => ['telnyx', 'twilio', 'aws'].flatMap((rules) => candidates.filter((set) => set.numberType === type && set.rules === rules)))[0]
}

function demandsOf(set: Regulation) {
  const { available, information, documents, address, flags } = set
  return { available, information, documents, address, flags, sources: set.sources }
}

/** How many sets each country has of each number type; what it has none of is left out. */
function countedBy(sets: readonly Regulation[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {}
  for (const { country, numberType } of sets) {
    const ofCountry = (counts[country] ??= {})
    ofCountry[numberType] = (ofCountry[numberType] ?? 0) + 1
  }
  return counts
}
