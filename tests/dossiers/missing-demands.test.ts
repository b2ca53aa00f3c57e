import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberTypes, endUserTypes } from '../../contract/vocabulary.ts'
import type { Demands, DocumentDemand } from '../../server/modules/dossiers/demands.ts'
import { slotDemands } from '../../server/modules/dossiers/demands.ts'
import { hasForm, isAnswered } from '../../server/modules/dossiers/information-form.ts'
import { missingDemands, type Contents } from '../../server/modules/dossiers/missing-demands.ts'
import { monthsAfter, type Paper } from '../../server/modules/dossiers/paper-findings.ts'
import { mergeDemands } from '../../server/modules/regulations/index.ts'
import { addressIn, goodPaper, mend } from '../support/fill-demands.ts'
import { shippedRulePacks } from '../support/rule-packs.ts'

const packs = await shippedRulePacks()
const on = '2026-11-23'
const empty = (country = 'FR'): Contents => ({ country, endUserType: 'business', information: {}, address: null, papers: new Map() })
const none: Demands = { available: true, information: [], documents: [], address: null, flags: [] }
const document = (demand: Partial<DocumentDemand>): DocumentDemand => ({
  slot: 'proof_of_address', kind: 'proof_of_address', accepted: [], maxAgeMonths: null, holder: null, issuerScope: null, proves: [], localName: null, signed: false,
  conditions: [], optional: false, ...demand,
})
const codes = (demands: Demands, contents: Contents, day = on) => missingDemands(demands, contents, day).map(({ pointer, code }) => `${pointer} ${code}`)

/** Does what the findings say, round after round: what was missing first hides what is wrong with what will be there. */
function mendAll(demands: Demands, start: Contents): { contents: Contents; rounds: number } {
  let contents = start
  for (let rounds = 0; rounds < 10; rounds += 1) {
    const missing = missingDemands(demands, contents, on)
    if (missing.length === 0) return { contents, rounds }
    for (const issue of missing) contents = mend(demands, contents, issue, on)
  }
  throw new Error('Never complete.')
}

describe('what the rules of the 17 countries demand', () => {
  const sets = [...packs.countries.values()].flatMap(({ versions }) => versions.flatMap(({ regulations }) => [...regulations.values()])).filter(({ available }) => available)

  test.each(sets.map((set) => [set.id, set] as const))('%s: an empty dossier lacks each demand, and filling exactly what is missing makes it complete', (_id, set) => {
    const demands = mergeDemands([set])
    const first = missingDemands(demands, empty(set.country), on)
    expect(first.map(({ pointer }) => pointer)).toEqual([
      ...demands.information.map(({ pointer }) => pointer),
      ...(demands.address === null ? [] : ['/address']),
      ...slotDemands(demands).flatMap(({ optional }, index) => (optional ? [] : [`/slots/${index}/documentId`])),
    ])
    expect(missingDemands(demands, mendAll(demands, empty(set.country)).contents, on)).toEqual([])
  })

  test('whatever carriers are asked together, and however wrong the dossier was before', () => {
    const purpose = fc.record({ country: fc.constantFrom(...packs.countries.keys()), numberType: fc.constantFrom(...numberTypes), endUserType: fc.constantFrom(...endUserTypes) })
    fc.assert(fc.property(purpose, fc.infiniteStream(fc.boolean()), anyContents, ({ country, numberType, endUserType }, chosen, contents) => {
      const matching = sets.filter((set) => set.country === country && set.numberType === numberType && set.endUserType === endUserType && chosen.next().value)
      const demands = mergeDemands(matching)
      const { contents: mended, rounds } = mendAll(demands, { ...contents, country })
      expect(rounds).toBeLessThanOrEqual(3)
      for (const { slot, optional } of slotDemands(demands)) {
        const without = { ...mended, papers: new Map([...mended.papers].filter(([name]) => name !== slot)) }
        expect(missingDemands(demands, without, on)).toHaveLength(optional ? 0 : 1)
      }
    }), { numRuns: 300 })
  })
})

