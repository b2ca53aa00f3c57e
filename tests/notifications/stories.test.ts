import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { describeReason } from '../../contract/language/speak.ts'
import { smtpMail } from '../../server/adapters/mail-smtp.ts'
import { writtenForms } from '../../server/kernel/phone-number.ts'
import { carrierNamed, freeOffers, idsOf, playOrders, requestNumbers } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { openMailServer, type MailServer } from '../support/mail-server.ts'
import { addOrganization } from '../support/organizations.ts'
import { acceptEveryPaper, approved, claimed, completeDraft, fillSlot, lastingClient, openLastingSession, submittedRequest } from '../support/requesting.ts'
import { watchStatusChanges, type StatusChanges } from '../support/status-changes.ts'

let server: MailServer
let mail: ReturnType<typeof smtpMail>
let desk: TestDesk
let changes: StatusChanges
let requester: Client
let reviewer: Client
beforeEach(async () => {
  server = await openMailServer()
  mail = smtpMail({ url: server.url, from: 'Guichet <desk@guichet.example>' })
  desk = await openDesk((world) => ({ ...world, mail }))
  changes = await watchStatusChanges(desk.test)
  requester = await lastingClient(desk, 'requester')
  reviewer = await lastingClient(desk, 'reviewer')
})
afterEach(async () => {
  expect(await changes.disagreements()).toEqual([])
  await changes.close()
  mail.close()
  await server.close()
  await desk.close()
})

describe('a French requester', () => {
  test('is told in French of submission, return, approval and completion, each once, at the address given for it', async () => {
    const request = await submittedRequest(desk, requester, { count: 3 })
    const received = await nextLetter()
    expect(received).toMatchObject({ subject: `Demande ${request.reference} : bien reçue`, recipients: ['claire@demo.example'] })
    for (const { e164 } of request.lines) expect(received.text).toContain(`- ${writtenForms(e164).international}\n`)
    expect(received.text).toContain('au plus tard le lundi 30 novembre 2026')

    const caseId = await claimed(desk, reviewer, request.id)
    const [slot = ''] = (await reviewer.readCase({ params: { id: caseId } })).body.verdictsMissing
    await reviewer.judgeSlot({ params: { id: caseId, slot }, body: { verdict: 'refuse', reason: 'document_unreadable', note: 'La deuxième page.' } })
    await reviewer.returnCase({ params: { id: caseId }, body: { note: 'Le reste est parfait.' } })
    const returned = await nextLetter()
    const { sentence, fix } = describeReason('fr', 'document_unreadable')
    for (const words of [sentence, fix, 'La deuxième page.', 'Le reste est parfait.', '21 déc. 2026, 23:59 UTC+1']) expect(returned.text).toContain(plain(words))
    expect(returned.subject).toContain('21 déc. 2026, 23:59 UTC+1')

    const dossier = (await requester.readDossier({ params: { id: request.dossierId ?? '' } })).body
    await fillSlot(desk, requester, dossier, slot)
    await requester.submitRequest({ params: { id: request.id } })
    expect((await nextLetter()).subject).toBe(`Demande ${request.reference} : bien reçue`)

    await reviewer.claimCase({ params: { id: caseId } })
    await acceptEveryPaper(reviewer, caseId)
    await reviewer.approveCase({ params: { id: caseId } })
    const approval = await nextLetter()
    expect(approval.subject).toContain('approuvées')
    expect(approval.text).toContain('lundi 30 novembre 2026')

    await playOrders(desk)
    const completion = await nextLetter()
    expect(completion.subject).toContain('tous vos numéros sont actifs')
    for (const { e164 } of request.lines) expect(completion.text).toContain(`- ${writtenForms(e164).international}\n`)
    expect(await nextLetters()).toEqual([])
  })

  test('is told why a request was rejected', async () => {
    const request = await submittedRequest(desk, requester)
    await nextLetter()
    const id = await claimed(desk, reviewer, request.id)
    await reviewer.rejectCase({ params: { id }, body: { reason: 'reseller_not_allowed', note: 'Voir votre contrat.' } })
    const letter = await nextLetter()
    for (const words of [...Object.values(describeReason('fr', 'reseller_not_allowed')), 'Voir votre contrat.']) expect(letter.text).toContain(plain(words))
  })

  test('is told until when an answer was waited for, once it is too late', async () => {
    const request = await submittedRequest(desk, requester)
    const id = await claimed(desk, reviewer, request.id)
    await reviewer.returnCase({ params: { id }, body: { reason: 'use_case_insufficient' } })
    expect((await nextLetters()).map(({ subject }) => subject)).toHaveLength(2)
    desk.clock.advance({ days: 40 })
    const letter = await nextLetter()
    expect(letter.subject).toContain('close faute de réponse')
    expect(letter.text).toContain('21 déc. 2026, 23:59 UTC+1')
  })

  test('is not asked to mend what was handed in again before the letter could be written', async () => {
    const request = await submittedRequest(desk, requester)
    const id = await claimed(desk, reviewer, request.id)
    await reviewer.returnCase({ params: { id }, body: { reason: 'use_case_insufficient' } })
    await requester.submitRequest({ params: { id: request.id } })
    expect((await nextLetters()).map(({ subject }) => subject)).toEqual([`Demande ${request.reference} : bien reçue`, `Demande ${request.reference} : bien reçue`])
  })
})

