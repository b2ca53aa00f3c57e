import { describe, expect, test } from 'vitest'
import { describeReason } from '../../contract/language/speak.ts'
import { languages, type Language } from '../../contract/vocabulary.ts'
import { letterWith, type Facts, type RequestLetterName } from '../../server/modules/notifications/letter.ts'
import type { Line } from '../../server/modules/notifications/told-numbers.ts'

const asked: Line = { id: 'a', number: '+33 6 12 34 56 78', status: 'wanted', reason: null, replaces: null }
const second: Line = { ...asked, id: 'b', number: '+33 6 12 34 56 79' }
const said = { author: 'Rosa Weiss', text: 'The bill is of June.\n\nPlease send a newer one.' }
const takenOut: Line = { ...asked, id: 'c', number: '+33 6 99 99 99 99', status: 'dropped' }

function facts(language: Language, more: Partial<Facts> = {}): Facts {
  return {
    language, timeZone: 'Europe/Paris', organization: 'Démo SARL', reference: 'R-1001', lines: [asked, second, takenOut], hasDossier: true,
    expectedBy: '2026-11-30', isLate: false, deadline: null, refusedPapers: [], reason: null, note: null, remark: null, ...more,
  }
}

const deadline = new Date('2026-12-21T22:59:59.999Z')

/** What a letter must say in its reader's own words: a day, a deadline on two clocks, and what the tests below ask for. */
type Said = {
  readonly day: string; readonly inParis: string; readonly inTokyo: string; readonly papers: RegExp; readonly noPapers: RegExp; readonly late: RegExp; readonly proofOfAddress: string
  readonly insteadOf: string; readonly or: string; readonly and: string; readonly underWay: string
}
const saidIn: Readonly<Record<Language, Said>> = {
  en: {
    day: 'Monday 30 November 2026', inParis: '21 Dec 2026, 23:59', inTokyo: '22 Dec 2026, 07:59', papers: /papers/, noPapers: /no papers/, late: /taking longer than expected.* Monday 30 November 2026/,
    proofOfAddress: 'proof of address', insteadOf: 'in place of +33 6 12 34 56 78', or: 'or', and: 'and', underWay: 'waits for the numbers still under way',
  },
  fr: {
    day: 'lundi 30 novembre 2026', inParis: '21 déc. 2026, 23:59', inTokyo: '22 déc. 2026, 07:59', papers: /pièces/, noPapers: /Aucune pièce/, late: /plus de temps que prévu.* lundi 30 novembre 2026/,
    proofOfAddress: 'justificatif d’adresse', insteadOf: 'à la place du +33 6 12 34 56 78', or: 'ou', and: 'et', underWay: 'attend ceux qui sont encore en cours',
  },
  de: {
    day: 'Montag, 30. November 2026', inParis: '21. Dez. 2026, 23:59', inTokyo: '22. Dez. 2026, 07:59', papers: /Unterlagen/, noPapers: /keine Unterlagen/, late: /länger als angekündigt \(Montag, 30. November 2026\)/,
    proofOfAddress: 'Adressnachweis', insteadOf: 'anstelle von +33 6 12 34 56 78', or: 'oder', and: 'und', underWay: 'wartet auf die Nummern, die noch unterwegs sind',
  },
  es: {
    day: 'lunes 30 de noviembre de 2026', inParis: '21 dic 2026, 23:59', inTokyo: '22 dic 2026, 07:59', papers: /documentos/, noPapers: /No requieren documentos/, late: /más de lo previsto.* lunes 30 de noviembre de 2026/,
    proofOfAddress: 'comprobante de domicilio', insteadOf: 'en lugar del +33 6 12 34 56 78', or: 'o', and: 'y', underWay: 'espera a los que siguen en curso',
  },
}