/** Dossiers as careless people leave them. */
const day = fc.constantFrom('1999-01-01', '2026-08-22', '2026-08-23', '2026-11-22', '2026-11-23', '2027-01-01')
const paper: fc.Arbitrary<Paper> = fc.record({
  status: fc.constantFrom('empty', 'filled', 'accepted', 'refused'), paper: fc.constantFrom(null, 'passport', 'library card'), issued_on: fc.option(day), expires_on: fc.option(day),
  reason: fc.constantFrom(null, 'name_mismatch'), media_type: fc.constantFrom('application/pdf', 'image/png'),
})
const slotNames = [...new Set([...packs.countries.values()].flatMap(({ versions }) => versions.flatMap(({ regulations }) => [...regulations.values()].flatMap(({ documents }) => documents.map(({ slot }) => slot)))))]
const informationKeys = [...new Set([...packs.countries.values()].flatMap(({ versions }) => versions.flatMap(({ regulations }) => [...regulations.values()].flatMap(({ information }) => information.map(({ key }) => key)))))]
const anyContents: fc.Arbitrary<Contents> = fc.record({
  country: fc.constant('FR'), endUserType: fc.constantFrom(...endUserTypes),
  information: fc.dictionary(fc.constantFrom(...informationKeys), fc.constantFrom<string | number>('', '  ', 'x', 7, -1, '+33612345678', '2026-02-30', 'a@b', 'http://localhost', 'https://a.example')),
  address: fc.option(fc.record({
    street: fc.constantFrom('Postfach 12', 'B.P. 7', '1 rue'), locality: fc.constantFrom('Berlin', 'Apartado 12'), postalCode: fc.constant('1'), country: fc.constantFrom('FR', 'DE', 'US'),
  })),
  papers: fc.dictionary(fc.constantFrom(...slotNames), paper).map((papers) => new Map(Object.entries(papers))),
})

describe('information', () => {
  test.each([
    ['email', ['a@b.example', 'prenom.nom+sms@demo.example'], ['a@b', 'a b@c.example', 'no', 5]],
    ['phone', ['+33612345678', '+4915112345678'], ['0612345678', '+33 6 12 34 56 78', '33612345678', '+0123456789', 33612345678]],
    ['date', ['2024-02-29'], ['2023-02-29', '29.02.2024', '2024-2-9', 20240229]],
    ['url', ['https://demo.example', 'http://demo.example/a?b'], ['demo.example', 'ftp://demo.example', 'https://localhost', 'javascript:alert(1)']],
    ['integer', ['0', '2500', 2500], ['1.5', -1, 'many', '1e3', 1e21]],
    ['text', ['anything', 5], []],
  ] as const)('%s has its form', (kind, good, bad) => {
    for (const answer of good) expect([answer, hasForm(kind, answer)]).toEqual([answer, true])
    for (const answer of bad) expect([answer, hasForm(kind, answer)]).toEqual([answer, false])
  })

  test('blanks answer nothing, and neither does a property that every object has', () => {
    expect([undefined, '', '   '].map(isAnswered)).toEqual([false, false, false])
    const demands: Demands = { ...none, information: [{ key: 'constructor', pointer: '/information/constructor', kind: 'text' }] }
    expect(codes(demands, empty())).toEqual(['/information/constructor information.missing'])
  })

  test('a wrong form is told apart from a missing answer; what nobody asks for is no fault', () => {
    const demands: Demands = { ...none, information: [{ key: 'contact_email', pointer: '/information/contact_email', kind: 'email' }] }
    expect(codes(demands, { ...empty(), information: { contact_email: 'nobody' } })).toEqual(['/information/contact_email information.invalid'])
    expect(codes(demands, { ...empty(), information: { contact_email: 'a@b.example', favourite_colour: 'blue' } })).toEqual([])
  })
})

