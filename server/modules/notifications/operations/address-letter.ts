import type { LetterName } from '../../../../contract/language/letters.ts'
import type { Language } from '../../../../contract/vocabulary.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { RequestRow } from '../../requests/index.ts'
import type { NotificationNeeds } from '../needs.ts'

/** Who is written to, in which language, and in whose list of e-mails the letter stands. */
export type Addressee = { readonly email: string; readonly language: Language; readonly organizationId: string }

/**
 * To whom a letter about a request goes: to the address that its requester gave for questions and the final notice (clause 95 of the process that this desk
 * replaces), and what a requester says to whoever has the case. undefined where there is nobody yet: then it is read at the desk itself.
 */
export async function addressLetter(needs: NotificationNeeds, request: RequestRow, letter: LetterName): Promise<Addressee | undefined> {
  return letter === 'remark_of_requester' ? await assigneeOf(needs, request.id) : await contactOf(needs, request)
}

async function contactOf(needs: NotificationNeeds, { contact_email: email, created_by: by, organization_id: organizationId }: RequestRow): Promise<Addressee | undefined> {
  // A draft has no contact yet: whoever began it is told, unless that was a program.
  const person = email === null ? await needs.organizations.readPerson(by) : undefined
  const recipient = email ?? (person?.disabled_at === null ? person.email : undefined)
  return recipient === undefined ? undefined : { email: recipient, language: person?.language ?? (await languageOf(needs, organizationId)), organizationId }
}

async function assigneeOf(needs: NotificationNeeds, requestId: string): Promise<Addressee | undefined> {
  const assigneeId = (await needs.cases.ofRequest(requestId))?.assignee_id
  const person = assigneeId == null ? undefined : await needs.organizations.readPerson(assigneeId)
  if (person === undefined || person.disabled_at !== null) return undefined
  return { email: person.email, language: person.language ?? (await languageOf(needs, person.organization_id)), organizationId: person.organization_id }
}

async function languageOf(needs: NotificationNeeds, organizationId: string): Promise<Language> {
  const organization = await needs.organizations.readOrganization(organizationId)
  if (organization === undefined) throw notFound('organization')
  return organization.language
}