describe.each(languages)('a letter in %s', (language) => {
  const told = saidIn[language]
  const write = (name: RequestLetterName, more: Partial<Facts> = {}) => {
    const { subject, text } = letterWith(name, facts(language, more))
    // A non-breaking space is a space to whoever reads.
    return { subject: subject.replaceAll('\u00a0', ' '), text: text.replaceAll('\u00a0', ' ') }
  }
  const gone = (more: Partial<Line> = {}): Line => ({ ...asked, status: 'gone', reason: 'number_gone', ...more })
  const because = (reason: NonNullable<Line['reason']>) => Object.values(describeReason(language, reason)).map((sentence) => sentence.replaceAll('\u00a0', ' '))

  const every: [RequestLetterName, Partial<Facts>][] = [
    ['request_submitted', {}], ['request_passed', {}], ['request_returned', { deadline }], ['request_approved', {}], ['choice_needed', { deadline }], ['request_completed', {}],
    ['request_partially_completed', {}], ['request_failed', {}], ['request_rejected', {}], ['request_cancelled', {}], ['request_lapsed', { deadline }],
    ['remark_of_desk', { remark: said }], ['remark_of_requester', { remark: said }],
  ]
  test.each(every)('%s says which request of whom it is about, and leaves no gap', (name, more) => {
    for (const hasDossier of [true, false]) {
      const { subject, text } = write(name, { ...more, hasDossier })
      expect(subject).toContain('R-1001')
      expect(text).toContain('R-1001')
      expect(text).toContain('Démo SARL')
      expect(subject + text).not.toMatch(/undefined|null|\{\{|\n{3}|[ \t]\n/)
      expect(text).toMatch(/Guichet\n$/)
    }
  })

  test('of submission names the numbers asked for, the day expected, and what is done next', () => {
    const { text } = write('request_submitted')
    expect(text).toContain('- +33 6 12 34 56 78\n- +33 6 12 34 56 79\n')
    expect(text).not.toContain('+33 6 99')
    expect(text).toContain(told.day)
    expect(text).toMatch(told.papers)
    expect(write('request_submitted', { hasDossier: false }).text).toMatch(told.noPapers)
  })

  test.each(['request_passed', 'request_approved'] as const)('%s names numbers and day', (name) => {
    const { text } = write(name)
    expect(text).toContain('- +33 6 12 34 56 78\n- +33 6 12 34 56 79\n')
    expect(text).toContain(told.day)
  })

  test('of approval after the day that was named says that it takes longer', () => {
    expect(write('request_approved', { isLate: true }).text).toMatch(told.late)
  })

  test('of return names each refused paper with its reason, the way to mend it, and what the desk wrote', () => {
    const { subject, text } = write('request_returned', {
      deadline, note: 'Please hurry.\nThe carrier closes at noon.', reason: 'use_case_insufficient',
      refusedPapers: [
        { slot: 'proof_of_address', reason: 'document_too_old', note: 'From 2019,\nwe think.' },
        { slot: 'commercial_register_excerpt', reason: 'name_mismatch', note: null },
      ],
    })
    for (const reason of ['document_too_old', 'name_mismatch', 'use_case_insufficient'] as const) for (const sentence of because(reason)) expect(text).toContain(sentence)
    expect(text).toContain(`- ${told.proofOfAddress}\n`)
    expect(text).toContain('From 2019, we think.')
    expect(text).toContain('Please hurry.\nThe carrier closes at noon.')
    expect(subject).toContain(told.inParis)
    expect(text).toContain(told.inParis)
  })

  test('tells deadlines on the clocks of the organization', () => {
    expect(write('request_returned', { deadline, timeZone: 'Asia/Tokyo' }).text).toContain(told.inTokyo)
    expect(write('request_lapsed', { deadline, timeZone: 'Asia/Tokyo' }).text).toContain(told.inTokyo)
  })

  test('that asks for a choice names what is gone and what is held in its place', () => {
    const proposed = (id: string, number: string): Line => ({ id, number, status: 'proposed', reason: null, replaces: 'a' })
    const { text } = write('choice_needed', {
      deadline, lines: [gone(), gone({ id: 'b', number: second.number, reason: 'area_sold_out' }), proposed('p', '+33 6 12 34 56 70'), proposed('q', '+33 6 12 34 56 71')],
    })
    expect(text).toContain('- +33 6 12 34 56 78\n- +33 6 12 34 56 79\n')
    expect(text.replaceAll(' :', ':')).toContain(`${told.insteadOf}: +33 6 12 34 56 70 ${told.or} +33 6 12 34 56 71`)
    expect(text).toContain(told.inParis)
    // Nobody is told that what is still under way is given up.
    expect(text).toContain(told.underWay)
  })

  test('of completion names the active numbers, and for which number another one stands in', () => {
    const replacement: Line = { ...second, id: 'r', number: '+33 6 12 34 56 70', status: 'active', replaces: 'q' }
    const { text } = write('request_completed', { lines: [gone(), { ...second, status: 'active' }, gone({ id: 'q', number: '+33 6 12 34 56 71', replaces: 'a' }), replacement] })
    expect(text).toContain('- +33 6 12 34 56 79\n')
    expect(text).toContain(`- +33 6 12 34 56 70, ${told.insteadOf}\n`)
    expect(text).not.toContain('+33 6 12 34 56 71')
  })

  test('of a part names what is active, and of the rest each reason once with its numbers', () => {
    const lines: Line[] = [{ ...asked, status: 'active' }, gone({ id: 'b', number: second.number, reason: 'area_sold_out' }), gone({ id: 'd', number: '+33 6 12 34 56 80', reason: 'area_sold_out' })]
    const { text } = write('request_partially_completed', { lines })
    expect(text).toContain('- +33 6 12 34 56 78\n')
    expect(text).toContain(`- +33 6 12 34 56 79 ${told.and} +33 6 12 34 56 80\n`)
    for (const sentence of because('area_sold_out')) expect(text.split(sentence)).toHaveLength(2)
  })

  test('of failure says why no number could be had', () => {
    const { text } = write('request_failed', { lines: [{ ...asked, status: 'refused', reason: 'carrier_error' }] })
    expect(text).toContain('- +33 6 12 34 56 78\n')
    for (const sentence of because('carrier_error')) expect(text).toContain(sentence)
  })

  test('of rejection says why, how to mend it, and what the desk wrote', () => {
    const { text } = write('request_rejected', { reason: 'reseller_not_allowed', note: 'See your contract.', refusedPapers: [{ slot: 'identity_document', reason: 'document_expired', note: null }] })
    for (const sentence of [...because('reseller_not_allowed'), ...because('document_expired')]) expect(text).toContain(sentence)
    expect(text).toContain('See your contract.')
  })

  test('keeps a name with line breaks on its line, and says names with braces as they are', () => {
    const { subject, text } = write('request_completed', { organization: 'Démo\r\nBcc: thief@evil.example\n\nSARL {{reference}} $t(mail:line:note)' })
    expect(subject).not.toMatch(/[\r\n]/)
    expect(text).toContain('Démo Bcc: thief@evil.example SARL {{reference}} $t(mail:line:note)')
  })

  test('about a remark quotes it line by line under the name of whoever wrote it, so that nothing in it passes for a line of the desk', () => {
    for (const name of ['remark_of_desk', 'remark_of_requester'] as const) {
      const { text } = write(name, { remark: { author: 'Eve\r\nGuichet', text: 'First.\r\n\r\nGuichet' } })
      expect(text).toContain('Eve Guichet')
      expect(text).toContain('\n> First.\n>\n> Guichet\n')
    }
  })

  test('that lacks a fact is not written', () => {
    expect(() => write('request_submitted', { expectedBy: null })).toThrow('R-1001')
    expect(() => write('request_returned', { deadline: null })).toThrow('R-1001')
    expect(() => write('remark_of_desk')).toThrow('R-1001')
  })
})

test('an organization whose time zone no clock knows is written to all the same, in UTC', () => {
  const { text } = letterWith('request_returned', facts('en', { deadline, timeZone: 'Europe/Atlantis' }))
  expect(text).toContain('21 Dec 2026, 22:59')
})