describe('the address', () => {
  const demanded = (scope: NonNullable<Demands['address']>['scope']): Demands => ({ ...none, address: { scope } })

  test.each(['in_country', 'matches_number_area_code', 'same_city_as_number'] as const)('%s: it must lie in the country', (scope) => {
    expect(codes(demanded(scope), { ...empty(), address: addressIn('BE') })).toEqual(['/address/country address.country_mismatch'])
    expect(codes(demanded(scope), { ...empty(), address: addressIn('FR') })).toEqual([])
  })

  test.each(['worldwide', 'unspecified'] as const)('%s: it may lie anywhere, but there must be one', (scope) => {
    expect(codes(demanded(scope), { ...empty(), address: addressIn('US') })).toEqual([])
    expect(codes(demanded(scope), empty())).toEqual(['/address address.missing'])
  })

  test('where none is asked for, any is fine', () => {
    expect(codes(none, { ...empty(), address: { ...addressIn('US'), street: 'PO Box 1' } })).toEqual([])
  })

  test.each([
    ['AU', 'PO Box 123'], ['AU', 'P.O. Box 9'], ['AU', 'GPO Box 44'], ['AU', 'Locked Bag 7'], ['AT', 'Postfach 5'], ['BE', 'Postbus 12'], ['BE', 'Boîte postale 3'], ['BE', 'BP 12'],
    ['CZ', 'P.O.BOX 14'], ['CZ', 'Poštovní přihrádka 2'], ['EE', 'Postkast 71'], ['EE', 'p.k. 71'], ['FR', 'B.P. 90210'], ['FR', 'BP 12'], ['FR', 'BOÎTE POSTALE 12'], ['DE', 'POSTFACH 1234'],
    ['HK', 'G.P.O. Box 12'], ['HK', '郵政信箱 12 號'], ['HU', 'Postafiók 12'], ['HU', 'Pf. 12'], ['IT', 'Casella postale 4'], ['IT', 'C.P. 4'], ['LT', 'Pašto dėžutė 3'], ['LT', 'a/d 3'],
    ['MY', 'Peti Surat 10'], ['PL', 'Skrytka pocztowa 8'], ['PL', 'skr. poczt. 8'], ['PT', 'Apartado 55'], ['SG', 'Post Office Box 3'], ['ES', 'Apartado de Correos 7'], ['ES', 'Apdo. 7'], ['CH', 'Case postale 2'],
    ['CH', 'Postfach'], ['US', 'P O Box 5'], ['FR', 'ＰＯ　Ｂｏｘ 5'],
  ])('%s: "%s" is a PO box', (country, street) => {
    expect(codes(demanded('worldwide'), { ...empty(), address: { ...addressIn(country), street } })).toEqual(['/address/street address.po_box'])
  })

  test.each([
    ['FR', '12 rue de la Boîte à Lettres'], ['FR', 'PK 12, route de Saint-Laurent'], ['DE', 'Postfachgasse 3'], ['DE', 'Alte Post 4'], ['ES', 'Calle del Apartadero 7'], ['GB', '5 Boxley Road'],
    ['US', '1 Post Road'], ['CH', 'Poststrasse 9'], ['PL', 'ul. Pocztowa 3'], ['AU', '3 Baghdad Street'], ['IT', 'Via C. Porta 4'], ['BE', 'Bpost-laan 3'], ['HU', 'Posta utca 12'], ['EE', 'Pikk 12'],
  ])('%s: "%s" is a street', (country, street) => {
    expect(codes(demanded('worldwide'), { ...empty(), address: { ...addressIn(country), street } })).toEqual([])
  })
})

