import { describe, expect, test } from 'vitest'
import { daysIn } from '../../../console/review/compare/dates.ts'
import { findInPaper, isPicture, readText } from '../../../console/review/compare/find-in-paper.ts'
import { fittingReasons, type DocumentDemand } from '../../../console/review/compare/fitting-reasons.ts'
import { dayFindings, monthsBefore } from '../../../console/review/compare/paper-days.ts'
import { fold } from '../../../console/review/compare/words.ts'
import { documentReasons } from '../../../contract/reasons.ts'

const extract = readText(['EXTRAIT KBIS', 'Dénomination : S.A.R.L. DÉMO & FILS', 'RCS Paris 732 829 320', 'Siège : 12 bis, av. Victor-Hugo 75116 PARIS', 'Gérante : Mme MARTIN Claire Anne, née le 1er avril 1980', 'TVA FR 44 732829320'])

describe('a value of the form is looked for in a paper', () => {
  test.each([
    ['as it stands there', '75116', 'code', 'found'],
    ['whatever spaces stand in a number', '732829320', 'code', 'found'],
    ['whatever spaces were typed into it', '732 829 320', 'code', 'found'],
    ['without the letters of the country before it', 'DE732829320', 'code', 'near'],
    ['in capitals', 'Paris', 'text', 'found'],
    ['in another order, with a name between', 'Claire Martin', 'text', 'near'],
    ['without accents', 'Demo & Fils', 'text', 'near'],
    ['abbreviated on the paper', '12 bis avenue Victor Hugo', 'text', 'near'],
    ['with the legal form written out', 'Société à responsabilité limitée Démo & Fils', 'text', 'near'],
    ['with one letter slipped', 'Claire Martine', 'text', 'near'],
    ['as a day in words', '1980-04-01', 'day', 'found'],
    ['and not found', 'Autre Société', 'text', 'absent'],
    ['a number with another figure is another number', '732829321', 'code', 'absent'],
    ['half a number is no number', '732829', 'code', 'absent'],
    ['another day', '1980-04-02', 'day', 'absent'],
    ['nothing is never found', '', 'text', 'absent'],
  ] as const)('%s: %s', (_why, value, kind, how) => {
    expect(findInPaper(extract, value, kind).how).toBe(how)
  })

  test('once: whatever is drawn again finds what was found before', () => {
    expect(findInPaper(extract, 'Claire Martin', 'text')).toBe(findInPaper(extract, 'Claire Martin', 'text'))
    expect(findInPaper(extract, '75116', 'code')).not.toBe(findInPaper(extract, '75116', 'text'))
  })

  test('and where it stands, as the paper writes it', () => {
    expect(findInPaper(extract, '12 bis avenue Victor Hugo', 'text')).toEqual({ how: 'near', paper: '12 bis av. Victor-Hugo', places: [{ piece: 3, from: 8, to: 31 }] })
  })

  test('of a picture nothing is said', () => {
    expect(isPicture(readText([]))).toBe(true)
    expect(isPicture(readText([' ', '—']))).toBe(true)
    expect(isPicture(extract)).toBe(false)
  })
})

test.each([
  ['S.A.R.L. Démo', 'sarl demo'], ['  L’Œuvre   d’Été ', 'l oeuvre d ete'], ['STRAßE', 'strasse'], ['', ''],
])('“%s” folds to “%s”', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test.each([
  ['le 18 novembre 2026', ['2026-11-18']], ['18/11/2026 et 2026-11-19', ['2026-11-18', '2026-11-19']], ['am 3. März 2026', ['2026-03-03']], ['June 5, 2026', ['2026-06-05']],
  ['5 de junio de 2026', ['2026-06-05']], ['5 czerwca 2026', ['2026-06-05']], ['1er avril 1980', ['1980-04-01']], ['le 31/02/2026', []], ['page 12/34/5678 of nothing', []], ['12/25/2026', ['2026-12-25']],
])('the days in “%s”', (text, days) => {
  expect(daysIn(text)).toEqual(days)
})

describe('the days of a paper against its rule', () => {
  const today = '2026-11-30'
  test.each([
    ['older than the rule allows', { issuedOn: '2026-08-29', expiresOn: null }, 3, ['2026-08-29'], ['tooOld']],
    ['just not too old', { issuedOn: '2026-08-30', expiresOn: null }, 3, ['2026-08-30'], []],
    ['of any age where no rule limits it', { issuedOn: '2001-01-01', expiresOn: null }, null, undefined, []],
    ['over today', { issuedOn: null, expiresOn: today }, null, undefined, ['expired']],
    ['of a day that the paper does not name', { issuedOn: '2026-11-18', expiresOn: null }, 3, ['2026-06-12', '2027-01-01'], ['notInPaper']],
    ['of a paper that names no day', { issuedOn: '2026-11-18', expiresOn: null }, 3, [], []],
  ] as const)('%s', (_what, dated, maxAgeMonths, named, codes) => {
    expect(dayFindings(dated, { maxAgeMonths }, { today, named }).map(({ code }) => code)).toEqual(codes)
  })

  test('a month before the end of a longer one is the end of the shorter', () => {
    expect([monthsBefore('2026-05-31', 3), monthsBefore('2026-01-15', 1), monthsBefore('2024-03-31', 1)]).toEqual(['2026-02-28', '2025-12-15', '2024-02-29'])
  })
})

describe('the reasons that fit a paper', () => {
  const demand = (some: Partial<DocumentDemand>): DocumentDemand => ({
    slot: 'x', kind: 'proof_of_registration', accepted: [], maxAgeMonths: null, holder: null, issuerScope: null, proves: [], localName: null, signed: false, conditions: [], optional: false, ...some,
  })

  test('speak of an age where the rule limits it, and of an area where the paper proves an address', () => {
    const bill = fittingReasons({ demands: [demand({ kind: 'proof_of_address', maxAgeMonths: 3 })], informationKeys: ['company_name'], hasAddress: true })
    expect(bill).toEqual(expect.arrayContaining(['document_too_old', 'address_mismatch', 'address_po_box', 'document_unreadable']))
    expect(bill).not.toContain('representative_underage')
    const identity = fittingReasons({ demands: [demand({ kind: 'identity_document', holder: 'authorized_representative' })], informationKeys: ['representative_first_name'], hasAddress: false })
    expect(identity).toEqual(expect.arrayContaining(['representative_mismatch', 'representative_underage', 'document_expired']))
    expect(identity).not.toEqual(expect.arrayContaining(['document_too_old']))
    expect(identity).not.toEqual(expect.arrayContaining(['address_mismatch']))
  })

  test('are all that there are for a paper, where its rule speaks of everything', () => {
    const everything = demand({ kind: 'proof_of_address', slot: 'passport_register_tax', maxAgeMonths: 3, holder: 'authorized_representative' })
    const all = fittingReasons({ demands: [everything], informationKeys: ['registration_number', 'tax_number', 'representative_first_name'], hasAddress: true })
    expect(all.toSorted()).toEqual([...documentReasons].toSorted())
  })

  test('name each once', () => {
    const all = fittingReasons({ demands: [demand({ maxAgeMonths: 3 })], informationKeys: ['siren_number', 'tax_number_nif', 'representative_email'], hasAddress: true })
    expect(new Set(all).size).toBe(all.length)
  })
})
