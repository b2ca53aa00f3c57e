import { describe, expect, test } from 'vitest'
import { writeLetter } from '../../contract/language/letters.ts'
import { describeIssue, describeReason, describeRefusal, say } from '../../contract/language/speak.ts'
import { speak } from '../../contract/language/speaker.ts'
import type { Language } from '../../contract/vocabulary.ts'

describe('a sentence', () => {
  test('is said with its gaps filled, in the form it asks for', () => {
    expect(say('en', 'synopsis:endsWith', { digits: '2024' })).toBe('ends with 2024')
    expect(say('fr', 'synopsis:capabilities', { capabilities: ['sms', 'voice'] })).toBe('SMS et voix')
  })

  test('counts as the language does, up to the millions', () => {
    expect(say('en', 'synopsis:found', { count: 1 })).toBe('1 number found')
    expect(say('en', 'synopsis:found', { count: 0 })).toBe('0 numbers found')
    expect(say('fr', 'synopsis:found', { count: 0 })).toBe('0 numéro trouvé')
    expect(say('fr', 'synopsis:found', { count: 2_000_000 })).toBe('2\u202f000\u202f000 numéros trouvés')
    expect(say('es', 'synopsis:found', { count: 2_000_000 })).toBe('2.000.000 números encontrados')
  })

  test('leaves what it is filled with as it came', () => {
    expect(say('en', 'synopsis:locality', { locality: '<b>{{digits}} & $t(synopsis:found)' })).toBe('in <b>{{digits}} & $t(synopsis:found)')
  })

  test('that ends in a name with a dot ends in one', () => {
    expect(say('en', 'compliance:stopped', { organization: 'Guichet Inc.' })).toBe('You will receive no more messages from Guichet Inc. Reply START to receive them again.')
    expect(say('de', 'compliance:helped', { organization: 'Tello e. K.' })).toContain('von Tello e. K. Antworten')
    expect(say('fr', 'console:organizations:clients:lead', { organization: 'Dot & C$1.' })).toContain('pour Dot & C$1. Chacun')
    expect(say('en', 'compliance:stopped', { organization: 'Guichet' })).toContain('from Guichet. Reply')
  })

  test('that does not exist is a bug', () => {
    expect(() => speak('fr', 'refusals:hold.taken:nonsense')).toThrow('There is no sentence')
    expect(() => speak('fr', 'refusals:hold.taken')).toThrow('There is no sentence')
  })

  test('with a gap that nothing fills is a bug', () => {
    expect(() => speak('en', 'synopsis:endsWith')).toThrow('Nothing fills {{digits}}')
  })
})

describe('a refusal', () => {
  test('names things and states as people do', () => {
    const params = { noun: 'request', status: 'in_review', event: 'submit', possible: ['approve', 'return'] }
    expect(describeRefusal('en', 'state.wrong', params)).toEqual({
      title: 'Not possible in this state',
      detail: 'The desk cannot submit this request now, because its state is “in review”. Nothing was changed.',
      fix: 'Read it again. What can happen next: approve or return.',
    })
    expect(describeRefusal('fr', 'state.wrong', params).detail).toBe(
      'Ce n’est pas possible maintenant\u00a0: déposer cette demande. L’état actuel est «\u00a0en instruction\u00a0». Rien n’a été modifié.',
    )
  })

  test('in German names the step in quotation marks or after a colon, where a capital may stand', () => {
    const params = { noun: 'request', status: 'in_review', event: 'submit', possible: ['approve', 'return'] }
    expect(describeRefusal('de', 'state.wrong', params).detail).toBe('„Einreichen“ ist jetzt nicht möglich, denn dieser Antrag hat den Status „In Prüfung“. Es wurde nichts geändert.')
    expect(describeRefusal('de', 'state.wrong', params).fix).toBe('Rufen Sie den jetzigen Stand ab. Von dort aus ist möglich: Genehmigen oder Zurückgeben.')
    expect(describeIssue('de', { code: 'verdict.missing', params: { demand: 'identity_document_of_authorized_representative' } })).toBe('Noch nicht beurteilt: Ausweisdokument der vertretungsberechtigten Person.')
  })

  test('and in Spanish: «este expediente», «del usuario final»', () => {
    expect(describeRefusal('es', 'state.wrong', { noun: 'dossier', status: 'in_review', event: 'submit', possible: ['approve', 'return'] })).toMatchObject({
      detail: 'Ahora no es posible presentar este expediente: su estado es «en revisión». No se ha cambiado nada.',
      fix: 'Vuelva a leer el estado. Lo que puede venir a continuación: aprobar o devolver.',
    })
    expect(describeIssue('es', { code: 'verdict.missing', params: { demand: 'proof_of_address_of_end_user_2' } })).toBe('Falta el dictamen: comprobante de domicilio del usuario final 2.')
  })

  test('takes back a verdict, and not the document that it is on', () => {
    const detail = (language: Language) => describeRefusal(language, 'state.wrong', { noun: 'document', status: 'stored', event: 'unjudge', possible: [] }).detail
    expect(detail('en')).toContain('The desk cannot take back the verdict on this document now')
    expect(detail('fr')).toContain('retirer l’avis sur cette pièce.')
    expect(detail('de')).toContain('„Befund zurücknehmen“ ist jetzt nicht möglich, denn dieses Dokument')
    expect(detail('es')).toContain('dejar sin dictamen este documento:')
  })

  test('from a final state says that nothing more can follow', () => {
    expect(describeRefusal('fr', 'state.wrong', { noun: 'order', status: 'cancelled', event: 'cancel', possible: [] }).fix).toContain('plus rien')
  })

  test('joins lists and names countries', () => {
    expect(describeRefusal('en', 'licence.missing', { licence: 'CX 1', unlocking: ['CX 2', 'CX 3'] }).fix).toContain('CX 2 or CX 3')
    expect(describeRefusal('fr', 'regulation.not_found', { country: 'DE' }).detail).toContain('Allemagne')
  })

  test('says how long to wait in minutes, never fewer than are left', () => {
    expect(describeRefusal('en', 'sign_in.too_many', { retryAfterSeconds: 61 }).fix).toBe('Wait 2\u00a0min, then try again.')
  })
})