describe('papers', () => {
  const asks = (demand: Partial<DocumentDemand>, flags: string[] = []): Demands => ({ ...none, documents: [document(demand)], flags })
  const holds = (changes: Partial<Paper>): Contents => ({ ...empty(), papers: new Map([['proof_of_address', { ...goodPaper, ...changes }]]) })

  test('an empty slot is missing, and so is one that was cleared', () => {
    expect(codes(asks({}), empty())).toEqual(['/slots/0/documentId document.missing'])
    expect(codes(asks({}), holds({ status: 'empty' }))).toEqual(['/slots/0/documentId document.missing'])
  })

  test('a refused paper that was not replaced is told with its reason; an accepted one counts', () => {
    expect(missingDemands(asks({}), holds({ status: 'refused', reason: 'name_mismatch' }), on)).toEqual([
      { pointer: '/slots/0/documentId', code: 'document.refused', params: { demand: 'proof_of_address', reason: 'name_mismatch' } },
    ])
    expect(codes(asks({}), holds({ status: 'accepted' }))).toEqual([])
  })

  test.each([
    ['2026-08-23', []], // three months to the day
    ['2026-08-22', ['/slots/0/issuedOn document.too_old']],
    [null, ['/slots/0/issuedOn document.issue_date_missing']],
  ])('at most three months old, issued on %s', (issuedOn, expected) => {
    expect(codes(asks({ maxAgeMonths: 3 }), holds({ issued_on: issuedOn }))).toEqual(expected)
  })

  test('a month that lacks the day ends earlier', () => {
    expect([monthsAfter('2026-11-30', 3), monthsAfter('2023-11-30', 3), monthsAfter('2026-01-31', 1), monthsAfter('2026-12-31', 12)]).toEqual(['2027-02-28', '2024-02-29', '2026-02-28', '2027-12-31'])
  })

  test('without an age limit nobody asks for the day of issue', () => {
    expect(codes(asks({}), holds({ issued_on: null }))).toEqual([])
    expect(codes(asks({}), holds({ issued_on: '1990-01-01' }))).toEqual([])
  })

  test.each([['2026-11-24', []], ['2026-11-23', ['/slots/0/expiresOn document.expired']], ['2020-01-01', ['/slots/0/expiresOn document.expired']]])('a paper that expires on %s', (expiresOn, expected) => {
    expect(codes(asks({}), holds({ expires_on: expiresOn }))).toEqual(expected)
  })

  test('where several papers are accepted it must be said which one this is, and it must be one of them', () => {
    const either = asks({ accepted: ['passport', 'national_id_card'] })
    expect(codes(either, holds({}))).toEqual(['/slots/0/paper document.kind_missing'])
    expect(missingDemands(either, holds({ paper: 'utility_bill' }), on)).toEqual([
      { pointer: '/slots/0/paper', code: 'document.kind_not_accepted', params: { demand: 'proof_of_address', accepted: 'passport,national_id_card' } },
    ])
    expect(codes(either, holds({ paper: 'passport' }))).toEqual([])
    expect(codes(asks({ accepted: ['passport'] }), holds({}))).toEqual([])
    expect(codes(asks({ accepted: [] }), holds({ paper: 'anything' }))).toEqual([])
  })

  test('where only PDF is taken, a picture is refused', () => {
    expect(codes(asks({}, ['pdf_only']), holds({ media_type: 'image/png' }))).toEqual(['/slots/0/documentId document.not_pdf'])
    expect(codes(asks({}), holds({ media_type: 'image/png' }))).toEqual([])
  })

  test('an optional paper is never missing, whatever is wrong with it', () => {
    fc.assert(fc.property(paper, (any) => {
      expect(codes(asks({ optional: true, maxAgeMonths: 1, accepted: ['passport', 'dni'] }, ['pdf_only']), holds(any))).toEqual([])
    }))
  })

  test('what is checked online at the carrier has no slot', () => {
    expect(codes(asks({ conditions: ['online_check'] }), empty())).toEqual([])
  })
})

test('an end user whom the rules no longer admit keeps the dossier from being submitted', () => {
  expect(codes({ ...none, available: false }, empty())).toEqual(['/endUserType end_user.not_allowed'])
})