describe('an English requester of numbers that need no papers', () => {
  beforeEach(async () => {
    requester = await openLastingSession(desk, (await addOrganization(desk, { name: 'Plain & Sons' })).personId)
  })

  // The Thanksgiving of the numbers' country counts.
  test('is told in English that the request has passed, and of completion', async () => {
    const request = await requestNumbers(requester, await freeOffers(desk, 2, { carrier: 'meridian' }))
    const letters = await nextLetters()
    expect(letters.map(({ subject }) => subject)).toEqual([
      `Request ${request.reference}: received`, `Request ${request.reference}: no papers needed, numbers expected by Tuesday 1 December 2026`,
    ])
    expect(letters.every(({ text }) => text.includes('Plain & Sons') && !/dossier/.test(text))).toBe(true)
    await playOrders(desk)
    expect((await nextLetter()).subject).toContain('all your numbers are active')
  })

  test('is asked to choose, by when, and told which number stands in for which', async () => {
    const [gone, kept] = await freeOffers(desk, 2, { carrier: 'meridian' })
    if (gone === undefined || kept === undefined) throw new Error('Two offers were asked for.')
    await carrierNamed(desk, 'meridian').steer({ lose: [gone.e164] })
    const { id } = await requestNumbers(requester, [gone, kept], 'ask_me')
    await nextLetters()
    await playOrders(desk, { until: inDays(1) })
    const asked = (await requester.readRequest({ params: { id } })).body
    const proposals = asked.lines.filter(({ status }) => status === 'proposed')
    const letter = await nextLetter()
    expect(letter.subject).toMatch(/please choose by 1 Dec 2026, 22:59 GMT/)
    expect(letter.text).toContain(`- ${writtenForms(gone.e164).international}\n`)
    expect(letter.text).toContain(`in place of ${writtenForms(gone.e164).international}: ${writtenForms(proposals[0]?.e164 ?? '').international}`)
    expect(proposals.every(({ e164 }) => letter.text.includes(writtenForms(e164).international))).toBe(true)

    await requester.chooseAlternatives({ params: { id }, body: { lineIds: [proposals[1]?.id ?? ''] } })
    await playOrders(desk)
    const completion = await nextLetter()
    expect(completion.text).toContain(`- ${writtenForms(proposals[1]?.e164 ?? '').international}, in place of ${writtenForms(gone.e164).international}\n`)
    expect(completion.text).toContain(`- ${writtenForms(kept.e164).international}\n`)
  })

  test('is told of the part that could not be had, and why', async () => {
    const [gone, kept] = await freeOffers(desk, 2, { carrier: 'meridian' })
    if (gone === undefined || kept === undefined) throw new Error('Two offers were asked for.')
    await carrierNamed(desk, 'meridian').steer({ lose: [gone.e164] })
    const { id } = await requestNumbers(requester, [gone, kept], 'ask_me')
    await playOrders(desk, { until: inDays(1) })
    await nextLetters()
    await requester.chooseAlternatives({ params: { id }, body: { lineIds: [] } })
    await playOrders(desk)
    const letter = await nextLetter()
    expect(letter.subject).toContain('some of your numbers are active')
    expect(letter.text).toContain(`- ${writtenForms(kept.e164).international}\n`)
    expect(letter.text).toContain(`- ${writtenForms(gone.e164).international}\n  ${describeReason('en', 'number_gone').sentence}\n  What to do: ${describeReason('en', 'number_gone').fix}\n`)
  })

  test('is told why no number could be had', async () => {
    const [wanted, ...others] = await freeOffers(desk, 20, { numberType: 'toll_free' })
    if (wanted === undefined) throw new Error('Twenty offers were asked for.')
    await requester.holdOffers({ body: { offerIds: idsOf(others) } })
    await requestNumbers(requester, [wanted])
    await nextLetters()
    await carrierNamed(desk, wanted.carrier_id).steer({ lose: [wanted.e164] })
    await playOrders(desk, { until: inDays(1) })
    const letter = await nextLetter()
    expect(letter.subject).toContain('no number could be obtained')
    expect(letter.text).toContain(`- ${writtenForms(wanted.e164).international}\n  ${describeReason('en', 'area_sold_out').sentence}\n`)
  })

  test('is told that a request was cancelled once it is, and nothing of a draft that was thrown away', async () => {
    const draft = await completeDraft(desk, requester, { country: 'US', numberType: 'local' })
    await requester.cancelRequest({ params: { id: draft.id } })
    expect(await nextLetters()).toEqual([])

    const request = await requestNumbers(requester, await freeOffers(desk, 1, { carrier: 'meridian' }))
    await nextLetters()
    await requester.cancelRequest({ params: { id: request.id } })
    await playOrders(desk)
    expect((await requester.readRequest({ params: { id: request.id } })).body.status).toBe('cancelled')
    expect((await nextLetter()).subject).toBe(`Request ${request.reference}: cancelled`)
  })
})