describe('a finding', () => {
  test('names the information, the document and the accepted papers', () => {
    expect(describeIssue('fr', { code: 'information.missing', params: { demand: 'siren_number' } })).toBe('Information manquante\u00a0: numéro SIREN.')
    expect(describeIssue('en', { code: 'document.kind_not_accepted', params: { demand: 'identity_document', accepted: 'passport,national_id_card' } })).toBe(
      'This paper is not accepted here: identity document. Accepted: passport or national identity card.',
    )
  })

  test.each([
    ['proof_of_address_of_company', 'justificatif d’adresse de la société'],
    ['identity_document_of_authorized_representative', 'pièce d’identité du représentant autorisé'],
    ['business_registration_certificate_2', 'certificat d’immatriculation 2'],
    ['proof_of_address', 'justificatif d’adresse'],
    ['proof_of_address_of_neighbour', 'proof_of_address_of_neighbour'],
    ['something_new', 'something_new'],
  ])('reads the slot %s as people do', (demand, words) => {
    expect(describeIssue('fr', { code: 'verdict.missing', params: { demand } })).toBe(`Avis manquant\u00a0: ${words}.`)
  })

  test('says how old a document may be', () => {
    expect(describeIssue('en', { code: 'document.too_old', params: { demand: 'proof_of_address', months: 1 } })).toContain('at most 1\u00a0month old')
    expect(describeIssue('fr', { code: 'document.too_old', params: { demand: 'proof_of_address', months: 3 } })).toContain('3\u00a0mois')
  })

  test('tells why a document was refused', () => {
    expect(describeIssue('en', { code: 'document.refused', params: { demand: 'identity_document', reason: 'document_expired' } })).toBe(
      'Refused document: identity document. The document has expired.',
    )
  })
})

test('a reason comes with the way to mend it', () => {
  expect(describeReason('en', 'document_too_old')).toEqual({ sentence: 'The document was issued too long ago.', fix: 'Ask for a recent copy and upload that.' })
})

describe('a letter', () => {
  const common = { organization: 'Boulangerie Durand', reference: 'R-2041', problems: '- x', deadline: 'jeudi 26 novembre 2026' }

  test('says which request, what happened and by when', () => {
    const { subject, text } = writeLetter('fr', 'request_returned', { ...common, note: 'Le guichet ajoute : merci.' })
    expect(subject).toBe('Demande R-2041\u00a0: à corriger au plus tard le jeudi 26 novembre 2026')
    expect(text).toContain('- x\n\nLe guichet ajoute : merci.\n\nTout le reste')
    expect(text.endsWith('\n\nGuichet\n')).toBe(true)
  })

  test('without a note has no gap where it would stand', () => {
    expect(writeLetter('en', 'request_rejected', { ...common, note: '' }).text).not.toMatch(/\n{3}/)
  })
})
