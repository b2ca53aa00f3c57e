import { z } from 'zod'
import { formatInstant, isTimeZone } from '../../../../contract/language/format.ts'
import { writeLetter } from '../../../../contract/language/letters.ts'
import { say } from '../../../../contract/language/speak.ts'
import type { SecurityLetter } from '../../../../contract/letters.ts'
import { notFound } from '../../../kernel/refusal.ts'
import { onOneLine } from '../letter.ts'
import type { NotificationNeeds } from '../needs.ts'
import type { DueEvent } from '../outbox-store.ts'
import { keepLetter } from './keep-letter.ts'

const told = z.object({ personId: z.string().optional().catch(undefined), name: z.string().catch('') })

/**
 * Tells somebody that how they sign in has changed, at their own address and whatever else they do without: whoever got into their account would rather they did not
 * know. It names whoever did it for them, and carries no link: people learn not to follow those in such letters.
 */
export async function prepareSecurityLetter(needs: NotificationNeeds, event: DueEvent, name: SecurityLetter): Promise<void> {
  const { personId = event.subject_id, name: device } = told.parse(event.data)
  const person = await needs.organizations.readPerson(personId)
  if (person === undefined) throw notFound('person')
  if (person.disabled_at !== null) return
  const organization = await needs.organizations.readOrganization(person.organization_id)
  if (organization === undefined) throw notFound('organization')
  const language = person.language ?? organization.language
  const timeZone = isTimeZone(organization.time_zone) ? organization.time_zone : 'UTC'
  const { subject, text } = writeLetter(language, name, {
    at: formatInstant(language, event.at, timeZone), organization: onOneLine(organization.name), name: onOneLine(device),
    whoDid: event.actor_id === person.id ? '' : say(language, 'mail:line:done_for_you', { name: onOneLine(event.actor_name) }),
  })
  await keepLetter(needs, { event, organizationId: organization.id, about: { requestId: null, invitationId: null }, name, recipient: person.email, language, subject, text })
}
