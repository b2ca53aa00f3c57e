import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeDemands, regulationById, type DocumentDemand, type Regulation } from '../../server/modules/regulations/index.ts'
import { shippedRulePacks } from '../support/rule-packs.ts'

const packs = await shippedRulePacks()
const regulations = [...packs.countries.values()].flatMap(({ versions }) => versions.flatMap((version) => [...version.regulations.values()]))

describe('one dossier for the demands of several carriers', () => {
  it('holds for one regulation exactly what it demands', () => {
    for (const { available, information, documents, address, flags, ...set } of regulations) {
      expect(mergeDemands([{ ...set, available, information, documents, address, flags }])).toEqual({ available, information, documents, address, flags })
    }
  })

  it('asks for each information once, and for papers of one kind and holder in one slot', () => {
    const merged = mergeDemands([regulation('DE/local/business/telnyx@1'), regulation('DE/national/business/telnyx@1')])
    expect(merged.information.map(({ key }) => key)).toEqual([
      'representative_first_name', 'representative_last_name', 'company_name', 'contact_phone', 'business_registration_number',
    ])
    expect(merged.documents.map(({ slot }) => slot)).toEqual([
      'business_registration_certificate_of_company', 'carrier_registration_form', 'proof_of_address', 'identity_document_of_authorized_representative',
    ])
  })

  it('keeps two slots where no single paper would satisfy both carriers', () => {
    // Telnyx takes a utility bill, Twilio a register excerpt, a trade licence or a tax letter.
    const { documents } = mergeDemands([regulation('DE/local/business/telnyx@1'), regulation('DE/local/business/twilio@1')])
    expect(documents.filter(({ kind }) => kind === 'proof_of_address')).toMatchObject([
      { slot: 'proof_of_address', accepted: ['utility_bill'], maxAgeMonths: 3 },
      { slot: 'proof_of_address_2', accepted: ['commercial_register_excerpt', 'trade_license', 'tax_id_notification_letter'], maxAgeMonths: null },
    ])
  })

  it('keeps two slots that one carrier asks for itself', () => {
    const { documents } = mergeDemands([regulation('FR/local/business/twilio@1')])
    expect(documents.map(({ slot }) => slot)).toEqual(['commercial_register_excerpt', 'commercial_register_excerpt_2'])
  })

  it('is as strict as the strictest', () => {
    const base = regulation('FR/local/individual/telnyx@1')
    const strictPaper = paper({ maxAgeMonths: 3, accepted: ['passport'], signed: true, issuerScope: 'local', conditions: ['both_sides'] })
    const laxPaper = paper({ optional: true, accepted: ['passport', 'national_id_card'], issuerScope: 'any' })
    const lax: Regulation = { ...base, id: 'a', documents: [laxPaper], address: { scope: 'worldwide' } }
    const strict: Regulation = { ...base, id: 'b', documents: [strictPaper], address: { scope: 'in_country' }, available: false }
    const older: Regulation = { ...base, id: 'c', documents: [paper({ maxAgeMonths: 6 })], address: null }
    expect(mergeDemands([lax, strict, older])).toMatchObject({ available: false, address: { scope: 'in_country' }, documents: [strictPaper] })
  })

  it('comes out the same in whatever order, and twice over, the regulations are given', () => {
    fc.assert(
      fc.property(someOfOneCountry(), fc.integer({ min: 0, max: 5 }), (sets, turn) => {
        const turned = [...sets.slice(turn % sets.length), ...sets.slice(0, turn % sets.length)].reverse()
        expect(mergeDemands(turned)).toEqual(mergeDemands(sets))
        expect(mergeDemands([...sets, ...turned])).toEqual(mergeDemands(sets))
      }),
    )
  })

  it('whoever satisfies it satisfies each of the regulations', () => {
    fc.assert(
      fc.property(someOfOneCountry(), (sets) => {
        const merged = mergeDemands(sets)
        const keys = merged.information.map(({ key }) => key)
        for (const { information, documents } of sets) {
          expect(information.filter(({ key }) => !keys.includes(key))).toEqual([])
          for (const demand of documents) expect(merged.documents.some((slot) => satisfies(slot, demand))).toBe(true)
        }
        expect(new Set(merged.documents.map(({ slot }) => slot)).size).toBe(merged.documents.length)
      }),
    )
  })
})

/** Whether any paper that fills the slot fulfils the demand. */
function satisfies(slot: DocumentDemand, demand: DocumentDemand): boolean {
  const rightPaper = demand.accepted.length === 0 || (slot.accepted.length > 0 && slot.accepted.every((paperName) => demand.accepted.includes(paperName)))
  const youngEnough = demand.maxAgeMonths === null || (slot.maxAgeMonths !== null && slot.maxAgeMonths <= demand.maxAgeMonths)
  return slot.kind === demand.kind && slot.holder === demand.holder && rightPaper && youngEnough && (slot.signed || !demand.signed) && (!slot.optional || demand.optional)
    && (slot.issuerScope === 'local' || demand.issuerScope !== 'local')
}

function someOfOneCountry(): fc.Arbitrary<Regulation[]> {
  return fc.constantFrom(...packs.countries.keys()).chain((country) => {
    const ofCountry = regulations.filter((set) => set.country === country)
    return fc.uniqueArray(fc.constantFrom(...ofCountry), { minLength: 1, maxLength: 4 })
  })
}

function regulation(id: string): Regulation {
  const found = regulationById(packs, id)
  if (found === undefined) throw new Error(`No regulation ${id}.`)
  return found
}

function paper(demanded: Partial<DocumentDemand>): DocumentDemand {
  return {
    slot: 'identity_document_of_end_user', kind: 'identity_document', holder: 'end_user', accepted: [], maxAgeMonths: null, issuerScope: null, signed: false,
    proves: [], localName: null, conditions: [], optional: false, ...demanded,
  }
}
