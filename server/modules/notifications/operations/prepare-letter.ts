import { isNews, isSecurityLetter } from '../../../../contract/letters.ts'
import type { Language } from '../../../../contract/vocabulary.ts'
import { localDay } from '../../../kernel/day.ts'
import { writtenForms } from '../../../kernel/phone-number.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { LineRow, RequestRow } from '../../requests/index.ts'
import { letterWith, type Facts, type RequestLetterName } from '../letter.ts'
import { asksInVain, datesIn, letterFor, requestIdIn } from '../letter-of-event.ts'
import type { NotificationNeeds } from '../needs.ts'
import type { DueEvent } from '../outbox-store.ts'
import type { Line } from '../told-numbers.ts'
import { addressLetter, type Addressee } from './address-letter.ts'
import { keepLetter } from './keep-letter.ts'
import { prepareInvitation } from './prepare-invitation.ts'
import { prepareSecurityLetter } from './prepare-security-letter.ts'

/** Writes the letter that an event calls for; it is sent later. Preparing it twice is preparing it once; most events call for none. */
export async function prepareLetter(needs: NotificationNeeds, event: DueEvent): Promise<void> {
  const name = letterFor(event)
  if (name === 'invitation') await prepareInvitation(needs, event)
  else if (name !== undefined && isSecurityLetter(name)) await prepareSecurityLetter(needs, event, name)
  else if (name !== undefined) await prepareRequestLetter(needs, event, name)
}

/** In the language of whoever is told, but for news that they said they can do without. */
async function prepareRequestLetter(needs: NotificationNeeds, event: DueEvent, name: RequestLetterName): Promise<void> {
  const request = await needs.requests.read(requestIdIn(event))
  if (request === undefined) throw notFound('request')
  if (asksInVain(name, event, request.status)) return
  const addressee = await addressLetter(needs, request, name)
  if (addressee === undefined || (isNews(name) && (await doesWithout(needs, addressee)).includes(name))) return
  const { subject, text } = letterWith(name, await gatherFacts(needs, request, event, addressee.language))
  const { email: recipient, language, organizationId } = addressee
  await keepLetter(needs, { event, organizationId, about: { requestId: request.id, invitationId: null }, name, recipient, language, subject, text })
}

/** Which news whoever reads an address does without; an address that is nobody's does without none. */
async function doesWithout(needs: NotificationNeeds, { organizationId, email }: Addressee) {
  const reader = await needs.organizations.personAt(organizationId, email)
  return reader?.unwanted_letters ?? []
}

async function gatherFacts(needs: NotificationNeeds, request: RequestRow, event: DueEvent, language: Language): Promise<Facts> {
  const organization = await needs.organizations.readOrganization(request.organization_id)
  if (organization === undefined) throw notFound('organization')
  const { expectedBy, deadline } = datesIn(event)
  return {
    language, timeZone: organization.time_zone, organization: organization.name, reference: request.reference,
    lines: (await needs.requests.linesOf([request.id])).map(lineOf), hasDossier: request.dossier_id !== null,
    expectedBy, isLate: expectedBy !== null && localDay(event.at, needs.rules.timeZone) > expectedBy, deadline,
    refusedPapers: request.dossier_version_id === null ? [] : await refusedPapers(needs, request.dossier_version_id),
    reason: request.reason, note: request.desk_note, remark: await remarkOf(needs, event),
  }
}

async function remarkOf(needs: NotificationNeeds, { subject_type: type, subject_id: id }: DueEvent): Promise<Facts['remark']> {
  if (type !== 'remark') return null
  const remark = await needs.remarks.read(id)
  if (remark === undefined) throw notFound('remark')
  return { author: remark.author_name, text: remark.body }
}

async function refusedPapers(needs: NotificationNeeds, versionId: string): Promise<Facts['refusedPapers']> {
  return (await needs.dossiers.slotsOf([versionId])).filter(({ status }) => status === 'refused')
}

function lineOf({ id, e164, status, reason, replaces_line_id: replaces }: LineRow): Line {
  return { id, number: writtenForms(e164).international, status, reason, replaces }
}