test('a request that is approved after the day named for it says that it takes longer', async () => {
  const request = await submittedRequest(desk, requester)
  await nextLetter()
  desk.clock.advance({ days: 9 })
  await approved(desk, reviewer, request.id)
  const [letter] = await nextLetters()
  expect(letter?.text).toContain('nous avions annoncé le lundi 30 novembre 2026')
})

type Letter = { readonly subject: string; readonly text: string; readonly recipients: readonly string[] }
let read = 0

/** Lets the desk write and send what is due, and gives what has arrived since the last time, in the order in which it was written. */
async function nextLetters(): Promise<Letter[]> {
  await desk.settle()
  const arrived = server.received.slice(read).toSorted((a, b) => (a.mail.messageId ?? '').localeCompare(b.mail.messageId ?? ''))
  read = server.received.length
  return arrived.map(({ recipients, mail: { subject = '', text = '' } }) => ({ subject: plain(subject), text: plain(text), recipients }))
}

async function nextLetter(): Promise<Letter> {
  const letters = await nextLetters()
  const [letter] = letters
  if (letter === undefined || letters.length > 1) throw new Error(`${letters.length} letters arrived, not one: ${letters.map(({ subject }) => subject).join('; ')}.`)
  return letter
}

beforeEach(() => {
  read = 0
})

/** A non-breaking space is a space to whoever reads. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

function inDays(days: number): Date {
  return new Date(desk.clock.now().getTime() + days * 86_400_000)
}
